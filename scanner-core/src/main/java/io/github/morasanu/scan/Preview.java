/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.rule.Rule;

/**
 * Masks a value so that people can tell which one is meant, and nobody can use it. Pure.
 *
 * <p>Of a card at most the first six and last four digits stay (PCI DSS 4.0.1, 3.4.1); of its code
 * and track nothing; of other numbers at most the last two, and never more than a quarter; of an e-mail
 * address the first letter and the top-level domain.
 */
final class Preview {
  /** Stands for any number of characters. */
  static final String MASK = "***";

  private static final int PREFECTURE = 3;
  private static final int DEGREES = 2;
  private static final int LAST = 2;

  private Preview() {}

  static String of(Rule rule, CharSequence text, int start, int end) {
    return switch (rule.kind()) {
      case PAYMENT_CARD -> digits(text, start, end, 6, 4);
      case PHONE_NUMBER -> digits(text, start, end, 3, 2);
      case POSTAL_CODE -> digits(text, start, end, 3, 0);
      case CARD_CVV, CARD_TRACK -> digits(text, start, end, 0, 0);
      case IBAN -> digits(text, start, end, 2, 2);
      case VIN -> digits(text, start, end, 3, 2);
      case GEO_LOCATION -> prefix(text, start, end, DEGREES);
      case EMAIL_ADDRESS -> email(text, start, end);
      case ADDRESS -> prefix(text, start, end, PREFECTURE);
      case PERSON_NAME -> prefix(text, start, end, 1);
      case BIRTH_DATE -> digits(text, start, end, 0, 0);
      case SPECIAL_CARE -> MASK;
      case SECRET -> prefix(text, start, end, rule.previewPrefix());
      case MRZ -> lastOf(text, start, end);
      default ->
        digits(text, start, end, 0, Math.min(LAST, lettersAndDigits(text, start, end) / 4));
    };
  }

  /** Of lines full of personal data the check digits at their end tell one from another. */
  private static String lastOf(CharSequence text, int start, int end) {
    return new StringBuilder(MASK)
        .append(text, Math.max(start, end - LAST), end)
        .toString();
  }

  private static int lettersAndDigits(CharSequence text, int start, int end) {
    int total = 0;
    for (int i = start; i < end; i++) {
      total += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return total;
  }

  /** Keeps the first and last digits and every sign that is neither letter nor digit; a control is a space. */
  private static String digits(CharSequence text, int start, int end, int first, int last) {
    int total = lettersAndDigits(text, start, end);
    StringBuilder masked = new StringBuilder(end - start);
    int seen = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        boolean shown = seen < first || seen >= total - last;
        masked.append(shown && first + last < total ? c : '*');
        seen++;
      } else {
        masked.append(c < ' ' ? ' ' : c);
      }
    }
    return masked.toString();
  }

  private static String email(CharSequence text, int start, int end) {
    int lastDot = end;
    for (int i = start; i < end; i++) {
      lastDot = text.charAt(i) == '.' ? i : lastDot;
    }
    return new StringBuilder()
        .append(text.charAt(start))
        .append(MASK)
        .append('@')
        .append(MASK)
        .append(text, lastDot, end)
        .toString();
  }

  /** Keeps the first characters, but never more than half. */
  private static String prefix(CharSequence text, int start, int end, int length) {
    int shown = Math.min(start + length, (start + end) / 2);
    return new StringBuilder().append(text, start, shown).append(MASK).toString();
  }
}
