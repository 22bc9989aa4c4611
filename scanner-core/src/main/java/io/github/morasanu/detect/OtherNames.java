/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.label.LabelHead;
import io.github.morasanu.label.LabelKey;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which words near a value stand in the name of another one, so that they say nothing of a value that
 * has a name of its own: in the tags of other elements, or as the key of another pair ({@code houjin=…
 * ticketNo=…}). The tags of the elements that a value stands in may speak for it, and so may text and
 * comments. Pure.
 */
final class OtherNames {
  private static final int MAX_TAG = 256;
  private static final int MAX_NAME = 64;

  /** Elements without content or end (HTML standard, 13.1.2 Elements). */
  private static final Set<String> VOID = Set.of(
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
      "track", "wbr");

  /** What stands before the name of a package, or before the quote that opens it. */
  private static final String[] ASKING = {"require(", "import ", "from ", "install "};

  private OtherNames() {}

  /** Whether a word before or behind a value stands in the name of another one. */
  static boolean hold(CharSequence text, int start, int end, int valueStart, int valueEnd) {
    int tag = tagAround(text, start);
    if (end <= valueStart) {
      int tagEnd = tag < 0 ? valueStart : indexOf(text, '>', end, valueStart);
      return tagEnd < valueStart
          ? isClosed(text, tag, tagEnd, valueStart)
          : isPairBefore(text, end, valueStart);
    }
    if (start < valueEnd) {
      return false;
    }
    return tag >= valueEnd ? isOfLater(text, valueEnd, tag) : isKey(text, keyEnd(text, end));
  }

  /** Whether a word is the name of a file or of a package that code asks for: it says nothing of a value. */
  static boolean isOfCode(CharSequence text, int start, int end) {
    if (!Ascii.isLetter(text.charAt(start))) {
      return false;
    }
    int name = start > 0 && isQuote(text.charAt(start - 1)) ? start - 1 : start;
    for (String asking : ASKING) {
      if (Ascii.endsWith(text, 0, name, asking)) {
        return true;
      }
    }
    return LabelHead.isFile(text, end) || isCellOfSheet(text, start, end);
  }

  /** Whether a word is the cell of a spreadsheet in XML, in which the element of the value stands, and no mobile phone. */
  private static boolean isCellOfSheet(CharSequence text, int start, int end) {
    boolean tag = start > 0 && (text.charAt(start - 1) == '<' || text.charAt(start - 1) == '/');
    if (!tag || !Ascii.equalsIgnoringCase(text, start, end, "cell")) {
      return false;
    }
    int most = Math.min(text.length(), end + MAX_TAG);
    int close = Ascii.indexOf(text, end, most, '>');
    return close >= 0 && close + 1 < most && text.charAt(close + 1) == '<';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Where the tag begins in which an index lies, or -1; comments and declarations are none. */
  private static int tagAround(CharSequence text, int at) {
    int least = Math.max(0, at - MAX_TAG);
    for (int i = at - 1; i >= least && text.charAt(i) != '>'; i--) {
      if (text.charAt(i) == '<') {
        return text.charAt(i + 1) == '/' || LabelKey.isOfKey(text.charAt(i + 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the element of a tag ends before an index, or with the tag itself. */
  private static boolean isClosed(CharSequence text, int tag, int tagEnd, int before) {
    if (text.charAt(tag + 1) == '/' || text.charAt(tagEnd - 1) == '/') {
      return true;
    }
    String name = name(text, tag + 1);
    return VOID.contains(name.toLowerCase(Locale.ROOT)) || holds(text, tagEnd, before, "</" + name);
  }

  /** Whether a tag behind a value is one of an element that begins behind it as well. */
  private static boolean isOfLater(CharSequence text, int valueEnd, int tag) {
    return text.charAt(tag + 1) != '/' || holds(text, valueEnd, tag, '<' + name(text, tag + 2));
  }

  /** Whether the tag of an element stands in a range. */
  private static boolean holds(CharSequence text, int from, int to, String tag) {
    for (int i = from; i + tag.length() < to; i++) {
      if (Ascii.startsWith(text, i, tag) && isNameEnd(text.charAt(i + tag.length()))) {
        return true;
      }
    }
    return false;
  }

  private static String name(CharSequence text, int start) {
    int most = Math.min(text.length(), start + MAX_NAME);
    int end = start;
    while (end < most && !isNameEnd(text.charAt(end))) {
      end++;
    }
    return TextWindow.copy(text, start, end);
  }

  private static boolean isNameEnd(char c) {
    return c == '>' || c == '/' || Ascii.isSpace(c);
  }

  /** Whether the word that ends at an index is of a key whose value ends before an index. */
  private static boolean isPairBefore(CharSequence text, int wordEnd, int before) {
    int equals = keyEnd(text, wordEnd);
    if (equals + 1 >= before || !isKey(text, equals)) {
      return false;
    }
    char first = text.charAt(equals + 1);
    boolean quoted = first == '"' || first == '\'';
    // What is not in quotes may hold blanks, so that it goes on up to the next key.
    return indexOf(text, quoted ? first : '=', equals + 2, before) < before;
  }

  private static int keyEnd(CharSequence text, int wordEnd) {
    int most = Math.min(text.length(), wordEnd + MAX_NAME);
    int i = wordEnd;
    while (i < most && LabelKey.isOfKey(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isKey(CharSequence text, int end) {
    return end < text.length() && text.charAt(end) == '=';
  }

  /** The first index of a character in a range, or the end of the range. */
  private static int indexOf(CharSequence text, char c, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) != c) {
      i++;
    }
    return Math.min(i, to);
  }
}
