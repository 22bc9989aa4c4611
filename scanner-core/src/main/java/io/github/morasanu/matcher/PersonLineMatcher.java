/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the name or the day of birth in the lines by which programs exchange people: {@code FN}, {@code N} and {@code BDAY} of
 * vCard (RFC 6350) with whatever parameters, and the fields of some {@link Segment segments} of HL7 version 2, where only the place
 * tells what a value is. Pure.
 */
final class PersonLineMatcher implements HandMatcher {
  /** What a segment of HL7 begins with, and the number of its field that holds a name or a day. */
  private enum Segment {
    PATIENT("PID|", 5),
    NEXT_OF_KIN("NK1|", 2),
    INSURED("IN1|", 16),
    BIRTH("PID|", 7);

    private final String head;
    private final int field;

    Segment(String head, int field) {
      this.head = head;
      this.field = field;
    }
  }

  private static final String DISPLAYED = "FN";
  private static final String IN_PARTS = "N";
  private static final String SORTED = "SORT-STRING";

  /** How telephones of Japan write a reading. */
  private static final String SOUND = "SOUND";

  private static final String BIRTHDAY = "BDAY";

  /** What stands before the first character of a line; in a literal of source code the escape of a line break. */
  private static final String BEFORE_LINES = "\n\r\"'`";

  private static final String ESCAPED_BREAKS = "nr";

  /** Between the name of a group and that of a property: {@code item1.N}. */
  private static final char GROUPED = '.';

  private static final int MAX_GROUP = 12;
  private static final String ENDS = "\n\r\"'`\\";

  /** The same, but for quotes: values of parameters may stand in them. */
  private static final String ENDS_OF_PARAMETERS = "\n\r\\";

  private static final int MAX_PARAMETERS = 96;
  private static final int MAX_NAME = 40;
  private static final int MAX_FIELDS = 240;

  /** A field of HL7 that tells to delete what is known. */
  private static final String DELETED = "\"\"|";

  private static final int DIGITS_OF_DAY = 8;
  private static final int DASHES_OF_DAY = 2;

  private final boolean birth;

  /** Of days of birth, or of names. */
  PersonLineMatcher(boolean birth) {
    this.birth = birth;
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    CharSet before = CharSet.of(BEFORE_LINES + ESCAPED_BREAKS + GROUPED);
    CharSet behind = CharSet.of(":;");
    for (String property :
        birth ? List.of(BIRTHDAY) : List.of(DISPLAYED, IN_PARTS, SORTED, SOUND)) {
      anchors.add(HandMatcher.literal(before, property, behind));
    }
    for (Segment segment : Segment.values()) {
      if (birth == (segment == Segment.BIRTH)) {
        anchors.add(HandMatcher.literal(segment.head));
      }
    }
    return anchors;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    for (Segment segment : Segment.values()) {
      if (birth == (segment == Segment.BIRTH) && Ascii.startsWith(text, anchor, segment.head)) {
        int field = isLineStart(text, anchor) ? fieldStart(text, anchor, segment.field) : -1;
        return field < 0 ? NONE : birth ? day(text, field) : parts(text, field, '^');
      }
    }
    int property = anchor + 1;
    int value = isLineStart(text, property) ? valueStart(text, property) : -1;
    if (value < 0) {
      return NONE;
    }
    if (birth) {
      return day(text, value);
    }
    long parts = parts(text, value, ';');
    return parts == NONE ? whole(text, value) : parts;
  }

  private static boolean isLineStart(CharSequence text, int at) {
    if (at == 0 || BEFORE_LINES.indexOf(text.charAt(at - 1)) >= 0) {
      return true;
    }
    if (text.charAt(at - 1) == GROUPED) {
      int group = at - 1;
      while (group > 0 && at - group < MAX_GROUP && Ascii.isLetterOrDigit(text.charAt(group - 1))) {
        group--;
      }
      return group < at - 1 && (group == 0 || BEFORE_LINES.indexOf(text.charAt(group - 1)) >= 0);
    }
    return at > 1
        && ESCAPED_BREAKS.indexOf(text.charAt(at - 1)) >= 0
        && text.charAt(at - 2) == '\\';
  }

  /** Where the value of a property of vCard begins, behind its parameters; or -1. */
  private static int valueStart(CharSequence text, int property) {
    int most = Math.min(text.length(), property + MAX_PARAMETERS);
    for (int i = property; i < most && ENDS_OF_PARAMETERS.indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == ':') {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where a field of a segment begins, or -1. */
  private static int fieldStart(CharSequence text, int segment, int field) {
    int most = Math.min(text.length(), segment + MAX_FIELDS);
    int bars = 0;
    for (int i = segment; i < most && ENDS.indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == '|') {
        if (++bars == field) {
          return i + 1;
        }
        i += Ascii.startsWith(text, i + 1, DELETED) ? DELETED.length() - 1 : 0;
      }
    }
    return -1;
  }

  private static long whole(CharSequence text, int from) {
    int end = partEnd(text, from, '\n');
    return end > from ? HandMatcher.range(from, end) : NONE;
  }

  /** The surname and the given name, which are the first two parts of a value. */
  private static long parts(CharSequence text, int from, char separator) {
    int surname = partEnd(text, from, separator);
    boolean parted = surname > from && surname < text.length() && text.charAt(surname) == separator;
    if (!parted) {
      return NONE;
    }
    int given = partEnd(text, surname + 1, separator);
    return given > surname + 1 ? HandMatcher.range(from, given) : NONE;
  }

  private static int partEnd(CharSequence text, int from, char separator) {
    int most = Math.min(text.length(), from + MAX_NAME);
    int i = from;
    while (i < most
        && text.charAt(i) != separator
        && text.charAt(i) != '|'
        && text.charAt(i) != '~'
        && ENDS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** A day as eight digits, with dashes or without; a time may follow. */
  private static long day(CharSequence text, int from) {
    int most = Math.min(text.length(), from + DIGITS_OF_DAY + DASHES_OF_DAY);
    int digits = 0;
    int i = from;
    while (i < most && digits < DIGITS_OF_DAY) {
      char c = text.charAt(i);
      if (!Ascii.isDigit(c) && (c != '-' || digits == 0)) {
        return NONE;
      }
      digits += Ascii.isDigit(c) ? 1 : 0;
      i++;
    }
    return digits == DIGITS_OF_DAY ? HandMatcher.range(from, i) : NONE;
  }
}
