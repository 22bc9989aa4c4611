/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.HashMap;
import java.util.Map;

/**
 * How often symbols follow one another in the texts that are scanned: source code, logs, tables and Japanese business
 * text. It only has to be right in the order of magnitude: it decides how fast the kernel is, never what it finds. Not
 * thread-safe.
 */
final class SymbolModel {
  /*
   * A Markov chain over eight classes of symbols. Within its class a symbol has a fixed share: letters, digits and marks
   * by their rank (Zipf: 1 / (rank + 3)), everything else the same. The ranks and the transitions are rounded from counts
   * over Java, TOML and Markdown, with the digits of tables and logs, 18 % of all symbols, added by judgement.
   *
   * A set of symbols is to the model its profile: the share of each class that the set holds. The probability of a pair
   * of sets is then a sum over the pairs of classes.
   */
  static final int CLASSES = 8;

  /* Lower-case letters, upper-case letters, digits, the space, the line feed and marks are 0 to 5. */
  private static final int CONTROL = 6;
  private static final int WIDE = 7;

  /** In per mille: from the class of the row to lower, upper, digit, space, line feed, mark, control, wide. */
  private static final int[][] TRANSITIONS = {
    {760, 30, 15, 85, 5, 100, 1, 4},
    {480, 360, 50, 20, 2, 80, 1, 7},
    {20, 20, 640, 65, 30, 210, 1, 14},
    {280, 70, 110, 370, 2, 155, 1, 12},
    {130, 60, 220, 340, 110, 90, 2, 48},
    {190, 65, 230, 140, 105, 250, 2, 18},
    {200, 100, 100, 100, 100, 200, 190, 10},
    {5, 15, 30, 25, 30, 50, 1, 844},
  };

  private static final String[] RANKS = {
    "etairnsolcduhpmfgbvyxwkjzq",
    "STEAICOLRDNMPFBUVWHKGXJZYQ",
    "0124365897",
    " ",
    "\n",
    ".)(;\",*=-}{/_|:+>`<@'[]\\&!#?%^$~",
  };

  private static final int RANK_OFFSET = 3;
  private static final int STEPS_TO_STATIONARY = 32;

  private final int[] classOf = new int[SymbolSet.SYMBOLS];
  private final double[] shareInClass = new double[SymbolSet.SYMBOLS];
  private final double[] classShare;
  private final Map<SymbolSet, double[]> profiles = new HashMap<>();
  private final Map<PairSet, Chances> known = new HashMap<>();

  SymbolModel() {
    assignEvenly(0, 0x80, CONTROL, 0x80 - rankedSymbols());
    assignEvenly(0x80, SymbolSet.SYMBOLS, WIDE, 0x80);
    for (int c = 0; c < RANKS.length; c++) {
      assignByRank(RANKS[c], c);
    }
    classShare = stationary();
  }

  /** The probability that two symbols of a set of pairs stand at a random place, 0..1. */
  double probability(PairSet pairs) {
    double probability = 0;
    for (double chance : chances(pairs).ending) {
      probability += chance;
    }
    return probability;
  }

  /** By class: the probability that two symbols of a set of pairs stand at a random place, the second of the class. */
  double[] ending(PairSet pairs) {
    return chances(pairs).ending;
  }

  /** By class: the probability that two symbols of a set of pairs stand behind a symbol of the class. */
  double[] following(PairSet pairs) {
    return chances(pairs).following;
  }

  /** The probability that one pair stands at a random place and another one behind it, 0..1. */
  double probability(PairSet pairs, PairSet next) {
    double[] ending = ending(pairs);
    double[] following = following(next);
    double probability = 0;
    for (int c = 0; c < CLASSES; c++) {
      probability += ending[c] * following[c];
    }
    return probability;
  }

  /** What the methods of the same names say of a set of pairs. */
  private static final class Chances {
    private final double[] ending = new double[CLASSES];
    private final double[] following = new double[CLASSES];
  }

  private Chances chances(PairSet pairs) {
    Chances chances = known.get(pairs);
    if (chances == null) {
      chances = newChances(profile(pairs.first()), profile(pairs.second()));
      known.put(pairs, chances);
    }
    return chances;
  }

  private Chances newChances(double[] first, double[] second) {
    Chances chances = new Chances();
    for (int middle = 0; middle < CLASSES; middle++) {
      if (first[middle] > 0) {
        double reached = 0;
        for (int to = 0; to < CLASSES; to++) {
          double step = first[middle] * TRANSITIONS[middle][to] / 1000 * second[to];
          chances.ending[to] += classShare[middle] * step;
          reached += step;
        }
        for (int from = 0; from < CLASSES; from++) {
          chances.following[from] += TRANSITIONS[from][middle] * reached / 1000;
        }
      }
    }
    return chances;
  }

  private static int rankedSymbols() {
    int count = 0;
    for (String ranks : RANKS) {
      count += ranks.length();
    }
    return count;
  }

  private void assignEvenly(int from, int to, int symbolClass, int members) {
    for (int symbol = from; symbol < to; symbol++) {
      classOf[symbol] = symbolClass;
      shareInClass[symbol] = 1.0 / members;
    }
  }

  private void assignByRank(String ranks, int symbolClass) {
    double total = 0;
    for (int rank = 0; rank < ranks.length(); rank++) {
      total += weight(rank);
    }
    for (int rank = 0; rank < ranks.length(); rank++) {
      classOf[ranks.charAt(rank)] = symbolClass;
      shareInClass[ranks.charAt(rank)] = weight(rank) / total;
    }
  }

  private static double weight(int rank) {
    return 1.0 / (rank + RANK_OFFSET);
  }

  private static double[] stationary() {
    double[] shares = new double[CLASSES];
    shares[0] = 1;
    for (int i = 0; i < STEPS_TO_STATIONARY; i++) {
      shares = step(shares);
    }
    return shares;
  }

  private static double[] step(double[] shares) {
    double[] next = new double[CLASSES];
    for (int from = 0; from < CLASSES; from++) {
      for (int to = 0; to < CLASSES; to++) {
        next[to] += shares[from] * TRANSITIONS[from][to] / 1000;
      }
    }
    return next;
  }

  private double[] profile(SymbolSet set) {
    double[] known = profiles.get(set);
    if (known == null) {
      known = newProfile(set);
      profiles.put(set, known);
    }
    return known;
  }

  private double[] newProfile(SymbolSet set) {
    double[] profile = new double[CLASSES];
    for (int word = 0; word < SymbolSet.WORDS; word++) {
      for (long rest = set.word(word); rest != 0; rest &= rest - 1) {
        int symbol = word << 6 | Long.numberOfTrailingZeros(rest);
        profile[classOf[symbol]] += shareInClass[symbol];
      }
    }
    return profile;
  }
}
