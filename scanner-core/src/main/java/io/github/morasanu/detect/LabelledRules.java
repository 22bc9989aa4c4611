/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The rules whose candidates are the values under certain labels, by the words of these. Immutable. */
final class LabelledRules {
  private static final CompiledRule[] NO_RULES = {};

  private static final int SHORT_ASCII = 4;
  private static final int SHORT_JAPANESE = 1;
  private static final CharSet BEHIND_JAPANESE =
      CharSet.of(": =はがにを「『()[]】」<>|/→⇒…\t\r\n\"'`*0123456789_【｜");
  private static final CharSet BEHIND_ASCII = CharSet.of(
          ": =はがにを「『()[]】」<>|,;#/→⇒…番コ\\&{?!sS\t\r\n\"'`*_-.【｜")
      .union(CharSet.range('0', '9'))
      .union(CharSet.range('A', 'Z'));

  private final List<CompiledRule> rules;
  private final ContextWords contextWords;

  /** Ids of the words that stand in labels, and the rules of each. */
  private final int[] words;

  private final CompiledRule[][] rulesOfWord;

  private LabelledRules(
      List<CompiledRule> rules,
      ContextWords contextWords,
      int[] words,
      CompiledRule[][] rulesOfWord) {
    this.rules = rules;
    this.contextWords = contextWords;
    this.words = words;
    this.rulesOfWord = rulesOfWord;
  }

  static LabelledRules of(List<CompiledRule> all, ContextWords contextWords) {
    List<CompiledRule> labelled = all.stream().filter(CompiledRule::isLabelled).toList();
    List<CompiledRule> ofCells = all.stream()
        .filter(rule -> rule.isLabelled() || rule.rule.aroundContext())
        .toList();
    List<List<CompiledRule>> byWord =
        new ArrayList<>(Collections.nCopies(contextWords.size(), List.of()));
    for (CompiledRule rule : labelled) {
      for (int word : contextWords.contextIds(rule.index)) {
        add(rule, word, byWord, contextWords);
      }
    }
    int[] words = new int[byWord.size()];
    CompiledRule[][] rulesOfWord = new CompiledRule[words.length][];
    int count = 0;
    for (int word = 0; word < words.length; word++) {
      if (!byWord.get(word).isEmpty()) {
        words[count] = word;
        rulesOfWord[count++] = byWord.get(word).toArray(NO_RULES);
      }
    }
    return new LabelledRules(
        ofCells, contextWords, Arrays.copyOf(words, count), Arrays.copyOf(rulesOfWord, count));
  }

  /** Adds a rule to those of a word, unless it is there already or the word speaks against it. */
  private static void add(
      CompiledRule rule, int word, List<List<CompiledRule>> byWord, ContextWords contextWords) {
    List<CompiledRule> rules = byWord.get(word);
    boolean known = !rules.isEmpty() && rules.get(rules.size() - 1) == rule;
    if (!known && contextWords.speaksFor(rule.index, word)) {
      if (rules.isEmpty()) {
        rules = new ArrayList<>();
        byWord.set(word, rules);
      }
      rules.add(rule);
    }
  }

  /** All that are to be given the cells under their labels, also those that look around words. */
  List<CompiledRule> ofCells() {
    return rules;
  }

  /** What the prefilter looks for, one for each word. */
  List<CharSequencePattern> patterns() {
    return Arrays.stream(words).mapToObj(this::anchor).toList();
  }

  /** A word, and behind a short one what may follow a label: short words stand in many others. */
  private CharSequencePattern anchor(int id) {
    String word = contextWords.word(id);
    if (Ascii.isLetter(word.charAt(0))) {
      return word.length() > SHORT_ASCII
          ? contextWords.pattern(id)
          : CharSequencePattern.ignoringCase(word, BEHIND_ASCII);
    }
    return word.length() > SHORT_JAPANESE
        ? contextWords.pattern(id)
        : CharSequencePattern.ignoringCase(word, BEHIND_JAPANESE);
  }

  CharSequencePattern pattern(int word) {
    return contextWords.pattern(words[word]);
  }

  /** The id that the context words know a word by. */
  int id(int word) {
    return words[word];
  }

  /** How many words there are. */
  int size() {
    return words.length;
  }

  /** The rules that look for values under a word; none for a number that is no word's. Read only. */
  CompiledRule[] rulesOf(int word) {
    return word < rulesOfWord.length ? rulesOfWord[word] : NO_RULES;
  }

  /** How many words a rule has. */
  int wordsOf(CompiledRule rule) {
    int count = 0;
    for (CompiledRule[] of : rulesOfWord) {
      count += List.of(of).contains(rule) ? 1 : 0;
    }
    return count;
  }
}
