/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;

/**
 * Finds the value on a line below its label, which stands alone on its own as a heading does: {@code ■氏名}, {@code
 * ## CVC}; and that of a form in parts, {@code Content-Disposition: form-data; name="cvc"}. Reused for place after place;
 * not thread-safe.
 */
final class ValueBelow {
  private static final int MAX_HEADER = 64;
  private static final int MAX_HEADERS = 2;
  private static final int MAX_NUMBER = 32;
  private static final int MIN_DIGITS = 6;
  private static final int MIN_SHORT = 3;
  private static final int MAX_LABEL_WORDS = 6;
  private static final String FORM_FIELD = "form-data;";
  private static final String NAME = " name=";
  private static final String HEADER = "Content-";

  private final LabelKey key;
  private final ValueRange value;
  private boolean apart;

  ValueBelow(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** Where the line ends that the label ends as well, or -1. */
  int lineEnd(int behind) {
    int i = closed(behind);
    i = key.skipBlanks(hasColon(i) ? i + 1 : i);
    return breakAt(i);
  }

  /** The value that is all of the line below, where the label is all of its own. */
  boolean find(int behind, int lineEnd) {
    apart = false;
    int blank = breakAt(key.skipBlanks(lineEnd + 1));
    if (blank > 0) {
      return belowBlank(blank);
    }
    if (key.at(lineEnd + 1) == '|' && key.isWikiHeader()) {
      return value.cell(lineEnd + 2);
    }
    // An English word may be a line of anything, and end a code; not above 1959年12月22日.
    boolean told = !key.isAscii()
        || hasColon(closed(behind))
        || key.isMarked()
        || isJapaneseNumber(lineEnd + 1)
        || isIndentedNumber(lineEnd + 1)
        || isCode(lineEnd + 1);
    int marked = told ? key.belowMark(lineEnd + 1) : -1;
    if (marked >= 0) {
      apart = true;
      return line(marked);
    }
    boolean label = key.isAlone() || key.endsLabel(MAX_LABEL_WORDS);
    return told && label && !key.isNumbered() && line(lineEnd + 1);
  }

  /** Whether a code is all of a line and no other of the next, which would make a column; a short one only below CVV2 and its like. */
  private boolean isCode(int from) {
    int least = Ascii.isDigit(key.at(key.end() - 1)) ? MIN_SHORT : MIN_DIGITS;
    int end = endOfCode(from, least);
    int below = breakAt(end);
    boolean last = below < 0 || endOfCode(below + 1, least) < 0;
    return end > from && last;
  }

  /** The end of a line that holds so many digits, perhaps capitals, and no word; or -1. */
  private int endOfCode(int from, int leastDigits) {
    int digits = 0;
    int i = from;
    while (i < from + MAX_NUMBER && isOfCode(key.at(i))) {
      digits += Ascii.isDigit(key.at(i)) ? 1 : 0;
      i++;
    }
    boolean ends = breakAt(i) > 0 || i == key.text().length();
    return ends && digits >= leastDigits ? i : -1;
  }

  private static boolean isOfCode(char c) {
    return Ascii.isDigit(c) || Ascii.isUpper(c) || c == '-' || c == ' ';
  }

  /** Whether a number with Japanese words begins a line. */
  private boolean isJapaneseNumber(int from) {
    int i = key.skipBlanks(from);
    int first = i;
    while (Ascii.isDigit(key.at(i))) {
      i++;
    }
    return i > first && key.at(i) >= LabelKey.FIRST_JAPANESE;
  }

  /** Whether a number is all of an indented line, and another label and its indented value follow likewise. */
  private boolean isIndentedNumber(int from) {
    int i = key.skipBlanks(from);
    apart = i > from && Ascii.isDigit(key.at(i)) && !LabelKey.isBlank(key.at(key.start() - 1));
    if (!apart) {
      return false;
    }
    int next = value.endBefore(i, "\n") + 1;
    int below = value.endBefore(next, "\n") + 1;
    boolean label =
        below - next > 1 && !LabelKey.isBlank(key.at(next)) && !Ascii.isSpace(key.at(next));
    return label && LabelKey.isBlank(key.at(below));
  }

  /** Whether less than a mark or a colon tells that the value is the label's: any text may follow an empty line. */
  boolean isApart() {
    return apart;
  }

  /** The value of a form's field whose name is in quotes: it follows the headers and an empty line. */
  boolean ofField(int behind) {
    int quote = key.at(behind) == ']' ? behind + 1 : behind;
    int end = breakAt(quote + 1);
    if (key.at(quote) != '"' || end < 0 || !isField()) {
      return false;
    }
    for (int headers = 0; headers < MAX_HEADERS && key.startsWith(end + 1, HEADER); headers++) {
      int next = breakAt(value.endBefore(end + 1, "\r\n"));
      if (next < 0) {
        return false;
      }
      end = next;
    }
    int blank = breakAt(end + 1);
    return blank > 0 && line(blank + 1);
  }

  /** Whether the key stands in the name of a form's field. */
  private boolean isField() {
    int least = Math.max(0, key.start() - MAX_HEADER);
    int i = key.start();
    while (i > least && !QuotedText.isQuote(key.at(i - 1)) && key.at(i - 1) != '\n') {
      i--;
    }
    if (!key.startsWith(i - NAME.length() - 1, NAME)) {
      return false;
    }
    while (i > least && key.at(i - 1) != '\n') {
      if (key.startsWith(--i, FORM_FIELD)) {
        return true;
      }
    }
    return false;
  }

  private boolean belowBlank(int blank) {
    int heading = key.headingStart();
    if (heading < 0) {
      return false;
    }
    apart = true;
    key.takeHeading(heading);
    return line(blank + 1);
  }

  private boolean line(int from) {
    return value.found(from, value.endBefore(from, "\n\r"), true);
  }

  /** Where a line breaks that ends at an index, or -1. */
  private int breakAt(int from) {
    int i = key.at(from) == '\r' ? from + 1 : from;
    return key.at(i) == '\n' ? i : -1;
  }

  /** A label in Japanese with a colon leads prose too, which is looked for elsewhere. */
  private boolean hasColon(int behind) {
    return key.isAscii() && key.at(behind) == ':';
  }

  /** Behind what closes a heading. */
  private int closed(int from) {
    int i = from;
    while (isAround(key.at(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '】' || c == '>' || c == ']' || c == ')' || c == '*';
  }
}
