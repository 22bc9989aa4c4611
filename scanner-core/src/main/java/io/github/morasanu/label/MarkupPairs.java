/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.FoldedText;

/**
 * The attributes of a tag, elements side by side that hold text, and the words before a control of a form.
 * Not thread-safe.
 */
final class MarkupPairs extends PairReader {
  private static final int MAX_TAG = 384;

  /** Longer text before a control is no label. */
  private static final int MAX_LABEL = 48;

  private static final int MOST_TAGS = 8;

  /** Notes beside labels of controls. */
  private static final String NOTES = "必須 任意 required optional * ※ : ";

  private int labelStart;
  private int labelEnd;
  private boolean strong;

  MarkupPairs(FoldedText text) {
    super(text);
  }

  /** The bracket that opens the tag which a place is in, or {@link #NONE}. */
  int tagAround(int place) {
    around(place);
    return openOf(place);
  }

  private int openOf(int place) {
    int first = Math.max(least(), place - MAX_TAG);
    for (int i = place - 1; i >= first; i--) {
      if (at(i) == '<') {
        boolean named = LookBack.isLetter(at(i + 1)) || at(i + 1) < 0 || at(i + 1) == '/';
        return named ? i : NONE;
      }
      if (at(i) == '>' && at(i - 1) != '=') {
        return NONE;
      }
    }
    return NONE;
  }

  /** Behind the name of a tag. */
  private int nameEnd(int tag) {
    int i = tag + 1;
    while (i < most() && (isOfKey(at(i)) || at(i) == ':')) {
      i++;
    }
    return i;
  }

  /** The name of a tag, without its prefix. */
  String name(int tag) {
    int start = at(tag + 1) == '/' ? tag + 2 : tag + 1;
    int end = nameEnd(start - 1);
    return part(localName(start, end), end);
  }

  private int localName(int start, int end) {
    int i = end;
    while (i > start && at(i - 1) != ':') {
      i--;
    }
    return i;
  }

  /** Reads the attributes of a tag; returns the index behind it, or {@link #NONE} if its end is far. */
  int readAttributes(int tag, PairGroup into) {
    into.clear();
    int i = nameEnd(tag);
    int end = Math.min(most(), tag + MAX_TAG);
    while (i < end && at(i) != '>' && at(i) != '<') {
      int behind = readKey(i);
      int value = behind < 0 || at(behind) != '=' ? NONE : behind + 1;
      if (value < 0) {
        i = Math.max(behind, i + 1);
      } else {
        int key = keyStart();
        int keyEnd = keyEnd();
        int quote = isQuote(at(value)) ? closingQuote(value) : NONE;
        int start = quote < 0 ? value : value + 1;
        int to = quote < 0 ? bareEnd(value) : quote;
        into.add(key, keyEnd, start, to);
        i = Math.max(quote < 0 ? to : quote + 1, i + 1);
      }
    }
    return i < end && at(i) == '>' ? i + 1 : NONE;
  }

  private int bareEnd(int from) {
    int i = from;
    while (i < most() && !isSpace(at(i)) && at(i) != '>') {
      i++;
    }
    return i;
  }

  /** Reads the elements beside one that hold no more than text, and what they stand in. */
  void readElements(int tag, PairGroup into) {
    into.clear();
    int first = tag;
    int before = spaceBefore(first);
    while (before > least() && at(before - 1) == '>') {
      int other = openOf(before - 1);
      if (other < 0) {
        break;
      }
      if (at(other + 1) != '/') {
        int end = nameEnd(other);
        into.under(localName(other + 1, end), end, false);
        break;
      }
      int open = openOfText(other);
      if (open < 0) {
        break;
      }
      first = open;
      before = spaceBefore(first);
    }
    int i = first;
    while (i < most() && at(i) == '<' && at(i + 1) != '/') {
      int behind = behindElement(i, into);
      i = behind < 0 ? most() : spaceFrom(behind);
    }
  }

  /** The tag that opens an element of text which a tag closes, or {@link #NONE}. */
  private int openOfText(int closing) {
    int i = closing - 1;
    while (i >= least() && at(i) != '>' && at(i) != '<') {
      i--;
    }
    return i > least() && at(i) == '>' && at(i - 1) != '/' ? openOf(i) : NONE;
  }

  /** Adds an element of text; returns the index behind it, or {@link #NONE} if it is none. */
  private int behindElement(int tag, PairGroup into) {
    int i = tag;
    while (i < most() && at(i) != '>') {
      i++;
    }
    int start = spaceFrom(i + 1);
    int end = start;
    while (end < most() && at(end) != '<') {
      end++;
    }
    if (end >= most() || at(end + 1) != '/' || at(i - 1) == '/') {
      return NONE;
    }
    int nameEnd = nameEnd(tag);
    into.add(localName(tag + 1, nameEnd), nameEnd, start, spaceBefore(end));
    while (end < most() && at(end) != '>') {
      end++;
    }
    return end + 1;
  }

  /** Whether an option is the one that is chosen. */
  boolean isSelected(int tag) {
    int i = nameEnd(tag);
    int start = i;
    while (i < most() && at(i) != '>') {
      i++;
    }
    return part(start, i).contains("selected");
  }

  /** The nearest tag of a name before another, in the same row; or {@link #NONE}. */
  int tagBefore(int tag, String name) {
    for (int i = tag - 1; i >= least(); i--) {
      if (at(i) == '<' && name(i).equalsIgnoreCase(name)) {
        return at(i + 1) == '/' ? NONE : i;
      }
    }
    return NONE;
  }

  /** Looks for the words before a control, with nothing but what lays out pages between them. */
  boolean findLabel(int tag) {
    strong = false;
    int end = spaceBefore(tag);
    for (int tags = 0; tags <= MOST_TAGS && end > least(); tags++) {
      if (at(end - 1) != '>') {
        if (!readWords(end)) {
          return false;
        }
        if (NOTES.indexOf(part(labelStart, labelEnd)) < 0) {
          int around = labelStart > least() ? openOf(labelStart - 1) : NONE;
          strong = around >= 0 && at(around + 1) != '/' && isForLabels(name(around));
          return true;
        }
        end = spaceBefore(labelStart);
      } else {
        int other = openOf(end - 1);
        if (other < 0 || !KeyRoles.isLayout(name(other))) {
          return false;
        }
        end = spaceBefore(other);
      }
    }
    return false;
  }

  private static boolean isForLabels(String name) {
    return switch (name) {
      case "label", "th", "dt", "td", "legend", "LABEL", "TH", "DT", "TD" -> true;
      default -> false;
    };
  }

  private boolean readWords(int end) {
    int i = end;
    while (i > least() && end - i <= MAX_LABEL && at(i - 1) != '>' && at(i - 1) != '\n') {
      i--;
    }
    labelStart = spaceFrom(i);
    labelEnd = end;
    return end - i <= MAX_LABEL && i > least() && labelStart < labelEnd;
  }

  int labelStart() {
    return labelStart;
  }

  int labelEnd() {
    return labelEnd;
  }

  /** Whether the words that were found last stand in an element for labels. */
  boolean isStrong() {
    return strong;
  }

  /** Gives the text of elements and the values of attributes of that name, around a place. */
  void valuesAround(int place, Values values) {
    around(place);
    int most = Math.min(most(), place + MAX_TAG);
    int i = Math.max(least(), place - MAX_TAG / 2);
    while (i < most) {
      byte symbol = at(i);
      if (symbol == '>') {
        int start = spaceFrom(i + 1);
        int end = start;
        while (end < most && at(end) != '<') {
          end++;
        }
        if (start < end) {
          values.value(start, spaceBefore(end));
        }
        i = Math.max(i + 1, end);
      } else if (symbol == '='
          && readKeyBefore(i)
          && KeyRoles.isValue(part(keyStart(), keyEnd()))) {
        int quote = isQuote(at(i + 1)) ? closingQuote(i + 1) : NONE;
        int start = quote < 0 ? i + 1 : i + 2;
        int end = quote < 0 ? bareEnd(start) : quote;
        if (start < end) {
          values.value(start, end);
        }
        i = Math.max(i + 1, end);
      } else {
        i++;
      }
    }
  }
}
