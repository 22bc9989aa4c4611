/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import io.github.morasanu.text.WordsAt;
import java.util.Locale;
import java.util.Set;

/**
 * The key that the word of a label is a part of, with what stands around it. It holds the text within which its value is
 * looked for. Reused for place after place; not thread-safe.
 */
public final class LabelKey {
  private static final int MAX_KEY = 32;
  private static final int MAX_REST = 24;

  /** Words of an English label that no sign parts from its value: more are a sentence. */
  private static final int MAX_WORDS = 3;

  private static final int MAX_JAPANESE_REST = 8;
  private static final int MAX_NOTE = 24;
  private static final int MAX_MARKS = 8;
  private static final String BULLETS = "・●○■□◆◇▼▶※";

  /** What the last word of an English label is. */
  private static final Set<String> NUMBERING =
      Set.of("no", "no.", "number", "numbers", "num", "code", "id");

  /** What joins a label and its value in a sentence. */
  private static final WordsAt VERBS = verbs();

  private static final String[] NOUNS = {"番号", "記号番号", "記号・番号", "欄", "入力欄", "値", "項目"};

  static final char FIRST_JAPANESE = '\u3041';

  /** Key characters behind No that are still the number of a label: 口座No12. */
  private static final int MAX_NUMBERED = 2;

  /** What follows a label whose last word numbers things. */
  private static final String ENDS_OF_LABELS = ":=*<|\r\n,;()#\"'";

  /** What comments and items of lists begin with. */
  private static final String MARKS_OF_LINES = "/#*-;";

  private FoldedText text = new FoldedText();
  private int limit;
  private boolean ascii;
  private int wordStart;
  private int keyStart;
  private int keyEnd;

  /** Reads the key around a word, whose value begins before a limit. */
  void enter(FoldedText of, int wordFrom, int wordEnd, int upTo) {
    text = of;
    wordStart = wordFrom;
    limit = upTo;
    // 車台No is a Japanese word all the same.
    ascii =
        Ascii.isLetterOrDigit(text.charAt(wordEnd - 1)) && text.charAt(wordFrom) < FIRST_JAPANESE;
    keyStart = startOfKey();
    keyEnd = endOfKey(wordEnd);
    if (ascii) {
      takeWords();
      takeSecond();
    }
  }

  FoldedText text() {
    return text;
  }

  /** Behind the last character that is looked at. */
  int limit() {
    return limit;
  }

  /** Whether the word is English, or an abbreviation. */
  boolean isAscii() {
    return ascii;
  }

  int wordStart() {
    return wordStart;
  }

  /** Where the whole key starts that the word is a part of. */
  int start() {
    return keyStart;
  }

  int end() {
    return keyEnd;
  }

  private int startOfKey() {
    int i = wordStart;
    while (i > 0 && wordStart - i < MAX_KEY && isOfKey(text.charAt(i - 1))) {
      i--;
    }
    return i == wordStart && (at(i - 1) == 'お' || at(i - 1) == 'ご') ? i - 1 : i;
  }

  private int endOfKey(int wordEnd) {
    int most = wordEnd + (ascii ? MAX_REST : MAX_JAPANESE_REST);
    int i = wordEnd;
    while (i < Math.min(limit, most) && isOfKey(text.charAt(i)) && !isLeader(i)) {
      i++;
    }
    return ascii ? i : behindNoun(beforeAdjoining(wordEnd, i));
  }

  /** Where the key ends that a value right behind the abbreviation of number seems a part of: 車台No.ZVW30-1234567. */
  private int beforeAdjoining(int wordEnd, int end) {
    int no = behindNo(wordEnd);
    boolean labelled = ":=".indexOf(at(skipBlanks(end))) >= 0;
    return no > 0 && end - no > MAX_NUMBERED && !labelled ? no : end;
  }

  /** Behind the abbreviation of number that follows a Japanese word or ends it, before a digit or behind a dot; or -1. */
  private int behindNo(int wordEnd) {
    int no = isNo(wordEnd) ? wordEnd + 2 : wordEnd;
    if (no == wordEnd && !isNo(wordEnd - 2)) {
      return -1;
    }
    return at(no) == '.' ? no + 1 : Ascii.isDigit(at(no)) ? no : -1;
  }

  private boolean isNo(int at) {
    return (at(at) | 0x20) == 'n' && (at(at + 1) | 0x20) == 'o';
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
    char sign = at(skipBlanks(wordsEnd));
    if (last == keyEnd) {
      return;
    }
    if (QuotedText.isQuote(behind)) {
      int first = keyStart;
      while (wordStart - first < MAX_KEY && (at(first - 1) == ' ' || isOfKey(at(first - 1)))) {
        first--;
      }
      if (at(first - 1) == behind) {
        keyStart = first;
        keyEnd = wordsEnd;
      }
    } else if ((ENDS_OF_LABELS.indexOf(sign) >= 0 || behind == '\t' || leads(wordsEnd + 1))
        && isNumbering(last, wordsEnd)) {
      keyEnd = wordsEnd;
    }
  }

  /** Takes the number of a label that names two: {@code Insured card symbol/number}. */
  private void takeSecond() {
    int end = keyEnd + 1;
    while (at(keyEnd) == '/' && Ascii.isLetter(at(end))) {
      end++;
    }
    boolean ends = ENDS_OF_LABELS.indexOf(at(skipBlanks(end))) >= 0 || leads(end + 1);
    if (end > keyEnd + 1 && ends && isNumbering(keyEnd + 1, end)) {
      keyEnd = end;
    }
  }

  /** Whether what stands at an index leads from a label to its value. */
  private boolean leads(int from) {
    boolean dash = at(from) == '-' && at(from + 1) == ' ';
    return dash || verbEnd(from) > 0 || isLeader(from);
  }

  /** Behind the verb at an index that joins a label and its value, or -1. */
  int verbEnd(int from) {
    int end = VERBS.end(text, from);
    return end == from || end > limit ? -1 : end;
  }

  /** A blank ends each: {@code is }, {@code should read }, {@code was changed to }, {@code came out as }. */
  private static WordsAt verbs() {
    WordsAt modals = WordsAt.of("should ", "must ", "ought to ", "needs to ", "has to ");
    WordsAt be =
        modals.with(WordsAt.of("be ")).and(WordsAt.of("is ", "was ", "has been ", "had been "));
    WordsAt changed =
        WordsAt.of("changed", "updated", "corrected", "amended").with(WordsAt.of(" to ", " from "));
    WordsAt moved = changed.and(WordsAt.of("set to "));
    WordsAt told = WordsAt.of(
        "given",
        "listed",
        "shown",
        "recorded",
        "registered",
        "entered",
        "stored",
        "written",
        "read");
    WordsAt came =
        WordsAt.of("comes out", "came out", "comes back", "came back", "appears", "reads");
    return be.and(WordsAt.of("is: ", "was: ", "is now ", "reads ", "says ", "shows ", "equals "))
        .and(modals.with(WordsAt.of("read ", "say ", "show ")))
        .and(moved)
        .and(be.with(moved))
        .and(be.with(told.with(WordsAt.of(" as "))))
        .and(came.with(WordsAt.of(" as ")));
  }

  private boolean isNumbering(int from, int to) {
    return NUMBERING.contains(TextWindow.copy(text, from, to).toLowerCase(Locale.ROOT));
  }

  /** Behind a note in parentheses, as in 氏名(漢字). */
  int skipNote(int from) {
    if (at(from) != '(') {
      return from;
    }
    for (int i = from + 1; i < from + MAX_NOTE; i++) {
      char c = at(i);
      if (c == ')') {
        return i + 1;
      }
      // What opens another parenthesis is an argument: setBirthDate(LocalDate.of(…)).
      if (c == '\n' || c == '(' || QuotedText.isQuote(c)) {
        return from;
      }
    }
    return from;
  }

  /** Behind a note that a blank parts from the label, where a verb follows: {@code Date of birth (patient) is …}; or the index. */
  int skipNoteBeforeVerb(int from) {
    int open = skipBlanks(from);
    int end = open > from ? skipNote(open) : open;
    int verb = end > open ? verbEnd(skipBlanks(end)) : -1;
    // Behind the value itself something is told of it: CVC (045) must be updated.
    boolean told = verb > 0 && (Ascii.isUpper(at(verb)) || !Ascii.isLetter(at(verb)));
    return told ? end : from;
  }

  /** Takes all of the heading that the key ends: 利用者の暗証番号. Its mark ends before the index. */
  void takeHeading(int from) {
    keyStart = from;
  }

  /** Where the words of a marked heading begin that the key ends, or -1: behind {@code ## }, {@code == }, ■, 【. */
  int headingStart() {
    int least = Math.max(0, wordStart - MAX_KEY);
    int line = text.lineStart(keyStart, least);
    if (line > 0 && text.charAt(line - 1) != '\n') {
      return -1;
    }
    int i = line;
    while (isHeadingMark(at(i))) {
      i++;
    }
    // A sign of ASCII is a mark only as those of Markdown and AsciiDoc are written.
    boolean ascii = at(line) == '#' || at(line) == '=' || (at(line) == '*' && at(line + 1) == '*');
    boolean marked = i > line && (!ascii || at(line) == '*' || at(i) == ' ');
    i = skipBlanks(i);
    while (at(i) == '*' || at(i) == '`') {
      i++;
    }
    return marked && i <= keyStart ? i : -1;
  }

  /** Whether the key is all of a cell that a table of a wiki has for a header: {@code ! Birthday}. */
  boolean isWikiHeader() {
    int i = keyStart;
    while (at(i - 1) == ' ') {
      i--;
    }
    return at(i - 1) == '!' && (i == 1 || at(i - 2) == '\n');
  }

  private static boolean isHeadingMark(char c) {
    return c == '#' || c == '=' || c == '*' || c == '【' || BULLETS.indexOf(c) > 0;
  }

  boolean isMarked() {
    char before = at(keyStart - 1);
    char first = at(Math.max(0, keyStart - 2));
    return before == ' ' ? first != ' ' && isMark(first) : before != '\n' && isMark(before);
  }

  /** Whether only what decorates headings stands before the key on its line. */
  boolean isAlone() {
    int i = keyStart;
    while (i > 0 && keyStart - i < MAX_MARKS && isMark(text.charAt(i - 1))) {
      i--;
    }
    i = beforeNumbering(i);
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  /** Before the number of an item of a form that ends at an index, in parentheses or with one: {@code (1)}, {@code 2)}. */
  private int beforeNumbering(int end) {
    int i = end - 1;
    if (at(i) != ')') {
      return end;
    }
    while (Ascii.isDigit(at(i - 1)) && end - i <= MAX_NUMBERED) {
      i--;
    }
    return i == end - 1 ? end : at(i - 1) == '(' ? i - 1 : i;
  }

  /**
   * Where the text of the line below begins if it goes on with the mark that the key stands behind: that of a comment, or that
   * of an item below the key's own in a list; or -1.
   */
  int belowMark(int lineBelow) {
    int line = text.lineStart(keyStart, Math.max(0, keyStart - MAX_KEY));
    int mark = skipBlanks(line);
    int markEnd = mark;
    while (MARKS_OF_LINES.indexOf(at(markEnd)) >= 0) {
      markEnd++;
    }
    int below = skipBlanks(lineBelow);
    int belowEnd = below + markEnd - mark;
    boolean same = (line == 0 || text.charAt(line - 1) == '\n')
        && markEnd > mark
        && skipBlanks(markEnd) == keyStart
        && isBlank(at(belowEnd));
    for (int i = mark; same && i < markEnd; i++) {
      same = at(i) == at(below + i - mark);
    }
    boolean item = at(markEnd - 1) == '-' && markEnd - mark == 1;
    boolean inner = below - lineBelow > mark - line;
    return same && (inner == item) ? belowEnd : -1;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether two or three English words are the key and all that stands before it on its line. */
  boolean beginsLine() {
    return beginsLine(MAX_WORDS);
  }

  /** Whether the key is the last word, of so many at most, of a label that begins its line: 健康保険 被保険者記号・番号. */
  boolean endsLabel(int mostWords) {
    if (ascii) {
      return beginsLine(mostWords);
    }
    int least = Math.max(0, keyStart - MAX_KEY);
    int i = keyStart;
    while (i > least && (at(i - 1) == ' ' || (at(i - 1) >= FIRST_JAPANESE && isOfKey(at(i - 1))))) {
      i--;
    }
    return at(keyStart - 1) == ' ' && at(i) != ' ' && (i == 0 || at(i - 1) == '\n');
  }

  /** Whether at least two English words, and at most so many, are the key and all that stands before it on its line. */
  boolean beginsLine(int mostWords) {
    int least = Math.max(0, keyStart - MAX_KEY);
    int i = keyStart;
    while (i > least && (text.charAt(i - 1) == ' ' || Ascii.isLetter(text.charAt(i - 1)))) {
      i--;
    }
    int blanks = 0;
    for (int k = i; k < keyEnd; k++) {
      blanks += text.charAt(k) == ' ' ? 1 : 0;
    }
    boolean words = blanks > 0 && blanks < mostWords && text.charAt(i) != ' ';
    return words && (i == 0 || text.charAt(i - 1) == '\n');
  }

  /** Whether a digit stands in the key before the word. */
  boolean isNumbered() {
    for (int i = keyStart; i < wordStart; i++) {
      if (Ascii.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return c == ' ' || "【<[(#*-".indexOf(c) >= 0 || BULLETS.indexOf(c) >= 0;
  }

  /** The key is an item of a Japanese list: ・VIN. */
  boolean isItem() {
    char first = at(keyStart);
    char before = at(keyStart - 1);
    return BULLETS.indexOf(first) >= 0 || BULLETS.indexOf(before) >= 0;
  }

  int skipBlanks(int from) {
    int i = from;
    while (at(i) == ' ' || at(i) == '\t') {
      i++;
    }
    return i;
  }

  int skipSpace(int from) {
    return Ascii.skipSpace(text, from, limit);
  }

  boolean startsWith(int index, String word) {
    return index >= 0 && Ascii.startsWith(text, index, limit, word);
  }

  char at(int index) {
    return index >= 0 && index < limit ? text.charAt(index) : '\0';
  }

  /** Whether a character may be a part of a key: hiragana is none, it joins the words of prose. */
  public static boolean isOfKey(char c) {
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
