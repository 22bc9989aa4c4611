/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds numbers in rows of people that no header names, where all rows around have one in the same cell or, of numbers that forms ask for in groups, in the same
 * cells. Pure.
 */
final class RowNumberMatcher implements HandMatcher, DelimitedRows.Cell {
  private static final CharSet DIGIT = CharSet.range('0', '9');

  private final Validator validator;
  private final List<List<CharSet>> anchors = new ArrayList<>();

  /**
   * Of a kind of number.
   *
   * @param validator judges it by its first group
   * @param begins what its digits begin with
   * @param between what stands between its groups
   * @param forms the digits of each group, a digit each: {@code 463} is four, six and three
   */
  RowNumberMatcher(Validator validator, CharSet begins, CharSet between, String... forms) {
    this.validator = validator;
    for (String form : forms) {
      List<CharSet> sequence = new ArrayList<>(List.of(FieldEdges.BEFORE));
      for (int i = 0; i < form.length(); i++) {
        if (i > 0) {
          sequence.add(between);
        }
        sequence.addAll(Collections.nCopies(form.charAt(i) - '0', DIGIT));
      }
      sequence.set(1, begins);
      sequence.add(FieldEdges.BEHIND);
      anchors.add(sequence);
    }
  }

  @Override
  public List<List<CharSet>> anchors() {
    return anchors;
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + 1;
    return mayBegin(text, start) ? HandMatcher.range(start, end(text, start)) : NONE;
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return DelimitedRows.ofPeopleHold(text, start, this);
  }

  @Override
  public boolean mayBegin(CharSequence text, int at) {
    int end = end(text, at);
    return end > at && validator.validate(text, at, end) == Validity.VALID;
  }

  /** Where a group ends, or the groups with dashes between them. */
  private static int end(CharSequence text, int at) {
    int i = at;
    while (i < text.length()
        && (Ascii.isDigit(text.charAt(i)) || (i > at && text.charAt(i) == '-'))) {
      i++;
    }
    return i;
  }
}
