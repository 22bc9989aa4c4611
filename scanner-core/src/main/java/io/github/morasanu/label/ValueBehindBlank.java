/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;

/**
 * The value that blanks alone, or an English verb, part from its label: in a sentence, a form, a declaration, a statement or an
 * option. Pure, but for the value that it finds.
 */
final class ValueBehindBlank {
  /** So many blanks fill up a label to the width of others. */
  private static final int PADDED = 3;

  private final LabelKey key;
  private final ValueRange value;
  private final ValueInCode code;

  ValueBehindBlank(LabelKey key, ValueRange value, ValueInCode code) {
    this.key = key;
    this.value = value;
    this.code = code;
  }

  boolean find(Joint joint) {
    int from = joint.start();
    int closed = joint.closed();
    if (from - closed >= PADDED && key.isAlone()) {
      return value.found(from, value.endBefore(from, "\n"), true);
    }
    boolean bracketed = joint.last() == '】' || isTag(joint);
    boolean item = joint.isSpaced() && (!key.isAscii() || key.isItem());
    if (key.at(closed) == '\t' || bracketed || item) {
      return value.prose(from);
    }
    // In parentheses behind something in quotes stands a remark.
    boolean remark = joint.last() == ')' || (joint.isQuoted() && key.at(from) == '(');
    return joint.isSpaced() && (!remark || key.verbEnd(from) > 0) && behindEnglish(from);
  }

  /** Whether the label is all of a mark in brackets before a message: {@code [birth_date] 1980-04-01}, ［氏名］山田. */
  private boolean isTag(Joint joint) {
    boolean ends = !key.isAscii() || key.at(joint.closed()) == ' ';
    return joint.last() == ']' && key.at(key.start() - 1) == '[' && ends;
  }

  private boolean behindEnglish(int from) {
    int verb = key.verbEnd(from);
    if (verb > 0) {
      return !isLowerWord(key.skipBlanks(verb)) && value.told(verb);
    }
    boolean tag = key.at(key.start() - 1) == '@' && !value.isQuoted(from);
    // a tag of Javadoc and its like: @author …
    if (tag || value.isPartedName(from)) {
      return value.told(from);
    }
    boolean option = key.at(key.start()) == '-' && key.at(key.start() + 1) == '-';
    if (option || value.isQuoted(from)) {
      value.beIndirect();
      return value.isQuoted(from)
          ? value.quoted(from)
          : value.found(from, value.endBefore(from, " \n\r\t"), true);
    }
    return code.assigned(from) || code.typed(from) || isRestOfLine(from);
  }

  /** The value that is all that follows a label of two or three words, which begins its line: {@code Account Number 0582725}. */
  private boolean isRestOfLine(int from) {
    boolean valued = Ascii.isDigit(key.at(from)) || key.at(from) >= LabelKey.FIRST_JAPANESE;
    value.beIndirect();
    return valued && key.beginsLine() && value.found(from, value.endBefore(from, "\n"), true);
  }

  /** Whether a word of a sentence stands at an index, which no name and no number begins with. */
  private boolean isLowerWord(int from) {
    int i = from;
    while (Ascii.isLetter(key.at(i)) && !Ascii.isUpper(key.at(i))) {
      i++;
    }
    return i > from && !Ascii.isDigit(key.at(i));
  }
}
