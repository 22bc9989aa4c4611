/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The positions of a regex, each a set of chars, and which may follow which: an automaton without empty steps, after
 * Glushkov (The abstract theory of automata, 1961). Immutable, thread-safe.
 *
 * <p>It accepts every match of the regex, and more: assertions hold everywhere, and the upper bounds of repeats are
 * left out, as are lower bounds above {@value #MAX_COPIES}. So a text in which it accepts nothing holds no match.
 */
public final class PositionAutomaton {
  /** How often the body of a repeat is written down. */
  private static final int MAX_COPIES = 64;

  private static final int MAX_POSITIONS = 1_000;

  private final List<CharSet> sets;
  private final List<BitSet> following;
  private final BitSet first;
  private final BitSet last;

  private PositionAutomaton(List<CharSet> sets, List<BitSet> following, BitSet first, BitSet last) {
    this.sets = sets;
    this.following = following;
    this.first = first;
    this.last = last;
  }

  /**
   * The automaton of a regex in RE2 syntax.
   *
   * @return empty if the regex is not understood, matches the empty text, or has too many positions
   */
  public static Optional<PositionAutomaton> of(String regex) {
    try {
      Builder builder = new Builder();
      Part all = builder.part(PatternParser.parse(regex).root());
      return all.skippable()
          ? Optional.empty()
          : Optional.of(new PositionAutomaton(
              List.copyOf(builder.sets), List.copyOf(builder.following), all.first, all.last));
    } catch (PatternNotUnderstoodException | TooManyPositionsException e) {
      return Optional.empty();
    }
  }

  /** The chars of each position, at most {@value #MAX_POSITIONS} positions. */
  public List<CharSet> sets() {
    return sets;
  }

  /** The positions behind a position in some match. */
  public BitSet following(int position) {
    return (BitSet) following.get(position).clone();
  }

  /** The positions at which a match may begin. */
  public BitSet first() {
    return (BitSet) first.clone();
  }

  /** The positions at which a match may end. */
  public BitSet last() {
    return (BitSet) last.clone();
  }

  /**
   * A part of the regex.
   *
   * @param first the positions it may begin with
   * @param last the positions it may end with
   * @param skippable whether it matches the empty text
   */
  private record Part(BitSet first, BitSet last, boolean skippable) {
    static Part empty() {
      return new Part(new BitSet(), new BitSet(), true);
    }

    Part or(Part other) {
      return new Part(
          union(first, other.first), union(last, other.last), skippable || other.skippable);
    }

    Part orNothing() {
      return new Part(first, last, true);
    }

    static BitSet union(BitSet a, BitSet b) {
      BitSet union = (BitSet) a.clone();
      union.or(b);
      return union;
    }
  }

  /** Numbers the positions. Recurses as deep as the tree, which the parser bounds. */
  private static final class Builder {
    final List<CharSet> sets = new ArrayList<>();
    final List<BitSet> following = new ArrayList<>();

    Part part(Node node) throws TooManyPositionsException {
      if (node instanceof Node.Chars chars) {
        // A surrogate pair is two chars of the set.
        return chars.wide()
            ? row(position(chars.set()), position(chars.set()).orNothing())
            : position(chars.set());
      }
      if (node instanceof Node.Concat concat) {
        Part row = Part.empty();
        for (Node item : concat.items()) {
          row = row(row, part(item));
        }
        return row;
      }
      if (node instanceof Node.Alternate alternate) {
        Part any = part(alternate.branches().get(0));
        for (Node branch : alternate.branches().subList(1, alternate.branches().size())) {
          any = any.or(part(branch));
        }
        return any;
      }
      if (node instanceof Node.Repeat repeat) {
        return repeat(repeat);
      }
      return again(position(CharSet.ALL)).orNothing();
    }

    private Part repeat(Node.Repeat repeat) throws TooManyPositionsException {
      if (repeat.max() == 0) {
        return Part.empty();
      }
      Part row = Part.empty();
      Part body = row;
      for (int copy = 0; copy < Math.min(repeat.min(), MAX_COPIES); copy++) {
        body = part(repeat.body());
        row = row(row, body);
      }
      if (repeat.min() == 0) {
        body = part(repeat.body());
        row = body.orNothing();
      }
      boolean exact = repeat.min() <= MAX_COPIES && repeat.max() == Math.max(1, repeat.min());
      if (!exact) {
        again(body);
      }
      return row;
    }

    private Part position(CharSet set) throws TooManyPositionsException {
      if (sets.size() == MAX_POSITIONS) {
        throw new TooManyPositionsException();
      }
      BitSet here = new BitSet();
      here.set(sets.size());
      sets.add(set);
      following.add(new BitSet());
      return new Part(here, here, false);
    }

    private Part row(Part before, Part after) {
      link(before, after);
      return new Part(
          before.skippable ? Part.union(before.first, after.first) : before.first,
          after.skippable ? Part.union(before.last, after.last) : after.last,
          before.skippable && after.skippable);
    }

    /** Lets a part follow itself. */
    private Part again(Part part) {
      link(part, part);
      return part;
    }

    private void link(Part before, Part after) {
      before.last.stream().forEach(position -> following.get(position).or(after.first));
    }
  }

  private static final class TooManyPositionsException extends Exception {
    private static final long serialVersionUID = 1;
  }
}
