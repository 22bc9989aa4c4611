/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the verification code of a card in rows without headers: the cell beside the month up to which the card is valid, in a row
 * that also holds the number of the card. Other digits there are given, too, so that the validator refuses them: a column of
 * amounts is then known by its others. A number that is masked is none.
 */
final class CardCodeMatcher implements HandMatcher {
  private static final int SHORTEST_CARD = 14;
  private static final int LONGEST_CARD = 19;

  /** Digits of a cell that may be of a column of counts. */
  private static final int MAX_DIGITS = 6;

  private static final int CODE_OF_AMEX = 4;
  private static final int LENGTH_OF_AMEX = 15;
  private static final int MONTHS = 12;
  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet BETWEEN = CharSet.of("/-");

  @Override
  public List<List<CharSet>> anchors() {
    List<CharSet> month = List.of(CharSet.of("01"), DIGIT);
    List<CharSet> year = List.of(CharSet.range('2', '4'), DIGIT);
    List<CharSet> century = List.of(CharSet.of("2"), CharSet.of("0"));
    return List.of(
        field(List.of(month, List.of(BETWEEN), year)),
        field(List.of(month, List.of(BETWEEN), century, year)),
        field(List.of(century, year, List.of(BETWEEN), month)));
  }

  private static List<CharSet> field(List<List<CharSet>> parts) {
    List<CharSet> field = new ArrayList<>(List.of(FieldEdges.BEFORE));
    parts.forEach(field::addAll);
    field.add(FieldEdges.BEFORE);
    return field;
  }

  @Override
  public int reach() {
    return 2 * CODE_OF_AMEX;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + 1;
    int rowStart = RowCells.start(text, start);
    int rowEnd = RowCells.end(text, start);
    int end = RowCells.cellEnd(text, start, rowEnd);
    if (!isMonth(text, start, end) || cardIn(text, rowStart, rowEnd) == 0) {
      return NONE;
    }
    int behind = RowCells.next(text, end, rowEnd);
    int before = cellBefore(text, rowStart, start);
    // A code stands behind the month, or right behind the card number.
    boolean between =
        before < start && cardIn(text, cellBefore(text, rowStart, before), before) > 0;
    int code = between ? before : behind;
    int codeEnd = RowCells.cellEnd(text, code, rowEnd);
    return areFew(text, code, codeEnd) ? HandMatcher.range(code, codeEnd) : NONE;
  }

  /** Where the cell begins that stands before another; the other itself if it is the first. */
  private static int cellBefore(CharSequence text, int rowStart, int cell) {
    int before = cell;
    int i = RowCells.next(text, rowStart, cell);
    while (i < cell) {
      before = i;
      i = RowCells.next(text, RowCells.cellEnd(text, i, cell), cell);
    }
    return before;
  }

  private static boolean areFew(CharSequence text, int start, int end) {
    return start < end && end - start <= MAX_DIGITS && Ascii.areDigits(text, start, end);
  }

  /** Judges the digits of such a cell: four are the code of a card of American Express, and of no other. */
  static Validity validate(CharSequence text, int start, int end) {
    boolean possible = end - start != CODE_OF_AMEX
        || cardIn(text, RowCells.start(text, start), RowCells.end(text, start)) == LENGTH_OF_AMEX;
    return possible ? Validators.CARD_CVV.validate(text, start, end) : Validity.INVALID;
  }

  /** The digits of the first card number in a row; 0 if there is none. */
  private static int cardIn(CharSequence text, int rowStart, int rowEnd) {
    int card = 0;
    int cell = RowCells.next(text, rowStart, rowEnd);
    while (cell < rowEnd && card == 0) {
      int cellEnd = RowCells.cellEnd(text, cell, rowEnd);
      card = cardLength(text, cell, cellEnd);
      cell = RowCells.next(text, cellEnd, rowEnd);
    }
    return card;
  }

  private static boolean isMonth(CharSequence text, int start, int end) {
    boolean yearFirst = end - start > 4 && Ascii.isDigit(text.charAt(start + 2));
    int at = yearFirst ? end - 2 : start;
    int month = 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    return month >= 1 && month <= MONTHS;
  }

  /** The digits of the number of a card that a cell holds; 0 if it holds none. */
  private static int cardLength(CharSequence text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        digits++;
      } else if (c != '-' && c != ' ') {
        return 0;
      }
    }
    boolean possible = digits >= SHORTEST_CARD && digits <= LONGEST_CARD;
    return possible && Validators.PAYMENT_CARD.validate(text, start, end) != Validity.INVALID
        ? digits
        : 0;
  }
}
