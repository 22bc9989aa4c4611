/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the value that stands behind a label, wherever text pairs the two: JSON, YAML, properties,
 * source code, markup, forms and prose ({@code 氏名：…}, {@code 氏名は…}). The cells of tables are found by
 * their columns instead. Reused for place after place; not thread-safe.
 */
final class LabelledValue {
  /** Characters from the start of a label's word in which its value begins. */
  static final int REACH = 240;

  private static final int MAX_VALUE = 80;
  private static final int MAX_KEY = 32;
  private static final int MAX_REST = 24;
  private static final int MAX_JAPANESE_REST = 8;
  private static final int MAX_NOTE = 24;
  private static final int MAX_TAGS = 4;
  private static final int MAX_TAG = 80;
  private static final int MAX_MARKS = 8;
  private static final String BULLETS = "・●○■□◆◇▼▶※";
  private static final char FIRST_KANA = '\u3041';

  private static final Set<String> LAYOUT = Set.of(
      "td", "th", "tr", "dt", "dd", "dl", "b", "strong", "span", "div", "p", "label", "li", "font",
      "em", "i", "u", "a", "br", "h1", "h2", "h3", "h4", "h5", "h6", "TD", "TH", "TR", "DT", "DD",
      "B", "FONT", "P", "DIV", "SPAN", "BR");

  /** What notes behind labels say of the form of the value. */
  private static final Set<String> NOTES = Set.of(
      "カナ", "かな", "フリガナ", "ふりがな", "漢字", "ローマ字", "英字", "西暦", "和暦", "半角", "全角", "姓", "名", "必須", "任意");

  /** What the last word of an English label is. */
  private static final Set<String> NUMBERING = Set.of("no", "no.", "number", "num", "code", "id");

  private static final String ENDS_OF_LABELS = ":=*<|";

  private static final String VALUE_ATTRIBUTE = "value=";

  private FoldedText text = new FoldedText();
  private int limit;
  private boolean asciiLabel;
  private int keyStart;
  private int keyEnd;
  private int start;
  private int end;
  private boolean whole;

  /** Looks for the value behind the word of a label; false if the word is no label. */
  boolean find(FoldedText of, int wordStart, int wordEnd) {
    text = of;
    limit = Math.min(text.length(), wordStart + REACH);
    asciiLabel = Ascii.isLetterOrDigit(text.charAt(wordEnd - 1));
    keyStart = keyStart(wordStart);
    keyEnd = keyEnd(wordEnd);
    if (asciiLabel) {
      takeWords(wordStart);
    }
    int at = skipNote(keyEnd);
    boolean call = at(at) == '(' && isQuote(at(at + 1));
    if (call) {
      return quoted(at + 1);
    }
    return onNextLine(wordStart, at) || behindKey(at) || belowComment(at) || inNote(at);
  }

  /** Where the whole key starts that the word is a part of. */
  int keyStart() {
    return keyStart;
  }

  int keyEnd() {
    return keyEnd;
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

  private int keyStart(int wordStart) {
    int i = wordStart;
    while (i > 0 && wordStart - i < MAX_KEY && isOfKey(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int keyEnd(int wordEnd) {
    int most = wordEnd + (asciiLabel ? MAX_REST : MAX_JAPANESE_REST);
    int i = wordEnd;
    while (i < Math.min(limit, most) && isOfKey(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Takes the other words of a label with blanks, as in {@code Health insurance card No.}: in quotes all of
   * them, elsewhere those up to a noun that numbers things.
   */
  private void takeWords(int wordStart) {
    int wordsEnd = keyEnd;
    int last = keyEnd;
    while (at(wordsEnd) == ' ' && isOfKey(at(wordsEnd + 1)) && wordsEnd - keyEnd < MAX_REST) {
      last = wordsEnd + 1;
      wordsEnd = last;
      while (isOfKey(at(wordsEnd))) {
        wordsEnd++;
      }
    }
    char behind = at(wordsEnd);
    if (last == keyEnd) {
      return;
    }
    if (isQuote(behind)) {
      int first = keyStart;
      while (wordStart - first < MAX_KEY && (at(first - 1) == ' ' || isOfKey(at(first - 1)))) {
        first--;
      }
      if (at(first - 1) == behind) {
        keyStart = first;
        keyEnd = wordsEnd;
      }
    } else if (ENDS_OF_LABELS.indexOf(behind) >= 0 && isNumbering(last, wordsEnd)) {
      keyEnd = wordsEnd;
    }
  }

  private boolean isNumbering(int from, int to) {
    return NUMBERING.contains(
        new StringBuilder(to - from).append(text, from, to).toString().toLowerCase(Locale.ROOT));
  }

  /** Behind a note in parentheses, as in 氏名(漢字). */
  private int skipNote(int from) {
    if (at(from) != '(') {
      return from;
    }
    for (int i = from + 1; i < from + MAX_NOTE; i++) {
      char c = at(i);
      if (c == ')') {
        return i + 1;
      }
      if (c == '\n' || isQuote(c)) {
        return from;
      }
    }
    return from;
  }

  /** The value of 生年月日(1980-04-01)を: what looked like a note, where nothing follows it but another one. */
  private boolean inNote(int behind) {
    if (behind == keyEnd) {
      return false;
    }
    int second = skipNote(behind);
    if (second > behind) {
      return found(behind + 1, second - 1, true);
    }
    boolean japanese = !asciiLabel || at(behind) >= FIRST_KANA;
    return japanese && found(keyEnd + 1, behind - 1, true) && !isNote();
  }

  private boolean isNote() {
    return NOTES.contains(
        new StringBuilder(end - start).append(text, start, end).toString());
  }

  /** The value of the line below, where the label ends its own: as a heading, or as a comment. */
  private boolean onNextLine(int wordStart, int behind) {
    int i = behind;
    while (isAround(at(i))) {
      i++;
    }
    // A label in Japanese with a colon leads prose too, which is looked for elsewhere.
    boolean colon = asciiLabel && at(i) == ':';
    i = skipBlanks(colon ? i + 1 : i);
    i = at(i) == '\r' ? i + 1 : i;
    return at(i) == '\n' && (belowComment(behind) || belowHeading(wordStart, i, colon));
  }

  /** The value that is all of the line below, where the label is all of its own: {@code ■氏名}, {@code ## CVC}. */
  private boolean belowHeading(int wordStart, int lineEnd, boolean colon) {
    // An English word may be a line of anything, and end a code.
    boolean told = !asciiLabel || colon || isMarked();
    return told
        && isAloneFrom(keyStart)
        && !holdsDigit(keyStart, wordStart)
        && found(lineEnd + 1, endBefore(lineEnd + 1, "\n\r"), true);
  }

  private boolean isMarked() {
    char before = at(keyStart - 1);
    char first = at(Math.max(0, keyStart - 2));
    return before == ' ' ? first != ' ' && isMark(first) : before != '\n' && isMark(before);
  }

  private boolean holdsDigit(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Ascii.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether only what decorates headings stands before an index on its line. */
  private boolean isAloneFrom(int first) {
    int i = first;
    while (i > 0 && first - i < MAX_MARKS && isMark(text.charAt(i - 1))) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  private static boolean isMark(char c) {
    return c == ' ' || "【<[(#*-".indexOf(c) >= 0 || BULLETS.indexOf(c) >= 0;
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '】' || c == '>' || c == ']' || c == ')' || c == '*';
  }

  /** The value of the line below, where the label is a comment on it. */
  private boolean belowComment(int behind) {
    int separator = CommentLabel.separatorBelow(text, keyStart, behind, limit);
    return separator >= 0 && paired(separator);
  }

  private boolean behindKey(int from) {
    int i = from;
    char quote = isQuote(at(i)) ? at(i) : 0;
    while (i < from + 3 && isClosing(at(i))) {
      i++;
    }
    int afterKey = i;
    i = skipBlanks(i);
    char c = at(i);
    if (quote != 0 && c == ',' && isArgument(quote)) {
      return quotedOnly(skipBlanks(i + 1));
    }
    if (quote != 0 && Ascii.startsWith(text, i, VALUE_ATTRIBUTE)) {
      return quotedOnly(i + VALUE_ATTRIBUTE.length());
    }
    if (isOpenTag()) {
      int tagEnd = tagEnd(i);
      return tagEnd > 0 && untilMarkup(tagEnd);
    }
    return switch (c) {
      case ':', '=' -> paired(i);
      case '<' -> behindTags(i);
      case '>' -> quote != 0 && untilMarkup(i + 1);
      case '|' -> quote == 0 && cell(skipBlanks(i + 1));
      case 'は', 'が' -> prose(skipBlanks(at(i + 1) == '、' ? i + 2 : i + 1));
      case '「', '『' -> quoted(i);
      case '[' -> i == from && bracketed(i);
      default -> {
        boolean bracketed = at(afterKey - 1) == '】';
        boolean spaced = i > afterKey && (!asciiLabel || isItem());
        boolean apart = at(afterKey) == '\t' || bracketed || spaced;
        yield apart && prose(i);
      }
    };
  }

  /** The value in 生年月日[1980-04-01]; English words before brackets may be arrays of source code. */
  private boolean bracketed(int open) {
    int close = endBefore(open + 1, "]\n");
    char next = at(close + 1);
    char second = at(close + 2);
    boolean ends = next == '\n' || next == '\r' || next == '\0';
    boolean goesOn = next == ' ' && (Ascii.isLetter(second) || second >= FIRST_KANA);
    boolean prose = !asciiLabel || ends || goesOn || next >= FIRST_KANA;
    return at(close) == ']' && prose && found(open + 1, close, true);
  }

  private boolean paired(int separator) {
    int i = separator + 1;
    while (at(i) == '>' || at(i) == '=') {
      i++;
    }
    i = skipBlanks(i);
    if (at(i) == '\r') {
      i++;
    }
    if (at(i) == '\n' && !asciiLabel) {
      i = skipBlanks(i + 1);
    }
    boolean national = (at(i) | 0x20) == 'n' && at(i + 1) == '\'';
    if (national) {
      i++;
    }
    return isQuote(at(i)) ? quoted(i) : prose(i);
  }

  /** The key is an item of a Japanese list: ・VIN. */
  private boolean isItem() {
    char first = at(keyStart);
    char before = at(keyStart - 1);
    return BULLETS.indexOf(first) >= 0 || BULLETS.indexOf(before) >= 0;
  }

  /** The key is the first argument of a call: {@code put("name", "…")}. */
  private boolean isArgument(char quote) {
    return keyStart > 1 && text.charAt(keyStart - 1) == quote && text.charAt(keyStart - 2) == '(';
  }

  private boolean isOpenTag() {
    return keyStart > 0 && text.charAt(keyStart - 1) == '<';
  }

  /** Behind the tag that goes on at an index, or -1. */
  private int tagEnd(int from) {
    for (int i = from; i < Math.min(limit, from + MAX_TAG); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return at(i - 1) == '/' ? -1 : i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private boolean behindTags(int from) {
    int i = from;
    boolean page = true;
    for (int tags = 1; tags <= MAX_TAGS && at(i) == '<'; tags++) {
      int end = tagEnd(i + 1);
      page = page && isOfPage(at(i + 1) == '/' ? i + 2 : i + 1);
      // In data, the second tag opens the value of a key, and the third begins another record.
      if (end < 0 || (tags > 2 && !page)) {
        return false;
      }
      i = skipSpace(end);
    }
    return at(i) != '<' && untilMarkup(i);
  }

  /** Whether the name of a tag is one that lays out pages. */
  private boolean isOfPage(int name) {
    int nameEnd = name;
    while (Ascii.isLetterOrDigit(at(nameEnd))) {
      nameEnd++;
    }
    return LAYOUT.contains(
        new StringBuilder(MAX_TAG).append(text, name, nameEnd).toString());
  }

  private boolean untilMarkup(int from) {
    int i = skipSpace(from);
    return found(i, endBefore(i, "<"), true);
  }

  private boolean cell(int from) {
    return found(from, endBefore(from, "|\n\r"), true);
  }

  private boolean prose(int from) {
    if (at(from) == '「' || at(from) == '『') {
      return quoted(from);
    }
    return found(from, endBefore(from, "\n\r\t<\"|"), false);
  }

  private boolean quotedOnly(int from) {
    return isQuote(at(from)) && quoted(from);
  }

  private boolean quoted(int open) {
    String close = switch (at(open)) {
      case '「' -> "」\n";
      case '『' -> "』\n";
      case '"' -> "\"\n";
      case '\'' -> "'\n";
      default -> "`\n";
    };
    int to = endBefore(open + 1, close);
    return at(to) == close.charAt(0) && found(open + 1, to, true);
  }

  private int endBefore(int from, String ends) {
    int most = Math.min(text.length(), from + MAX_VALUE);
    int i = from;
    while (i < most && ends.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private boolean found(int from, int to, boolean all) {
    int first = from;
    int last = to;
    while (first < last && Ascii.isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && Ascii.isSpace(text.charAt(last - 1))) {
      last--;
    }
    start = first;
    end = last;
    whole = all;
    return last > first && first < limit;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (at(i) == ' ' || at(i) == '\t') {
      i++;
    }
    return i;
  }

  private int skipSpace(int from) {
    return Ascii.skipSpace(text, from, limit);
  }

  private char at(int index) {
    return index >= 0 && index < limit ? text.charAt(index) : '\0';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static boolean isClosing(char c) {
    return isQuote(c) || c == ']' || c == '】' || c == '」' || c == ')' || c == '*';
  }

  /** Whether a character may be a part of a key: hiragana is none, it joins the words of prose. */
  static boolean isOfKey(char c) {
    return Ascii.isLetterOrDigit(c)
        || c == '_'
        || c == '-'
        || c == '.'
        || c == '$'
        || c == '々'
        || (c >= 'ァ' && c <= 'ヿ')
        || (c >= '\u4E00' && c <= '\u9FFF');
  }
}
