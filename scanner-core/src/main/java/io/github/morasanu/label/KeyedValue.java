/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.FoldedText;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the key that a value stands under, wherever text pairs keys with values: JSON, YAML,
 * properties, markup, source code, and forms in plain text. Reused for place after place; not
 * thread-safe.
 *
 * <p>It looks at the text before the value alone, and not far, so that the answer is the same however a
 * text is cut.
 */
public final class KeyedValue {
  /** Characters before a value in which its key must begin. */
  public static final int REACH = 2560;

  private static final int MAX_KEY = 48;

  /** Characters of a list before an element: the key of a longer one is not told. */
  public static final int MAX_LIST = 2048;

  private static final int MAX_TAG = 256;

  /** Keys that say that there is a value, and nothing of it. */
  private static final Set<String> SAY_NOTHING = Set.of(
      "value",
      "val",
      "values",
      "data",
      "text",
      "content",
      "no",
      "no.",
      "num",
      "number",
      "id",
      "code",
      "key",
      "str",
      "string",
      "item",
      "field",
      "entry",
      "body",
      "td",
      "th",
      "li",
      "span",
      "div",
      "strong",
      "option",
      "label",
      "name",
      "type",
      "column",
      "param",
      "arg",
      "result",
      "番号",
      "値",
      "コード",
      "内容",
      "項目",
      "備考",
      "with",
      "null",
      "undefined",
      "any");

  private final LookBack back;
  private final HeadingAbove heading;
  private final OpenList list;
  private int limit;
  private int keyStart;
  private int keyEnd;
  private int wordsFrom;

  /** Of a text that stays as it is while this is used. */
  public KeyedValue(FoldedText text) {
    this.back = new LookBack(text, REACH);
    this.heading = new HeadingAbove(back);
    this.list = new OpenList(back);
  }

  /** Looks for the key of the value that an offset lies in; false if there is none. */
  public boolean find(int offset) {
    back.from(offset);
    limit = back.limit();
    keyStart = -1;
    wordsFrom = 0;
    int before = skipBlanks(offset);
    if (before == limit) {
      return false;
    }
    return switch (at(before - 1)) {
      case ':', '=' -> pairedAt(before - 1, offset);
      case ',', '[' -> afterTag(before) || elementAt(before - 1, offset);
      case '-' -> listedAt(before - 1);
      case '\n', '\r' -> afterTag(skipSpace(before)) || headed(before, offset);
      default -> quotedAround(before);
    };
  }

  /** Whether the key says anything of its value. */
  public boolean speaks() {
    // Two letters of ASCII are an abbreviation of anything; two kanji are a word.
    int length = keyEnd - keyStart;
    boolean word = length > 2 || (length == 2 && at(keyStart) < 0);
    return word && !saysNothing(key());
  }

  /** Whether a key says no more than that there is a value. */
  static boolean saysNothing(String key) {
    return SAY_NOTHING.contains(key.toLowerCase(Locale.ROOT));
  }

  /** Where the key begins. */
  public int keyStart() {
    return keyStart;
  }

  int keyEnd() {
    return keyEnd;
  }

  /** The key as it is written: its capitals tell where words begin. Content: evidence only. */
  public String key() {
    return back.text(keyStart, keyEnd);
  }

  /** A number that equal keys share, from 0 on. */
  public int hash() {
    int hash = 0;
    for (int i = keyStart; i < keyEnd; i++) {
      char c = back.character(i);
      hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return (hash ^ hash >>> 16) & Integer.MAX_VALUE;
  }

  /** Where the words begin that may speak for the value beside its key; 0 if all near by may. */
  public int wordsFrom() {
    return wordsFrom;
  }

  /** The value is in quotes, follows a tag, or stands in a longer one of these. */
  private boolean quotedAround(int end) {
    for (int i = end - 1; i >= limit; i--) {
      switch (at(i)) {
        case '"', '\'', '`' -> {
          return opensAt(i);
        }
        case '>' -> {
          boolean arrow = i > limit && at(i - 1) == '=';
          return arrow ? pairedAt(i - 1, i + 1) : afterTag(i + 1);
        }
        case '[' -> {
          if (beforeCdata(i + 1) <= i) {
            return afterTag(i + 1);
          }
        }
        case '\n', '\r', '<' -> {
          return false;
        }
        default -> {
          // part of the value
        }
      }
    }
    return false;
  }

  /** What stands before a quote that may open the value. */
  private boolean opensAt(int quote) {
    int before = skipSpace(quote);
    if (before == limit) {
      return false;
    }
    return switch (at(before - 1)) {
      case ':', '=' -> pairedAt(before - 1, quote + 1);
      case '>' -> before - 1 > limit && at(before - 2) == '=' && pairedAt(before - 2, quote + 1);
      case ',', '[' -> elementAt(before - 1, quote + 1);
      case '-' -> listedAt(before - 1);
      default -> false;
    };
  }

  /** A value right behind a colon or an equals sign. */
  private boolean pairedAt(int separator, int valueStart) {
    int end = skipBlanks(separator);
    if (end > limit && at(end - 1) == ']') {
      end--;
    }
    if (end == limit) {
      return false;
    }
    byte last = at(end - 1);
    if (last == '"' || last == '\'') {
      return quotedKey(end - 1, last, valueStart);
    }
    return plainKey(end, at(separator) == ':', valueStart);
  }

  private boolean quotedKey(int closing, byte quote, int valueStart) {
    int least = Math.max(limit, closing - MAX_KEY);
    for (int i = closing - 1; i >= least && at(i) != '\n'; i--) {
      if (at(i) == quote) {
        wordsFrom = valueStart;
        return key(i + 1, closing);
      }
    }
    return false;
  }

  private boolean plainKey(int end, boolean words, int valueStart) {
    int least = Math.max(limit, end - MAX_KEY);
    int start = end;
    while (start > least
        && (LookBack.isOfKey(at(start - 1))
            || (words
                && at(start - 1) == ' '
                && start - 1 > least
                && LookBack.isOfKey(at(start - 2))))) {
      start--;
    }
    if (at(start) == '-' && at(start + 1) == ' ') {
      // an item of a list
      start += 2;
    }
    int before = skipBlanks(start);
    if (before > limit && at(before - 1) == '-') {
      before = skipBlanks(before - 1);
    }
    if (before == 0 || LookBack.isBreak(at(before - 1))) {
      wordsFrom = commentAbove(before, start);
    } else if (isBetweenPairs(at(before - 1))) {
      wordsFrom = valueStart;
    }
    return key(start, end);
  }

  /** Where the line above begins if it is a comment, which may speak for the value; or the key. */
  private int commentAbove(int lineStart, int key) {
    int end = skipSpace(lineStart);
    int start = end;
    while (start > limit && !LookBack.isBreak(at(start - 1))) {
      start--;
    }
    int first = start;
    while (first < end && (at(first) == ' ' || at(first) == '\t')) {
      first++;
    }
    boolean comment = first < end
        && switch (at(first)) {
          case '#', '!', ';', '*', '/', '<' -> true;
          case '-' -> at(first + 1) == '-';
          default -> false;
        };
    return comment ? start : key;
  }

  /** An element of a list in brackets; its key is that of the list. */
  private boolean elementAt(int before, int valueStart) {
    int open = list.before(before);
    if (before - open > MAX_LIST) {
      return false;
    }
    int end = skipSpace(open);
    boolean paired = end > limit && (at(end - 1) == ':' || at(end - 1) == '=');
    return paired && pairedAt(end - 1, valueStart);
  }

  /** An item of a YAML list: the key stands on the line before the first item. */
  private boolean listedAt(int dash) {
    int indent = indent(dash);
    if (indent < 0) {
      return false;
    }
    int lineEnd = dash - indent - 1;
    while (lineEnd > limit) {
      int start = lineEnd;
      while (start > limit && !LookBack.isBreak(at(start - 1))) {
        start--;
      }
      int content = start;
      while (content < lineEnd && at(content) == ' ') {
        content++;
      }
      if (at(content) != '-' || content - start != indent) {
        int end = skipBlanks(at(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd);
        boolean opens = end > content && at(end - 1) == ':' && content - start <= indent;
        return opens && plainKey(end - 1, true, end);
      }
      lineEnd = start - 1;
    }
    return false;
  }

  /** The blanks before a place, or -1 if anything else stands before it on its line. */
  private int indent(int at) {
    int start = at;
    while (start > limit && at(start - 1) == ' ') {
      start--;
    }
    return start == 0 || (start > limit && LookBack.isBreak(at(start - 1))) ? at - start : -1;
  }

  /** The text of an element: its key is the name attribute, or else the name of the element. */
  private boolean afterTag(int from) {
    int end = beforeCdata(from);
    if (end <= limit || at(end - 1) != '>') {
      return false;
    }
    int open = openOfTag(end - 1);
    if (open < 0) {
      return false;
    }
    wordsFrom = 0;
    int nameEnd = open + 1;
    while (nameEnd < end - 1 && (LookBack.isOfKey(at(nameEnd)) || at(nameEnd) == ':')) {
      nameEnd++;
    }
    return nameAttribute(nameEnd, end - 1) || key(localName(open + 1, nameEnd), nameEnd);
  }

  /** Where the tag ends whose text begins at an index, in a CDATA section or not. */
  private int beforeCdata(int from) {
    int start = from - ValueRange.CDATA.length();
    return start >= limit && startsWith(start, ValueRange.CDATA) ? skipSpace(start) : from;
  }

  /** A value under a heading. */
  private boolean headed(int lineStart, int offset) {
    boolean found = heading.find(lineStart, offset) && key(heading.start(), heading.end());
    wordsFrom = found ? lineStart : 0;
    return found;
  }

  /** Where the tag opens that a place is in, or -1. */
  private int openOfTag(int place) {
    int least = Math.max(limit, place - MAX_TAG);
    int open = place - 1;
    while (open >= least && at(open) != '<' && at(open) != '>') {
      open--;
    }
    return open >= least && at(open) == '<' ? open : -1;
  }

  private boolean nameAttribute(int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      boolean starts = at(i) == ' ' && (startsWith(i + 1, "name=") || startsWith(i + 1, "key="));
      if (starts) {
        int quote = at(i + 4) == '=' ? i + 5 : i + 6;
        int end = quote + 1;
        while (end < to && at(end) != at(quote)) {
          end++;
        }
        return end < to && key(quote + 1, end);
      }
    }
    return false;
  }

  private boolean startsWith(int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A name without its namespace prefix. */
  private int localName(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (at(i) == ':') {
        return i + 1;
      }
    }
    return start;
  }

  private boolean key(int start, int end) {
    boolean letter = false;
    for (int i = start; i < end; i++) {
      letter |= isLetter(at(i));
    }
    keyStart = start;
    keyEnd = end;
    return letter;
  }

  private int skipBlanks(int end) {
    return back.skipBlanks(end);
  }

  private int skipSpace(int end) {
    return back.skipSpace(end);
  }

  private byte at(int index) {
    return back.at(index);
  }

  private static boolean isBetweenPairs(byte symbol) {
    return switch (symbol) {
      case ',', '{', ';', '&', '?', '|' -> true;
      default -> false;
    };
  }

  /** What is not ASCII is taken for a letter. */
  private static boolean isLetter(byte symbol) {
    return symbol < 0 || LookBack.isLetter(symbol);
  }
}
