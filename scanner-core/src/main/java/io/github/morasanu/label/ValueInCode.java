/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;

/**
 * The value that source code gives to a label: as an argument of the call that the label names, as another argument beside it,
 * or as what is assigned to it. A list gives one after the other. Reused for place after place; not thread-safe.
 */
final class ValueInCode {
  private static final int MAX_CALL = 96;

  private final LabelKey key;
  private final ValueRange value;
  private final CodeLiteral literal = new CodeLiteral();

  ValueInCode(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** Begins with the label that the key was read of. */
  void enter(FoldedText text) {
    literal.enter(text, Math.min(text.length(), key.wordStart() + KeyedValue.MAX_LIST));
  }

  /** The argument of a call: {@code setName("…")}; of a method it needs no quotes. */
  boolean called(int open) {
    if (key.at(open) != '(') {
      return false;
    }
    return QuotedText.isQuote(key.at(open + 1))
        ? value.quoted(open + 1)
        : key.isAscii() && passed(open);
  }

  /** The first literal of the expression at an index, which is assigned to the label. */
  boolean assigned(int from) {
    return taken(literal.assigned(from));
  }

  /** The literal behind the type of the label and an equals sign. */
  boolean typed(int from) {
    return taken(literal.typed(from));
  }

  /** The one literal of an argument. */
  boolean passed(int from) {
    return taken(literal.passed(from));
  }

  /** The value in braces that initialize the label, or that stand behind its type. */
  boolean inBraces(int open) {
    return key.isAscii()
        && (value.isQuoted(key.skipSpace(open + 1)) ? assigned(open) : typed(open));
  }

  /** The next element of the list that the last one stands in. */
  boolean next() {
    return taken(literal.next());
  }

  private boolean taken(boolean found) {
    if (found) {
      value.beIndirect();
    }
    return found && value.element(literal.start(), literal.end());
  }

  /** The value that another argument of the same call is: {@code put("name", "…")}. */
  boolean beside(int comma) {
    int i = key.skipBlanks(comma + 1);
    boolean first = key.at(key.start() - 2) == '(' && QuotedText.isQuote(key.at(key.start() - 1));
    if ((first || isPair(i)) && value.isQuoted(i)) {
      return value.quoted(i);
    }
    boolean told = Ascii.startsWith(key.text(), i, key.limit(), "with: ");
    return (told || isArgument()) && passed(i);
  }

  /** Whether the key and what begins at an index are a pair in a list of pairs: {@code [["name", "…"], …]}. */
  private boolean isPair(int second) {
    int open = key.start() - 2;
    boolean listed = key.at(open) == '[' && QuotedText.isQuote(key.at(open + 1));
    char before = key.at(open - 1);
    return listed
        && (before == '[' || before == ',' || before == ' ')
        && value.isQuoted(second)
        && key.at(value.endBefore(second + 1, "\"'`,\n") + 1) == ']';
  }

  /** Whether the key stands in an argument of a call on its line. */
  private boolean isArgument() {
    int open = 0;
    int least = Math.max(0, key.start() - MAX_CALL);
    for (int i = key.start() - 1; i >= least && key.text().charAt(i) != '\n'; i--) {
      char c = key.text().charAt(i);
      open += c == '(' ? 1 : 0;
      open -= c == ')' ? 1 : 0;
      if (open > 0) {
        return true;
      }
    }
    return false;
  }

  /** Where a comment that the label is all of ends before its value, or -1: {@code /* cvc *}{@code / "…"}. */
  int behindComment(int from) {
    return CommentLabel.isBeforeValue(key.text(), key.start(), from, key.limit())
        ? key.skipBlanks(CommentLabel.behind(key.text(), from, key.limit()))
        : -1;
  }

  /** The argument behind a comment: in quotes, or a number. */
  boolean commented(int from) {
    if (value.isQuoted(from)) {
      return value.quoted(from);
    }
    return Ascii.isDigit(key.at(from)) && value.found(from, value.endBefore(from, ",)\n"), true);
  }
}
