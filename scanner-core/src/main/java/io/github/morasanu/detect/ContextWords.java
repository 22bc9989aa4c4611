/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LateKernel;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The context and contrary words of all rules, and what each says of which rule. Immutable. */
final class ContextWords {
  static final byte NO_ROLE = 0;
  static final byte CONTEXT = 1;
  static final byte CONTRARY = 2;

  private final LateKernel kernel;
  private final String[] words;
  private final CharSequencePattern[] patterns;
  private final byte[][] roles;

  /** By rule: its context words, some more than once. */
  private final int[][] context;

  private final boolean[] speaking;
  private final boolean[] labels;

  private ContextWords(
      List<String> words, byte[][] roles, int[][] context, boolean[] speaking, boolean[] labels) {
    this.context = context;
    this.labels = labels;
    this.words = words.toArray(new String[0]);
    this.patterns = new CharSequencePattern[this.words.length];
    for (int id = 0; id < patterns.length; id++) {
      patterns[id] = CharSequencePattern.ignoringCase(this.words[id]);
    }
    this.kernel = LateKernel.of(CharSequencePattern.symbols(Arrays.asList(patterns)));
    this.roles = roles;
    this.speaking = speaking;
  }

  /** The words of the rules of a set, each rule by its place in it. */
  static ContextWords of(List<Rule> rules) {
    WordIds ids = new WordIds();
    List<int[]> context = new ArrayList<>();
    List<int[]> contrary = new ArrayList<>();
    boolean[] labels = new boolean[rules.size()];
    for (Rule rule : rules) {
      labels[context.size()] = !rule.labels().isEmpty();
      context.add(ids.of(contextOf(rule)));
      contrary.add(ids.of(contraryOf(rule)));
    }
    byte[][] roles = new byte[rules.size()][ids.words.size()];
    boolean[] speaking = new boolean[rules.size()];
    for (int rule = 0; rule < roles.length; rule++) {
      for (int id : context.get(rule)) {
        roles[rule][id] = CONTEXT;
      }
      for (int id : contrary.get(rule)) {
        roles[rule][id] = CONTRARY;
      }
      speaking[rule] = context.get(rule).length > 0 || contrary.get(rule).length > 0;
    }
    return new ContextWords(ids.words, roles, context.toArray(new int[0][]), speaking, labels);
  }

  /** Numbers the words in the order in which they come. */
  private static final class WordIds {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> byWord = new HashMap<>();

    /** By a word as a rule has it: many rules have the same. */
    private final Map<String, Integer> byWriting = new HashMap<>();

    int[] of(List<String> writings) {
      int[] ids = new int[writings.size()];
      for (int i = 0; i < ids.length; i++) {
        Integer id = byWriting.get(writings.get(i));
        if (id == null) {
          id = add(canonical(writings.get(i)));
          byWriting.put(writings.get(i), id);
        }
        ids[i] = id;
      }
      return ids;
    }

    private Integer add(String word) {
      Integer id = byWord.putIfAbsent(word, words.size());
      if (id == null) {
        id = words.size();
        words.add(word);
      }
      return id;
    }
  }

  /** The words for a rule and those of its labels, in all their writings. */
  static List<String> contextOf(Rule rule) {
    List<String> writings = new ArrayList<>();
    addWritings(rule.context(), writings);
    addWritings(rule.labels(), writings);
    return writings;
  }

  private static List<String> contraryOf(Rule rule) {
    List<String> writings = new ArrayList<>();
    addWritings(rule.contrary(), writings);
    return writings;
  }

  /** The joined words of an identifier are written in more than one way, and so is ガ in half width. */
  private static void addWritings(List<String> words, List<String> writings) {
    for (String word : words) {
      writings.add(word);
      String halfWidth = KanaMarks.apart(word);
      if (!halfWidth.equals(word)) {
        writings.add(halfWidth);
      }
      if (word.indexOf('_') >= 0) {
        writings.add(word.replace("_", ""));
        writings.add(word.replace('_', '-'));
        writings.add(word.replace('_', ' '));
        writings.add(word.replace('_', '.'));
      }
    }
  }

  private static String canonical(String word) {
    return Folding.fold(word).toLowerCase(Locale.ROOT);
  }

  /** Appends id and start of every word that starts in {@code text[from, to)}, by growing start. */
  void find(FoldedText text, int from, int to, IntBuffer hits) {
    int size = hits.size();
    kernel.scan(text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to, hits);
    for (int hit = size; hit < hits.size(); hit += 2) {
      int id = hits.get(hit);
      int start = hits.get(hit + 1) - FoldedText.PAD;
      if (patterns[id].isAt(text, start)) {
        hits.set(size, id);
        hits.set(size + 1, start);
        size += 2;
      }
    }
    hits.truncate(size);
  }

  int rules() {
    return roles.length;
  }

  /** Whether a rule has any words. */
  boolean speakFor(int rule) {
    return speaking[rule];
  }

  /** Whether a rule looks for the values under labels. */
  boolean hasLabels(int rule) {
    return labels[rule];
  }

  int size() {
    return words.length;
  }

  CharSequencePattern pattern(int id) {
    return patterns[id];
  }

  /** The context words of a rule, some more than once. Read only. */
  int[] contextIds(int rule) {
    return context[rule];
  }

  /** What the words say of a rule, by word. Read only. */
  byte[] roles(int rule) {
    return roles[rule];
  }

  String word(int id) {
    return words[id];
  }

  /** Whether a word is longer than another, or the other is none (-1). */
  boolean isLonger(int id, int than) {
    return than < 0 || words[id].length() > words[than].length();
  }
}
