/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.ArrayList;
import java.util.List;

/** A part of a parsed regex. Immutable; greed, captures and names are left out. */
sealed interface Node {
  /** Every half of a surrogate pair. */
  CharSet SURROGATES = CharSet.range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);

  /**
   * One code point.
   *
   * @param set the chars it may be made of
   * @param wide whether it may be a surrogate pair: two chars, both of the set
   */
  record Chars(CharSet set, boolean wide) implements Node {}

  /** All of them, one after the other; matches the empty text if there is none. */
  record Concat(List<Node> items) implements Node {}

  /** Any of at least two. */
  record Alternate(List<Node> branches) implements Node {}

  /**
   * Its body in a row.
   *
   * @param min at least 0
   * @param max {@link Lengths#UNBOUNDED} for no limit
   */
  record Repeat(Node body, int min, int max) implements Node {}

  /** A part that is nested too deep to look into; only its lengths are known. */
  record Opaque(Lengths lengths) implements Node {}

  /** One code point of the set; any at all for the empty set, which matches nothing. */
  static Node of(CodePoints points) {
    if (points.isEmpty()) {
      return new Chars(CharSet.ALL, true);
    }
    if (points.beyond() == CodePoints.Beyond.NONE) {
      return new Chars(points.chars(), false);
    }
    return new Chars(points.chars().union(SURROGATES), true);
  }

  /** What matches the empty text only: an assertion too. */
  static Node empty() {
    return new Concat(List.of());
  }

  static Node concat(List<Node> items) {
    return items.size() == 1 ? items.get(0) : new Concat(List.copyOf(items));
  }

  /** The alternation; its branches of a single char become one set. */
  static Node alternate(List<Node> branches) {
    List<Node> merged = new ArrayList<>();
    CharSet single = CharSet.NONE;
    for (Node branch : branches) {
      if (branch instanceof Chars chars && !chars.wide()) {
        single = single.union(chars.set());
      } else {
        merged.add(branch);
      }
    }
    if (!single.isEmpty()) {
      merged.add(new Chars(single, false));
    }
    return merged.size() == 1 ? merged.get(0) : new Alternate(List.copyOf(merged));
  }

  /** The lengths of its matches. Recurses as deep as the tree. */
  default Lengths lengths() {
    if (this instanceof Chars chars) {
      return new Lengths(1, chars.wide() ? 2 : 1);
    }
    if (this instanceof Concat concat) {
      return concat.items().stream().map(Node::lengths).reduce(Lengths.ZERO, Lengths::plus);
    }
    if (this instanceof Alternate alternate) {
      return alternate.branches().stream()
          .map(Node::lengths)
          .reduce(Lengths::or)
          .orElseThrow();
    }
    if (this instanceof Repeat repeat) {
      return repeat.body().lengths().times(repeat.min(), repeat.max());
    }
    return ((Opaque) this).lengths;
  }
}
