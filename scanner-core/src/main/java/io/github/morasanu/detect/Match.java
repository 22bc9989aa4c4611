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
  private @Nullable Rule rule;
  private int start;
  private int end;
  private boolean sample;
  private boolean doubtful;
  private boolean labelled;
  private @Nullable String contextWord;
  private @Nullable String contraryWord;

  Match() {}

  void set(Rule newRule, int newStart, int newEnd, boolean newSample, boolean newDoubtful) {
    this.rule = newRule;
    this.start = newStart;
    this.end = newEnd;
    this.sample = newSample;
    this.doubtful = newDoubtful;
    this.labelled = false;
    this.contextWord = null;
    this.contraryWord = null;
  }

  void labelled() {
    this.labelled = true;
  }

  void context(@Nullable String word) {
    this.contextWord = word;
  }

  void contrary(@Nullable String word) {
    this.contraryWord = word;
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
