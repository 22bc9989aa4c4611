/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.DigitShape;
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
  private static final int CHILDREN = MAX_GROUP + 1;
  private static final CompiledRule[] NO_RULES = {};

  /** {@code [node * CHILDREN + length of the next group]} to the next node. */
  private int[] next = {};

  private CompiledRule[][] rules = {};
  private int minimumDigits = Integer.MAX_VALUE;

  private ShapeTable() {
    newNode();
  }

  static ShapeTable compile(List<CompiledRule> rules) {
    ShapeTable table = new ShapeTable();
    for (CompiledRule rule : rules) {
      for (DigitShape shape : rule.rule.number().shapes()) {
        table.insert(shape, rule);
      }
    }
    return table;
  }

  boolean isEmpty() {
    return rules.length == 1;
  }

  /** Digits of the shortest shape. */
  int minimumDigits() {
    return minimumDigits;
  }

  int root() {
    return ROOT;
  }

  /** The node after one more group of some length, or {@link #NONE}. */
  int next(int node, int length) {
    return length > MAX_GROUP ? NONE : next[node * CHILDREN + length];
  }

  /** The rules of which a shape ends here. Read only. */
  CompiledRule[] rules(int node) {
    return rules[node];
  }

  private void insert(DigitShape shape, CompiledRule rule) {
    int node = ROOT;
    int digits = 0;
    for (int i = 0; i < shape.size(); i++) {
      int edge = node * CHILDREN + shape.group(i);
      digits += shape.group(i);
      if (next[edge] == NONE) {
        int child = newNode();
        next[edge] = child;
      }
      node = next[edge];
    }
    minimumDigits = Math.min(minimumDigits, digits);
    List<CompiledRule> grown = new ArrayList<>(List.of(rules[node]));
    grown.add(rule);
    rules[node] = grown.toArray(NO_RULES);
  }

  private int newNode() {
    int node = rules.length;
    next = Arrays.copyOf(next, next.length + CHILDREN);
    Arrays.fill(next, node * CHILDREN, next.length, NONE);
    rules = Arrays.copyOf(rules, node + 1);
    rules[node] = NO_RULES;
    return node;
  }
}
