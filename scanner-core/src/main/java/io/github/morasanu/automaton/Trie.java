/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds the states of a {@link LiteralAutomaton}: a trie whose failure links are resolved. */
final class Trie {
  private static final int NONE = -1;

  final short[] classOf = new short[Character.MAX_VALUE + 1];
  final int classes;

  private final List<int[]> children = new ArrayList<>();
  private final List<List<Integer>> ends = new ArrayList<>();
  private int[] failure = {};

  private Trie(List<String> literals) {
    this.classes = assignClasses(literals);
    newState();
    for (int id = 0; id < literals.size(); id++) {
      insert(literals.get(id), id);
    }
    resolve();
  }

  static Trie of(List<String> literals) {
    for (String literal : literals) {
      if (literal.isEmpty()) {
        throw new IllegalArgumentException("a literal must not be empty");
      }
    }
    return new Trie(literals);
  }

  int size() {
    return children.size();
  }

  int go(int state, int characterClass) {
    return children.get(state)[characterClass];
  }

  /** Ids of the literals that end at a state, longest first: its own, then its suffixes'. */
  int[] outputs(int state) {
    List<Integer> ids = new ArrayList<>();
    for (int s = state; s != 0; s = failure[s]) {
      ids.addAll(ends.get(s));
    }
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }

  int acceptingStates() {
    int count = 0;
    for (int state = 0; state < size(); state++) {
      count += accepts(state) ? 1 : 0;
    }
    return count;
  }

  /** A numbering that keeps the root first and puts the accepting states last. */
  int[] numberAcceptingLast() {
    int[] number = new int[size()];
    int plain = 0;
    int accepting = size() - acceptingStates();
    for (int state = 0; state < size(); state++) {
      number[state] = accepts(state) ? accepting++ : plain++;
    }
    return number;
  }

  private boolean accepts(int state) {
    for (int s = state; s != 0; s = failure[s]) {
      if (!ends.get(s).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private int assignClasses(List<String> literals) {
    short count = 1;
    for (String literal : literals) {
      for (int i = 0; i < literal.length(); i++) {
        char c = lower(literal.charAt(i));
        if (classOf[c] == 0) {
          classOf[c] = count++;
        }
      }
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      classOf[c] = classOf[lower(c)];
    }
    return count;
  }

  private void insert(String literal, int id) {
    int state = 0;
    for (int i = 0; i < literal.length(); i++) {
      int c = classOf[literal.charAt(i)];
      int child = go(state, c);
      if (child == NONE) {
        child = newState();
        children.get(state)[c] = child;
      }
      state = child;
    }
    ends.get(state).add(id);
  }

  private int newState() {
    int[] row = new int[classes];
    Arrays.fill(row, NONE);
    children.add(row);
    ends.add(new ArrayList<>());
    return children.size() - 1;
  }

  /** Breadth first, so that a state's failure is complete before its children need it. */
  private void resolve() {
    failure = new int[size()];
    int[] queue = new int[size()];
    int tail = 1;
    for (int head = 0; head < tail; head++) {
      int state = queue[head];
      int[] row = children.get(state);
      int[] fallback = children.get(failure[state]);
      for (int c = 0; c < classes; c++) {
        int onFailure = state == 0 ? 0 : fallback[c];
        if (row[c] == NONE) {
          row[c] = onFailure;
        } else {
          failure[row[c]] = onFailure;
          queue[tail++] = row[c];
        }
      }
    }
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
