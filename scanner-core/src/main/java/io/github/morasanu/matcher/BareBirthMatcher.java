/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;
import io.github.morasanu.validate.Validity;
import io.github.morasanu.validate.WrittenDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Takes the days in rows of data without headers that also hold the full name of a person: a list of members or patients. Of
 * several days in a row the oldest is taken, since nobody does anything before being born; behind addresses and telephone numbers stand
 * days of entry as well, so that there all rows around must have one in the same cell, and one of them be earlier than those. Rows of firms have days as well, those on which they were founded. What such a day is worth is for the inference, which sees all rows.
 */
final class BareBirthMatcher implements HandMatcher {
  private static final int MAX_NAME = 20;

  /** Characters and digits of an age, a number of a group. */
  private static final int MAX_CODE = 8;

  private static final int MAX_DIGITS = 4;

  /** From then on days may be those on which somebody entered a firm or a club. */
  private static final int FIRST_ENTRIES = 19620101;

  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet BLANK = CharSet.of(" ");
  private static final CharSet BEFORE_DAY = CharSet.of("-/.年");
  private static final CharSet OF_NAME =
      NameKanji.ANY.union(CharSet.range('ぁ', 'ん')).union(CharSet.range('ァ', 'ー'));

  private static final CharSet WITHIN_LINES = CharSet.of("\t,;|\"'>");

  /** Before a blank in front of a day: the delimiter of a cell, or a name. */
  private static final CharSet BEFORE_BLANKS = OF_NAME.union(CharSet.of(",;|"));

  /** A time that says no more than that the day is kept in a column for times. */
  private static final String MIDNIGHT = " 00:00:00";

  private static final WordsAt FIRMS = WordsAt.ofText("会社 法人 (株) (有) 組合 協会 財団");

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (List<CharSet> day : days("1", "9")) {
      anchors.add(sequence(List.of(FieldEdges.BEFORE), day));
      anchors.add(sequence(List.of(BEFORE_BLANKS, BLANK), day));
    }
    // What begins a line is the time of a log, and of this century.
    for (List<CharSet> day : days("2", "0")) {
      anchors.add(sequence(List.of(WITHIN_LINES), day));
      anchors.add(sequence(List.of(BEFORE_BLANKS, BLANK), day));
    }
    return anchors;
  }

  /** How days of a century begin, and those of eras among them. */
  private static List<List<CharSet>> days(String first, String second) {
    List<CharSet> year = List.of(CharSet.of(first), CharSet.of(second), DIGIT, DIGIT);
    List<List<CharSet>> days = new ArrayList<>();
    days.add(sequence(year, List.of(BEFORE_DAY)));
    days.add(sequence(year, List.of(CharSet.of("01"), DIGIT, CharSet.range('0', '3'), DIGIT)));
    boolean last = first.equals("1");
    CharSet letter = CharSet.of(last ? "TSH" : "R");
    days.add(List.of(letter, DIGIT, BEFORE_DAY));
    days.add(List.of(letter, DIGIT, DIGIT, BEFORE_DAY));
    days.add(sequence(List.of(letter), Collections.nCopies(6, DIGIT)));
    for (String era : last ? List.of("大正", "昭和", "平成") : List.of("令和")) {
      days.add(HandMatcher.literal(era));
    }
    return days;
  }

  private static List<CharSet> sequence(List<CharSet> first, List<CharSet> second) {
    List<CharSet> sequence = new ArrayList<>(first);
    sequence.addAll(second);
    return sequence;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = text.charAt(anchor + 1) == ' ' ? anchor + 2 : anchor + 1;
    long day = WrittenDay.at(text, start);
    if (day == WrittenDay.NONE || hasKey(text, anchor)) {
      return NONE;
    }
    int end = WrittenDay.end(day);
    boolean possible =
        isInWords(text, start) ? isBehindName(text, anchor + 1, end) : endsCell(text, end);
    return possible ? HandMatcher.range(start, end) : NONE;
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return isInWords(text, start)
        || isInRowOfPerson(text, start, WrittenDay.day(WrittenDay.at(text, start)));
  }

  /** Whether a blank parts a day from a name and not from another cell. */
  private static boolean isInWords(CharSequence text, int start) {
    return start > 1 && text.charAt(start - 1) == ' ' && OF_NAME.contains(text.charAt(start - 2));
  }

  /** Whether the quote or blank in front of it stands behind that of a key. */
  private static boolean hasKey(CharSequence text, int anchor) {
    int i = anchor;
    while (i >= 0 && "\"' ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    boolean arrow = i > 0 && text.charAt(i) == '>' && text.charAt(i - 1) == '=';
    return i >= 0 && i < anchor && (arrow || ":=".indexOf(text.charAt(i)) >= 0);
  }

  private static boolean endsCell(CharSequence text, int end) {
    int behind = Ascii.startsWith(text, end, MIDNIGHT) ? end + MIDNIGHT.length() : end;
    if (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    return FieldEdges.isEnd(text, behind) || ")]".indexOf(text.charAt(behind)) >= 0;
  }

  /** 小野 直樹 1956/08/17 090-…: the name right before it, and a blank or the end of the line behind it. */
  private static boolean isBehindName(CharSequence text, int nameEnd, int end) {
    boolean apart = end == text.length() || text.charAt(end) == ' ' || FieldEdges.isEnd(text, end);
    return apart
        && (NameSplit.startOfName(text, nameEnd) >= 0
            || NameSplit.startOfKatakanaName(text, nameEnd) >= 0);
  }

  private static boolean isInRowOfPerson(CharSequence text, int start, int day) {
    int rowStart = RowCells.start(text, start);
    int rowEnd = RowCells.end(text, start);
    if (holdsFirm(text, rowStart, start)) {
      return false;
    }
    boolean person = false;
    boolean named = false;
    boolean passed = false;
    boolean apart = false;
    int cell = RowCells.next(text, rowStart, rowEnd);
    while (cell < rowEnd) {
      int end = RowCells.cellEnd(text, cell, rowEnd);
      long other = WrittenDay.at(text, cell);
      if (cell == start) {
        passed = true;
      } else if (other != WrittenDay.NONE) {
        if (WrittenDay.day(other) < day) {
          return false;
        }
      } else if (isName(text, cell, end)) {
        person |= !apart;
        named = true;
      } else if (isContact(text, cell, end)) {
        person &= passed;
        apart |= passed;
      }
      cell = RowCells.next(text, end, rowEnd);
    }
    return person
        || (named
            && DelimitedRows.hold(text, start, BareBirthMatcher::isDay)
            && DelimitedRows.anyHolds(text, start, BareBirthMatcher::isEarly));
  }

  /** Whether hardly anybody entered anything that day who is still a customer or at work. */
  private static boolean isEarly(CharSequence text, int at) {
    long day = WrittenDay.at(text, at);
    return day != WrittenDay.NONE && WrittenDay.day(day) < FIRST_ENTRIES;
  }

  private static boolean isDay(CharSequence text, int at) {
    return WrittenDay.at(text, at) != WrittenDay.NONE;
  }

  /** Whether a cell is longer than those that stand between a name and a day of birth: a reading, a sex, an age, a department. */
  private static boolean isContact(CharSequence text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += Ascii.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return end - start > (digits == 0 ? MAX_NAME : MAX_CODE) || digits > MAX_DIGITS;
  }

  private static boolean isName(CharSequence text, int start, int end) {
    char first = text.charAt(start);
    boolean possible = end - start > 2
        && end - start <= MAX_NAME
        && (Japanese.isOfKanjiName(first) || Japanese.isKana(first) || Ascii.isUpper(first));
    return possible && PersonName.full(text, start, end) == Validity.VALID;
  }

  private static boolean holdsFirm(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      int firm = FIRMS.end(text, i);
      if (firm > i && firm <= end) {
        return true;
      }
    }
    return false;
  }
}
