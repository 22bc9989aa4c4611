/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.FoldedText;
import java.util.Arrays;

/**
 * The values of a label that do not stand right behind it: those near by of which {@link OuterLabel}, or the
 * key of their list, says that it is theirs. So both directions agree. Reused; not thread-safe.
 */
public final class OuterValues {
  private final FoldedText text;
  private final KeyedValue keys;
  private final OuterLabel outer;
  private final BracedPairs braces;
  private final LinePairs lines;
  private final MarkupPairs markup;

  /** Where the label stands that was read last, and whether in quotes. */
  private int start;

  private int end;

  /** Behind the decoration of the label. */
  private int closed;

  private boolean quoted;

  /** Behind the separator that follows the label, or below 0 if none does. */
  private int separator;

  /** Where the values begin and end that were seen last. */
  private int[] values = new int[32];

  private int seen;

  /** Of a text that stays as it is while this is used. */
  public OuterValues(FoldedText text) {
    this.text = text;
    this.keys = new KeyedValue(text);
    this.braces = new BracedPairs(text);
    this.lines = new LinePairs(text);
    this.markup = new MarkupPairs(text);
    this.outer = new OuterLabel(text, braces, lines, markup);
  }

  /**
   * Where the label begins that a word is in, if it may be one of such values; or -1. Few words are, and it
   * looks no farther than what stands around the label.
   */
  public int labelAt(int word) {
    if (isPlainKey(word)) {
      return -1;
    }
    readLabel(word);
    if (separator >= 0) {
      return opens(separator) ? start : -1;
    }
    if (isTagName(start)) {
      return holdsElements(end) ? start : -1;
    }
    if (at(braces.spaceBefore(start) - 1) == '>') {
      return isText() ? start : -1;
    }
    int named = braces.separatorBefore(braces.blanksBefore(quoted ? start - 1 : start));
    return named > 0 && braces.readKeyBefore(named) && isNaming() ? start : -1;
  }

  /** Whether a word is of a key that its value stands right behind, as the most by far are. */
  private boolean isPlainKey(int word) {
    braces.around(word);
    int most = Math.min(braces.most(), word + OuterLabel.MAX_NAME);
    int i = word;
    while (i < most && LookBack.isOfKey(at(i))) {
      i++;
    }
    if (mayBeDecorated(i)) {
      return false;
    }
    int behind = braces.behindSeparator(PairReader.isQuote(at(i)) ? i + 1 : i);
    return behind >= 0 && !opens(behind);
  }

  private boolean isNaming() {
    String key = outer.part(braces.keyStart(), braces.keyEnd());
    return KeyRoles.isName(key) || KeyRoles.isKind(key) || DocumentKeys.isKind(key);
  }

  private void readLabel(int word) {
    int least = Math.max(braces.least(), word - OuterLabel.MAX_NAME);
    int i = word;
    while (i > least && isOfLabel(at(i - 1))) {
      i--;
    }
    while (i < word && PairReader.isBlank(at(i))) {
      i++;
    }
    start = i;
    int most = Math.min(braces.most(), word + OuterLabel.MAX_NAME);
    // A name of a tag and an attribute without quotes end with a blank.
    boolean bare = at(start - 1) == '=' || isTagName(start);
    i = word;
    while (i < most && isOfLabel(at(i)) && !(bare && at(i) == ' ')) {
      i++;
    }
    end = braces.blanksBefore(i);
    closed = mayBeDecorated(end) ? LabelDecoration.end(text, start, end) : end;
    byte before = at(start - 1);
    quoted = PairReader.isQuote(before) && at(closed) == before;
    separator = braces.behindSeparator(quoted ? closed + 1 : closed);
  }

  /** Whether a colon stands before what may close its label: an element, or quotes. */
  private boolean mayBeDecorated(int i) {
    byte behind = at(i + 1);
    return at(i) == ':' && (behind == '<' || PairReader.isQuote(behind));
  }

  /** Blanks are, within a line. */
  private static boolean isOfLabel(byte symbol) {
    return switch (symbol) {
      case '"', '\'', '`', '<', '>', '\n', '\r', '=', ':', ',', ';', '{', '}', '[', ']', '\t' ->
        false;
      default -> true;
    };
  }

  /** Whether the name of a tag begins at an index, perhaps behind a prefix. */
  private boolean isTagName(int name) {
    int i = name;
    if (at(i - 1) == ':') {
      i--;
      while (i > braces.least() && LookBack.isOfKey(at(i - 1))) {
        i--;
      }
    }
    return at(i - 1) == '<';
  }

  /** Whether a list or an object begins behind a separator, or lines of them. */
  private boolean opens(int behind) {
    int i = braces.blanksFrom(behind);
    if (at(i) == '[' || at(i) == '{') {
      return true;
    }
    int next = braces.spaceFrom(i);
    return next > i && LookBack.isBreak(at(i)) && at(next) != '<';
  }

  /** Whether a tag begins behind one whose name ends at an index. */
  private boolean holdsElements(int nameEnd) {
    int i = nameEnd;
    while (i < braces.most() && at(i) != '>') {
      i++;
    }
    i = braces.spaceFrom(i + 1);
    return at(i) == '<' && at(i + 1) != '/' && at(i + 1) != '!';
  }

  /** Whether the label is all of the text between two tags. */
  private boolean isText() {
    return at(braces.spaceBefore(start) - 1) == '>' && at(braces.spaceFrom(closed)) == '<';
  }

  /** Gives the values in a range that have the label which an offset is in. */
  public void give(int label, int from, int to, FieldMap.Cells into) {
    seen = 0;
    braces.around(label);
    readLabel(label);
    readValues();
    // What takes a value may ask for others, and so look elsewhere.
    int[] around = Arrays.copyOf(values, seen);
    for (int i = 0; i < around.length; i += 2) {
      if (around[i] >= from && around[i] < to) {
        giveIfOf(label, around[i], around[i + 1], into);
      }
    }
  }

  private void giveIfOf(int label, int value, int valueEnd, FieldMap.Cells into) {
    if (!keys.find(value)) {
      return;
    }
    if (outer.find(keys, value)) {
      if (outer.holds(label)) {
        into.cell(outer.label(), value, valueEnd);
      }
    } else if (label >= keys.keyStart() && label < keys.keyEnd()) {
      into.cell(keys.key(), value, valueEnd);
    }
  }

  /** Reads the values near the label that may be its own. */
  private void readValues() {
    if (separator >= 0) {
      int open = braces.spaceFrom(separator);
      if (at(open) == '[' || at(open) == '{') {
        braces.valuesIn(open, this::see);
      } else {
        lines.valuesBelow(start, this::see);
      }
    } else if (isTagName(start) || isText() || markup.tagAround(start) >= 0) {
      markup.valuesAround(start, this::see);
    } else if (isPairInBraces(quoted ? start - 1 : start)) {
      braces.valuesAround(start, this::see);
    } else {
      lines.valuesAround(start, this::see);
    }
  }

  /** Whether the pair whose value begins at an index stands in braces. */
  private boolean isPairInBraces(int value) {
    int before = braces.separatorBefore(braces.blanksBefore(value));
    return before > 0 && braces.readKeyBefore(before) && outer.isInBraces(braces.keyStart());
  }

  private void see(int from, int to) {
    if (to - from <= OuterLabel.MAX_VALUE) {
      if (seen == values.length) {
        values = Arrays.copyOf(values, 2 * values.length);
      }
      values[seen++] = from;
      values[seen++] = to;
    }
  }

  private byte at(int index) {
    return text.symbol(index);
  }
}
