/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.BankBranches;
import io.github.morasanu.pattern.CharSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads the records of fixed length with which companies send transfers, salaries and debits to their bank
 * (全銀協規定形式, JIS): 120 characters, where places alone say what is what. The bank and the branch that a record
 * names must exist, and all its other fields be of their kind. Lines may be parted or not, and cut behind
 * the last field that matters.
 *
 * <p>Places from 0. A header (1) has the kind of business at 1, the sender's name at 14, the bank at 58, the
 * branch at 77, the type of account at 95, the account at 96. A header of notices of receipts (01, 200
 * characters) has the bank at 22, the branch at 41, the type at 59, the account at 60. A data record (2) has
 * the bank at 1, its name at 5, the branch at 20, its name at 23, the clearing house at 38, the type at 42,
 * the account at 43, its holder at 50, the amount at 80.
 */
final class ZenginMatcher implements HandMatcher {
  private static final CharSet DIGIT = CharSet.range('0', '9');

  /** What half-width katakana folds to, and the capitals that the format allows. */
  private static final CharSet LETTER =
      CharSet.range('ァ', 'ヺ').union(CharSet.range('A', 'Z')).union(CharSet.of("ー゛゜"));

  private static final CharSet TEXT = LETTER.union(DIGIT).union(CharSet.of(" ()-./,&¥\\「」・"));
  private static final CharSet TYPE = CharSet.of("1249");

  private static final int CLEARING_HOUSE = 38;
  private static final int ACCOUNT_DIGITS = 7;
  private static final int HOLDER = 50;
  private static final int HOLDER_LENGTH = 30;
  private static final int AMOUNT = 80;
  private static final int AMOUNT_DIGITS = 10;
  private static final int BANK_NAME = 15;

  private static final ZenginMatcher HOLDERS = new ZenginMatcher(true);

  private final boolean holders;

  /**
   * Of one kind of fields.
   *
   * @param holders whether it finds the holders of accounts, and not the accounts
   */
  ZenginMatcher(boolean holders) {
    this.holders = holders;
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (char filler : new char[] {'0', ' '}) {
      List<CharSet> data = new ArrayList<>(Collections.nCopies(4, CharSet.of(filler)));
      data.add(TYPE);
      data.addAll(Collections.nCopies(ACCOUNT_DIGITS, DIGIT));
      data.add(LETTER);
      anchors.add(data);
    }
    if (!holders) {
      List<CharSet> header = new ArrayList<>(
          List.of(CharSet.of('1'), CharSet.of("1279"), CharSet.of("12"), CharSet.of("01 ")));
      header.addAll(Collections.nCopies(10, DIGIT));
      header.add(LETTER);
      anchors.add(header);
      List<CharSet> notice = new ArrayList<>(
          List.of(CharSet.of('1'), CharSet.of('0'), CharSet.of('1'), CharSet.of("01 ")));
      notice.addAll(Collections.nCopies(22, DIGIT));
      anchors.add(notice);
    }
    return anchors;
  }

  @Override
  public int reach() {
    return CLEARING_HOUSE;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    if (text.charAt(anchor) != '1') {
      return data(text, anchor - CLEARING_HOUSE);
    }
    return text.charAt(anchor + 1) == '0'
        ? header(text, anchor, 22, 41, 59)
        : header(text, anchor, 58, 77, 95);
  }

  /** Whether the holder of an account begins at an index. */
  static boolean isHolder(CharSequence text, int at) {
    return at >= HOLDER && HOLDERS.data(text, at - HOLDER) != NONE;
  }

  private long data(CharSequence text, int start) {
    if (start < 0
        || start + AMOUNT + AMOUNT_DIGITS > text.length()
        || text.charAt(start) != '2'
        || !isBranch(text, start + 1, start + 20)
        || !isAll(TEXT, text, start + HOLDER, HOLDER_LENGTH)
        || !isAll(DIGIT, text, start + AMOUNT, AMOUNT_DIGITS)) {
      return NONE;
    }
    if (!holders) {
      return HandMatcher.range(start + HOLDER - ACCOUNT_DIGITS, start + HOLDER);
    }
    int end = start + AMOUNT;
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    return HandMatcher.range(start + HOLDER, end);
  }

  private static long header(CharSequence text, int start, int bank, int branch, int type) {
    int account = start + type + 1;
    boolean whole = account + ACCOUNT_DIGITS <= text.length()
        && isBranch(text, start + bank, start + branch)
        && TYPE.contains(text.charAt(start + type))
        && isAll(DIGIT, text, account, ACCOUNT_DIGITS);
    return whole ? HandMatcher.range(account, account + ACCOUNT_DIGITS) : NONE;
  }

  /** Whether a bank and its branch stand there, each before its name or blanks: no name begins with a digit. */
  private static boolean isBranch(CharSequence text, int bank, int branch) {
    return isAll(DIGIT, text, bank, 4)
        && isName(text, bank + 4)
        && isAll(DIGIT, text, branch, 3)
        && isName(text, branch + 3)
        && BankBranches.contains(number(text, bank, 4), number(text, branch, 3));
  }

  private static boolean isName(CharSequence text, int start) {
    return !DIGIT.contains(text.charAt(start)) && isAll(TEXT, text, start, BANK_NAME);
  }

  private static boolean isAll(CharSet set, CharSequence text, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (!set.contains(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int number(CharSequence text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      number = 10 * number + (text.charAt(i) - '0');
    }
    return number;
  }
}
