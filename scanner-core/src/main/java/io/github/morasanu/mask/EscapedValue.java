/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value some characters of which are escaped, as in JSON, properties or XML: its replacement escapes
 * the same ones. Pure.
 */
final class EscapedValue {
  private static final int HEX = 16;

  private EscapedValue() {}

  /**
   * The replacement in the same escapes, or null if it is in code of another sort.
   *
   * @param replacement of the value without escapes; it must be as long
   */
  static @Nullable String of(String escaped, UnaryOperator<String> replacement) {
    List<String> forms = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < escaped.length()) {
      int end = endOfEscape(escaped, i);
      int codePoint = end == i ? escaped.charAt(i) : codePoint(escaped, i, end);
      if (!Character.isBmpCodePoint(codePoint)) {
        return null;
      }
      plain.append((char) codePoint);
      forms.add(escaped.substring(i, Math.max(end, i + 1)));
      i = Math.max(end, i + 1);
    }
    if (plain.length() == escaped.length()) {
      return null;
    }
    String replaced = replacement.apply(plain.toString());
    return replaced.length() == plain.length() ? join(forms, plain, replaced) : null;
  }

  private static String join(List<String> forms, CharSequence plain, String replaced) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < replaced.length(); i++) {
      String form = forms.get(i);
      char c = replaced.charAt(i);
      if (c == plain.charAt(i)) {
        result.append(form);
      } else if (form.length() == 1) {
        result.append(c);
      } else if (form.startsWith("&#x") || form.startsWith("&#X")) {
        result.append(form, 0, 3).append(Integer.toHexString(c)).append(';');
      } else if (form.startsWith("&#")) {
        result.append("&#").append((int) c).append(';');
      } else {
        String digits = Integer.toHexString(0x10000 | c).substring(1);
        boolean upper = !form.substring(2).equals(form.substring(2).toLowerCase(Locale.ROOT));
        result.append(form, 0, 2).append(upper ? digits.toUpperCase(Locale.ROOT) : digits);
      }
    }
    return result.toString();
  }

  /** Behind the escape at an index; the index itself if there is none. */
  private static int endOfEscape(String text, int at) {
    if (text.startsWith("\\u", at) && areHex(text, at + 2, at + 6)) {
      return at + 6;
    }
    if (text.startsWith("&#", at)) {
      int end = text.indexOf(';', at);
      boolean hex = end > at + 3 && (text.charAt(at + 2) | 0x20) == 'x';
      int digits = at + (hex ? 3 : 2);
      boolean number = end > digits && end < digits + 7 && areHex(text, digits, end);
      return number && (hex || areDecimal(text, digits, end)) ? end + 1 : at;
    }
    return at;
  }

  private static int codePoint(String text, int start, int end) {
    if (text.charAt(start) == '\\') {
      return Integer.parseInt(text, start + 2, end, HEX);
    }
    boolean hex = (text.charAt(start + 2) | 0x20) == 'x';
    return hex
        ? Integer.parseInt(text, start + 3, end - 1, HEX)
        : Integer.parseInt(text, start + 2, end - 1, 10);
  }

  private static boolean areHex(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i >= text.length() || text.charAt(i) > 'f' || Character.digit(text.charAt(i), HEX) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDecimal(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
