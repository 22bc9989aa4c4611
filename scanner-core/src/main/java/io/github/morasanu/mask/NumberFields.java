/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.text.Ascii;
import java.util.function.UnaryOperator;

/**
 * Exchanges a number whose parts stand in fields of their own, {@code bank=0001 branch=100 account=4839217}, and leaves what
 * stands between them: names of fields, with the digits that belong to these ({@code tel2}), are no part of it. Pure.
 */
final class NumberFields {
  private NumberFields() {}

  /**
   * The text with another number.
   *
   * @param ofNumber gives a text of the same length for the number's characters
   */
  static String replace(String original, UnaryOperator<String> ofNumber) {
    if (!holdsNames(original)) {
      return ofNumber.apply(original);
    }
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < original.length(); i++) {
      if (isOfNumber(original, i)) {
        number.append(original.charAt(i));
      }
    }
    String other = ofNumber.apply(number.toString());
    StringBuilder replaced = new StringBuilder(original);
    int next = 0;
    for (int i = 0; i < original.length(); i++) {
      if (isOfNumber(original, i)) {
        replaced.setCharAt(i, other.charAt(next++));
      }
    }
    return replaced.toString();
  }

  /** Whether anything but digits, and what joins the groups of a number, stands in a text. */
  private static boolean holdsNames(String text) {
    return text.chars().anyMatch(c -> Character.isLetter(c) || ",;\"'=<>|&\t".indexOf(c) >= 0);
  }

  private static boolean isOfNumber(String text, int at) {
    if (!Scramble.isDigit(text.charAt(at))) {
      return false;
    }
    int start = at;
    while (start > 0 && Scramble.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && Scramble.isDigit(text.charAt(end))) {
      end++;
    }
    return (start == 0 || !isOfName(text.charAt(start - 1)))
        && (end == text.length() || !isOfName(text.charAt(end)));
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetter(c) || c == '_';
  }
}
