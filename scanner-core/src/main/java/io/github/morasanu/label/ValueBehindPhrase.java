/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;

/**
 * The value that a phrase parts from its label, of words that only say what is done with values: 生年月日が不正です: …, 口座番号を確認したところ…,
 * {@code accountNumber must be 7 digits but was …}; and the answer on the line below a question. Reused for place after place;
 * not thread-safe.
 */
final class ValueBehindPhrase {
  private static final int MAX_PHRASE = 72;

  /** Signs that may stand in a phrase, and of these the ones that a value may stand right behind. */
  private static final String SIGNS = "\r :=()[]「」『』、。,.?!'\"<>";

  private static final String LEADING_SIGNS = " :=?()[「『、'\"<>→⇒➡⇨";

  /** Hiragana that lead to a value: particles, and ends of verbs that another clause follows. */
  private static final String LEADING_KANA = "はがもをにでとしてろらどかばへ";

  /** Particles that make the label the topic of a sentence, which says its value. */
  private static final WordsAt TOPICS = WordsAt.ofText("については につきましては に関しては としては としましては ですが");

  /** What asks for another thing than the value of the label. */
  private static final WordsAt ELSEWHERE = WordsAt.ofText("どこ いつ どう なぜ どれ どち");

  /** Of words that ask for something. */
  private static final String ASKING = "願教伺聞何";

  /** What follows the day on which something was or will be done. */
  private static final String BEHIND_DAYS = "にかよま以時付頃";

  private static final int MAX_COUNT = 4;

  /** Characters of the shortest day with its year: 2024/5/1. */
  private static final int MIN_DAY = 8;

  private final LabelKey key;
  private final ValueRange value;
  private final ValueAfterChange change;
  private final Answer answer;

  /** Where the phrase ends at the latest. */
  private int most;

  /** The last word that is known; both ends are the same where a value may stand at once. */
  private int wordStart;

  private int wordEnd;

  /** Where the value ends that an answer is all of, or -1. */
  private int wholeEnd;

  /** Whether more than signs stand between. */
  private boolean said;

  /** Whether the value is asked for. */
  private boolean asked;

  /** Whether an old and a new value stand in parentheses. */
  private boolean changed;

  /** How often は makes something the topic. */
  private int topics;

  ValueBehindPhrase(LabelKey key, ValueRange value, ValueAfterChange change) {
    this.key = key;
    this.value = value;
    this.change = change;
    this.answer = new Answer(key);
  }

  /** Whether a blank or Japanese follows an English label soon, as in sentences, and hardly in code. */
  static boolean mayFollow(LabelKey key) {
    int end = key.end();
    return !key.isAscii()
        || Ascii.isSpace(key.at(end))
        || Ascii.isSpace(key.at(end + 1))
        || Ascii.isSpace(key.at(end + 2))
        || key.at(end) > 0x7F
        || key.at(end + 1) > 0x7F;
  }

  /** Reads from behind the label and what closes it. */
  boolean find(int from) {
    most = Math.min(key.limit(), from + MAX_PHRASE);
    wordStart = -1;
    wordEnd = -1;
    wholeEnd = -1;
    said = false;
    asked = false;
    changed = false;
    topics = 0;
    int i = from;
    int next = from;
    while (i < most && (next = behind(i)) > i) {
      i = next;
    }
    boolean again = i == value.start() && !changed;
    if (!said || again || next < 0 || i >= most || !leads(i)) {
      return false;
    }
    value.beIndirect();
    return wholeEnd > i ? value.found(i, wholeEnd, true) : found(i);
  }

  /** Behind the word, the sign or the line that stands at an index; the index where the phrase ends; or -1 if it is none. */
  private int behind(int at) {
    char c = key.at(at);
    int end = HandlingWords.end(key.text(), at, most);
    if (end > at) {
      said = true;
      asked |= ASKING.indexOf(c) >= 0;
      wordStart = at;
      wordEnd = end;
      return end;
    }
    if (Japanese.isHiragana(c)) {
      return behindKana(at);
    }
    int arrow = change.behindArrow(at);
    if (arrow > 0) {
      boolean old = wordStart >= 0 && HandlingWords.isOld(key.text(), wordStart);
      return old || asked ? arrow : -1;
    }
    if (c == '\n') {
      return behindQuestion(at);
    }
    return SIGNS.indexOf(c) >= 0 ? behindSign(at, c) : at;
  }

  private int behindKana(int at) {
    said = true;
    char c = key.at(at);
    topics += c == 'は' ? 1 : 0;
    asked |= c == 'く' && key.startsWith(at, "ください");
    if (ELSEWHERE.standAt(key.text(), at)) {
      return -1;
    }
    boolean topical = c == 'に' || c == 'と' || c == 'で';
    int topic = topical ? TOPICS.end(key.text(), at) : at;
    if (topic == at) {
      return at + 1;
    }
    wordStart = topic;
    wordEnd = topic;
    return topic;
  }

  private int behindSign(int at, char sign) {
    boolean opens = sign == '(' && isChange(at);
    changed |= opens;
    asked |= sign == '?';
    // A conditional expression of code asks as well.
    said |= opens || (sign == '?' && !value.isQuoted(key.skipBlanks(at + 1)));
    int pattern = QuotedText.isQuote(sign) ? behindPattern(at) : -1;
    return pattern > 0 ? pattern : at + 1;
  }

  private int behindQuestion(int lineBreak) {
    int first = answer.begin(lineBreak, asked);
    if (first >= 0) {
      said = true;
      asked = false;
      most = Math.min(key.limit(), first + MAX_PHRASE);
      wholeEnd = answer.plainEnd();
      wordStart = first;
      wordEnd = first;
    }
    return first;
  }

  /** Behind the regex in quotes that a value does not match, or -1. */
  private int behindPattern(int quote) {
    int close = Ascii.indexOf(key.text(), quote + 1, key.limit(), key.at(quote));
    return Ascii.indexOf(key.text(), quote, Math.max(quote, close), '\\') > 0 ? close + 1 : -1;
  }

  /** Whether an arrow stands in parentheses that open at an index. */
  private boolean isChange(int open) {
    int close = value.endBefore(open, ")\n");
    return key.at(close) == ')' && change.hasArrow(open, close);
  }

  private boolean found(int from) {
    if (QuotedText.isQuote(key.at(from - 1))) {
      return value.quoted(from - 1);
    }
    char c = key.at(from);
    // Particles alone join a label to any other word, and of a second topic something else is told.
    boolean told = wordEnd >= 0 && topics < 2;
    boolean valued = Ascii.isDigit(c) || Ascii.isUpper(c) || (c > 0x80 && told);
    return valued && !isCount(from) && !isOfDeed(from) && value.told(from);
  }

  /** Whether a short number counts what an English word says behind it: 102 errors. */
  private boolean isCount(int from) {
    int i = from;
    while (Ascii.isDigit(key.at(i))) {
      i++;
    }
    boolean shortNumber = i > from && i - from <= MAX_COUNT && key.at(i) == ' ';
    boolean word = Ascii.isLetter(key.at(i + 1)) && !Ascii.isUpper(key.at(i + 1));
    return shortNumber && word && HandlingWords.end(key.text(), i + 1, key.limit()) == i + 1;
  }

  /** Whether a day is one on which something was done: の登録は2024-05-01, を確認したところ2024-05-01に. */
  private boolean isOfDeed(int from) {
    int i = from;
    while (Ascii.isDigit(key.at(i)) || "-/.年月日".indexOf(key.at(i)) >= 0) {
      i++;
    }
    if (i < from + MIN_DAY || Ascii.isDigit(key.at(from + 4))) {
      return false;
    }
    i = key.skipBlanks(i);
    boolean topic = key.at(wordEnd) == 'は' && key.at(wordStart - 1) == 'の';
    boolean hour = Ascii.isDigit(key.at(key.at(i) == 'T' ? i + 1 : i));
    return topic || hour || BEHIND_DAYS.indexOf(key.at(i)) >= 0;
  }

  /** Whether what stands before an index leads to a value there. */
  private boolean leads(int at) {
    // An answer begins with the value, or a topic ends before it.
    if (at == wordEnd && wordStart == wordEnd) {
      return true;
    }
    int i = at;
    while (key.at(i - 1) == ' ') {
      i--;
    }
    if (i == wordEnd) {
      return HandlingWords.leads(key.text(), wordStart, wordEnd);
    }
    char c = key.at(i - 1);
    if (Japanese.isHiragana(c)) {
      return LEADING_KANA.indexOf(c) >= 0 && !(c == 'は' && key.at(i - 2) == 'の');
    }
    return LEADING_SIGNS.indexOf(c) >= 0;
  }
}
