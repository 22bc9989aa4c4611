/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.NationalIds;
import io.github.morasanu.validate.Validity;

/**
 * Whether a whole cell is a national number in one of the forms it is written in, where no name says that it is one: the check must be right, and of numbers
 * without check the groups must stand apart. Pure, free of allocation.
 */
final class NationalForm {
  private static final int SHORTEST = 9;
  private static final int LONGEST = 22;

  /** An area, a group and a serial with the same mark between. */
  private static final int SSN = 11;

  private static final int SSN_GROUP = 3;
  private static final int SSN_SERIAL = 6;

  private NationalForm() {}

  /**
   * Whether people must stand beside it: it has no check digit, or firms have numbers of the same form and check as well (RSIN, Business Number, TFN).
   */
  static boolean needsPeople(NationalIds number) {
    return switch (number) {
      case US_SSN, US_ITIN, UK_NINO, IN_PAN, NL_BSN, CA_SIN, AU_TFN -> true;
      default -> false;
    };
  }

  static Validity judge(NationalIds number, CharSequence text, int start, int end) {
    return isWritten(number, text, start, end)
        ? number.validate(text, start, end)
        : Validity.INVALID;
  }

  private static boolean isWritten(NationalIds number, CharSequence text, int start, int end) {
    if (end - start < SHORTEST - 1 || end - start > LONGEST) {
      return false;
    }
    int letters = 0;
    int separators = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean separator = isSeparator(c);
      boolean parenthesis = number == NationalIds.HK_ID && (c == '(' || c == ')');
      if (!separator && !parenthesis && !Ascii.isDigit(c) && !Ascii.isUpper(c)) {
        return false;
      }
      if (separator && (i == start || i == end - 1 || isSeparator(text.charAt(i - 1)))) {
        return false;
      }
      letters += Ascii.isUpper(c) ? 1 : 0;
      separators += separator ? 1 : 0;
    }
    return switch (number) {
      case US_SSN, US_ITIN -> isInThree(text, start, end) && letters == 0;
      case UK_NINO ->
        letters == 3
            && end - start - separators == SHORTEST
            && text.charAt(end - 1) >= 'A'
            && text.charAt(end - 1) <= 'D';
      case IN_PAN -> letters == 6 && separators == 0;
      case IT_CODICE_FISCALE -> letters >= 9;
      case FR_NIR, ES_DNI, HK_ID, SG_NRIC, TW_ID, CN_RESIDENT_ID -> true;
      default -> letters == 0;
    };
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '-' || c == '.';
  }

  private static boolean isInThree(CharSequence text, int start, int end) {
    char mark = end - start == SSN ? text.charAt(start + SSN_GROUP) : '.';
    return (mark == '-' || mark == ' ')
        && text.charAt(start + SSN_SERIAL) == mark
        && Ascii.areDigits(text, start, start + SSN_GROUP)
        && Ascii.areDigits(text, start + SSN_GROUP + 1, start + SSN_SERIAL)
        && Ascii.areDigits(text, start + SSN_SERIAL + 1, end);
  }
}
