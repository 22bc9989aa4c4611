/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Japanese telephone numbers, mobile ones and those of services apart from all others: a mobile number is a person's, a
 * fixed line may be a company's, and nobody has a service number (0120, 0800, 0570, 0990) at home. Numbers for machines (020) and
 * carrier prefixes (00) are none.
 */
final class JapanesePhone {
  private static final int MOBILE_SUBSCRIBERS = 100_000_000;

  private JapanesePhone() {}

  static Validity validateMobile(CharSequence text, int start, int end) {
    int from = PhoneForm.significantStart(text, start, end);
    return from < 0
        ? Validity.INVALID
        : mobile(
            Digits.value(text, from, end),
            PhoneForm.count(text, from, end),
            PhoneForm.groups(text, from, end));
  }

  /** A number without its trunk 0, by its digits and the form that {@link PhoneForm#groups} gives. */
  static Validity mobile(long number, int count, int groups) {
    if (count != 10) {
      return Validity.INVALID;
    }
    long prefix = number / MOBILE_SUBSCRIBERS;
    boolean mobile = prefix >= 60 && prefix % 10 == 0;
    if (!mobile || !PhoneType.MOBILE.isWritten(groups, number)) {
      return Validity.INVALID;
    }
    long subscriber = number % MOBILE_SUBSCRIBERS;
    if (PhoneType.of(number, 10) != PhoneType.MOBILE) {
      // 090-0000-0000 is outside of the range, and the commonest dummy of all.
      return subscriber == 0 ? Validity.SAMPLE : Validity.INVALID;
    }
    return isDummy(subscriber, 8) ? Validity.SAMPLE : Validity.VALID;
  }

  static Validity validateOther(CharSequence text, int start, int end) {
    return validate(text, start, end, false);
  }

  static Validity validateService(CharSequence text, int start, int end) {
    return validate(text, start, end, true);
  }

  private static Validity validate(CharSequence text, int start, int end, boolean service) {
    int from = PhoneForm.significantStart(text, start, end);
    if (from < 0 || isTime(text, start) || isOfPath(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, from, end);
    int count = PhoneForm.count(text, from, end);
    return isService(number, count) == service
        ? other(number, count, PhoneForm.groups(text, from, end))
        : Validity.INVALID;
  }

  /** Whether a number without its trunk 0 is one that companies are called by, and nobody else. */
  static boolean isService(long number, int count) {
    return PhoneType.of(number, count).isService();
  }

  /** The same for any other number. */
  static Validity other(long number, int count, int written) {
    if (count != 9 && count != 10) {
      return Validity.INVALID;
    }
    // 000-0000-0000, 03-0000-0000: outside of the ranges too.
    if (number == 0 || (count == 9 && number % 10_000_000 == 0)) {
      return Validity.SAMPLE;
    }
    PhoneType type = PhoneType.of(number, count);
    if (type == PhoneType.NONE
        || type == PhoneType.MOBILE
        || !type.isWritten(written, number)
        || Digits.isRun(Digits.step(number, count + 1))) {
      return Validity.INVALID;
    }
    return isSample(type, number, type.subscriberDigits(written, number))
        ? Validity.SAMPLE
        : Validity.VALID;
  }

  /** Whether blanks part it, and it stands among the coordinates of a path. */
  private static boolean isOfPath(CharSequence text, int start, int end) {
    return Ascii.indexOf(text, start, end, ' ') > 0 && SvgPath.holds(text, start, end);
  }

  /** Whether it begins with the seconds of a time, as logs of git have them: {@code 11:39:06 2022 -0700}. */
  private static boolean isTime(CharSequence text, int start) {
    return start > 2
        && text.charAt(start - 1) == ':'
        && Ascii.areDigits(text, start - 3, start - 1);
  }

  private static boolean isSample(PhoneType type, long number, int subscriberDigits) {
    long subscriber = number % powerOfTen(subscriberDigits);
    // Six digits in a row may be somebody's line; as a free number they are everybody's example.
    boolean freeExample = subscriber == 123_456 && type == PhoneType.FREE;
    return freeExample || isDummy(subscriber, subscriberDigits);
  }

  private static boolean isDummy(long subscriber, int digits) {
    if (digits < 6) {
      return false;
    }
    int step = Digits.step(subscriber, digits);
    return step == 0 || (digits >= 7 && Digits.isRun(step));
  }

  private static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
