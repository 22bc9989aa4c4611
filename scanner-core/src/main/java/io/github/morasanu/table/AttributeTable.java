/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.LookBack;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The cases of parameterized tests of C#, an attribute each: {@code [TestCase("a", 1)]} of NUnit, {@code [InlineData(…)]} of
 * xUnit, {@code [DataRow(…)]} of MSTest. Their header are the parameters of the method below. The parenthesis of an attribute
 * stands for its row, and the bracket of the first one for the header. Not thread-safe.
 */
final class AttributeTable extends ParameterTable {
  private static final int MAX_ROW = 512;
  private static final String[] NAMES = {"TestCase", "InlineData", "DataRow"};

  private final ArrayElements elements;

  AttributeTable(FoldedText text, boolean cut, @Nullable TableHeader before) {
    super(text, cut, before, '[');
    this.elements = new ArrayElements(text);
  }

  @Override
  int rowAt(int offset) {
    for (int i = offset - 1; i >= Math.max(0, offset - MAX_ROW) && symbol(i) != '\n'; i--) {
      if (symbol(i) == '(' && bracketOf(i) >= 0) {
        return elements.closing(i) >= offset ? i : NONE;
      }
    }
    return NONE;
  }

  /** The bracket of the attribute whose arguments a parenthesis opens, or {@link #NONE}. */
  private int bracketOf(int open) {
    for (String name : NAMES) {
      int bracket = open - name.length() - 1;
      if (bracket >= 0 && symbol(bracket) == '[' && Ascii.startsWith(text, bracket + 1, name)) {
        return bracket;
      }
    }
    return NONE;
  }

  /** The parenthesis of the attribute that a bracket opens, or {@link #NONE}. */
  private int openOf(int bracket) {
    int i = bracket + 1;
    while (i < text.length() && i - bracket < MAX_ROW && LookBack.isLetter(symbol(i))) {
      i++;
    }
    return i < text.length() && symbol(i) == '(' && bracketOf(i) == bracket ? i : NONE;
  }

  @Override
  int rowUpTo(int offset) {
    int row = rowAt(offset);
    if (row >= 0) {
      return row;
    }
    int name = offset;
    while (name > 0 && LookBack.isLetter(symbol(name - 1))) {
      name--;
    }
    boolean begun = name > 0 && symbol(name - 1) == '[';
    return rowEnding(begun ? name - 1 : offset);
  }

  /** The attribute that ends before an index, or {@link #NONE}. */
  private int rowEnding(int index) {
    int end = spaceBefore(text, index);
    return end > 1 && symbol(end - 1) == ']' && symbol(end - 2) == ')' ? rowAt(end - 2) : NONE;
  }

  @Override
  int rowBefore(int row) {
    if (symbol(row) == '[') {
      return NONE;
    }
    int bracket = bracketOf(row);
    if (cut && spaceBefore(text, bracket) == 0) {
      return BEYOND;
    }
    int before = rowEnding(bracket);
    return before >= 0 ? before : bracket;
  }

  @Override
  int rowAfter(int row) {
    if (symbol(row) == '[') {
      return openOf(row);
    }
    int close = elements.closing(row);
    if (close < 0 || symbol(close + 1) != ']') {
      return NONE;
    }
    int next = spaceFrom(text, close + 2);
    return next < text.length() && symbol(next) == '[' ? openOf(next) : NONE;
  }

  @Override
  int labelRowAt(int offset) {
    int least = Math.max(0, offset - ParameterNames.REACH);
    for (int i = parameters.opening(offset); i >= least && symbol(i) != '}'; i--) {
      if (symbol(i) == '[' && openOf(i) >= 0) {
        int first = i;
        for (int row = rowEnding(first); row >= least; row = rowEnding(first)) {
          first = bracketOf(row);
        }
        return parameters.read(first) && parameters.holds(offset) ? first : NONE;
      }
    }
    return NONE;
  }

  @Override
  void readArguments(int row, TableHeader header) {
    elements.addTo(this, row);
  }
}
