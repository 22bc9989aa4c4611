/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Whether a position is one of a map and of nobody, by the names in code that lead to it: {@code TOKYO_STATION = {lat: …}},
 * {@code map.center=…}, {@code "bounds": [[…]]}; and whether it is a corner of an area. Pure but for the text; not thread-safe.
 */
final class PositionHolder {
  private static final int MAX_LEAD = 160;

  /** Characters of a ring of positions that are read. */
  private static final int MAX_RING = 4096;

  private static final Set<String> OF_MAPS = words("""
      station center centre bounds default initial viewport camera polygon area zone region airport tower landmark spot poi office headquarters hq shop store
      depot warehouse venue prefecture capital
      """);

  private static final Set<String> OF_PEOPLE = words("""
      user customer driver rider person member employee staff patient device vehicle car gps home current last my track tracking trip visit checkin delivery order photo exif
      """);

  private final CharSequence text;

  /** The position that was looked at last, and where the brackets are that open its ring, or -1. */
  private int lastAt = -1;

  private int lastOpen = -1;

  PositionHolder(CharSequence text) {
    this.text = text;
  }

  private static Set<String> words(String words) {
    Set<String> set = new HashSet<>();
    StringTokenizer tokens = new StringTokenizer(words);
    while (tokens.hasMoreTokens()) {
      set.add(tokens.nextToken());
    }
    return Set.copyOf(set);
  }

  /** Whether a position is none of a person. */
  boolean isOfMap(int from, int at) {
    return isCorner(at) || isNamed(Math.max(from, at - MAX_LEAD), at);
  }

  /** Whether a name of a map leads to a position, and none of a person or a device. */
  private boolean isNamed(int from, int at) {
    boolean map = false;
    int least = at;
    while (least > from && isLeading(least - 1)) {
      least--;
    }
    for (int i = least; i < at; ) {
      if (!Ascii.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      boolean ofMap = false;
      while (end < at && isOfName(text.charAt(end))) {
        if (Ascii.isLetter(text.charAt(end))) {
          int wordEnd = Math.min(HolderWords.wordEnd(text, end), at);
          String word = TextWindow.copy(text, end, wordEnd).toLowerCase(Locale.ROOT);
          if (OF_PEOPLE.contains(word)) {
            return false;
          }
          ofMap |= OF_MAPS.contains(word);
          end = wordEnd;
        } else {
          end++;
        }
      }
      map |= ofMap && isKey(end, at);
      i = end;
    }
    return map;
  }

  /** Whether what leads to a value goes on before an index: a statement or an object that has ended does not. */
  private boolean isLeading(int at) {
    char c = text.charAt(at);
    return c != ';'
        && c != '}'
        && c != ')'
        && !(c == '\n' && at > 0 && text.charAt(at - 1) == '\n');
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_';
  }

  /** Whether a sign behind a name makes it one of code, and not a word. */
  private boolean isKey(int end, int at) {
    int i = end;
    while (i < at && (text.charAt(i) == ' ' || text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      i++;
    }
    return i < at && "=:.({[".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a position stands in an array of arrays of arrays, as the rings of a polygon do (RFC 7946, 3.1.6). */
  private boolean isCorner(int at) {
    int open = at;
    int least = Math.max(0, at - MAX_RING);
    int known = lastAt;
    while (open > least && open != known && isOfRing(text.charAt(open - 1)) && !opens(open - 1)) {
      open--;
    }
    if (open == known && open > least) {
      open = lastOpen;
    } else {
      open = open > least && opens(open - 1) ? open : -1;
    }
    lastAt = at;
    lastOpen = open;
    return open >= least;
  }

  private boolean opens(int at) {
    return at > 1 && text.charAt(at) == '[' && previous(at) >= 0 && previous(previous(at)) >= 0;
  }

  /** The bracket before another, or -1. */
  private int previous(int at) {
    int i = at - 1;
    while (i > 0 && at - i < 32 && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
      i--;
    }
    return i >= 0 && text.charAt(i) == '[' ? i : -1;
  }

  private static boolean isOfRing(char c) {
    return Ascii.isDigit(c)
        || switch (c) {
          case '.', ',', '-', '[', ']', ' ', '\n', '\r' -> true;
          default -> false;
        };
  }
}
