/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of those rules that look at numbers only where a word of theirs stands near by, and look at very many: the
 * prefilter finds the words, so that nothing else is asked of a number that has none. Immutable.
 */
final class NeededContext {
  /** Characters from the start of a number, with its separators, to the last place of a word behind it. */
  static final int REACH = 128;

  private static final int[] NO_RULES = {};
  private static final IntBuffer NOWHERE = new IntBuffer();

  private final ContextWords contextWords;

  /** The words, as the context words number them. */
  private final IntBuffer words = new IntBuffer();

  /** Of each word the indexes of the rules that it speaks for. */
  private final List<int[]> rulesOfWord = new ArrayList<>();

  private final boolean[] asks;

  private NeededContext(int rules, ContextWords contextWords) {
    this.asks = new boolean[rules];
    this.contextWords = contextWords;
  }

  static NeededContext of(List<CompiledRule> rules, ContextWords contextWords) {
    NeededContext needed = new NeededContext(rules.size(), contextWords);
    int[][] rulesOf = new int[contextWords.size()][];
    Arrays.fill(rulesOf, NO_RULES);
    for (CompiledRule rule : rules) {
      if (rule.rule.contextOnly() && !rule.rule.number().shapes().isEmpty()) {
        needed.asks[rule.index] = true;
        for (int word : contextWords.contextIds(rule.index)) {
          if (contextWords.speaksFor(rule.index, word)) {
            rulesOf[word] = with(rule.index, rulesOf[word]);
          }
        }
      }
    }
    for (int word = 0; word < rulesOf.length; word++) {
      if (rulesOf[word].length > 0) {
        needed.words.add(word);
        needed.rulesOfWord.add(rulesOf[word]);
      }
    }
    return needed;
  }

  /** Adds a rule to those of a word, unless it was the last one. */
  private static int[] with(int rule, int[] ofWord) {
    int count = ofWord.length;
    if (count > 0 && ofWord[count - 1] == rule) {
      return ofWord;
    }
    int[] more = Arrays.copyOf(ofWord, count + 1);
    more[count] = rule;
    return more;
  }

  /** What the prefilter looks for, one for each word. */
  List<CharSequencePattern> patterns() {
    List<CharSequencePattern> patterns = new ArrayList<>();
    for (int word = 0; word < size(); word++) {
      patterns.add(pattern(word));
    }
    return patterns;
  }

  private CharSequencePattern pattern(int word) {
    return contextWords.pattern(words.get(word));
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  /** Where the words stand in a text. Reused from one to the next; not thread-safe. */
  final class Places {
    /** By rule: where its words start, growing. */
    private final IntBuffer[] starts = new IntBuffer[asks.length];

    Places() {
      for (int rule = 0; rule < starts.length; rule++) {
        starts[rule] = asks[rule] ? new IntBuffer() : NOWHERE;
      }
    }

    /** Forgets the text before. */
    void clear() {
      for (int rule = 0; rule < starts.length; rule++) {
        if (asks[rule]) {
          starts[rule].clear();
        }
      }
    }

    /** Notes what the prefilter has seen of a word; by growing start. */
    void add(int word, FoldedText text, int start) {
      CharSequencePattern pattern = pattern(word);
      if (pattern.isAt(text, start) && WholeWord.is(text, start, start + pattern.length(), false)) {
        for (int rule : rulesOfWord.get(word)) {
          starts[rule].add(start);
        }
      }
    }

    /** Whether a rule needs no word, or one stands where it may speak for a number. */
    boolean maySpeak(CompiledRule rule, int numberStart, int numberEnd) {
      return !asks[rule.index] || isNear(starts[rule.index], numberStart, numberEnd);
    }

    private static boolean isNear(IntBuffer growing, int numberStart, int numberEnd) {
      int first = growing.firstFrom(numberStart - NearbyWords.BEFORE);
      return first < growing.size() && growing.get(first) < numberEnd + NearbyWords.AFTER;
    }
  }
}
