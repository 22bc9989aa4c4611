/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.TextWindow;
import java.util.Set;

/**
 * The value of a label, from where it is known to begin: how far it goes is told by what it stands in. Reused for place
 * after place; not thread-safe.
 */
final class ValueRange {
  /** What a CDATA section begins with. */
  static final String CDATA = "<![CDATA[";

  private static final int MAX_VALUE = 80;

  /** Characters of a surname or a given name. */
  private static final int MAX_PART = 5;

  private final LabelKey key;
  private int start;
  private int end;
  private boolean whole;
  private boolean indirect;

  ValueRange(LabelKey key) {
    this.key = key;
  }

  /** Begins with another label. */
  void enter() {
    indirect = false;
    start = -1;
  }

  /** Whether it takes more than a sign to tell that the value is the label's. */
  boolean isIndirect() {
    return indirect;
  }

  /** Whether the value is one of some words. */
  boolean isAnyOf(Set<String> words) {
    return words.contains(TextWindow.copy(key.text(), start, end));
  }

  void beIndirect() {
    indirect = true;
  }

  /** First character of the value. */
  int start() {
    return start;
  }

  /** Behind the last character of the value, or of what may hold it. */
  int end() {
    return end;
  }

  /** Whether the value is all of the range, and not only its beginning, as in prose. */
  boolean isWhole() {
    return whole;
  }

  boolean untilMarkup(int from) {
    int i = key.skipSpace(from);
    if (isCdata(i)) {
      int first = key.skipSpace(i + CDATA.length());
      return found(first, endBefore(first, "]<"), true);
    }
    return found(i, endBefore(i, "<"), true);
  }

  /** Whether a CDATA section begins at an index, whose text is that of its element (XML 1.0, 2.7). */
  boolean isCdata(int index) {
    return key.startsWith(index, CDATA);
  }

  boolean cell(int from) {
    return found(from, endBefore(from, "|│┃｜\n\r"), true);
  }

  boolean prose(int from) {
    if (isQuoted(from)) {
      return quoted(from);
    }
    if (key.at(from) == '*') {
      int bold = key.at(from + 1) == '*' ? from + 2 : from + 1;
      return found(bold, endBefore(bold, "*\n"), true);
    }
    return found(from, endBefore(from, "\n\r\t<\"|"), false);
  }

  /** The value that words or signs of a sentence lead to. */
  boolean told(int from) {
    indirect = true;
    return prose(key.skipBlanks(from));
  }

  boolean quoted(int quote) {
    int opened = QuotedText.opened(key.text(), quote, key.limit());
    int close = opened < 0 ? -1 : QuotedText.end(key.text(), opened, key.text().length());
    return close >= 0 && found(opened, close, true);
  }

  boolean isQuoted(int from) {
    return QuotedText.opened(key.text(), from, key.limit()) >= 0;
  }

  /** Whether kanji with a blank among them stand at an index: names are written so, and nothing else. */
  boolean isPartedName(int from) {
    int gap = endOfKanji(from);
    return gap > from && key.at(gap) == ' ' && endOfKanji(gap + 1) > gap + 1;
  }

  private int endOfKanji(int from) {
    int i = from;
    while (i < from + MAX_PART && Japanese.isOfKanjiName(key.at(i))) {
      i++;
    }
    return i;
  }

  int endBefore(int from, String ends) {
    int most = Math.min(key.text().length(), from + MAX_VALUE);
    int i = from;
    while (i < most && ends.indexOf(key.text().charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** All of an element of a list, which may be long. */
  boolean element(int from, int to) {
    return found(from, to, true) || end > start;
  }

  boolean found(int from, int to, boolean all) {
    int first = from;
    int last = to;
    while (first < last && Ascii.isSpace(key.text().charAt(first))) {
      first++;
    }
    while (last > first && Ascii.isSpace(key.text().charAt(last - 1))) {
      last--;
    }
    start = first;
    end = last;
    whole = all;
    return last > first && first < key.limit();
  }
}
