/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.validate.NationalIds;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds national numbers that nothing names in rows that name their country in another cell. The rows around must have such numbers in the same cell, each of the
 * country that its row names; and where neither a check digit nor the form tells them from other numbers, people as well. Pure.
 */
public final class CountryRowMatcher implements HandMatcher {
  private static final String EDGES = ",|;\t\"'`";

  private static final CharSet EDGE = CharSet.of(EDGES);
  private static final CharSet EDGE_OR_LINE = CharSet.of(EDGES + "\n>");
  private static final CharSet EDGE_OF_BLANK = CharSet.of(",|;");
  private static final CharSet BLANK = CharSet.of(" ");
  private static final CharSet BEHIND = CharSet.of(EDGES + " \r\n<})]");

  /** So many rows that all pass are no chance. */
  private static final int LEAST = 5;

  /** Rows after which no more are asked, if all have passed. */
  private static final int ENOUGH = 8;

  /** Rows that pass for one that does not. */
  private static final int FOR_ONE_FAILED = 9;

  /** Rows in either direction. */
  private static final int MOST = 24;

  private final NationalIds number;
  private final Country country;

  /** For the numbers of a country. */
  CountryRowMatcher(NationalIds number) {
    this.number = number;
    this.country = Country.of(number);
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String word : country.words()) {
      anchors.add(anchor(List.of(EDGE_OR_LINE), word));
      anchors.add(anchor(List.of(EDGE_OF_BLANK, BLANK), word));
    }
    List<CharSet> telephone = new ArrayList<>(List.of(EDGE));
    telephone.addAll(HandMatcher.literal(country.calling()));
    anchors.add(telephone);
    return anchors;
  }

  private static List<CharSet> anchor(List<CharSet> before, String word) {
    List<CharSet> anchor = new ArrayList<>(before);
    boolean code = word.length() <= Country.LONGEST_CODE;
    for (CharSet c : HandMatcher.literal(word)) {
      anchor.add(code ? c : c.foldCase());
    }
    if (code) {
      anchor.add(BEHIND);
    }
    return anchor;
  }

  @Override
  public int reach() {
    return DataRow.REACH;
  }

  /** What says that the numbers are of the country: its name in English. */
  public String countryName() {
    return country.englishName();
  }

  /** The number in the row of an anchor; whether the rows around confirm it is the last that is asked. */
  @Override
  public long match(CharSequence text, int anchor) {
    int sign = text.charAt(anchor + 1) == ' ' ? anchor + 2 : anchor + 1;
    DataRow row = new DataRow(text);
    boolean within = row.moveAround(sign);
    for (int level = 0; within && level < 2; level++) {
      int signCell = cellOf(text, row, sign);
      if (signCell < 0) {
        return NONE;
      }
      if (holdsNumber(text, row, signCell)) {
        int start = row.cellStart();
        int end = row.cellEnd();
        return areConfirmed(text, row, row.cell(), signCell) ? HandMatcher.range(start, end) : NONE;
      }
      within = row.moveOut();
    }
    return NONE;
  }

  /** The cell with the name of the country, or -1 if that is but a part of one. */
  private int cellOf(CharSequence text, DataRow row, int sign) {
    while (row.next()) {
      if (row.cellStart() <= sign && sign < row.cellEnd()) {
        return country.isNamedBy(text, row.cellStart(), row.cellEnd()) ? row.cell() : -1;
      }
    }
    return -1;
  }

  private boolean holdsNumber(CharSequence text, DataRow row, int signCell) {
    row.rewind();
    while (row.next()) {
      if (row.cell() != signCell
          && NationalForm.judge(number, text, row.cellStart(), row.cellEnd()) != Validity.INVALID) {
        return true;
      }
    }
    return false;
  }

  private boolean areConfirmed(CharSequence text, DataRow row, int cell, int signCell) {
    boolean ofPeople = NationalForm.needsPeople(number);
    RowCount count = new RowCount(text, row.cellStart(), row.cellEnd(), cell, signCell, ofPeople);
    DataRow near = new DataRow(text);
    near.moveTo(row);
    count.add(near);
    for (int i = 0; i < MOST && !count.isEnough() && near.moveDown(); i++) {
      count.add(near);
    }
    near.moveTo(row);
    for (int i = 0; i < MOST && !count.isEnough() && near.moveUp(); i++) {
      count.add(near);
    }
    return count.confirms() && (!ofPeople || count.confirmsPeople());
  }

  /** What the rows hold around one. */
  private static final class RowCount {
    private final CharSequence text;
    private final int start;
    private final int end;
    private final int cell;
    private final int signCell;
    private final boolean ofPeople;
    private int passed;
    private int failed;
    private int people;

    RowCount(CharSequence text, int start, int end, int cell, int signCell, boolean ofPeople) {
      this.ofPeople = ofPeople;
      this.text = text;
      this.start = start;
      this.end = end;
      this.cell = cell;
      this.signCell = signCell;
    }

    /** Counts a row, unless it names no country of ours or has the same number once more. */
    void add(DataRow row) {
      int number = -1;
      int numberEnd = -1;
      int sign = -1;
      int signEnd = -1;
      boolean person = !ofPeople;
      row.rewind();
      while (row.next()) {
        if (row.cell() == cell) {
          number = row.cellStart();
          numberEnd = row.cellEnd();
        } else if (row.cell() == signCell) {
          sign = row.cellStart();
          signEnd = row.cellEnd();
        } else {
          person = person || PersonCell.is(text, row.cellStart(), row.cellEnd());
        }
      }
      if (number < 0 || sign < 0 || !Country.isSign(text, sign, signEnd)) {
        return;
      }
      if (number != start && isSame(number, numberEnd)) {
        return;
      }
      boolean passes = Country.isGivenOut(text, number, numberEnd, sign, signEnd);
      passed += passes ? 1 : 0;
      failed += passes ? 0 : 1;
      people += passes && person ? 1 : 0;
    }

    private boolean isSame(int other, int otherEnd) {
      boolean same = otherEnd - other == end - start;
      for (int i = 0; same && i < end - start; i++) {
        same = text.charAt(other + i) == text.charAt(start + i);
      }
      return same;
    }

    boolean isEnough() {
      return failed == 0 ? passed >= ENOUGH : passed + failed > FOR_ONE_FAILED + 1;
    }

    boolean confirms() {
      return passed >= LEAST && passed >= failed * FOR_ONE_FAILED;
    }

    /** Whether a third of the rows are of people that we know to be some: of most names abroad we do not. */
    boolean confirmsPeople() {
      return people >= 2 && 3 * people >= passed;
    }
  }
}
