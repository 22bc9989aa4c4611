/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import java.util.Set;

/**
 * Finds the value of a label in markup: the text of the element that is named so, or of the one behind it. Reused for
 * place after place; not thread-safe.
 */
final class ValueInMarkup {
  private static final int MAX_TAGS = 4;
  private static final int MAX_TAG = 80;
  private static final int MAX_PREFIX = 16;

  private static final Set<String> LAYOUT = Set.of(
      "td", "th", "tr", "dt", "dd", "dl", "b", "strong", "span", "div", "p", "label", "li", "font",
      "em", "i", "u", "a", "br", "h1", "h2", "h3", "h4", "h5", "h6", "TD", "TH", "TR", "DT", "DD",
      "B", "FONT", "P", "DIV", "SPAN", "BR");

  private static final char FIRST_JAPANESE = '\u3005';

  private final LabelKey key;
  private final ValueRange value;

  ValueInMarkup(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** The text of the element whose tag goes on behind its name, and which a tag closes: {@code <pwd.h>} is none. */
  boolean inElement(int behindName) {
    int tagEnd = tagEnd(behindName);
    return tagEnd > 0
        && value.untilMarkup(tagEnd)
        && (value.isCdata(key.skipSpace(tagEnd))
            || key.at(value.endBefore(key.skipSpace(tagEnd), "<") + 1) == '/');
  }

  /** The key is the name of an element, perhaps behind the prefix of a namespace. */
  boolean isOpenTag() {
    int i = key.start() - 1;
    if (key.at(i) == ':') {
      i--;
      while (key.start() - i < MAX_PREFIX && Ascii.isLetterOrDigit(key.at(i))) {
        i--;
      }
    }
    return key.at(i) == '<';
  }

  /** Behind the tag that goes on at an index, or -1. */
  private int tagEnd(int from) {
    for (int i = from; i < Math.min(key.limit(), from + MAX_TAG); i++) {
      char c = key.text().charAt(i);
      if (c == '>') {
        return key.at(i - 1) == '/' ? -1 : i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  boolean behindTags(int from) {
    if (isOwnValue(from)) {
      return false;
    }
    int i = from;
    boolean page = true;
    boolean header = Ascii.startsWith(key.text(), i, key.limit(), "</th>");
    for (int tags = 1; tags <= MAX_TAGS && key.at(i) == '<' && !value.isCdata(i); tags++) {
      int end = tagEnd(i + 1);
      page = page && isOfPage(key.at(i + 1) == '/' ? i + 2 : i + 1);
      // In data, the second tag opens the value of a key, and the third begins another record.
      if (end < 0 || (tags > 2 && !page)) {
        return false;
      }
      // Below the last label of a header stands the first column.
      if (header && Ascii.startsWith(key.text(), i, key.limit(), "<tr")) {
        return false;
      }
      i = key.skipSpace(end);
      // Pages may separate a label from its value by a sign as well: <b>氏名</b>：<span>….
      i = page && key.at(i) == ':' && tags == 1 ? key.skipSpace(i + 1) : i;
    }
    return (key.at(i) != '<' || value.isCdata(i)) && value.untilMarkup(i);
  }

  /** Whether the words are the value of an element that is called alike in Japanese: {@code <要介護状態区分>要介護2</…>}. */
  private boolean isOwnValue(int tag) {
    if (key.at(tag + 1) != '/' || key.at(key.start() - 1) != '>') {
      return false;
    }
    int same = 0;
    while (key.at(tag + 2 + same) >= FIRST_JAPANESE
        && key.at(tag + 2 + same) == key.at(key.start() + same)) {
      same++;
    }
    return same > 1;
  }

  /** Whether the name of a tag is one that lays out pages. */
  private boolean isOfPage(int name) {
    int nameEnd = name;
    while (Ascii.isLetterOrDigit(key.at(nameEnd))) {
      nameEnd++;
    }
    return LAYOUT.contains(TextWindow.copy(key.text(), name, nameEnd));
  }
}
