/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads single escapes: those of Java and JSON (a backslash, u and four digits), characters of XML and
 * HTML by number or name, percent encoding and quoted-printable. Not thread-safe.
 */
final class Escapes {
  /*
   * What an escape means depends only on the characters up to NEAR places around it, so that it reads
   * the same wherever the text is cut.
   *
   * Look-alikes: a percent sign before two hexadecimal digits stands in formats and patterns too, so one
   * alone counts only within the value of a query (mail=a%40b.example), and only where it stands for a character
   * that has to be escaped there (RFC 3986, 2.2 and 2.4). Quoted-printable counts in threes with a byte beyond ASCII among them: x=10
   * is an assignment. Controls but line ends are never decoded: what they stand in is no text for people.
   */

  /** Within so many characters another percent escape must stand. */
  private static final int NEAR = 64;

  private static final int HEX_DIGITS_OF_UNIT = 4;
  private static final int MOST_DIGITS = 7;
  private static final int LONGEST_NAME = 8;
  private static final int OF_BYTE = 3;
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final int HALF_WIDTH_KATAKANA = '｡' - 0xA1;

  /** Of the named characters of HTML those that stand in values and between their parts. */
  private static final Map<String, Character> NAMED = Map.ofEntries(
      Map.entry("amp", '&'),
      Map.entry("lt", '<'),
      Map.entry("gt", '>'),
      Map.entry("quot", '"'),
      Map.entry("apos", '\''),
      Map.entry("nbsp", '\u00A0'),
      Map.entry("commat", '@'),
      Map.entry("period", '.'),
      Map.entry("colon", ':'),
      Map.entry("equals", '='),
      Map.entry("plus", '+'),
      Map.entry("num", '#'),
      Map.entry("sol", '/'),
      Map.entry("lowbar", '_'),
      Map.entry("hyphen", '\u2010'),
      Map.entry("ndash", '\u2013'),
      Map.entry("mdash", '\u2014'),
      Map.entry("minus", '\u2212'),
      Map.entry("lpar", '('),
      Map.entry("rpar", ')'));

  private final FoldedText text;
  private static final int DIGITS_OF_CARD = 12;

  private int codePoint;

  /** The escapes of a text. */
  Escapes(FoldedText text) {
    this.text = text;
  }

  /** What the last escape that was read stands for; negative if for nothing at all. */
  int codePoint() {
    return codePoint;
  }

  /** Reads the escape at an index; returns where it ends, or the index if there is none. */
  int read(int at) {
    return switch (charAt(at)) {
      case '\\' -> charAt(at + 1) == 'u' ? unit(at) : at;
      case '&' -> entity(at);
      case '%' ->
        byteAt(at, '%') >= 0 && (isNearAnother(at) || isInQuery(at)) && !isCardTrack(at)
            ? encodedByte(at)
            : at;
      case '=' -> quotedPrintable(at);
      default -> at;
    };
  }

  /** Whether a plus stands for a blank, as in forms that are sent: between percent escapes of characters beyond ASCII. */
  boolean isBlankOfForm(int at) {
    return charAt(at) == '+' && byteAt(at - OF_BYTE, '%') >= 0x80 && byteAt(at + 1, '%') >= 0x80;
  }

  private int charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : -1;
  }

  private int unit(int at) {
    if (charAt(at + 2) == '{') {
      return number(at, at + 3, 16, '}');
    }
    int value = 0;
    for (int i = at + 2; i < at + 2 + HEX_DIGITS_OF_UNIT; i++) {
      int digit = digit(charAt(i), 16);
      if (digit < 0) {
        return at;
      }
      value = value << 4 | digit;
    }
    return found(at, at + 2 + HEX_DIGITS_OF_UNIT, value);
  }

  private int entity(int at) {
    if (charAt(at + 1) == '#') {
      boolean hex = charAt(at + 2) == 'x' || charAt(at + 2) == 'X';
      return hex ? number(at, at + 3, 16, ';') : number(at, at + 2, 10, ';');
    }
    StringBuilder name = new StringBuilder();
    int end = at + 1;
    while (end <= at + LONGEST_NAME && isLetter(charAt(end))) {
      name.append(text.charAt(end++));
    }
    Character named = charAt(end) == ';' ? NAMED.get(name.toString()) : null;
    return named == null ? at : found(at, end + 1, named);
  }

  /** A number with a last character behind it. */
  private int number(int at, int start, int radix, char last) {
    int value = 0;
    int i = start;
    while (i < start + MOST_DIGITS && digit(charAt(i), radix) >= 0) {
      value = value * radix + digit(charAt(i), radix);
      i++;
    }
    return i > start && charAt(i) == last ? found(at, i + 1, value) : at;
  }

  /** The first track of a payment card: it begins with {@code %B} and the card's number. */
  private boolean isCardTrack(int at) {
    for (int i = at + 2; i < at + 2 + DIGITS_OF_CARD; i++) {
      if (digit(charAt(i), 10) < 0) {
        return false;
      }
    }
    return charAt(at + 1) == 'B';
  }

  private boolean isNearAnother(int at) {
    for (int i = OF_BYTE; i <= NEAR; i++) {
      if (byteAt(at + i, '%') >= 0 || byteAt(at - i, '%') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an escape stands for a mark between letters or digits of a value in a query, or for its sign. */
  private boolean isInQuery(int at) {
    int value = byteAt(at, '%');
    if (value > '@' || isLetterOrDigit(value) || !isLetterOrDigit(charAt(at + OF_BYTE))) {
      return false;
    }
    int least = at - NEAR;
    int i = at - 1;
    while (i > least && isOfValue(charAt(i))) {
      i--;
    }
    boolean sign = value == '+' || value == '(';
    if (charAt(i) != '=' || (i == at - 1 && !sign)) {
      return false;
    }
    int keyEnd = i;
    do {
      i--;
    } while (i > least && isOfName(charAt(i)));
    boolean query = charAt(i) == '?' || charAt(i) == '&';
    return i < keyEnd - 1 && (query || value == '@');
  }

  private static boolean isOfValue(int c) {
    return isOfName(c) || c == '+' || c == '~' || c == '*';
  }

  private static boolean isOfName(int c) {
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static boolean isLetterOrDigit(int c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private int quotedPrintable(int at) {
    int value = byteAt(at, '=');
    if (value < 0) {
      return isSoftBreak(at) ? found(at, afterSoftBreak(at), -1) : at;
    }
    int adjacent = 1;
    boolean beyondAscii = value >= 0x80;
    for (int direction = -1; direction <= 1; direction += 2) {
      for (int i = 1; i <= 2; i++) {
        int neighbour = byteAt(at + direction * i * OF_BYTE, '=');
        if (neighbour < 0) {
          break;
        }
        adjacent++;
        beyondAscii |= neighbour >= 0x80;
      }
    }
    return adjacent >= 3 && beyondAscii ? encodedByte(at) : at;
  }

  /** A line break that is none, in the middle of quoted-printable. */
  private boolean isSoftBreak(int at) {
    int after = afterSoftBreak(at);
    return after > at && byteAt(at - OF_BYTE, '=') >= 0x80 && byteAt(after, '=') >= 0x80;
  }

  private int afterSoftBreak(int at) {
    int after = charAt(at + 1) == '\r' ? at + 2 : at + 1;
    return charAt(after) == '\n' ? after + 1 : at;
  }

  /** A character of which each byte is written as a marker and two digits: UTF-8, or Shift_JIS. */
  private int encodedByte(int at) {
    int marker = charAt(at);
    int first = byteAt(at, marker);
    if (first < 0x80) {
      return first < 0 ? at : found(at, at + OF_BYTE, first);
    }
    int end = utf8(at, first, marker);
    return end > at ? end : shiftJis(at, first, marker);
  }

  private int utf8(int at, int first, int marker) {
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    byte[] bytes = new byte[length];
    bytes[0] = (byte) first;
    int end = at + OF_BYTE;
    for (int i = 1; i < length; i++) {
      int start = marker == '=' && isSoftBreak(end) ? afterSoftBreak(end) : end;
      int next = byteAt(start, marker);
      if (next < 0) {
        return at;
      }
      bytes[i] = (byte) next;
      end = start + OF_BYTE;
    }
    boolean wellFormed = Utf8.length(bytes, 0, length) == length;
    return wellFormed
        ? found(at, end, new String(bytes, StandardCharsets.UTF_8).codePointAt(0))
        : at;
  }

  /** The second byte of a character may be a letter that needs no escape. */
  private int shiftJis(int at, int first, int marker) {
    if (first >= 0xA1 && first <= 0xDF) {
      return found(at, at + OF_BYTE, first + HALF_WIDTH_KATAKANA);
    }
    int end = at + 2 * OF_BYTE;
    int second = byteAt(at + OF_BYTE, marker);
    if (second < 0) {
      second = charAt(at + OF_BYTE);
      end = at + OF_BYTE + 1;
    }
    if (second < 0x40 || second > 0xFC) {
      return at;
    }
    String character = new String(new byte[] {(byte) first, (byte) second}, WINDOWS_31J);
    return character.length() == 1 && character.charAt(0) != '\uFFFD'
        ? found(at, end, character.charAt(0))
        : at;
  }

  /** The byte that is written at an index as a marker and two digits, or -1. */
  private int byteAt(int at, int marker) {
    if (charAt(at) != marker) {
      return -1;
    }
    int high = digit(charAt(at + 1), 16);
    int low = digit(charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int digit(int c, int radix) {
    return c < 0x80 && c >= 0 ? Character.digit(c, radix) : -1;
  }

  private int found(int at, int end, int value) {
    boolean control = value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t';
    if (control || value == 0x7F || value > Character.MAX_CODE_POINT) {
      return at;
    }
    codePoint = value;
    return end;
  }
}
