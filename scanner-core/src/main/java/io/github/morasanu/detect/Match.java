/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.Rule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A validated candidate: positions and evidence, no text. The detector reuses one object: read it
 * during the callback. Not thread-safe.
 */
public final class Match {
  /** More than any distance of a word near by. */
  private static final int LABEL = 1 << 16;

  private @Nullable Rule rule;
  private int index;
  private int start;
  private int end;
  private int column;
  private boolean sample;
  private boolean doubtful;
  private boolean labelled;
  private @Nullable String contextWord;
  private @Nullable String contraryWord;
  private int distance;

  Match() {}

  void set(CompiledRule newRule, int newStart, int newEnd, boolean newSample, boolean newDoubtful) {
    this.rule = newRule.rule;
    this.index = newRule.index;
    this.start = newStart;
    this.end = newEnd;
    this.column = 0;
    this.sample = newSample;
    this.doubtful = newDoubtful;
    this.labelled = false;
    this.contextWord = null;
    this.contraryWord = null;
    this.distance = 0;
  }

  void inColumn(int number) {
    this.column = number;
  }

  void labelled() {
    this.labelled = true;
  }

  /** Sets the word that speaks for it, so many characters away. */
  void context(String word, int away) {
    this.contextWord = word;
    this.distance = away;
  }

  void contrary(String word) {
    this.contraryWord = word;
  }

  /** The place of its rule in the rule set. */
  int index() {
    return index;
  }

  /** How much the words speak for it: a label most, a near word more than a far one, none nothing. */
  int evidence() {
    if (contextWord == null) {
      return contraryWord == null ? 0 : -1;
    }
    return (labelled ? 2 * LABEL : LABEL - distance) - (doubtful ? LABEL : 0);
  }

  /** The rule it belongs to. */
  public Rule rule() {
    return Objects.requireNonNull(rule, "a match is read during its callback only");
  }

  /** First character. */
  public int start() {
    return start;
  }

  /** Behind the last character. */
  public int end() {
    return end;
  }

  /** Its column, as {@link io.github.morasanu.label.FieldMap#columnAt} counts. */
  public int column() {
    return column;
  }

  /** Whether the value is a published dummy. */
  public boolean sample() {
    return sample;
  }

  /** Whether the value reads as something else as well, and more likely as that. */
  public boolean doubtful() {
    return doubtful;
  }

  /** Whether the words come from the label that the text's structure gives the value. */
  public boolean isLabelled() {
    return labelled;
  }

  /** The rule's context word nearest by, or null. Never set together with the contrary word. */
  public @Nullable String contextWord() {
    return contextWord;
  }

  /** The rule's contrary word, where that is nearer than any context word, or null. */
  public @Nullable String contraryWord() {
    return contraryWord;
  }

  @Override
  public String toString() {
    return "Match[" + rule + " " + start + "-" + end + "]";
  }
}
