/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import java.util.Objects;

/**
 * A window over folded characters, moved instead of copied, so that RE2J and the validators read the
 * scratch's buffer. Not thread-safe.
 */
final class FoldedText implements CharSequence {
  private char[] chars = {};
  private int from;
  private int to;

  void window(char[] newChars, int newFrom, int newTo) {
    Objects.checkFromToIndex(newFrom, newTo, newChars.length);
    this.chars = newChars;
    this.from = newFrom;
    this.to = newTo;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    return chars[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    FoldedText part = new FoldedText();
    part.window(chars, from + start, from + end);
    return part;
  }

  /** Says how long it is, not what it holds. */
  @Override
  public String toString() {
    return "FoldedText[" + length() + " characters]";
  }
}
