/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of those rules that look at numbers only where a word of theirs stands near by, and look at very many: the
 * prefilter finds the words, so that nothing else is asked of a number that has none. Immutable.
 */
final class NeededContext {
  /** Characters from the start of a number, with its separators, to the last place of a word behind it. */
  static final int REACH = 128;

  private final CharSequencePattern[] words;
  private final int[][] rulesOfWord;
  private final boolean[] asks;

  private NeededContext(CharSequencePattern[] words, int[][] rulesOfWord, boolean[] asks) {
    this.words = words;
    this.rulesOfWord = rulesOfWord;
    this.asks = asks;
  }

  static NeededContext of(List<CompiledRule> rules, ContextWords contextWords) {
    Map<Integer, List<Integer>> byWord = new LinkedHashMap<>();
    boolean[] asks = new boolean[rules.size()];
    for (CompiledRule rule : rules) {
      if (rule.rule.contextOnly() && !rule.rule.number().shapes().isEmpty()) {
        asks[rule.index] = true;
        for (int word : contextWords.contextIds(rule.index)) {
          if (contextWords.roles(rule.index)[word] == ContextWords.CONTEXT) {
            byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(rule.index);
          }
        }
      }
    }
    CharSequencePattern[] words = new CharSequencePattern[byWord.size()];
    int[][] rulesOfWord = new int[words.length][];
    int count = 0;
    for (Map.Entry<Integer, List<Integer>> entry : byWord.entrySet()) {
      words[count] = contextWords.pattern(entry.getKey());
      rulesOfWord[count++] =
          entry.getValue().stream().mapToInt(Integer::intValue).distinct().toArray();
    }
    return new NeededContext(words, rulesOfWord, asks);
  }

  /** What the prefilter looks for, one for each word. */
  List<CharSequencePattern> patterns() {
    return List.of(words);
  }

  /** How many words there are. */
  int size() {
    return words.length;
  }

  /** Where the words stand in a text. Reused from one to the next; not thread-safe. */
  final class Places {
    /** By rule: where its words start, growing. */
    private final IntBuffer[] starts = new IntBuffer[asks.length];

    Places() {
      for (int rule = 0; rule < starts.length; rule++) {
        starts[rule] = new IntBuffer();
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
      CharSequencePattern pattern = words[word];
      if (pattern.isAt(text, start)
          && NearbyWords.isWholeWord(text, start, start + pattern.length(), false)) {
        for (int rule : rulesOfWord[word]) {
          starts[rule].add(start);
        }
      }
    }

    /** Whether a rule needs no word, or one stands where it may speak for a number. */
    boolean maySpeak(CompiledRule rule, int numberStart, int numberEnd) {
      return !asks[rule.index] || isNear(starts[rule.index], numberStart, numberEnd);
    }

    private static boolean isNear(IntBuffer growing, int numberStart, int numberEnd) {
      int low = 0;
      int high = growing.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (growing.get(middle) < numberStart - NearbyWords.BEFORE) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < growing.size() && growing.get(low) < numberEnd + NearbyWords.AFTER;
    }
  }
}
