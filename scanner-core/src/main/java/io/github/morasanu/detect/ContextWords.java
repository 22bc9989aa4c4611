/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.rule.Rule;
import java.util.List;

/**
 * Weighs the words around a candidate: of the rule's context and contrary words near by, the nearest
 * speaks. Immutable; looking words up allocates nothing.
 *
 * <p>The words were found by the same pass over the text that found the candidates' anchors.
 */
final class ContextWords {
  /** Characters before a candidate in which a word counts. */
  static final int BEFORE = 64;

  /** Characters after a candidate in which a word counts, on its own line only. */
  static final int AFTER = 24;

  /** Of one and the same distance, a word before counts more than one after: labels lead. */
  private static final int AFTER_PENALTY = 16;

  private static final byte CONTEXT = 1;
  private static final byte CONTRARY = 2;
  private static final int SHORT_WORD = 4;

  private final String[] words;
  private final byte[][] roles;

  ContextWords(List<Rule> rules, LiteralIndex literals) {
    this.words = literals.texts();
    this.roles = new byte[rules.size()][words.length];
    for (int rule = 0; rule < rules.size(); rule++) {
      for (String word : rules.get(rule).context()) {
        roles[rule][literals.id(word)] = CONTEXT;
      }
      for (String word : rules.get(rule).contrary()) {
        roles[rule][literals.id(word)] = CONTRARY;
      }
    }
  }

  /**
   * Sets the nearest word of either role on a match.
   *
   * @param lines 1 for the match's own line, 2 for the one before as well
   */
  void weigh(int rule, Match match, char[] text, int length, int lines, IntBuffer hits) {
    byte[] role = roles[rule];
    int earliest = earliest(text, match.start(), lines);
    int latest = latest(text, length, match.end());
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int hit = firstEndingAfter(hits, earliest); hit < hits.size(); hit += 2) {
      int id = hits.get(hit);
      int end = hits.get(hit + 1);
      int start = end - words[id].length();
      if (end > latest) {
        break;
      }
      int distance = distance(match, start, end);
      if (role[id] != 0
          && start >= earliest
          && isNearer(distance, bestDistance, id, best)
          && isWholeWord(text, length, start, end)) {
        best = id;
        bestDistance = distance;
      }
    }
    apply(match, role, best);
  }

  /**
   * Sets what a column's label says on a match; it outweighs all words near by.
   *
   * @return whether the label holds a word of the rule
   */
  boolean weighLabel(int rule, Match match, String foldedLabel) {
    byte[] role = roles[rule];
    int best = -1;
    char[] label = foldedLabel.toCharArray();
    for (int id = 0; id < words.length; id++) {
      int at = role[id] == 0 ? -1 : indexOfIgnoreCase(foldedLabel, words[id]);
      if (at >= 0
          && isLonger(id, best)
          && isWholeWord(label, label.length, at, at + words[id].length())) {
        best = id;
      }
    }
    if (best >= 0) {
      match.labelled();
      apply(match, role, best);
    }
    return best >= 0;
  }

  private void apply(Match match, byte[] role, int word) {
    match.context(word >= 0 && role[word] == CONTEXT ? words[word] : null);
    match.contrary(word >= 0 && role[word] == CONTRARY ? words[word] : null);
  }

  private boolean isNearer(int distance, int bestDistance, int id, int best) {
    return distance < bestDistance || (distance == bestDistance && isLonger(id, best));
  }

  private boolean isLonger(int id, int than) {
    return than < 0 || words[id].length() > words[than].length();
  }

  private static int distance(Match match, int start, int end) {
    if (end <= match.start()) {
      return match.start() - end;
    }
    return start >= match.end() ? start - match.end() + AFTER_PENALTY : 0;
  }

  /** The start of so many lines up to the candidate's, as far as {@link #BEFORE} reaches. */
  private static int earliest(char[] text, int start, int lines) {
    int newlines = 0;
    int i = start;
    while (i > 0 && start - i < BEFORE) {
      if (text[i - 1] == '\n' && ++newlines == lines) {
        return i;
      }
      i--;
    }
    return i;
  }

  private static int latest(char[] text, int length, int end) {
    int i = end;
    while (i < length && i - end < AFTER && text[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Hits stand in the order of their ends: the first pair that ends after an offset. */
  private static int firstEndingAfter(IntBuffer hits, int offset) {
    int low = 0;
    int high = hits.size() / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(2 * middle + 1) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }

  /**
   * Whether a short ASCII word stands for itself: {@code tel} is none in {@code hotel}, but is one in
   * {@code homeTel} and {@code TEL_NO}. Longer words and Japanese ones count wherever they stand.
   */
  private static boolean isWholeWord(char[] text, int length, int start, int end) {
    if (end - start > SHORT_WORD || !Ascii.isLetter(text[start])) {
      return true;
    }
    boolean startsFresh = start == 0
        || !Ascii.isLetter(text[start - 1])
        || (Ascii.isUpper(text[start]) && !Ascii.isUpper(text[start - 1]));
    boolean endsClean = end == length
        || !Ascii.isLetter(text[end])
        || (Ascii.isUpper(text[end]) && !Ascii.isUpper(text[end - 1]));
    return startsFresh && endsClean;
  }

  private static int indexOfIgnoreCase(String text, String word) {
    for (int i = 0; i + word.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }
}
