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
import java.util.List;

/**
 * Finds numbers in rows of people that no header names, where all rows around have one in the same cell or, of numbers that forms ask for in groups, in the same
 * cells. Pure.
 */
final class RowNumberMatcher implements HandMatcher, DelimitedRows.Cell {
  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet LETTER = CharSet.range('A', 'Z').union(CharSet.range('a', 'z'));
  private static final CharSet QUOTE = CharSet.of("'\"");

  private static final CharSet BEHIND = FieldEdges.BEHIND.union(CharSet.of(")] "));

  /** What parts the cells of groups: a delimiter, or one between quotes. */
  static final List<List<CharSet>> BETWEEN = List.of(
      List.of(CharSet.of(",\t|;")),
      List.of(QUOTE, CharSet.of(",;"), QUOTE),
      List.of(QUOTE, CharSet.of(","), CharSet.of(" "), QUOTE));

  private final Validator validator;
  private final List<String> forms;

  /**
   * Of a kind of number.
   *
   * @param validator judges it, by its first cell
   * @param forms how it is written: 9 is a digit, A a letter, a comma what parts two cells, and all else itself
   */
  RowNumberMatcher(Validator validator, String... forms) {
    this.validator = validator;
    this.forms = List.of(forms);
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String form : forms) {
      for (List<CharSet> between : form.indexOf(',') < 0 ? BETWEEN.subList(0, 1) : BETWEEN) {
        List<CharSet> sequence = new ArrayList<>(List.of(FieldEdges.BEFORE));
        for (int i = 0; i < form.length(); i++) {
          sequence.addAll(form.charAt(i) == ',' ? between : List.of(set(form.charAt(i))));
        }
        sequence.add(BEHIND);
        anchors.add(sequence);
      }
    }
    return anchors;
  }

  private static CharSet set(char c) {
    return c == '9' ? DIGIT : c == 'A' ? LETTER : CharSet.of(c);
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
    int end = end(text, anchor + 1);
    return end > 0 ? HandMatcher.range(anchor + 1, end) : NONE;
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return DelimitedRows.ofPeopleHold(text, start, this);
  }

  @Override
  public boolean mayBegin(CharSequence text, int at) {
    return end(text, at) > 0;
  }

  /** Where the number that begins at an index ends, or its first group; or -1. */
  private int end(CharSequence text, int at) {
    for (int form = 0; form < forms.size(); form++) {
      int end = end(text, at, forms.get(form));
      if (end > 0 && validator.validate(text, at, end) == Validity.VALID) {
        return end;
      }
    }
    return -1;
  }

  private static int end(CharSequence text, int at, String form) {
    int i = 0;
    while (i < form.length() && form.charAt(i) != ',') {
      char c = at + i < text.length() ? text.charAt(at + i) : '\n';
      char as = Ascii.isDigit(c) ? '9' : Ascii.isLetter(c) ? 'A' : c;
      if (form.charAt(i) != as && form.charAt(i) != c) {
        return -1;
      }
      i++;
    }
    return DelimitedRows.isEnd(text, at + i) ? at + i : -1;
  }
}
