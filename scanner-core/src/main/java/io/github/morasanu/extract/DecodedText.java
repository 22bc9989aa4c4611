/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.Location;
import io.github.morasanu.table.KeyedFields;
import io.github.morasanu.table.TextTables;
import io.github.morasanu.text.FoldedText;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The text of a segment in which what was encoded is put in plain: a segment of its own, whose positions
 * and columns are those of the outer one. Reused; not thread-safe.
 */
final class DecodedText {
  private final FoldedText text = new FoldedText();
  private final SourceMap map = new SourceMap();

  void clear() {
    text.clear();
    map.clear();
  }

  /** Copies a part of the outer text. */
  void copy(FoldedText outer, int from, int to) {
    if (to > from) {
      map.add(text.length(), from, true);
      text.append(outer, from, to);
    }
  }

  /** Adds a character that an escape stands for. */
  void append(int codePoint, int source) {
    map.add(text.length(), source, false);
    if (Character.isBmpCodePoint(codePoint)) {
      text.append((char) codePoint);
    } else {
      text.append(Character.highSurrogate(codePoint));
      text.append(Character.lowSurrogate(codePoint));
    }
  }

  /**
   * Adds well-formed UTF-8.
   *
   * @param sources where each byte comes from
   */
  void append(byte[] utf8, int[] sources, int from, int to) {
    int next = Integer.MIN_VALUE;
    int at = text.length();
    for (int i = from; i < to; i++) {
      if ((utf8[i] & 0xC0) != 0x80) {
        if (sources[i] != next) {
          map.add(at, sources[i], true);
        }
        next = sources[i] + 1;
        at++;
        if ((utf8[i] & 0xF8) == 0xF0) {
          map.add(at++, sources[i], true);
        }
      }
    }
    text.appendUtf8(utf8, from, to, true);
  }

  /** Adds text all of which comes from one place. */
  void append(CharSequence characters, int source) {
    map.add(text.length(), source, false);
    char[] chars = characters.toString().toCharArray();
    text.append(chars, 0, chars.length);
  }

  /** The index in the outer text that a character comes from. */
  int source(int offset) {
    return map.source(offset);
  }

  int length() {
    return text.length();
  }

  /**
   * Pushes what comes from the outer segment's own range.
   *
   * @param start where the decoded part starts: before it there is only context
   * @param end where it ends
   */
  void push(TextSegment outer, int start, int end, Consumer<TextSegment> into) {
    int from = Math.max(start, map.offset(outer.from(), text.length()));
    int to = Math.min(end, map.offset(outer.to(), text.length()));
    if (from < to) {
      PositionMap positions = new Positions(outer.positions(), map);
      FieldMap fields = outer.fields() instanceof KeyedFields keyed
          ? new KeyedFields(text, source(0) == 0 ? keyed.before() : TextTables.State.PROSE)
          : new Fields(outer.fields(), map);
      into.accept(new TextSegment(text, from, to, positions, fields));
    }
  }

  private record Positions(PositionMap outer, SourceMap map) implements PositionMap {
    @Override
    public void locate(int offset, Location.Builder into) {
      outer.locate(map.source(offset), into);
    }

    @Override
    public long source(int offset) {
      return outer.source(map.source(offset));
    }
  }

  private record Fields(FieldMap outer, SourceMap map) implements FieldMap {
    @Override
    public int columnAt(int offset) {
      return outer.columnAt(map.source(offset));
    }

    @Override
    public @Nullable String labelAt(int offset) {
      return outer.labelAt(map.source(offset));
    }

    @Override
    public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
      int outerTo = map.source(to - 1) + 1;
      outer.cells(map.source(from), outerTo, wanted, (label, start, end) -> {
        int first = map.offset(start, to);
        int last = map.offset(end, to);
        if (first >= from && first < last) {
          cells.cell(label, first, last);
        }
      });
    }

    @Override
    public int wordsFrom(int offset) {
      return map.offset(outer.wordsFrom(map.source(offset)), offset);
    }
  }
}
