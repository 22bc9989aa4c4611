/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Arrays;

/**
 * What the outermost chars of a part of a regex may be, place by place: the first chars of its
 * matches, or the last ones, nearest the edge first. Immutable.
 *
 * <p>The places are seen one by one, so {@code ab|cd} may also begin with {@code ad}: more than the
 * truth, never less. That keeps a fringe small however many ways the part can begin.
 */
final class Fringe {
  /** Places that are kept. */
  static final int DEPTH = 8;

  /** Ranges of a set beyond which it counts as all chars, so that unions stay cheap. */
  private static final int MAX_RANGES = 256;

  private static final int ALL_LENGTHS = (1 << (DEPTH + 1)) - 1;

  /** The fringe of the empty text. */
  static final Fringe EMPTY = new Fringe(new CharSet[0], 1);

  /** The set of each place; places beyond the array hold no char of this part. */
  private final CharSet[] sets;

  /** Bit n: a match may be n chars long; bit DEPTH: that or more. */
  private final int lengths;

  private Fringe(CharSet[] sets, int lengths) {
    this.sets = sets;
    this.lengths = lengths;
  }

  /** The fringe of one code point. */
  static Fringe of(Node.Chars chars) {
    return chars.wide()
        ? new Fringe(new CharSet[] {chars.set(), Node.SURROGATES}, 0b110)
        : new Fringe(new CharSet[] {chars.set()}, 0b10);
  }

  /** The fringe of a part of which only the lengths are known. */
  static Fringe unknown(Lengths of) {
    CharSet[] sets = new CharSet[Math.min(DEPTH, of.max())];
    Arrays.fill(sets, CharSet.ALL);
    int from = Math.min(DEPTH, of.min());
    int to = Math.min(DEPTH, of.max());
    return new Fringe(sets, (ALL_LENGTHS << from) & (ALL_LENGTHS >> (DEPTH - to)));
  }

  /** The set of a place. Means all of a match only at places below the least length. */
  CharSet set(int place) {
    return place < sets.length ? sets[place] : CharSet.NONE;
  }

  Fringe or(Fringe other) {
    CharSet[] either = new CharSet[Math.max(sets.length, other.sets.length)];
    for (int place = 0; place < either.length; place++) {
      either[place] = join(set(place), other.set(place));
    }
    return new Fringe(either, lengths | other.lengths);
  }

  /** This part and then, further from the edge, the next one. */
  Fringe then(Fringe next) {
    int total = 0;
    CharSet[] both = new CharSet[DEPTH];
    for (int place = 0; place < DEPTH; place++) {
      both[place] = set(place);
    }
    for (int length = 0; length <= DEPTH; length++) {
      if ((lengths & (1 << length)) != 0) {
        total |= shift(next.lengths, length);
        for (int place = length; place < DEPTH; place++) {
          both[place] = join(both[place], next.set(place - length));
        }
      }
    }
    return new Fringe(both, total);
  }

  /** This part in a row. More than DEPTH of them look the same as DEPTH. */
  Fringe times(int min, int max) {
    Fringe row = EMPTY;
    for (int i = 0; i < Math.min(min, DEPTH); i++) {
      row = row.then(this);
    }
    Fringe optional = or(EMPTY);
    for (int i = 0; i < Math.min(max - min, DEPTH); i++) {
      row = row.then(optional);
    }
    return row;
  }

  private static int shift(int lengths, int by) {
    int shifted = lengths << by;
    return shifted > ALL_LENGTHS ? (shifted & ALL_LENGTHS) | (1 << DEPTH) : shifted;
  }

  private static CharSet join(CharSet a, CharSet b) {
    CharSet both = a.union(b);
    return both.ranges() > MAX_RANGES ? CharSet.ALL : both;
  }
}
