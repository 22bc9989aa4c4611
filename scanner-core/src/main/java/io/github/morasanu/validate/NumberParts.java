/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * A number or a day whose parts stand in fields of their own, side by side: the cells {@code 03,3847,2915}, the members
 * {@code "tel1":"03","tel2":"3847"}, the controls {@code <input name="tel1" value="03">}. Judged by its first part. Pure.
 */
public final class NumberParts {
  /** Characters from one part to the next. */
  private static final int MAX_BETWEEN = 96;

  /** Digits of a part of a telephone number or a day, and of any number. */
  private static final int MAX_PART = 5;

  private static final int LONGEST_PART = 6;

  private static final int[] POWERS = {1, 10, 100, 1000, 10_000, 100_000};

  /** The lengths of three parts, four bits each. */
  private static final int FORM_BITS = 12;

  /** The lengths of the parts of a postal code. */
  private static final int POSTAL = 0x34;

  private static final long NONE = -1;

  /** What may stand between two parts, besides names and controls. */
  private static final String BETWEEN = "\"', ;\t|&:=>/-{}\r\n";

  /** What a part of a day may end with. */
  private static final String UNITS = "年月";

  private static final String CONTROL = "<input ";
  private static final String VALUE = "value=";

  /** For the second and the third part, what its name may end with. */
  private static final String[][] NUMBERED = {{"2"}, {"3"}};

  private static final String[][] OF_TWO = {NUMBERED[0]};

  private static final String[][] OF_A_DAY = {{"month", "_m", "mm", "月"}, {"day", "_d", "dd", "日"}};

  private NumberParts() {}

  /**
   * A telephone number whose first part stands in a range.
   *
   * @param service whether it is to be one of a service, or of anybody else
   */
  static Validity phone(CharSequence text, int start, int end, boolean service) {
    long parts = join(text, start, end, NUMBERED);
    if (parts == NONE || text.charAt(start) != '0') {
      return Validity.INVALID;
    }
    int count = length(parts, 2) + length(parts, 1) + length(parts, 0) - 1;
    if (JapanesePhone.isService(number(parts), count) != service) {
      return Validity.INVALID;
    }
    Validity mobile = JapanesePhone.mobile(number(parts), count, form(parts));
    return mobile == Validity.INVALID
        ? JapanesePhone.other(number(parts), count, form(parts))
        : mobile;
  }

  static Validity birthDate(CharSequence text, int start, int end) {
    long parts = join(text, start, end, OF_A_DAY);
    if (parts == NONE || length(parts, 1) > 2 || length(parts, 0) > 2) {
      return Validity.INVALID;
    }
    int ofDay = length(parts, 0) > 1 ? 100 : 10;
    int ofMonth = length(parts, 1) > 1 ? 100 : 10;
    long months = number(parts) / ofDay;
    return BirthDate.day(
        (int) (months / ofMonth), (int) (months % ofMonth), (int) (number(parts) % ofDay));
  }

  /** The postal code whose three first digits stand in a range, as one number; or -1. */
  public static int postalCode(CharSequence text, int start, int end) {
    long parts = join(text, start, end, OF_TWO);
    return parts != NONE && form(parts) == POSTAL ? (int) number(parts) : -1;
  }

  static int endOfPhone(CharSequence text, int firstEnd) {
    return end(text, firstEnd, NUMBERED);
  }

  static int endOfBirthDate(CharSequence text, int firstEnd) {
    return end(text, firstEnd, OF_A_DAY);
  }

  /** Behind the last part of a postal code whose first one ends at an index. */
  public static int endOfPostalCode(CharSequence text, int firstEnd) {
    return end(text, firstEnd, OF_TWO);
  }

  /** Behind the last of parts that are known to be there. */
  private static int end(CharSequence text, int firstEnd, String[][] names) {
    int at = firstEnd;
    for (String[] name : names) {
      at = endOfDigits(text, next(text, at, name));
    }
    return at;
  }

  /** Behind the digits of a part, or behind one more than it may have. */
  static int endOfDigits(CharSequence text, int from) {
    int most = Math.min(text.length(), from + LONGEST_PART + 1);
    int at = from;
    while (at < most && Ascii.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The parts as one number, and their lengths, four bits each; {@link #NONE} if one is missing or too long. */
  private static long join(CharSequence text, int start, int end, String[][] names) {
    long number = 0;
    int form = 0;
    int from = start;
    int at = end;
    for (int part = 0; part <= names.length; part++) {
      if (part > 0) {
        from = next(text, at, names[part - 1]);
        at = from < 0 ? 0 : endOfDigits(text, from);
      }
      if (from < 0 || at - from > MAX_PART) {
        return NONE;
      }
      number = Digits.value(text, from, at) + number * POWERS[at - from];
      form = (form << 4) | (at - from);
    }
    return endsNumber(text, at) ? (number << FORM_BITS) | form : NONE;
  }

  /** Whether a number or a day ends with the digits before an index. */
  static boolean endsNumber(CharSequence text, int at) {
    return at == text.length()
        || text.charAt(at) == '日'
        || (!isOfName(text.charAt(at)) && text.charAt(at) != '.');
  }

  private static long number(long parts) {
    return parts >>> FORM_BITS;
  }

  /** The lengths of the parts, as {@link PhoneForm#groups} gives them. */
  private static int form(long parts) {
    return (int) parts & ((1 << FORM_BITS) - 1);
  }

  /** The length of a part, counted from the last one. */
  private static int length(long parts, int fromLast) {
    return (form(parts) >>> (4 * fromLast)) & 0xf;
  }

  /** Where the next part begins, or -1: on the same line, or behind a name that says which part it is. */
  static int next(CharSequence text, int from, String[] names) {
    int most = Math.min(text.length(), from + MAX_BETWEEN);
    boolean told = true;
    boolean named = false;
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        return told && i > from ? i : -1;
      }
      if (c == '<') {
        int tagEnd = Ascii.indexOf(text, i, most, '>');
        int value = valueOfControl(text, i, names, named);
        if (tagEnd < 0 || (value < 0 && Ascii.startsWith(text, i, CONTROL))) {
          return -1;
        }
        told |= value >= 0;
        i = value < 0 ? tagEnd : value - 1;
      } else if (isOfName(c)) {
        int end = i;
        while (end < most && isOfName(text.charAt(end))) {
          end++;
        }
        boolean unit = end == i + 1 && UNITS.indexOf(c) >= 0;
        if (isNamed(text, i, end, names)) {
          named = true;
          told = true;
        } else if (!unit && !Ascii.equalsIgnoringCase(text, i, end, "value")) {
          named = false;
          told = false;
        }
        i = end - 1;
      } else if (BETWEEN.indexOf(c) < 0) {
        return -1;
      } else {
        told &= named || c != '\n';
      }
    }
    return -1;
  }

  /**
   * Where the value of a control begins that has one of the names, or -1.
   *
   * @param labelled whether words before it say so
   */
  private static int valueOfControl(CharSequence text, int tag, String[] names, boolean labelled) {
    if (!Ascii.startsWith(text, tag, CONTROL)) {
      return -1;
    }
    int most = Math.min(text.length(), tag + MAX_BETWEEN);
    boolean named = labelled;
    for (int i = tag + CONTROL.length(); i < most && text.charAt(i) != '>'; i++) {
      if (named && Ascii.startsWith(text, i, VALUE)) {
        return i + VALUE.length();
      }
      char c = text.charAt(i);
      named |= (c == '"' || c == '\'') && isNamed(text, tag, i, names);
    }
    return -1;
  }

  private static boolean isNamed(CharSequence text, int start, int end, String[] names) {
    for (String name : names) {
      int from = end - name.length();
      boolean whole = from >= start && Ascii.equalsIgnoringCase(text, from, end, name);
      // The 2 of 12 is no 2.
      if (whole && (from == start || !Ascii.isDigit(text.charAt(from - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_' || c >= 0x80;
  }
}
