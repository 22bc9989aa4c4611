/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

import java.util.Objects;

/**
 * A part of a {@link FoldedText} as a text of its own, moved instead of copied. Valid until the text
 * changes. Not thread-safe.
 */
public final class TextWindow implements CharSequence {
  private FoldedText text;
  private int from;
  private int to;

  /** A window over {@code text[from, to)}. */
  public TextWindow(FoldedText text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The characters of a range of any text, as a text that stays. Content: evidence only. */
  public static String copy(CharSequence text, int from, int to) {
    return new StringBuilder(to - from).append(text, from, to).toString();
  }

  /** Moves the window. */
  public void move(FoldedText newText, int newFrom, int newTo) {
    Objects.checkFromToIndex(newFrom, newTo, newText.length());
    this.text = newText;
    this.from = newFrom;
    this.to = newTo;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    return text.charAt(from + index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new TextWindow(text, from + start, from + end);
  }

  /** Says how long it is, not what it holds. */
  @Override
  public String toString() {
    return "TextWindow[" + length() + " characters]";
  }
}
