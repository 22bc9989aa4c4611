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
  private static final int MAX_PREFIX = 16;
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

  /** What joins a label and its value in a sentence. */
  private static final String[] VERBS = {"is ", "was ", "is: ", "was: "};

  /** Particles before a value in quotes or digits: 生年月日に「…」と入力. */
  private static final String PARTICLES = "にをのでと";

  private static final String[] NOUNS = {"番号", "記号番号", "記号・番号", "欄", "入力欄", "値", "項目"};

  private static final String ARROWS = "→⇒➡⇨";

  private static final String ENDS_OF_LABELS = ":=*<|";

  private static final int MAX_CLOSING = 6;
  private static final int MAX_CALL = 96;
  private static final String ENTITY = "&quot;";

  private static final String VALUE_ATTRIBUTE = "value=";

  private FoldedText text = new FoldedText();
  private int limit;
  private boolean asciiLabel;
  private int wordStart;
  private int keyStart;
  private int keyEnd;
  private int start;
  private int end;
  private boolean whole;
  private final CodeLiteral literal = new CodeLiteral();
  private final ValueBefore before = new ValueBefore();
  private boolean looksAhead;
  private boolean indirect;

  /** Where a value may begin right behind the label's word, or -1. */
  private int adjoining;

  /** Looks for the value beside the word of a label; false if the word is no label. */
  boolean find(FoldedText of, int wordFrom, int wordEnd) {
    text = of;
    wordStart = wordFrom;
    limit = Math.min(text.length(), wordStart + REACH);
    asciiLabel = Ascii.isLetterOrDigit(text.charAt(wordEnd - 1));
    keyStart = startOfKey();
    keyEnd = endOfKey(wordEnd);
    if (asciiLabel) {
      takeWords();
    }
    literal.enter(text, limit);
    indirect = false;
    int at = skipNote(keyEnd);
    looksAhead = called(at) || onNextLine(at) || behindKey(at) || belowComment(at) || inNote(at);
    adjoining = !asciiLabel && Ascii.isLetterOrDigit(at(wordEnd)) ? wordEnd : -1;
    return looksAhead
        || adjoins()
        || (before.find(text, wordStart, keyStart, keyEnd) && isBefore());
  }

  /** The value right behind a Japanese label, as in 車台番号ZVW30-1234567, where it may be a part of the key as well. */
  private boolean adjoins() {
    int from = adjoining;
    adjoining = -1;
    return from >= 0 && told(from);
  }

  /**
   * Goes on to another value of the label: the next of a list, and at last what stands before the label; false if there
   * is none.
   */
  boolean next() {
    if (!looksAhead) {
      return before.next() && isBefore();
    }
    if (literal.next()) {
      return ofCode(true);
    }
    if (adjoins()) {
      return true;
    }
    looksAhead = false;
    return before.find(text, wordStart, keyStart, keyEnd) && isBefore();
  }

  /**
   * Whether it takes more than a sign to tell that the value is the label's: a sentence, a list, a call. Texts of any form,
   * as passwords are, stand there too often.
   */
  boolean isIndirect() {
    return indirect;
  }

  private boolean isBefore() {
    indirect = true;
    start = before.start();
    end = before.end();
    whole = true;
    return true;
  }

  private boolean ofCode(boolean found) {
    indirect |= found;
    return found && found(literal.start(), literal.end(), true);
  }

  /** The argument of a call: {@code setName("…")}; of a method it needs no quotes. */
  private boolean called(int behind) {
    if (at(behind) != '(') {
      return false;
    }
    return isQuote(at(behind + 1))
        ? quoted(behind + 1)
        : asciiLabel && ofCode(literal.passed(behind));
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

  private int startOfKey() {
    int i = wordStart;
    while (i > 0 && wordStart - i < MAX_KEY && isOfKey(text.charAt(i - 1))) {
      i--;
    }
    return i == wordStart && (at(i - 1) == 'お' || at(i - 1) == 'ご') ? i - 1 : i;
  }

  private int endOfKey(int wordEnd) {
    int most = wordEnd + (asciiLabel ? MAX_REST : MAX_JAPANESE_REST);
    int i = wordEnd;
    while (i < Math.min(limit, most) && isOfKey(text.charAt(i)) && !isLeader(i)) {
      i++;
    }
    return asciiLabel ? i : behindNoun(i);
  }

  /** Behind a noun for the value that is joined to the words of a Japanese label: 旅券の番号, 保険証 記号・番号. */
  private int behindNoun(int from) {
    if (at(from) == 'の' || at(from) == ' ') {
      for (String noun : NOUNS) {
        if (Ascii.startsWith(text, from + 1, limit, noun)) {
          return from + 1 + noun.length();
        }
      }
    }
    return from;
  }

  /** Whether characters that may be a part of a key lead from it to its value: two dots or more, or an arrow. */
  private boolean isLeader(int i) {
    char c = at(i);
    char next = at(i + 1);
    return c == next ? c == '.' || c == '-' || c == '・' : c == '-' && next == '>';
  }

  /**
   * Takes the other words of a label with blanks, as in {@code Health insurance card No.}: in quotes all of
   * them, elsewhere those up to a noun that numbers things.
   */
  private void takeWords() {
    int wordsEnd = keyEnd;
    int last = keyEnd;
    while (at(wordsEnd) == ' '
        && isOfKey(at(wordsEnd + 1))
        && wordsEnd - keyEnd < MAX_REST
        && !leads(wordsEnd + 1)) {
      last = wordsEnd + 1;
      wordsEnd = last;
      while (isOfKey(at(wordsEnd)) && !isLeader(wordsEnd)) {
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
    } else if ((ENDS_OF_LABELS.indexOf(behind) >= 0 || leads(wordsEnd + 1))
        && isNumbering(last, wordsEnd)) {
      keyEnd = wordsEnd;
    }
  }

  /** Whether what stands at an index leads from a label to its value. */
  private boolean leads(int from) {
    return verbEnd(from) > 0 || isLeader(from);
  }

  /** Behind the verb at an index that joins a label and its value, or -1. */
  private int verbEnd(int from) {
    for (String verb : VERBS) {
      if (Ascii.startsWith(text, from, limit, verb)) {
        return from + verb.length();
      }
    }
    return -1;
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
  private boolean onNextLine(int behind) {
    int i = behind;
    while (isAround(at(i))) {
      i++;
    }
    // A label in Japanese with a colon leads prose too, which is looked for elsewhere.
    boolean colon = asciiLabel && at(i) == ':';
    i = skipBlanks(colon ? i + 1 : i);
    i = at(i) == '\r' ? i + 1 : i;
    return at(i) == '\n' && (belowComment(behind) || belowHeading(i, colon));
  }

  /** The value that is all of the line below, where the label is all of its own: {@code ■氏名}, {@code ## CVC}. */
  private boolean belowHeading(int lineEnd, boolean colon) {
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
    while (at(i) == '\\') {
      i++;
    }
    char quote = isQuote(at(i)) ? at(i) : 0;
    if (Ascii.startsWith(text, i, limit, ENTITY)) {
      quote = '"';
      i += ENTITY.length();
    }
    while (i < from + MAX_CLOSING && isClosing(at(i))) {
      i++;
    }
    int afterKey = i;
    i = skipBlanks(i);
    char c = at(i);
    if (quote != 0 && Ascii.startsWith(text, i, VALUE_ATTRIBUTE)) {
      return quotedOnly(i + VALUE_ATTRIBUTE.length());
    }
    if (isOpenTag()) {
      int tagEnd = tagEnd(i);
      return tagEnd > 0 && untilMarkup(tagEnd);
    }
    return switch (c) {
      case ':', '=' -> paired(i);
      case '<' -> at(i + 1) == '-' ? paired(i + 1) : behindTags(i);
      case '>' -> quote != 0 && untilMarkup(i + 1);
      case '|' -> isSetIfEmpty(i) ? paired(i + 2) : quote == 0 && cell(skipBlanks(i + 1));
      case '?' -> isSetIfEmpty(i) ? paired(i + 2) : at(i + 1) == ':' && paired(i + 1);
      case '!' -> (at(i + 1) == ':' || at(i + 1) == '=') && paired(i + 1);
      case 'は', 'が' -> prose(skipBlanks(at(i + 1) == '、' ? i + 2 : i + 1));
      case '「', '『' -> quoted(i);
      case '[' -> i == from && bracketed(i);
      case ',' -> (quote != 0 || asciiLabel) && beside(i);
      case '{' ->
        asciiLabel && ofCode(isQuoted(skipSpace(i + 1)) ? literal.assigned(i) : literal.typed(i));
      case '.' -> led(i) || (i > keyEnd && ofCode(literal.passed(i + 1)));
      case '-', '…', '‥', '・' -> led(i);
      case '/' -> !asciiLabel && told(i + 1);
      default -> {
        if (ARROWS.indexOf(c) >= 0) {
          yield told(i + 1);
        }
        if (PARTICLES.indexOf(c) >= 0) {
          yield behindParticle(i);
        }
        boolean bracketed = at(afterKey - 1) == '】';
        boolean spaced = i > afterKey && (!asciiLabel || isItem());
        boolean apart = at(afterKey) == '\t' || bracketed || spaced;
        boolean inList = at(afterKey - 1) == ')';
        yield apart ? prose(i) : i > afterKey && !inList && behindBlank(i);
      }
    };
  }

  /** The value behind an English label and a blank: in a sentence, a declaration, a statement or an option. */
  private boolean behindBlank(int from) {
    int verb = verbEnd(from);
    if (verb > 0) {
      return !isLowerWord(skipBlanks(verb)) && told(verb);
    }
    boolean option = at(keyStart) == '-' && at(keyStart + 1) == '-';
    if (option || isQuoted(from)) {
      indirect = true;
      return isQuoted(from) ? quoted(from) : found(from, endBefore(from, " \n\r\t"), true);
    }
    return ofCode(literal.assigned(from)) || ofCode(literal.typed(from));
  }

  /** Whether a word of a sentence stands at an index, which no name and no number begins with. */
  private boolean isLowerWord(int from) {
    int i = from;
    while (Ascii.isLetter(at(i)) && !Ascii.isUpper(at(i))) {
      i++;
    }
    return i > from && !Ascii.isDigit(at(i));
  }

  /** The operators that set what is not set yet: {@code ||=} and {@code ??=}. */
  private boolean isSetIfEmpty(int i) {
    return at(i + 1) == at(i) && at(i + 2) == '=';
  }

  /** The value behind leaders, as in a list of contents, or behind an arrow. */
  private boolean led(int from) {
    int i = from;
    while (isLeading(at(i))) {
      i++;
    }
    boolean dash = at(from - 1) == ' ' && at(i) == ' ' && isAloneFrom(keyStart);
    boolean leads = i - from > 1 || at(from) == '…' || at(i) == '>' || dash;
    i = skipBlanks(at(i) == '>' ? i + 1 : i);
    return leads && told(at(i) == ':' ? i + 1 : i);
  }

  private static boolean isLeading(char c) {
    return c == '.' || c == '-' || c == '…' || c == '‥' || c == '・';
  }

  /** The value behind a particle: any in quotes, and one of ASCII. */
  private boolean behindParticle(int particle) {
    int i = skipBlanks(particle + (Ascii.startsWith(text, particle, limit, "として") ? 3 : 1));
    return (Ascii.isLetterOrDigit(at(i)) || isQuoted(i)) && told(i);
  }

  /** The value that another argument of the same call is. */
  private boolean beside(int comma) {
    int i = skipBlanks(comma + 1);
    if (at(keyStart - 2) == '(' && isQuote(at(keyStart - 1)) && isQuoted(i)) {
      return quoted(i);
    }
    boolean told = Ascii.startsWith(text, i, limit, "with: ");
    return (told || isArgument()) && ofCode(literal.passed(i));
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
    while (at(i) == '>' || at(i) == '=' || at(i) == ':') {
      i++;
    }
    i = skipBlanks(i);
    if (at(i) == '\r') {
      i++;
    }
    if (at(i) == '\n' && !asciiLabel) {
      i = skipBlanks(i + 1);
    }
    if (FormatArgument.isPlaceholder(text, i, limit)) {
      int argument = FormatArgument.of(text, i, limit);
      return argument >= 0 && told(argument);
    }
    boolean national = (at(i) | 0x20) == 'n' && at(i + 1) == '\'';
    if (national || isQuoted(i)) {
      return quoted(national ? i + 1 : i);
    }
    return ofCode(literal.assigned(i))
        || (at(separator) == ':' && ofCode(literal.typed(i)))
        || prose(i);
  }

  /** The key is an item of a Japanese list: ・VIN. */
  private boolean isItem() {
    char first = at(keyStart);
    char before = at(keyStart - 1);
    return BULLETS.indexOf(first) >= 0 || BULLETS.indexOf(before) >= 0;
  }

  /** The key stands in an argument of a call on its line: {@code put("name", "…")}. */
  private boolean isArgument() {
    int open = 0;
    int least = Math.max(0, keyStart - MAX_CALL);
    for (int i = keyStart - 1; i >= least && text.charAt(i) != '\n'; i--) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : 0;
      open -= c == ')' ? 1 : 0;
      if (open > 0) {
        return true;
      }
    }
    return false;
  }

  /** The key is the name of an element, perhaps behind the prefix of a namespace. */
  private boolean isOpenTag() {
    int i = keyStart - 1;
    if (at(i) == ':') {
      i--;
      while (keyStart - i < MAX_PREFIX && Ascii.isLetterOrDigit(at(i))) {
        i--;
      }
    }
    return at(i) == '<';
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
    boolean header = Ascii.startsWith(text, i, limit, "</th>");
    for (int tags = 1; tags <= MAX_TAGS && at(i) == '<'; tags++) {
      int end = tagEnd(i + 1);
      page = page && isOfPage(at(i + 1) == '/' ? i + 2 : i + 1);
      // In data, the second tag opens the value of a key, and the third begins another record.
      if (end < 0 || (tags > 2 && !page)) {
        return false;
      }
      // Below the last label of a header stands the first column.
      if (header && Ascii.startsWith(text, i, limit, "<tr")) {
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
    if (isQuoted(from)) {
      return quoted(from);
    }
    if (at(from) == '*') {
      int bold = at(from + 1) == '*' ? from + 2 : from + 1;
      return found(bold, endBefore(bold, "*\n"), true);
    }
    return found(from, endBefore(from, "\n\r\t<\"|"), false);
  }

  /** The value that words or signs of a sentence lead to. */
  private boolean told(int from) {
    indirect = true;
    return prose(skipBlanks(from));
  }

  private boolean quotedOnly(int from) {
    return isQuote(at(from)) && quoted(from);
  }

  private boolean quoted(int quote) {
    int opened = QuotedText.opened(text, quote, limit);
    int close = opened < 0 ? -1 : QuotedText.end(text, opened, text.length());
    return close >= 0 && found(opened, close, true);
  }

  private boolean isQuoted(int from) {
    return QuotedText.opened(text, from, limit) >= 0;
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
    return QuotedText.isQuote(c);
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
