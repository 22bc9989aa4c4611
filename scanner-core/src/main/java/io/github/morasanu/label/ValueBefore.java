/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.Japanese;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the value that stands before its label: {@code 1977-04-03（生年月日）}, {@code MOVE '…' TO WS-BIRTH-DATE}, {@code
 * '…' AS birth_date}, {@code assertEquals("…", dto.getBirthDate())}, {@code "…" == user.birth_date}, {@code Duplicate entry '…' for key 'user.phone'}. Reused for place after place; not thread-safe.
 */
public final class ValueBefore {
  /** Characters before a label's word in which its value begins. */
  public static final int REACH = 112;

  private static final int MAX_VALUE = 48;
  private static final int MAX_OWNER = 12;
  private static final int MAX_WORD = 32;

  /** How many beginnings are tried, where none is marked. */
  private static final int MAX_TRIES = 6;

  private static final String DELIMITERS = "\n\r\t、。「」『』(),;<>|\"'`【】[]{}=";

  private static final Set<String> JOINTS = Set.of("as", "to", "into");

  private static final String FOR = "for";

  /** What the label of a value in quotes may be said to be behind {@code for}. */
  private static final Set<String> FIELDS =
      Set.of("field", "key", "column", "attribute", "property", "parameter", "param", "argument");

  private static final Set<String> ARTICLES = Set.of("the", "my", "our", "your", "his", "her");

  private static final Set<String> EQUALS =
      Set.of("equals", "equalsignorecase", "eq", "contentequals");

  private static final String[] COMPARING = {"assert", "equal", "expect", "same", "verify", "check"
  };

  private FoldedText text = new FoldedText();
  private int least;
  private int start;
  private int end;

  /** Where the argument begins that the value is, with its quotes or the call around it. */
  private int argument;

  private int tries;

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /**
   * Looks before a label; false if nothing there leads to it.
   *
   * @param wordStart the word of the label that is known
   * @param keyStart where the key starts that holds the word
   * @param keyEnd behind the key
   */
  boolean find(FoldedText of, int wordStart, int keyStart, int keyEnd) {
    text = of;
    least = Math.max(0, wordStart - REACH);
    tries = 0;
    return inParentheses(keyStart, keyEnd)
        || stated(keyStart)
        || behindJoint(keyStart)
        || compared(keyStart);
  }

  /** The same end with a later beginning, where the text does not tell. */
  boolean next() {
    if (tries == 0) {
      return false;
    }
    tries--;
    for (int i = start + 1; i < end; i++) {
      boolean fresh = at(i - 1) == ' ' || at(i - 1) == ':' || isParticleEnd(i);
      if (fresh && at(i) != ' ') {
        start = i;
        return true;
      }
    }
    return false;
  }

  /** Whether hiragana ends before an index, as that which joins words does. */
  private boolean isParticleEnd(int i) {
    return Japanese.isHiragana(at(i - 1)) && !Japanese.isHiragana(at(i));
  }

  /** The label is all that stands in parentheses, but for whose value it is. */
  private boolean inParentheses(int keyStart, int keyEnd) {
    int open = keyStart - 1;
    if (at(open) == 'の') {
      int most = Math.max(least, open - MAX_OWNER);
      while (open > most && at(open) != '(' && at(open) != '\n') {
        open--;
      }
    }
    if (at(open) == 'お' || at(open) == 'ご') {
      open--;
    }
    if (at(open) != '(' || keyEnd >= text.length() || text.charAt(keyEnd) != ')') {
      return false;
    }
    return words(skipBlanks(open));
  }

  /** The value is what a sentence says its label of: … is the date of birth. */
  private boolean stated(int keyStart) {
    int article = skipBlanks(keyStart);
    int word = wordStart(article);
    int verbEnd = skipBlanks(word);
    int verb = wordStart(verbEnd);
    return article < keyStart
        && ARTICLES.contains(lower(word, article))
        && "is".equals(lower(verb, verbEnd))
        && words(skipBlanks(verb));
  }

  /** Words that end before an index; where among them the value begins is tried. */
  private boolean words(int last) {
    int first = last;
    int most = Math.max(least, last - MAX_VALUE);
    while (first > most && DELIMITERS.indexOf(at(first - 1)) < 0) {
      first--;
    }
    while (at(first) == ' ') {
      first++;
    }
    tries = MAX_TRIES;
    return found(first, last);
  }

  /** The label follows a word that sets it: AS in SQL, TO in COBOL. */
  private boolean behindJoint(int keyStart) {
    int key = keyStart;
    while (":@\"'[`".indexOf(at(key - 1)) >= 0) {
      key--;
    }
    int wordEnd = skipBlanks(key);
    if (wordEnd == key) {
      return false;
    }
    int word = wordStart(wordEnd);
    String joint = lower(word, wordEnd);
    if (FIELDS.contains(joint)) {
      wordEnd = skipBlanks(word);
      word = wordStart(wordEnd);
      return FOR.equals(lower(word, wordEnd)) && rejected(word);
    }
    if (FOR.equals(joint)) {
      return rejected(word);
    }
    int last = skipBlanks(word);
    return JOINTS.contains(joint) && last < word && literal(last);
  }

  /** The value in quotes that a message refuses: {@code Duplicate entry '…' for key 'member.mail'}. */
  private boolean rejected(int joint) {
    int last = skipBlanks(joint);
    return QuotedText.isQuote(at(last - 1)) && literal(last);
  }

  /** The label is what a value is compared to, by a call with both or by a call on the value. */
  private boolean compared(int keyStart) {
    int key = chainStart(keyStart);
    int sign = skipBlanks(key);
    if (at(sign - 1) == ',') {
      return literal(skipBlanks(sign - 1)) && isComparison(callEnd());
    }
    if (at(sign - 1) == '=' && (at(sign - 2) == '=' || at(sign - 2) == '!')) {
      int operator = at(sign - 3) == '=' ? sign - 3 : sign - 2;
      return literal(skipBlanks(operator));
    }
    if (at(key - 1) != '(') {
      return false;
    }
    int name = wordStart(key - 1);
    return EQUALS.contains(lower(name, key - 1)) && at(name - 1) == '.' && literal(name - 1);
  }

  /** Where the chain of calls begins that ends with the label: {@code x.parse(y).getBirthDate}. */
  private int chainStart(int keyStart) {
    int i = keyStart;
    while (i > least) {
      char c = at(i - 1);
      if (QuotedText.isQuote(c) && (at(i - 2) == '[' || at(i - 2) == '(')) {
        // the key of a map: $user['birth_date'], form.get("birth_date")
        i -= 2;
        continue;
      }
      boolean call = (c == ')' || c == ']') && (at(i) == '.' || at(i) == '-');
      int open = call ? opening(i - 1) : -1;
      if (open < 0 && c != '>' && !LabelKey.isOfKey(c)) {
        break;
      }
      i = open < 0 ? i - 1 : open;
    }
    return i;
  }

  /** The bracket that the one at an index closes, or -1. */
  private int opening(int closing) {
    int depth = 0;
    for (int i = closing; i >= least; i--) {
      char c = at(i);
      depth += c == ')' || c == ']' ? 1 : 0;
      depth -= c == '(' || c == '[' ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the name of the call ends whose first argument the literal is, or whose second one behind a word, as in Go. */
  private int callEnd() {
    int open = skipBlanks(argument);
    if (at(open - 1) == ',') {
      open = at(open - 2) == '"' ? openingQuote(open - 2) : wordStart(open - 1);
    }
    if (at(open - 1) != '(') {
      return open;
    }
    return at(open - 2) == '!' ? open - 2 : open - 1;
  }

  /** Where the message of a comparison begins, which ends at an index. */
  private int openingQuote(int closing) {
    int i = closing - 1;
    while (i > least && at(i) != '"' && at(i) != '\n') {
      i--;
    }
    return i;
  }

  private boolean isComparison(int nameEnd) {
    return isComparing(lower(wordStart(nameEnd), nameEnd));
  }

  /** Whether a call of a name compares its arguments, as those of tests do. */
  static boolean isComparing(CharSequence name) {
    String lower = name.toString().toLowerCase(Locale.ROOT);
    for (String word : COMPARING) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A literal in quotes, a number, or what a call makes of one, that ends before an index. */
  private boolean literal(int behind) {
    char quote = at(behind - 1);
    if (quote == ')') {
      return literalOfCall(behind - 1);
    }
    int first = behind - 1;
    int most = Math.max(least, behind - MAX_VALUE);
    if (QuotedText.isQuote(quote)) {
      while (first > most && at(first - 1) != quote && at(first - 1) != '\n') {
        first--;
      }
      argument = first - 1;
      return at(first - 1) == quote && found(first, behind - 1);
    }
    first = behind;
    while (first > most && (Ascii.isDigit(at(first - 1)) || at(first - 1) == '-')) {
      first--;
    }
    argument = first;
    return (at(first - 1) == ' ' || at(first - 1) == '(') && found(first, behind);
  }

  /** The one literal in quotes, or the numbers, that a call is made with: {@code LocalDate.of(1977, 4, 3)}. */
  private boolean literalOfCall(int close) {
    int open = opening(close);
    if (open < 0) {
      return false;
    }
    boolean quoted = QuotedText.isQuote(at(close - 1));
    boolean found = quoted
        ? literal(close) && argument == open + 1
        : isNumbers(open + 1, close) && found(open + 1, close);
    argument = chainStart(open);
    return found;
  }

  private boolean isNumbers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Ascii.isDigit(at(i)) && at(i) != ',' && at(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean found(int from, int to) {
    start = from;
    end = to;
    return to > from;
  }

  private int skipBlanks(int behind) {
    int i = behind;
    while (at(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  private int wordStart(int wordEnd) {
    int most = Math.max(least, wordEnd - MAX_WORD);
    int i = wordEnd;
    while (i > most && (Ascii.isLetterOrDigit(at(i - 1)) || at(i - 1) == '_')) {
      i--;
    }
    return i;
  }

  private String lower(int from, int to) {
    return new StringBuilder(Math.max(0, to - from))
        .append(text, Math.min(from, to), to)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  private char at(int index) {
    return index >= least && index < text.length() ? text.charAt(index) : '\0';
  }
}
