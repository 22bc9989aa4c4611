/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.Japanese;
import java.util.Set;

/**
 * Finds the value that stands behind a label, wherever text pairs the two: JSON, YAML, properties,
 * source code, markup, forms and prose ({@code 氏名：…}, {@code 氏名は…}). The cells of tables are found by
 * their columns instead. Reused for place after place; not thread-safe.
 */
public final class LabelledValue {
  /** Characters from the start of a label's word in which its value begins. */
  static final int REACH = 240;

  private static final char FIRST_KANA = '\u3041';

  /** What notes behind labels say of the form of the value. */
  private static final Set<String> NOTES = Set.of(
      "カナ", "かな", "フリガナ", "ふりがな", "漢字", "ローマ字", "英字", "西暦", "和暦", "半角", "全角", "姓", "名", "必須", "任意");

  /** Particles before a value in quotes or digits: 生年月日に「…」と入力. */
  private static final String PARTICLES = "にをのでと";

  private static final String ARROWS = "→⇒➡⇨";

  /** What the sides of a card and of a page end with. */
  private static final String SIDES = "面裏側欄";

  private static final int MAX_PLACE = 12;

  /** What points to the line below. */
  private static final String[] POINTERS = {"以下の", "以下に", "下記の", "下記に", "次のとおり", "次の通り"};

  private static final int MAX_POINTER = 16;

  /** What is done to values. */
  private static final String[] DEEDS = {
    "確認", "変更", "登録", "照合", "入力", "訂正", "修正", "更新", "届出", "記載", "照会", "再設定", "再登録"
  };

  /** So many blanks fill up a label to the width of others. */
  private static final int PADDED = 3;

  private static final int MAX_CLOSING = 6;
  private static final int MAX_CALL = 96;
  private static final int ABBREVIATION = 3;

  /** Characters of a surname or a given name. */
  private static final int MAX_PART = 5;

  private static final String ENTITY = "&quot;";

  private static final String LANGUAGE = ";lang-";
  private static final String VALUE_ATTRIBUTE = "value=";

  private final LabelKey key = new LabelKey();
  private final ValueRange value = new ValueRange(key);
  private final ValueBelow below = new ValueBelow(key, value);
  private final ValueInMarkup markup = new ValueInMarkup(key, value);
  private final CodeLiteral literal = new CodeLiteral();
  private final ValueBefore before = new ValueBefore();
  private FoldedText text = new FoldedText();
  private boolean looksAhead;
  private boolean indirect;

  /** Where a value may begin right behind the label's word, or -1. */
  private int adjoining;

  /** Behind a note that may be the value, where other things follow it; or -1. */
  private int noted;

  /** Looks for the value beside the word of a label; false if there is none. */
  public boolean find(FoldedText of, int wordStart, int wordEnd) {
    text = of;
    int limit = Math.min(text.length(), wordStart + REACH);
    key.enter(text, wordStart, wordEnd, limit);
    literal.enter(text, Math.min(text.length(), wordStart + KeyedValue.MAX_LIST));
    indirect = false;
    int at = key.skipNote(key.end());
    looksAhead = called(at) || onNextLine(at) || behindKey(at) || belowComment(at) || inNote(at);
    adjoining = adjoining(wordEnd);
    noted = looksAhead ? at : -1;
    return looksAhead || adjoins() || findBefore();
  }

  /** The value of a line below, where the label ends its own: as a heading, as a comment, or as the name of a field. */
  private boolean onNextLine(int behind) {
    int lineEnd = below.lineEnd(behind);
    if (lineEnd < 0) {
      return below.ofField(behind);
    }
    boolean found = belowComment(behind) || below.find(behind, lineEnd);
    indirect |= found && below.isApart();
    return found;
  }

  private int adjoining(int wordEnd) {
    // A dot ends the abbreviation of number.
    int from = key.at(key.end() - 1) == '.' ? key.end() : wordEnd;
    return !key.isAscii() && Ascii.isLetterOrDigit(key.at(from)) ? from : -1;
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
  public boolean next() {
    if (!looksAhead) {
      return before.next() && isBefore();
    }
    if (literal.next()) {
      return ofCode(true);
    }
    if (adjoins() || wasNoted()) {
      return true;
    }
    looksAhead = false;
    return findBefore();
  }

  /**
   * Whether it takes more than a sign to tell that the value is the label's: a sentence, a list, a call. Texts of any form,
   * as passwords are, stand there too often.
   */
  public boolean isIndirect() {
    return indirect;
  }

  private boolean findBefore() {
    return before.find(text, key.wordStart(), key.start(), key.end()) && isBefore();
  }

  private boolean isBefore() {
    indirect = true;
    return value.found(before.start(), before.end(), true);
  }

  private boolean ofCode(boolean found) {
    indirect |= found;
    return found && value.element(literal.start(), literal.end());
  }

  /** The argument of a call: {@code setName("…")}; of a method it needs no quotes. */
  private boolean called(int behind) {
    if (key.at(behind) != '(') {
      return false;
    }
    return isQuote(key.at(behind + 1))
        ? value.quoted(behind + 1)
        : key.isAscii() && ofCode(literal.passed(behind));
  }

  /** Where the whole key starts that the word is a part of. */
  public int keyStart() {
    return key.start();
  }

  /** Behind the last character of the key. */
  public int keyEnd() {
    return key.end();
  }

  /** First character of the value. */
  public int start() {
    return value.start();
  }

  /** Behind the last character of the value, or of what may hold it. */
  public int end() {
    return value.end();
  }

  /** Whether the value is all of the range, and not only its beginning, as in prose. */
  public boolean isWhole() {
    return value.isWhole();
  }

  /** The value of 生年月日(1980-04-01) 続柄 本人: what looked like a note before the value. */
  private boolean wasNoted() {
    int behind = noted;
    noted = -1;
    boolean ends = behind >= 0 && (key.skipBlanks(behind) > behind || below.lineEnd(behind) >= 0);
    return ends && inNote(behind);
  }

  /** The value of 生年月日(1980-04-01)を: what looked like a note, where nothing follows it but another one. */
  private boolean inNote(int behind) {
    if (behind == key.end()) {
      return false;
    }
    int second = key.skipNote(behind);
    if (second > behind) {
      return value.found(behind + 1, second - 1, true);
    }
    boolean japanese = !key.isAscii() || key.at(behind) >= FIRST_KANA;
    return japanese && value.found(key.end() + 1, behind - 1, true) && !isNote();
  }

  private boolean isNote() {
    return NOTES.contains(
        new StringBuilder(end() - start()).append(text, start(), end()).toString());
  }

  /** The value of the line below, where the label is a comment on it. */
  private boolean belowComment(int behind) {
    int separator = CommentLabel.separatorBelow(text, key.start(), behind, key.limit());
    return separator >= 0 && paired(separator);
  }

  private boolean behindKey(int from) {
    int i = from;
    while (key.at(i) == '\\') {
      i++;
    }
    char quote = isQuote(key.at(i)) ? key.at(i) : 0;
    if (Ascii.startsWith(text, i, key.limit(), ENTITY)) {
      quote = '"';
      i += ENTITY.length();
    }
    while (i < from + MAX_CLOSING && isClosing(key.at(i))) {
      i++;
    }
    int afterKey = i;
    i = key.skipBlanks(i);
    char c = key.at(i);
    if (quote != 0 && Ascii.startsWith(text, i, VALUE_ATTRIBUTE)) {
      return quotedOnly(i + VALUE_ATTRIBUTE.length());
    }
    if (CommentLabel.isBeforeValue(text, key.start(), i, key.limit())) {
      int literal = key.skipBlanks(CommentLabel.behind(text, i, key.limit()));
      return value.isQuoted(literal) ? value.quoted(literal) : numbered(literal);
    }
    if (markup.isOpenTag()) {
      return markup.inElement(i);
    }
    return switch (c) {
      case ':', '=' -> paired(i);
      case '<' -> key.at(i + 1) == '-' ? paired(i + 1) : markup.behindTags(i);
      case '>' -> quote != 0 && value.untilMarkup(i + 1);
      case '|' -> isSetIfEmpty(i) ? paired(i + 2) : quote == 0 && value.cell(key.skipBlanks(i + 1));
      case '?' -> isSetIfEmpty(i) ? paired(i + 2) : key.at(i + 1) == ':' && paired(i + 1);
      case '!' -> (key.at(i + 1) == ':' || key.at(i + 1) == '=') && paired(i + 1);
      case 'は', 'が' ->
        pointedBelow(i + 1) || value.prose(behindPlace(key.at(i + 1) == '、' ? i + 2 : i + 1));
      case '「', '『' -> value.quoted(i);
      case '[' -> (i == from || !key.isAscii()) && bracketed(i);
      case ',' -> ((quote != 0 || key.isAscii()) && beside(i)) || (quote == 0 && listed(i));
      case ';' -> inLanguage(i) || (quote == 0 && listed(i));
      case '、', '；' -> quote == 0 && listed(i);
      case '#' -> numberedBy(i);
      case '{' ->
        key.isAscii()
            && ofCode(
                value.isQuoted(key.skipSpace(i + 1)) ? literal.assigned(i) : literal.typed(i));
      case '.' -> led(i) || (i > key.end() && ofCode(literal.passed(i + 1)));
      case '-', '…', '‥', '・' -> led(i);
      case '/' -> !key.isAscii() && told(i + 1);
      case '&' -> key.isAlone() && latexRow(i + 1);
      default -> {
        if (ARROWS.indexOf(c) >= 0) {
          yield told(i + 1);
        }
        if (PARTICLES.indexOf(c) >= 0) {
          yield pointedBelow(i + 1) || behindParticle(i) || behindDeed(i);
        }
        boolean bracketed = key.at(afterKey - 1) == '】' || isTag(afterKey);
        boolean spaced = i > afterKey && (!key.isAscii() || key.isItem());
        boolean apart = key.at(afterKey) == '\t' || bracketed || spaced;
        if (i - afterKey >= PADDED && key.isAlone()) {
          yield value.found(i, value.endBefore(i, "\n"), true);
        }
        // In parentheses behind something in quotes stands a remark.
        boolean remark = key.at(afterKey - 1) == ')' || (quote != 0 && c == '(');
        yield apart ? value.prose(i) : i > afterKey && !remark && behindBlank(i);
      }
    };
  }

  /** The value of an attribute of LDAP that says its language: {@code cn;lang-ja: …} (RFC 3866). */
  private boolean inLanguage(int option) {
    if (!Ascii.startsWith(text, option, key.limit(), LANGUAGE)) {
      return false;
    }
    int colon = option + LANGUAGE.length();
    while (Ascii.isLetterOrDigit(key.at(colon)) || key.at(colon) == '-') {
      colon++;
    }
    return key.at(colon) == ':' && paired(colon);
  }

  /** The value behind its label as the first two fields of a line: {@code 口座番号,1234567}. */
  private boolean listed(int sign) {
    return key.isAlone() && !value.isQuoted(key.skipBlanks(sign + 1)) && told(sign + 1);
  }

  /** The value behind a sign of number; of what is known by three letters it is a number of many: CID #1234. */
  private boolean numberedBy(int sign) {
    boolean word = !key.isAscii() || key.end() - key.start() > ABBREVIATION;
    return word && Ascii.isLetterOrDigit(key.at(sign + 1)) && told(sign + 1);
  }

  /** Whether the label is all of a mark in brackets before a message: {@code [birth_date] 1980-04-01}. */
  private boolean isTag(int afterKey) {
    return key.at(afterKey - 1) == ']' && key.at(key.start() - 1) == '[' && key.at(afterKey) == ' ';
  }

  /** The line below a sentence that points to it: 生年月日は以下のとおりです。 */
  private boolean pointedBelow(int from) {
    int i = key.skipBlanks(from);
    for (String pointer : POINTERS) {
      if (key.startsWith(i, pointer)) {
        int end = value.endBefore(i, "\r\n");
        int below = key.at(end) == '\r' ? end + 2 : end + 1;
        indirect = true;
        return end - i <= MAX_POINTER && value.found(below, value.endBefore(below, "\r\n"), true);
      }
    }
    return false;
  }

  /** The value in parentheses behind what is done to it: カード番号の確認(…). */
  private boolean behindDeed(int particle) {
    for (String deed : DEEDS) {
      int open = particle + 1 + deed.length();
      if (key.at(particle) == 'の' && key.startsWith(particle + 1, deed) && key.at(open) == '(') {
        int close = value.endBefore(open, ")\n");
        indirect = true;
        return key.at(close) == ')' && value.found(open + 1, close, true);
      }
    }
    return false;
  }

  /** Behind words that say where on a card or a paper the value stands: セキュリティコードは裏面の 102. */
  private int behindPlace(int from) {
    int first = key.skipBlanks(from);
    int end = first;
    while (end < first + MAX_PLACE && (LabelKey.isOfKey(key.at(end)) || key.at(end) == 'の')) {
      if (key.at(end) == 'の' && SIDES.indexOf(key.at(end - 1)) >= 0) {
        int number = key.skipBlanks(end + 1);
        return Ascii.isLetterOrDigit(key.at(number)) ? number : first;
      }
      end++;
    }
    return first;
  }

  /** The value behind an English label and a blank: in a sentence, a declaration, a statement or an option. */
  private boolean behindBlank(int from) {
    int verb = key.verbEnd(from);
    if (verb > 0) {
      return !isLowerWord(key.skipBlanks(verb)) && told(verb);
    }
    boolean option = key.at(key.start()) == '-' && key.at(key.start() + 1) == '-';
    if (key.at(key.start() - 1) == '@' && !value.isQuoted(from)) {
      // a tag of Javadoc and its like: @author …
      return told(from);
    }
    if (isPartedName(from)) {
      return told(from);
    }
    if (option || value.isQuoted(from)) {
      indirect = true;
      return value.isQuoted(from)
          ? value.quoted(from)
          : value.found(from, value.endBefore(from, " \n\r\t"), true);
    }
    return ofCode(literal.assigned(from)) || ofCode(literal.typed(from)) || isRestOfLine(from);
  }

  /** The value that is all that follows a label of two or three words, which begins its line: {@code Account Number 0582725}. */
  private boolean isRestOfLine(int from) {
    boolean valued = Ascii.isDigit(key.at(from)) || key.at(from) >= FIRST_KANA;
    indirect = true;
    return valued && key.beginsLine() && value.found(from, value.endBefore(from, "\n"), true);
  }

  /** Whether a word of a sentence stands at an index, which no name and no number begins with. */
  private boolean isLowerWord(int from) {
    int i = from;
    while (Ascii.isLetter(key.at(i)) && !Ascii.isUpper(key.at(i))) {
      i++;
    }
    return i > from && !Ascii.isDigit(key.at(i));
  }

  /** The operators that set what is not set yet: {@code ||=} and {@code ??=}. */
  private boolean isSetIfEmpty(int i) {
    return key.at(i + 1) == key.at(i) && key.at(i + 2) == '=';
  }

  /** The value behind leaders, as in a list of contents, or behind an arrow. */
  private boolean led(int from) {
    int i = from;
    while (isLeading(key.at(i))) {
      i++;
    }
    boolean dash = key.at(from - 1) == ' ' && key.at(i) == ' ' && key.isAlone();
    boolean leads = i - from > 1 || key.at(from) == '…' || key.at(i) == '>' || dash;
    i = key.skipBlanks(key.at(i) == '>' ? i + 1 : i);
    return leads && told(key.at(i) == ':' ? i + 1 : i);
  }

  private static boolean isLeading(char c) {
    return c == '.' || c == '-' || c == '…' || c == '‥' || c == '・';
  }

  /** The value behind a particle: any in quotes, and one of ASCII. */
  private boolean behindParticle(int particle) {
    int i =
        key.skipBlanks(particle + (Ascii.startsWith(text, particle, key.limit(), "として") ? 3 : 1));
    boolean begins = Ascii.isLetterOrDigit(key.at(i)) || value.isQuoted(i) || isPartedName(i);
    return begins && told(i);
  }

  /** Whether kanji with a blank among them stand at an index: names are written so, and nothing else. */
  private boolean isPartedName(int from) {
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

  /** The value that another argument of the same call is. */
  private boolean beside(int comma) {
    int i = key.skipBlanks(comma + 1);
    if (key.at(key.start() - 2) == '(' && isQuote(key.at(key.start() - 1)) && value.isQuoted(i)) {
      return value.quoted(i);
    }
    boolean told = Ascii.startsWith(text, i, key.limit(), "with: ");
    if (i == comma + 1 && isPairOfCells(i)) {
      return value.quoted(i);
    }
    return (told || isArgument()) && ofCode(literal.passed(i));
  }

  /** Whether two cells in quotes are all of a line: the label, and its value. */
  private boolean isPairOfCells(int second) {
    int quote = key.start() - 1;
    boolean first = key.at(quote) == '"' && (quote == 0 || key.at(quote - 1) == '\n');
    if (!first || key.at(second) != '"') {
      return false;
    }
    int end = value.endBefore(second + 1, "\"\n") + 1;
    return key.at(end - 1) == '"' && (end == text.length() || "\r\n".indexOf(key.at(end)) >= 0);
  }

  /** The value that a row of two cells in LaTeX ends with: {@code 氏名 & … \\\\}. */
  private boolean latexRow(int from) {
    int end = value.endBefore(from, "&\\\n");
    return key.at(end) == '\\' && key.at(end + 1) == '\\' && value.found(from, end, true);
  }

  /** The value in 生年月日[1980-04-01]; English words before brackets may be arrays of source code. */
  private boolean bracketed(int open) {
    int close = value.endBefore(open + 1, "]\n");
    char next = key.at(close + 1);
    char second = key.at(close + 2);
    boolean ends = next == '\n' || next == '\r' || next == '\0';
    boolean goesOn = next == ' ' && (Ascii.isLetter(second) || second >= FIRST_KANA);
    boolean prose = !key.isAscii() || ends || goesOn || next >= FIRST_KANA;
    return key.at(close) == ']' && prose && value.found(open + 1, close, true);
  }

  private boolean paired(int separator) {
    int i = separator + 1;
    while (key.at(i) == '>' || key.at(i) == '=' || key.at(i) == ':') {
      i++;
    }
    i = key.skipBlanks(i);
    if (key.at(i) == '\r') {
      i++;
    }
    if (key.at(i) == '\n' && !key.isAscii()) {
      i = key.skipBlanks(i + 1);
    }
    if (FormatArgument.isPlaceholder(text, i, key.limit())) {
      int argument = FormatArgument.of(text, i, key.limit());
      return argument >= 0 && told(argument);
    }
    boolean national = (key.at(i) | 0x20) == 'n' && key.at(i + 1) == '\'';
    if (national || value.isQuoted(i)) {
      return value.quoted(national ? i + 1 : i);
    }
    return ofCode(literal.assigned(i))
        || (key.at(separator) == ':' && ofCode(literal.typed(i)))
        || value.prose(i);
  }

  /** The key stands in an argument of a call on its line: {@code put("name", "…")}. */
  private boolean isArgument() {
    int open = 0;
    int least = Math.max(0, key.start() - MAX_CALL);
    for (int i = key.start() - 1; i >= least && text.charAt(i) != '\n'; i--) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : 0;
      open -= c == ')' ? 1 : 0;
      if (open > 0) {
        return true;
      }
    }
    return false;
  }

  /** A number that is an argument of a call. */
  private boolean numbered(int from) {
    return Ascii.isDigit(key.at(from)) && value.found(from, value.endBefore(from, ",)\n"), true);
  }

  /** The value that words or signs of a sentence lead to. */
  private boolean told(int from) {
    indirect = true;
    return value.prose(key.skipBlanks(from));
  }

  private boolean quotedOnly(int from) {
    return isQuote(key.at(from)) && value.quoted(from);
  }

  private static boolean isQuote(char c) {
    return QuotedText.isQuote(c);
  }

  private static boolean isClosing(char c) {
    return isQuote(c) || c == ']' || c == '】' || c == '」' || c == ')' || c == '*' || c == '※';
  }
}
