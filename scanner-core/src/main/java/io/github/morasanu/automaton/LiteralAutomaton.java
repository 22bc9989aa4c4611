/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all occurrences of many literals in one pass over a text, ASCII letters in either case.
 * Immutable and thread-safe; scanning allocates nothing.
 */
public final class LiteralAutomaton {
  /*
   * Aho and Corasick (1975), determinised: failure links are folded into the transition table, so a
   * character costs one lookup of its class and one of the next state.
   *
   * classOf      character -> class; 0 is every character that no literal holds. Both cases of an
   *              ASCII letter share a class, so case needs no pass of its own.
   * next         [state * classes + class] -> state * classes ("row"), so that no multiplication is
   *              left in the loop.
   * States are numbered so that those at which some literal ends come last: one comparison with
   * firstAccepting tells a hit.
   * outputs      for an accepting state the ids of all literals that end there, longest first, from
   *              outputFrom[state - accepting] to the entry after it.
   */
  /** Before any text. */
  public static final int START = 0;

  private final short[] classOf;
  private final int classes;
  private final int[] next;
  private final int firstAcceptingRow;
  private final int[] outputFrom;
  private final int[] outputs;

  private LiteralAutomaton(Trie trie) {
    this.classOf = trie.classOf;
    this.classes = trie.classes;
    int states = trie.size();
    int[] number = trie.numberAcceptingLast();
    int accepting = trie.acceptingStates();
    this.firstAcceptingRow = (states - accepting) * classes;
    this.next = new int[states * classes];
    this.outputFrom = new int[accepting + 1];
    int[][] outputsOf = new int[accepting][];
    for (int state = 0; state < states; state++) {
      int row = number[state] * classes;
      for (int c = 0; c < classes; c++) {
        next[row + c] = number[trie.go(state, c)] * classes;
      }
      if (row >= firstAcceptingRow) {
        outputsOf[number[state] - (states - accepting)] = trie.outputs(state);
      }
    }
    int total = 0;
    for (int i = 0; i < accepting; i++) {
      outputFrom[i] = total;
      total += outputsOf[i].length;
    }
    outputFrom[accepting] = total;
    this.outputs = Arrays.stream(outputsOf).flatMapToInt(Arrays::stream).toArray();
  }

  /**
   * Compiles literals; their ids are their indexes.
   *
   * @throws IllegalArgumentException if a literal is empty
   */
  public static LiteralAutomaton compile(List<String> literals) {
    return new LiteralAutomaton(Trie.of(literals));
  }

  /**
   * Appends the id and the end (exclusive) of every occurrence that ends in {@code text(from, to]}.
   *
   * @param state {@link #START}, or what the scan of the text up to {@code from} returned
   * @param hits gets pairs in the order of their ends, longer literals first
   * @return the state behind the text, with which a scan can go on
   */
  public int scan(CharSequence text, int from, int to, int state, IntBuffer hits) {
    int row = state;
    for (int i = from; i < to; i++) {
      row = next[row + classOf[text.charAt(i)]];
      if (row >= firstAcceptingRow) {
        report(row, i + 1, hits);
      }
    }
    return row;
  }

  private void report(int row, int end, IntBuffer hits) {
    int accepting = (row - firstAcceptingRow) / classes;
    for (int i = outputFrom[accepting]; i < outputFrom[accepting + 1]; i++) {
      hits.add(outputs[i]);
      hits.add(end);
    }
  }
}
