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
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of insured persons of long-term care in rows that no header names but that say how much care each one needs: nearly all rows around have such a
 * number in the same cell. Pure.
 */
final class CareNumberMatcher implements HandMatcher, DelimitedRows.Cell {
  private static final WordsAt GRADED = WordsAt.ofText("要介護 要支援 要介護度 要支援度");
  private static final WordsAt WHOLE = WordsAt.ofText("事業対象者");
  private static final String GRADES = "12345一二三四五";
  private static final int DIGITS = 10;

  /** The digit of the number of an office that says it gives care, behind those of its prefecture. */
  private static final int SORT_OF_OFFICE = 2;

  private static final char OFFICE_OF_CARE = '7';

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String word : GRADED.and(WHOLE).words()) {
      anchors.add(HandMatcher.literal(FieldEdges.BEFORE, word));
    }
    return anchors;
  }

  @Override
  public int reach() {
    return RowCells.REACH;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = isLevel(text, anchor + 1) ? DelimitedRows.find(text, anchor + 1, this) : -1;
    return start < 0 ? NONE : HandMatcher.range(start, start + DIGITS);
  }

  /** In rows without names a number may be that of an office, which begins with its prefecture: then one of them must not. */
  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return DelimitedRows.holdBeside(
            text, start, this, CareNumberMatcher::isLevel, DelimitedRows.LEAST - 1)
        && (DelimitedRows.ofPeopleHold(text, start, this)
            || DelimitedRows.anyHolds(text, start, CareNumberMatcher::isOfNoPrefecture));
  }

  private static boolean isOfNoPrefecture(CharSequence text, int at) {
    return Ascii.startsWith(text, at, "00");
  }

  /** Telephone numbers and the numbers of offices that give care have as many digits. */
  @Override
  public boolean mayBegin(CharSequence text, int at) {
    int end = at + DIGITS;
    return end <= text.length()
        && DelimitedRows.isEnd(text, end)
        && Validators.CARE_INSURANCE_NUMBER_LABELLED.validate(text, at, end) == Validity.VALID
        && text.charAt(at + SORT_OF_OFFICE) != OFFICE_OF_CARE
        && Validators.PHONE_NUMBER.validate(text, at, end) == Validity.INVALID;
  }

  private static boolean isLevel(CharSequence text, int at) {
    int end = WHOLE.end(text, at);
    if (end == at) {
      int graded = GRADED.end(text, at);
      int grade = graded < text.length() && text.charAt(graded) == ' ' ? graded + 1 : graded;
      boolean level =
          graded > at && grade < text.length() && GRADES.indexOf(text.charAt(grade)) >= 0;
      end = level ? grade + 1 : at;
    }
    return end > at && DelimitedRows.isEnd(text, end);
  }
}
