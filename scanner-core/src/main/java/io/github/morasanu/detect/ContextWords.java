/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LiteralKernel;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The context and contrary words of all rules, and what each says of which rule. Immutable. */
final class ContextWords {
  static final byte NO_ROLE = 0;
  static final byte CONTEXT = 1;
  static final byte CONTRARY = 2;

  private final LiteralKernel kernel;
  private final String[] words;
  private final CharSequencePattern[] patterns;
  private final byte[][] roles;
  private final boolean[] speaking;
  private final boolean[] labels;

  private ContextWords(List<String> words, byte[][] roles, boolean[] labels) {
    this.labels = labels;
    this.words = words.toArray(String[]::new);
    this.patterns =
        words.stream().map(CharSequencePattern::ignoringCase).toArray(CharSequencePattern[]::new);
    this.kernel = LiteralKernel.compile(
        Arrays.stream(patterns).map(CharSequencePattern::symbols).toList());
    this.roles = roles;
    this.speaking = new boolean[roles.length];
    for (int rule = 0; rule < roles.length; rule++) {
      for (byte role : roles[rule]) {
        speaking[rule] |= role != NO_ROLE;
      }
    }
  }

  /** The words of the rules of a set, each rule by its place in it. */
  static ContextWords of(List<Rule> rules) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    List<List<Integer>> context = new ArrayList<>();
    List<List<Integer>> contrary = new ArrayList<>();
    boolean[] labels = new boolean[rules.size()];
    for (Rule rule : rules) {
      labels[context.size()] = !rule.labels().isEmpty();
      context.add(ids(contextOf(rule), ids));
      contrary.add(ids(contraryOf(rule), ids));
    }
    byte[][] roles = new byte[rules.size()][ids.size()];
    for (int rule = 0; rule < roles.length; rule++) {
      byte[] role = roles[rule];
      context.get(rule).forEach(id -> role[id] = CONTEXT);
      contrary.get(rule).forEach(id -> role[id] = CONTRARY);
    }
    return new ContextWords(new ArrayList<>(ids.keySet()), roles, labels);
  }

  private static List<Integer> ids(List<String> words, Map<String, Integer> ids) {
    List<Integer> found = new ArrayList<>();
    for (String word : words) {
      found.add(ids.computeIfAbsent(canonical(word), any -> ids.size()));
    }
    return found;
  }

  /** The words for a rule and those of its labels, in all their writings. */
  static List<String> contextOf(Rule rule) {
    return Stream.concat(rule.context().stream(), rule.labels().stream())
        .flatMap(ContextWords::writings)
        .toList();
  }

  private static List<String> contraryOf(Rule rule) {
    return rule.contrary().stream().flatMap(ContextWords::writings).toList();
  }

  /** The joined words of an identifier are written in more than one way. */
  private static Stream<String> writings(String word) {
    return word.indexOf('_') < 0
        ? Stream.of(word)
        : Stream.of(word, word.replace("_", ""), word.replace('_', '-'), word.replace('_', ' '));
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
