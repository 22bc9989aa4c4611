/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * The symbol and number of an account of the Japan Post Bank (ゆうちょ銀行 記号番号). The symbol has five
 * digits: 1 for a savings or 0 for a transfer account, two for the branch, the check digit, and 0. The
 * number of a savings account has up to eight digits and ends in 1, that of a transfer account up to
 * six. One more digit may stand between them.
 *
 * <p>The check digit is that of the bank's own form for transfers (kouza_1.js on jp-bank.japanpost.jp,
 * which sanmai/jpb-account-converter follows): over the other digits of the symbol and the number
 * filled to eight with zeros, weights 1, 2, 3 in turn, the products with 2 by the sum of their digits.
 */
final class YuchoAccount {
  private static final int SYMBOL_DIGITS = 5;
  private static final int SAVINGS_DIGITS = 8;
  private static final int TRANSFER_DIGITS = 6;

  private YuchoAccount() {}

  /** Savings accounts only. */
  static Validity validateSavings(CharSequence text, int start, int end) {
    return start < end && text.charAt(start) == '1' ? validate(text, start, end) : Validity.INVALID;
  }

  /** Transfer accounts only. */
  static Validity validateTransfer(CharSequence text, int start, int end) {
    return start < end && text.charAt(start) == '0' ? validate(text, start, end) : Validity.INVALID;
  }

  /** The digits of the range are three runs at most; anything else may stand between them. */
  static Validity validate(CharSequence text, int start, int end) {
    int symbolEnd = runEnd(text, start, end);
    if (symbolEnd - start != SYMBOL_DIGITS) {
      return Validity.INVALID;
    }
    int from = runStart(text, symbolEnd, end);
    int to = runEnd(text, from, end);
    int next = runStart(text, to, end);
    if (next < end && to - from == 1) {
      from = next;
      to = runEnd(text, next, end);
      next = runStart(text, to, end);
    }
    if (next < end || from == to || to - from > SAVINGS_DIGITS) {
      return Validity.INVALID;
    }
    int symbol = (int) Digits.value(text, start, symbolEnd);
    int number = (int) Digits.value(text, from, to);
    return validate(symbol, number, to - from);
  }

  private static Validity validate(int symbol, int number, int digits) {
    boolean savings = symbol / 10_000 == 1 && number % 10 == 1;
    boolean transfer = symbol / 10_000 == 0 && digits <= TRANSFER_DIGITS;
    if ((!savings && !transfer) || symbol % 10 != 0 || number < 10) {
      return Validity.INVALID;
    }
    if (symbol / 10 % 10 != checkDigit(symbol, number)) {
      return Validity.INVALID;
    }
    return isDummy(savings ? number / 10 : number, savings) ? Validity.SAMPLE : Validity.VALID;
  }

  private static boolean isDummy(int number, boolean savings) {
    int step = Digits.step(number, savings ? SAVINGS_DIGITS - 1 : TRANSFER_DIGITS);
    return step == 0 || Digits.isRun(step);
  }

  /** The fourth digit of a symbol, whatever stands in its place. */
  static int checkDigit(int symbol, int number) {
    int sum = symbol / 10_000
        + 3 * (symbol / 1_000 % 10)
        + doubled(symbol / 100 % 10)
        + 3 * (symbol % 10);
    int rest = number;
    for (int place = 8; place > 0; place--) {
      int digit = rest % 10;
      rest /= 10;
      sum += switch (place) {
        case 1, 4, 7 -> doubled(digit);
        case 3, 6 -> 3 * digit;
        default -> digit;
      };
    }
    return sum % 10;
  }

  private static int doubled(int digit) {
    return digit < 5 ? 2 * digit : 2 * digit - 9;
  }

  private static int runStart(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && !Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int runEnd(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
