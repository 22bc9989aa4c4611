/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds symbol and number of health insurance cards in rows of people that no header names: they stand beside the number of the insurer, whose check digit is right in
 * all rows around. Pure.
 */
final class InsuranceCardMatcher implements HandMatcher, DelimitedRows.Cell {
  /** What insurers' numbers of eight digits begin with, by the law they are of; that of a municipality has six. */
  private static final WordsAt LAWS =
      WordsAt.ofText("01 02 03 04 06 07 31 32 33 34 39 63 67 72 73 74 75");

  private static final WordsAt INSURED = WordsAt.ofText("本人 家族 被扶養者 被保険者 被扶養 扶養家族 世帯主 組合員");

  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet EDGE = FieldEdges.BEFORE.union(CharSet.of(")]}"));
  private static final String JOINTS = "・-/ ";
  private static final int OF_MUNICIPALITY = 6;
  private static final int LENGTH = 8;
  private static final int LONGEST = 8;

  /** Six digits between others are often an amount, so that they are looked for behind a cell of words. */
  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String law : LAWS.words()) {
      List<CharSet> first = HandMatcher.literal(FieldEdges.BEFORE, law);
      anchors.add(number(first, LENGTH - law.length()));
    }
    for (CharSet word : List.of(NameKanji.ANY, KanaFieldMatcher.KATAKANA)) {
      for (List<CharSet> between : RowNumberMatcher.BETWEEN) {
        List<CharSet> first = new ArrayList<>(List.of(word));
        first.addAll(between);
        first.add(CharSet.range('0', '4'));
        anchors.add(number(first, OF_MUNICIPALITY - 1));
      }
    }
    return anchors;
  }

  private static List<CharSet> number(List<CharSet> first, int digits) {
    List<CharSet> number = new ArrayList<>(first);
    number.addAll(Collections.nCopies(digits, DIGIT));
    number.add(EDGE);
    return number;
  }

  @Override
  public int reach() {
    return 2 * (LONGEST + JOINTS.length());
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int insurer = anchor;
    while (!Ascii.isDigit(text.charAt(insurer))) {
      insurer++;
    }
    return isInsurer(text, insurer) ? card(text, insurer) : NONE;
  }

  /** All may be insured with one insurer: chance then had to hit upon its number once only, and easily upon one of six digits. */
  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    int insurer = DelimitedRows.find(text, start, this);
    if (insurer < 0) {
      return false;
    }
    boolean insured = DelimitedRows.holdBeside(
        text, insurer, this, InsuranceCardMatcher::isInsured, DelimitedRows.LEAST - 1);
    return insured
        || (DelimitedRows.ofPeopleHold(text, insurer, this)
            && (DelimitedRows.isEnd(text, insurer + LENGTH)
                || DelimitedRows.anyHolds(text, insurer, (row, at) -> isOther(row, at, insurer))));
  }

  @Override
  public boolean mayBegin(CharSequence text, int at) {
    return isInsurer(text, at) && card(text, at) != NONE;
  }

  private static boolean isInsurer(CharSequence text, int at) {
    int end = endOfDigits(text, at);
    return (end - at == OF_MUNICIPALITY || LAWS.standAt(text, at))
        && DelimitedRows.isEnd(text, end)
        && Validators.HEALTH_INSURER_NUMBER.validate(text, at, end) == Validity.VALID;
  }

  private static boolean isOther(CharSequence text, int at, int insurer) {
    if (!isInsurer(text, at)) {
      return false;
    }
    int i = 0;
    while (i < OF_MUNICIPALITY && text.charAt(at + i) == text.charAt(insurer + i)) {
      i++;
    }
    return i < OF_MUNICIPALITY;
  }

  private static boolean isInsured(CharSequence text, int at) {
    int end = INSURED.end(text, at);
    return end > at && DelimitedRows.isEnd(text, end);
  }

  /** Symbol and number in the cells behind that of the insurer or before it, or {@link #NONE}. */
  private static long card(CharSequence text, int insurer) {
    int first = DelimitedRows.beside(text, insurer, 1);
    if (first >= 0 && isInsured(text, first)) {
      first = DelimitedRows.beside(text, first, 1);
    }
    long behind = first < 0 ? NONE : pair(text, first);
    if (behind != NONE) {
      return behind;
    }
    int joined = DelimitedRows.beside(text, insurer, -1);
    int symbol = DelimitedRows.beside(text, insurer, -2);
    long before = symbol < 0 ? NONE : pair(text, symbol);
    if (before != NONE && HandMatcher.endOf(before) < insurer) {
      return before;
    }
    int end = joined < 0 ? -1 : endOfJoined(text, joined);
    return end > 0 ? HandMatcher.range(joined, end) : NONE;
  }

  /** Symbol and number in one cell, or in two. */
  private static long pair(CharSequence text, int symbol) {
    int end = endOfJoined(text, symbol);
    if (end < 0) {
      int symbolEnd = endOfSymbol(text, symbol);
      int number = symbolEnd > symbol
              && DelimitedRows.isEnd(text, symbolEnd)
              && !DelimitedRows.isName(text, symbol)
          ? DelimitedRows.beside(text, symbol, 1)
          : -1;
      end = number < 0 ? -1 : endOfNumber(text, number);
    }
    return end > 0 ? HandMatcher.range(symbol, end) : NONE;
  }

  private static int endOfJoined(CharSequence text, int at) {
    int symbolEnd = endOfSymbol(text, at);
    int joint = symbolEnd;
    while (joint > at
        && joint < text.length()
        && joint - symbolEnd < 2
        && JOINTS.indexOf(text.charAt(joint)) >= 0) {
      joint++;
    }
    return joint > symbolEnd ? endOfNumber(text, joint) : -1;
  }

  private static int endOfSymbol(CharSequence text, int at) {
    int most = Math.min(text.length(), at + LONGEST);
    int end = at;
    while (end < most && isOfSymbol(text, end)) {
      end++;
    }
    return end;
  }

  /** A joint stands between two kanji or kana of a symbol: 東・千. */
  private static boolean isOfSymbol(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean within = c == '・' && at + 1 < text.length() && !Ascii.isDigit(text.charAt(at + 1));
    return Ascii.isLetterOrDigit(c) || Japanese.isOfKanjiName(c) || Japanese.isKana(c) || within;
  }

  /** Behind the digits of a number that end a cell, or -1. */
  private static int endOfNumber(CharSequence text, int at) {
    int end = endOfDigits(text, at);
    return end > at && end - at <= LONGEST && DelimitedRows.isEnd(text, end) ? end : -1;
  }

  private static int endOfDigits(CharSequence text, int at) {
    int most = Math.min(text.length(), at + LONGEST + 1);
    int end = at;
    while (end < most && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
