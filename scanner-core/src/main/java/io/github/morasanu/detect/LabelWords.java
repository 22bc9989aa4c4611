/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.label.LabelHead;
import io.github.morasanu.text.FoldedText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which word of a label or a key speaks on a rule: for it or, as one of its contrary words, against it. Not thread-safe.
 */
final class LabelWords {
  /** No word. */
  static final int NONE = -1;

  private static final int MAX_LABELS = 1024;

  private final ContextWords words;

  /** The words in one key. */
  private final IntBuffer keyHits = new IntBuffer();

  private int keyFrom;
  private int keyTo = NONE;

  /** By label: the word that speaks in it, for each rule, or {@link #NONE}. */
  private final Map<String, int[]> labels = new HashMap<>();

  /** The label that was asked for last: rule after rule asks for the same. */
  private @Nullable String lastLabel;

  private int[] lastSpeakers = {};

  LabelWords(ContextWords words) {
    this.words = words;
  }

  /** Forgets the text that the last key was of. */
  void clear() {
    keyTo = NONE;
  }

  /** The word that speaks on a rule in a label, or {@link #NONE}. */
  int wordIn(String label, int rule) {
    if (!label.equals(lastLabel)) {
      lastSpeakers = speakersIn(label);
      lastLabel = label;
    }
    return lastSpeakers[rule];
  }

  private int[] speakersIn(String label) {
    int[] speakers = labels.get(label);
    if (speakers == null) {
      if (labels.size() == MAX_LABELS) {
        labels.clear();
      }
      speakers = speakers(label);
      labels.put(label, speakers);
    }
    return speakers;
  }

  /**
   * By rule: the word that speaks in a label. What comes last says what the thing is, in Japanese as in
   * identifiers ({@code member_passport_no}, {@code マイナンバーの受付番号}); a note in parentheses behind it does not.
   */
  private int[] speakers(String label) {
    String joined = LetterSpacing.joined(label);
    FoldedText text = FoldedText.of(joined == null ? label : joined);
    IntBuffer found = new IntBuffer();
    words.find(text, 0, text.length(), found);
    int note = noteStart(text);
    int[] speakers = new int[words.rules()];
    int[] ends = new int[words.rules()];
    Arrays.fill(speakers, NONE);
    for (int hit = 0; hit < found.size(); hit += 2) {
      int id = found.get(hit);
      int start = found.get(hit + 1);
      int end = start + words.length(id);
      for (int rule = 0; rule < speakers.length; rule++) {
        if (words.roles(rule)[id] != ContextWords.NO_ROLE
            && (isHead(rule, id, end, note, speakers[rule], ends[rule])
                || (start == note + 1
                    && isClosed(text, end)
                    && outweighs(rule, id, speakers[rule])))
            && isWord(rule, id, text, start, end, text.length())) {
          speakers[rule] = id;
          ends[rule] = end;
        }
      }
    }
    return speakers;
  }

  /** Whether a word of a label speaks rather than one that starts before it, or with it. */
  private boolean isHead(int rule, int word, int end, int note, int than, int thanEnd) {
    if (than == NONE || words.hasLabels(rule)) {
      return speaksLouder(rule, word, than);
    }
    return end > thanEnd && (end <= note || thanEnd > note);
  }

  /** Whether a word that is all of a note says more than one before it: 会員番号(カード). */
  private boolean outweighs(int rule, int word, int than) {
    byte[] role = words.roles(rule);
    return role[word] == ContextWords.CONTEXT && role[than] == ContextWords.CONTRARY;
  }

  /** Where a label's first note in parentheses begins, or its end. */
  private static int noteStart(FoldedText label) {
    for (int i = 1; i < label.length(); i++) {
      if (label.charAt(i) == '(') {
        return i;
      }
    }
    return label.length();
  }

  /** The word that speaks for a rule in a label, or null if there is none, or one against it. */
  @Nullable
  String contextIn(String label, int rule) {
    int word = wordIn(label, rule);
    boolean speaks = word != NONE && words.roles(rule)[word] == ContextWords.CONTEXT;
    return speaks ? words.word(word) : null;
  }

  /** Whether a word for a rule is the one that speaks in a key: none is longer, and none against it. */
  boolean speaksInKey(int rule, int word, FoldedText text, int keyStart, int keyEnd) {
    findInKey(text, keyStart, keyEnd);
    byte[] role = words.roles(rule);
    for (int hit = 0; hit < keyHits.size(); hit += 2) {
      int id = keyHits.get(hit);
      int start = keyHits.get(hit + 1);
      int end = start + words.length(id);
      if (end <= keyEnd
          && role[id] != ContextWords.NO_ROLE
          && id != word
          && speaksLouder(rule, id, word)
          && isWord(rule, id, text, start, end, keyEnd)) {
        return false;
      }
    }
    return true;
  }

  /** Several rules ask about words of one key. */
  private void findInKey(FoldedText text, int start, int end) {
    if (start != keyFrom || end != keyTo) {
      keyHits.clear();
      words.find(text, start, end, keyHits);
      keyFrom = start;
      keyTo = end;
    }
  }

  /** Whether a word of a label stands for itself, and for the value, as far as the rule asks. */
  private boolean isWord(int rule, int word, FoldedText text, int start, int end, int labelEnd) {
    boolean context = words.roles(rule)[word] == ContextWords.CONTEXT;
    boolean strict = words.hasLabels(rule) && context;
    return WholeWord.is(text, start, end, strict)
        && !(strict && LabelHead.isOther(text, end, labelEnd))
        && !(context && LabelHead.isFile(text, end));
  }

  /** Of two words in one key the longer one speaks; on a rule for labels, one against it does. */
  private boolean speaksLouder(int rule, int word, int than) {
    byte[] role = words.roles(rule);
    if (than == NONE || !words.hasLabels(rule) || role[word] == role[than]) {
      return words.isLonger(word, than);
    }
    return role[word] == ContextWords.CONTRARY;
  }

  static boolean isClosed(FoldedText text, int end) {
    return end < text.length() && text.charAt(end) == ')';
  }
}
