/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * A Japanese bank account in one piece: the bank's code of four digits, the branch's of three, perhaps
 * the type of account (1 普通, 2 当座, 4 貯蓄, 9 その他), and seven digits of the account. The account has no
 * check digit; what tells it is a branch that exists, and of all pairs of codes 0.3 % do.
 */
public final class BankAccount {
  private static final int LENGTH = 14;
  private static final int TYPED_LENGTH = 15;
  private static final int ACCOUNT_DIGITS = 7;
  private static final long ACCOUNTS = 10_000_000L;
  private static final int BRANCHES = 1_000;

  private static final String BETWEEN = "\"',;|\t";
  private static final int BANK_DIGITS = 4;
  private static final int BRANCH_DIGITS = 3;

  /** Characters between the code of a bank and the account's own digits in a record. */
  private static final int RECORD = 280;

  private BankAccount() {}

  /** Knows which branches exist. */
  @FunctionalInterface
  public interface Branches {
    /** Whether a bank has such a branch. */
    boolean contains(int bank, int branch);
  }

  /**
   * The validator over known branches.
   *
   * @param branches free of allocation
   */
  public static Validator among(Branches branches) {
    return (text, start, end) -> validate(text, start, end, branches);
  }

  /**
   * The validator for an account's own digits, behind fields of their own with the codes of its bank and branch, which are the
   * last digits before but for those of its type.
   *
   * @param branches free of allocation
   */
  public static Validator behind(Branches branches) {
    return (text, start, end) ->
        isBehindBranch(text, start, branches) ? validateNumber(text, start, end) : Validity.INVALID;
  }

  private static boolean isBehindBranch(CharSequence text, int account, Branches branches) {
    int end = endOfDigits(text, account, account);
    int start = startOfDigits(text, end);
    if (end - start == 1) {
      end = endOfDigits(text, start, account);
      start = startOfDigits(text, end);
    }
    int bankEnd = endOfDigits(text, start, account);
    int bank = startOfDigits(text, bankEnd);
    return end - start == BRANCH_DIGITS
        && bankEnd - bank == BANK_DIGITS
        && branches.contains(
            (int) Digits.value(text, bank, bankEnd), (int) Digits.value(text, start, end));
  }

  /** Behind the last digit before an index, not far before the account. */
  private static int endOfDigits(CharSequence text, int before, int account) {
    int least = Math.max(0, account - RECORD);
    int i = before;
    while (i > least && !Ascii.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int startOfDigits(CharSequence text, int end) {
    int i = end;
    while (i > 0 && end - i <= BANK_DIGITS && Ascii.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static Validity validate(CharSequence text, int start, int end, Branches branches) {
    int length = digits(text, start, end);
    if (length != LENGTH && length != TYPED_LENGTH) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    long account = number % ACCOUNTS;
    long rest = number / ACCOUNTS;
    if (length == TYPED_LENGTH) {
      if (!isType((int) (rest % 10))) {
        return Validity.INVALID;
      }
      rest /= 10;
    }
    if (account == 0 || !branches.contains((int) (rest / BRANCHES), (int) (rest % BRANCHES))) {
      return Validity.INVALID;
    }
    int step = Digits.step(account, ACCOUNT_DIGITS);
    return step == 0 || Digits.isRun(step) ? Validity.SAMPLE : Validity.VALID;
  }

  /** The digits of bank, branch and account, between which their names may stand or what parts arguments or cells; -1 if something else does. */
  private static int digits(CharSequence text, int start, int end) {
    int plain = Digits.count(text, start, end);
    if (plain >= 0) {
      return plain;
    }
    int count = 0;
    boolean named = false;
    boolean parted = false;
    for (int i = start; i < end; i++) {
      named |= Ascii.isLetter(text.charAt(i)) || text.charAt(i) == '店';
      parted |= BETWEEN.indexOf(text.charAt(i)) >= 0;
      count += Ascii.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return named || parted ? count : -1;
  }

  /** The types of accounts that transfers know. */
  private static boolean isType(int digit) {
    return digit == 1 || digit == 2 || digit == 4 || digit == 9;
  }

  /** An account's own digits: samples are repeated and running ones; zeros alone are none. */
  static Validity validateNumber(CharSequence text, int start, int end) {
    int length = Digits.count(text, start, end);
    if (length < 2 || length > ACCOUNT_DIGITS + 1) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (number == 0) {
      return Validity.INVALID;
    }
    int step = Digits.step(number, length);
    return step == 0 || Digits.isRun(step) ? Validity.SAMPLE : Validity.VALID;
  }
}
