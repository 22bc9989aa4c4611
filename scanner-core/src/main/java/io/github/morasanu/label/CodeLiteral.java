/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the literals that source code gives to a name: in quotes, as the elements of a list, or as what a call
 * or a constructor makes something of. It knows no language, only what they share: brackets, quotes, commas, and
 * the words and signs before them. Reused for place after place; not thread-safe.
 */
final class CodeLiteral {
  private static final int MAX_HEAD = 48;
  private static final int MAX_TYPE = 64;
  private static final int MAX_DEPTH = 4;
  private static final int MAX_ELEMENT = 80;

  /** What stands before a bracket or a quote in an expression, beside letters, digits and blanks. */
  private static final String OF_HEAD = "_$.:&*@!#<>?|+";

  private static final String OF_TYPE = "_$.:?|&* ,;[](){}<>";

  /** Before a literal they say that it is the value, or may be. */
  private static final String OPERATORS = "?|:+&";

  private static final Set<String> BINDING_WORDS = Set.of(
      "is",
      "be",
      "eq",
      "eql",
      "equal",
      "like",
      "in",
      "or",
      "else",
      "then",
      "value",
      "default",
      "to",
      "shouldbe",
      "shouldequal");

  /** Names of the arguments that hold what is put into the field that another argument names. */
  private static final Set<String> NAMES_OF_VALUES = Set.of("with", "value", "text", "to", "val");

  /** Calls that make lists of numbers, and nothing else of them. */
  private static final Set<String> LISTS = Set.of(
      "c",
      "of",
      "in",
      "listof",
      "setof",
      "arrayof",
      "intarrayof",
      "longarrayof",
      "aslist",
      "list",
      "set",
      "array",
      "tuple");

  private static final Set<String> WORDS_BEFORE_VALUES = Set.of("value", "default", "is");

  private FoldedText text = new FoldedText();
  private int limit;
  private int start;
  private int end;

  /** Behind the literal and what closes it. */
  private int behind;

  /** How many brackets are open around the literal; none if it is no element of a list. */
  private int depth;

  /** Whether the elements of the innermost bracket need no quotes. */
  private boolean bare;

  void enter(FoldedText of, int upTo) {
    text = of;
    limit = upTo;
    depth = 0;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The first literal of an expression that a name is set to; more of a list follow. */
  boolean assigned(int from) {
    depth = 0;
    bare = false;
    return expression(from, true);
  }

  /** The one literal in quotes of an argument that goes with a name, or of a call on it. */
  boolean passed(int from) {
    depth = 0;
    bare = false;
    boolean found = expression(from, false);
    depth = 0;
    return found;
  }

  /** The literal behind a type and an equals sign, or a type and a word: {@code name: String = "…"}. */
  boolean typed(int from) {
    depth = 0;
    int open = 0;
    int most = Math.min(limit, from + MAX_TYPE);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == '=' && open == 0) {
        return at(i + 1) != '=' && at(i + 1) != '>' && assigned(i + 1);
      }
      if (QuotedText.isQuote(c)) {
        return open == 0 && WORDS_BEFORE_VALUES.contains(lastWord(from, i)) && assigned(i);
      }
      open += isOpening(c) || c == '<' ? 1 : 0;
      open -= isClosing(c) || c == '>' ? 1 : 0;
      boolean ends = open == 0 && (c == ',' || c == ';');
      if (ends || open < 0 || (!Ascii.isLetterOrDigit(c) && OF_TYPE.indexOf(c) < 0)) {
        return false;
      }
    }
    return false;
  }

  /** The next element of the list that the literal stands in. */
  boolean next() {
    if (depth == 0) {
      return false;
    }
    for (int i = behind; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ',' || QuotedText.opened(text, i, limit) >= 0) {
        return expression(c == ',' ? i + 1 : i, bare);
      }
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c)) {
        if (--depth == 0) {
          return false;
        }
      } else if (!isOfHead(c) && !Ascii.isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  private boolean expression(int from, boolean mayBeBare) {
    int i = depth > 0 ? skipSpace(from) : skipBlanks(from);
    while (true) {
      int head = headEnd(i);
      if (QuotedText.opened(text, head, limit) >= 0) {
        return (depth > 0 || isBound(i, head)) && quoted(head);
      }
      if (!isOpening(at(head))) {
        return depth > 0 && (bare || isDay(i)) && element(i);
      }
      // What a loop runs over is seldom what the name says: for name in ["…"].
      boolean loop = at(head) == '[' && lastWord(i, head).equals("in");
      if (++depth > MAX_DEPTH || loop) {
        return false;
      }
      boolean list = head == i || at(head - 1) == '!' || at(head - 1) == ']';
      bare = mayBeBare && (list || (at(head) == '(' && LISTS.contains(lastWord(i, head))));
      i = skipSpace(head + 1);
    }
  }

  private boolean quoted(int quote) {
    int opened = QuotedText.opened(text, quote, limit);
    int close = QuotedText.end(text, opened, limit);
    if (close < 0) {
      return false;
    }
    behind = QuotedText.closed(text, close, limit);
    int next = skipBlanks(behind);
    boolean key = at(next) == ':' || (at(next) == '=' && at(next + 1) == '>');
    start = opened;
    end = close;
    return depth == 0 || !key;
  }

  /** An element without quotes. */
  private boolean element(int from) {
    int day = dayEnd(from);
    int i = Math.max(from, day);
    int most = Math.min(limit, from + MAX_ELEMENT);
    while (i < most && i != day && at(i) != ',' && at(i) != '\n' && !isClosing(at(i))) {
      i++;
    }
    start = from;
    end = i;
    behind = i;
    return i > from && i < most && at(i) != '\n';
  }

  private boolean isDay(int from) {
    return dayEnd(from) > 0;
  }

  /** Where a day ends that is written as three numbers, {@code 1977, 4, 3}, before a comma or a bracket; or -1. */
  private int dayEnd(int from) {
    int year = digitsEnd(from);
    int month = digitsBehindComma(year);
    int day = digitsBehindComma(month);
    boolean day4 = year - from == 4 && day > 0;
    return day4 && (at(day) == ')' || at(day) == ',') ? day : -1;
  }

  private int digitsBehindComma(int comma) {
    if (comma < 0 || at(comma) != ',') {
      return -1;
    }
    int first = skipBlanks(comma + 1);
    int behindDigits = digitsEnd(first);
    return behindDigits > first && behindDigits - first <= 2 ? behindDigits : -1;
  }

  private int digitsEnd(int from) {
    int i = from;
    while (Ascii.isDigit(at(i))) {
      i++;
    }
    return i;
  }

  /** Where a run of words and signs ends. */
  private int headEnd(int from) {
    int most = Math.min(limit, from + MAX_HEAD);
    int i = from;
    while (i < most && (isOfHead(text.charAt(i)) || text.charAt(i) == ' ' || isEmptyBrackets(i))) {
      i += isEmptyBrackets(i) ? 2 : 1;
    }
    return i;
  }

  /** Of the type of an array, or of a call that another follows: {@code clear().type('…')}. */
  private boolean isEmptyBrackets(int i) {
    return (at(i) == '[' && at(i + 1) == ']')
        || (at(i) == '(' && at(i + 1) == ')' && at(i + 2) == '.');
  }

  /** Whether what stands before a literal says that it is the value. */
  private boolean isBound(int from, int literal) {
    int last = literal - 1;
    while (last >= from && text.charAt(last) == ' ') {
      last--;
    }
    // A letter or sign right before a quote is the kind of the string: N'…', f"…".
    if (last < from || (last == from && literal == from + 1)) {
      return true;
    }
    char sign = text.charAt(last);
    if (sign == ':') {
      boolean other = Ascii.indexOf(text, from, last, '?') >= 0;
      return other || NAMES_OF_VALUES.contains(lastWord(from, last));
    }
    return OPERATORS.indexOf(sign) >= 0 || BINDING_WORDS.contains(lastWord(from, literal));
  }

  /** The last word in a range, in lower case. */
  private String lastWord(int from, int to) {
    int last = to;
    while (last > from && text.charAt(last - 1) == ' ') {
      last--;
    }
    int first = last;
    while (first > from && Ascii.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return TextWindow.copy(text, first, last).toLowerCase(Locale.ROOT);
  }

  private int skipBlanks(int from) {
    int i = from;
    while (at(i) == ' ' || at(i) == '\t') {
      i++;
    }
    return i;
  }

  private int skipSpace(int from) {
    return Ascii.skipSpace(text, Math.min(from, limit), limit);
  }

  private char at(int index) {
    return index >= 0 && index < limit ? text.charAt(index) : '\0';
  }

  private static boolean isOfHead(char c) {
    return Ascii.isLetterOrDigit(c) || OF_HEAD.indexOf(c) >= 0;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '}';
  }
}
