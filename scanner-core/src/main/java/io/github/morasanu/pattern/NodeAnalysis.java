/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a tree from its leaves up. Each node is visited once. */
final class NodeAnalysis {

  private NodeAnalysis() {}

  /** The facts of a whole regex, with its best anchors inside. */
  static Facts of(Node root) {
    List<Facts> parts = new ArrayList<>();
    addParts(root, parts);
    return Facts.row(parts).withInner(AnchorSearch.best(parts));
  }

  /** Rows in rows are one row: anchors reach over the borders of groups. */
  private static void addParts(Node node, List<Facts> parts) {
    if (node instanceof Node.Concat concat) {
      concat.items().forEach(item -> addParts(item, parts));
    } else {
      parts.add(part(node));
    }
  }

  private static Facts part(Node node) {
    if (node instanceof Node.Alternate alternate) {
      return alternate(alternate.branches().stream().map(NodeAnalysis::of).toList());
    }
    if (node instanceof Node.Repeat repeat) {
      return repeat(of(repeat.body()), repeat);
    }
    if (node instanceof Node.Chars chars) {
      Fringe fringe = Fringe.of(chars);
      List<List<CharSet>> ways = chars.wide() ? null : List.of(List.of(chars.set()));
      return new Facts(
          chars.wide() ? new Lengths(1, 2) : new Lengths(1, 1), fringe, fringe, ways, null);
    }
    Lengths lengths = node.lengths();
    Fringe fringe = Fringe.unknown(lengths);
    return new Facts(lengths, fringe, fringe, null, null);
  }

  private static Facts alternate(List<Facts> branches) {
    Facts all = branches.stream().reduce(Facts::or).orElseThrow();
    return all.withInner(union(branches));
  }

  /** A match is of one branch, so it needs the anchors of each. */
  private static @Nullable AnchorSet union(List<Facts> branches) {
    List<AnchorSet.Candidate> anchors = new ArrayList<>();
    for (Facts branch : branches) {
      AnchorSet inner = branch.inner();
      if (inner == null) {
        return null;
      }
      anchors.addAll(inner.candidates());
    }
    return AnchorSet.of(anchors);
  }

  /** A body that must stand there has its anchors in its first round; the other rounds come after. */
  private static Facts repeat(Facts body, Node.Repeat repeat) {
    Facts all = body.times(repeat.min(), repeat.max());
    AnchorSet inner = body.inner();
    if (repeat.min() == 0 || inner == null) {
      return all;
    }
    int rounds = repeat.max() == Lengths.UNBOUNDED ? Lengths.UNBOUNDED : repeat.max() - 1;
    return all.withInner(inner.within(Lengths.ZERO, body.lengths().times(0, rounds)));
  }
}
