/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.DigitShape;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The digit shapes of all rules as one trie over group lengths. Immutable; walking it allocates
 * nothing.
 */
final class ShapeTable {
  /** No shape goes on with such a group. */
  static final int NONE = -1;

  private static final int ROOT = 0;
  private static final int MAX_GROUP = 32;
  private static final int[] NO_RULES = {};

  private final List<int[]> next = new ArrayList<>();
  private final List<int[]> rules = new ArrayList<>();

  private ShapeTable() {
    newNode();
  }

  static ShapeTable compile(List<Rule> rules) {
    ShapeTable table = new ShapeTable();
    for (int index = 0; index < rules.size(); index++) {
      for (DigitShape shape : rules.get(index).shapes()) {
        table.insert(shape, index);
      }
    }
    return table;
  }

  int root() {
    return ROOT;
  }

  /** The node after one more group of some length, or {@link #NONE}. */
  int next(int node, int length) {
    return length > MAX_GROUP ? NONE : next.get(node)[length];
  }

  /** Indexes of the rules of which a shape ends here. */
  int[] rules(int node) {
    return rules.get(node);
  }

  private void insert(DigitShape shape, int rule) {
    int node = ROOT;
    for (int i = 0; i < shape.size(); i++) {
      int[] children = next.get(node);
      int length = shape.group(i);
      if (children[length] == NONE) {
        children[length] = newNode();
      }
      node = children[length];
    }
    int[] old = rules.get(node);
    int[] grown = Arrays.copyOf(old, old.length + 1);
    grown[old.length] = rule;
    rules.set(node, grown);
  }

  private int newNode() {
    int[] children = new int[MAX_GROUP + 1];
    Arrays.fill(children, NONE);
    next.add(children);
    rules.add(NO_RULES);
    return next.size() - 1;
  }
}
