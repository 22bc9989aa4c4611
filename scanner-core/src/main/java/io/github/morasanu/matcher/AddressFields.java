/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.label.LabelKey;
import io.github.morasanu.lexicon.Municipalities;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import java.util.List;
import java.util.Locale;

/**
 * An address whose parts are values with a key each: members of an object, elements, attributes, lines of a form, calls of
 * setters. They go from the prefecture to the block; other values between them (a postal code, how a part is read) do not
 * matter. The part with the block is what tells where somebody lives: where there is none, it is a list of places.
 */
final class AddressFields {
  /** Characters from the prefecture to the part with the block, less than any search runs up. */
  private static final int REACH = 320;

  /** Characters from one value to the next. */
  private static final int MAX_BETWEEN = 128;

  private static final int MOST_FIELDS = 12;

  private static final String BEHIND_VALUES = "\"'`<\r\n\t,;|&)/";

  /** What stands between values and keys and is part of neither. */
  private static final String BETWEEN = "\"'`\r\n\t ,;|&)/:=(>.{}[]+*■□●○◆・";

  /** What parts the two cells of a line that is a key and its value. */
  private static final String CELL_BORDERS = "|,\t";

  private static final List<String> ENDS_OF_LABELS =
      List.of("</th", "</dt", "</label", "</b", "</strong");

  /** Keys of streets, towns and blocks hold one of them. */
  private static final List<String> STREETS = List.of(
      "addr", "street", "line", "town", "block", "chome", "banchi", "banti", "machi", "juusho",
      "jusho", "jyusho", "住所", "番地", "丁目", "町", "地番", "街区", "所在", "以降");

  /** What ends the numbered parts of towns, in which thousands live: 1丁目, 北1条西. */
  private static final String ENDS_OF_TOWNS = "目条東西";

  /** So many numbers of a block are an address whatever their key says. */
  private static final int NUMBERS_OF_ADDRESS = 3;

  private final CharSequence text;
  private final int prefecture;
  private final int limit;
  private boolean city;
  private boolean town;

  /** How far it was read. */
  private int at;

  /** The key of the value that was read last. */
  private int keyStart;

  private int keyEnd;

  private AddressFields(CharSequence text, int prefecture, int from) {
    this.text = text;
    this.prefecture = prefecture;
    this.limit = Math.min(text.length(), from + REACH);
    this.at = from;
  }

  /**
   * The part with the block of an address in fields, or {@link HandMatcher#NONE}.
   *
   * @param prefecture its code
   * @param from where its name ends, with which the first field begins
   */
  static long street(CharSequence text, int prefecture, int from) {
    return new AddressFields(text, prefecture, from).street();
  }

  private long street() {
    int end = isAtEnd(at) ? -1 : read(AddressParts.skipSpace(text, at), true);
    boolean place = isAtEnd(at);
    for (int i = 0; place && end < 0 && i < MOST_FIELDS; i++) {
      int value = nextValue(at);
      if (value < 0 || Municipalities.prefectureAt(text, value, limit) > 0) {
        return HandMatcher.NONE;
      }
      end = read(value, false);
      if (end >= 0) {
        return HandMatcher.range(value, end);
      }
    }
    return HandMatcher.NONE;
  }

  /** Reads a value; gives the end of the block in it, or -1. */
  private int read(int value, boolean first) {
    int from = value;
    if (!city) {
      int end = Municipalities.municipalityEnd(prefecture, text, value, limit);
      if (end < 0) {
        at = first ? at : valueEnd(value);
        return -1;
      }
      city = true;
      from = AddressParts.skipSpace(text, end);
      at = end;
      if (isAtEnd(end)) {
        return -1;
      }
    }
    int townEnd = AddressParts.townEnd(text, from);
    boolean ofAddress = from > value || isStreet(keyStart, keyEnd);
    if (first && !isAtEnd(townEnd)) {
      at = townEnd;
      return -1;
    }
    int end = -1;
    if (townEnd > from) {
      end = AddressParts.streetEnd(text, from, townEnd);
      town |= ofAddress && isAtEnd(Math.max(townEnd, end));
    } else if (town && ofAddress) {
      end = AddressParts.blockOfCell(text, from);
    }
    at = valueEnd(value);
    int numbers =
        end < 0 || ENDS_OF_TOWNS.indexOf(text.charAt(end - 1)) >= 0 ? 0 : numbers(townEnd, end);
    return numbers >= (ofAddress ? 1 : NUMBERS_OF_ADDRESS) ? end : -1;
  }

  /** Whether a value ends there. */
  private boolean isAtEnd(int index) {
    return index == text.length()
        || BEHIND_VALUES.indexOf(text.charAt(index)) >= 0
        || (text.charAt(index) == ' ' && nextValue(index) > 0);
  }

  private int valueEnd(int value) {
    int i = value;
    while (i < limit && BEHIND_VALUES.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The value behind the next key, or -1. */
  private int nextValue(int from) {
    int most = Math.min(limit, from + MAX_BETWEEN);
    boolean keyed = false;
    boolean label = false;
    boolean lineStart = false;
    int i = from;
    while (i < most) {
      char c = text.charAt(i);
      if (c == '<' && i + 1 < most && text.charAt(i + 1) == '/') {
        i = behind('>', i, most);
      } else if (c == '<') {
        int nameEnd = keyEnd(i + 1, most);
        if (!label) {
          key(i + 1, nameEnd);
          keyed = true;
        }
        i = Math.max(nameEnd, i + 1);
      } else if (BETWEEN.indexOf(c) >= 0) {
        lineStart |= c == '\n';
        i++;
      } else {
        int end = keyEnd(i, most);
        int behind = behindKey(i, end, most, lineStart && !keyed);
        if (behind > 0) {
          key(i, end);
          label = text.charAt(end) == '<';
          keyed = true;
          i = behind;
        } else if (keyed) {
          return i;
        } else if (end > i && Ascii.areLettersOrDigits(text, i, end)) {
          // A word of a language that programs are written in: private, String, val.
          i = end;
        } else {
          return -1;
        }
        lineStart = false;
      }
    }
    return -1;
  }

  private void key(int start, int end) {
    keyStart = start;
    keyEnd = end;
  }

  private int keyEnd(int from, int most) {
    int i = from;
    while (i < most && LabelKey.isOfKey(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Behind what follows a key, or -1 if this is none. */
  private int behindKey(int start, int end, int most, boolean cell) {
    if (start == end) {
      return -1;
    }
    for (String tag : ENDS_OF_LABELS) {
      if (Ascii.startsWith(text, end, most, tag)) {
        return end;
      }
    }
    int i = end;
    while (i < most && " \"'`]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == most) {
      return -1;
    }
    char c = text.charAt(i);
    boolean call = c == '(' && i == end && Ascii.isLetterOrDigit(text.charAt(start));
    boolean sign = c == ':' || c == '=' || call || (cell && CELL_BORDERS.indexOf(c) >= 0);
    return sign ? i + 1 : -1;
  }

  private int behind(char c, int from, int most) {
    int found = Ascii.indexOf(text, from, most, c);
    return found < 0 ? most : found + 1;
  }

  private boolean isStreet(int start, int end) {
    String key = TextWindow.copy(text, start, end).toLowerCase(Locale.ROOT);
    return STREETS.stream().anyMatch(key::contains);
  }

  /** How many numbers in digits there are. */
  private int numbers(int from, int to) {
    int numbers = 0;
    for (int i = from; i < to; i++) {
      boolean first =
          Ascii.isDigit(text.charAt(i)) && (i == from || !Ascii.isDigit(text.charAt(i - 1)));
      numbers += first ? 1 : 0;
    }
    return numbers;
  }
}
