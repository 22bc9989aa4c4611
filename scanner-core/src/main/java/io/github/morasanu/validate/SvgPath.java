/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Tells the data of a path, {@code M03 4821 1234L45 12}, from numbers that are written with blanks: commands of one letter and
 * coordinates, and nothing else (SVG 2, 9.3). So are the paths of Android and of canvases. Pure.
 */
final class SvgPath {
  /** Characters to either side that are looked at. */
  private static final int REACH = 48;

  private static final String COMMANDS = "MLHVCSQTAZmlhvcsqtaz";

  /** Fewer letters before numbers are M for mobile or T for telephone. */
  private static final int LEAST_COMMANDS = 2;

  private SvgPath() {}

  /** Whether a range is a part of a path. */
  static boolean holds(CharSequence text, int start, int end) {
    int from = start;
    int least = Math.max(0, start - REACH);
    while (from > least && isOfPath(text, from - 1)) {
      from--;
    }
    if (from == start) {
      return false;
    }
    int to = end;
    int most = Math.min(text.length(), end + REACH);
    while (to < most && isOfPath(text, to)) {
      to++;
    }
    int commands = 0;
    int before = 0;
    for (int i = from; i < to; i++) {
      boolean command = Ascii.isLetter(text.charAt(i));
      commands += command ? 1 : 0;
      before += command && i < start ? 1 : 0;
    }
    return before > 0 && commands >= LEAST_COMMANDS;
  }

  /** Whether a character is a command, or stands between coordinates or in them. */
  private static boolean isOfPath(CharSequence text, int at) {
    char c = text.charAt(at);
    if (!Ascii.isLetter(c)) {
      return Ascii.isDigit(c) || c == ' ' || c == ',' || c == '.' || c == '-';
    }
    boolean alone = (at == 0 || !Ascii.isLetter(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Ascii.isLetter(text.charAt(at + 1)));
    return alone && COMMANDS.indexOf(c) >= 0;
  }
}
