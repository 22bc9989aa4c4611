/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.WordsAt;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import io.github.morasanu.validate.WrittenDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the numbers of passports, or the names of their holders in Latin letters, in rows that no header names: rows of people of whom a cell says that they are of
 * Japan, or whose names are written as in passports, beside days of birth. Product codes look the same, but begin with the same letters. Pure.
 */
final class PassportRowMatcher implements HandMatcher, DelimitedRows.Cell {
  private static final WordsAt NATION =
      WordsAt.ofText("JPN JAPAN Japan JAPANESE Japanese JP 日本 日本国 日本国籍 日本人");

  private static final CharSet UPPER = CharSet.range('A', 'Z');
  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final int LETTERS = 2;
  private static final int LENGTH = 9;
  private static final int LEAST_NAMES = 3;
  private static final int LONGEST_NAME = 40;

  /** Before then are days of birth rather than of orders. */
  private static final int FIRST_ORDERS = 20080000;

  private final boolean names;

  /** Of the names of holders, or of numbers. */
  PassportRowMatcher(boolean names) {
    this.names = names;
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<CharSet> number = new ArrayList<>(List.of(FieldEdges.BEFORE, UPPER, UPPER));
    number.addAll(Collections.nCopies(LENGTH - LETTERS, DIGIT));
    return List.of(number);
  }

  @Override
  public int reach() {
    return names ? RowCells.REACH : 0;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int number = anchor + 1;
    if (!mayBegin(text, number)) {
      return NONE;
    }
    if (!names) {
      return HandMatcher.range(number, number + LENGTH);
    }
    int name = DelimitedRows.find(text, number, PassportRowMatcher::isWritten);
    return name < 0 ? NONE : HandMatcher.range(name, endOfName(text, name));
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    int number = names ? DelimitedRows.find(text, start, this) : start;
    if (number < 0
        || !DelimitedRows.anyHolds(text, number, (row, at) -> isOther(row, at, number))) {
      return false;
    }
    int nearlyAll = DelimitedRows.LEAST - 1;
    boolean inLatin = DelimitedRows.holdBeside(
        text, number, this, PassportRowMatcher::isNameInLatin, LEAST_NAMES);
    return DelimitedRows.holdBeside(text, number, this, PassportRowMatcher::isNation, nearlyAll)
        ? inLatin || DelimitedRows.ofPeopleHold(text, number, this)
        : inLatin
            && DelimitedRows.holdBeside(
                text, number, this, PassportRowMatcher::isDayOfBirth, nearlyAll);
  }

  @Override
  public boolean mayBegin(CharSequence text, int at) {
    int end = at + LENGTH;
    return end <= text.length()
        && UPPER.contains(text.charAt(at))
        && Ascii.isDigit(text.charAt(at + LETTERS))
        && DelimitedRows.isEnd(text, end)
        && Validators.PASSPORT.validate(text, at, end) == Validity.VALID;
  }

  /** Whether a number begins with other letters. */
  private boolean isOther(CharSequence text, int at, int number) {
    return mayBegin(text, at)
        && (text.charAt(at) != text.charAt(number)
            || text.charAt(at + 1) != text.charAt(number + 1));
  }

  private static boolean isNation(CharSequence text, int at) {
    int end = NATION.end(text, at);
    return end > at && DelimitedRows.isEnd(text, end);
  }

  private static boolean isDayOfBirth(CharSequence text, int at) {
    long day = WrittenDay.at(text, at);
    return day != WrittenDay.NONE && WrittenDay.day(day) < FIRST_ORDERS;
  }

  private static boolean isNameInLatin(CharSequence text, int at) {
    return isWritten(text, at) && PersonName.full(text, at, endOfName(text, at)) == Validity.VALID;
  }

  /** Whether a cell is of two words in Latin letters or more, each with a capital. */
  private static boolean isWritten(CharSequence text, int at) {
    int end = endOfName(text, at);
    int words = 0;
    for (int i = at; i < end; i++) {
      if (i == at || text.charAt(i - 1) == ' ') {
        if (!Ascii.isUpper(text.charAt(i))) {
          return false;
        }
        words++;
      }
    }
    return words > 1 && DelimitedRows.isEnd(text, end);
  }

  private static int endOfName(CharSequence text, int at) {
    int most = Math.min(text.length(), at + LONGEST_NAME);
    int end = at;
    while (end < most
        && (Ascii.isLetter(text.charAt(end)) || " -".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
