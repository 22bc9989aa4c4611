/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many {@link Anchor}s in a few arrays, which are read from a pack as they are: a small scan ends before thousands of objects
 * were made. Immutable and thread-safe.
 */
public final class FlatAnchors {
  /** The words of all different sets, one set after the other. */
  private final long[] sets;

  /** The places in {@link #sets} of what each symbol may be, one anchor after the other. */
  private final int[] symbols;

  /** By anchor: where its symbols start; and behind the last where they end. */
  private final int[] starts;

  /** The anchors that may begin with a symbol, growing, one symbol after the other. */
  private final int[] beginning;

  /** By symbol: where its anchors start; and behind the last where they end. */
  private final int[] beginningStarts;

  /** How they are looked for; null if nobody has found out yet. */
  private final @Nullable KernelPlan plan;

  private FlatAnchors(
      long[] sets,
      int[] symbols,
      int[] starts,
      int[] beginning,
      int[] beginningStarts,
      @Nullable KernelPlan plan) {
    this.sets = sets;
    this.symbols = symbols;
    this.starts = starts;
    this.beginning = beginning;
    this.beginningStarts = beginningStarts;
    this.plan = plan;
  }

  /** Of anchors; their ids are their indexes. */
  public static FlatAnchors of(List<Anchor> anchors) {
    Map<SymbolSet, Integer> numbers = new LinkedHashMap<>();
    int[] starts = new int[anchors.size() + 1];
    for (int id = 0; id < anchors.size(); id++) {
      starts[id + 1] = starts[id] + anchors.get(id).length();
    }
    int[] symbols = new int[starts[anchors.size()]];
    int count = 0;
    for (Anchor anchor : anchors) {
      for (int i = 0; i < anchor.length(); i++) {
        symbols[count++] =
            SymbolSet.WORDS * numbers.computeIfAbsent(anchor.get(i), unknown -> numbers.size());
      }
    }
    long[] sets = new long[SymbolSet.WORDS * numbers.size()];
    numbers.forEach((set, number) -> set.copyTo(sets, SymbolSet.WORDS * number));
    int[] ends = new int[SymbolSet.SYMBOLS + 1];
    for (Anchor anchor : anchors) {
      for (int symbol : anchor.get(0).symbols()) {
        ends[symbol + 1]++;
      }
    }
    for (int symbol = 0; symbol < SymbolSet.SYMBOLS; symbol++) {
      ends[symbol + 1] += ends[symbol];
    }
    int[] beginning = new int[ends[SymbolSet.SYMBOLS]];
    int[] next = Arrays.copyOf(ends, SymbolSet.SYMBOLS);
    for (int id = 0; id < anchors.size(); id++) {
      for (int symbol : anchors.get(id).get(0).symbols()) {
        beginning[next[symbol]++] = id;
      }
    }
    return new FlatAnchors(sets, symbols, starts, beginning, ends, null);
  }

  /** Writes what {@link #read} reads; the buffer is behind it then. */
  public void write(ByteBuffer out) {
    out.putInt(sets.length);
    for (long word : sets) {
      out.putLong(word);
    }
    PackedInts.write(symbols, out);
    PackedInts.write(starts, out);
    PackedInts.write(beginning, out);
    PackedInts.write(beginningStarts, out);
    KernelPlan.of(toList()).write(out);
  }

  /** Reads what {@link #write} has written, and trusts it; the buffer is behind it then. */
  public static FlatAnchors read(ByteBuffer in) {
    long[] sets = new long[in.getInt()];
    in.asLongBuffer().get(sets);
    in.position(in.position() + Long.BYTES * sets.length);
    return new FlatAnchors(
        sets,
        PackedInts.read(in),
        PackedInts.read(in),
        PackedInts.read(in),
        PackedInts.read(in),
        KernelPlan.read(in));
  }

  /** How many there are. */
  public int size() {
    return starts.length - 1;
  }

  /** A kernel that finds them. */
  LiteralKernel kernel() {
    List<Anchor> anchors = toList();
    return plan == null ? LiteralKernel.compile(anchors) : LiteralKernel.compile(anchors, plan);
  }

  /** The anchors one by one. */
  private List<Anchor> toList() {
    SymbolSet[] known = new SymbolSet[sets.length / SymbolSet.WORDS];
    for (int set = 0; set < known.length; set++) {
      known[set] = SymbolSet.ofWords(sets, SymbolSet.WORDS * set);
    }
    List<Anchor> anchors = new ArrayList<>(size());
    for (int id = 0; id < size(); id++) {
      SymbolSet[] anchor = new SymbolSet[starts[id + 1] - starts[id]];
      for (int i = 0; i < anchor.length; i++) {
        anchor[i] = known[symbols[starts[id] + i] / SymbolSet.WORDS];
      }
      anchors.add(Anchor.of(List.of(anchor)));
    }
    return anchors;
  }

  /**
   * Finds what an {@link AnchorKernel} finds, by looking, at each place, at all anchors that may begin with the symbol there:
   * some hundred times slower, and without anything to be made.
   */
  void scan(byte[] text, int from, int to, IntBuffer hits) {
    for (int place = from; place < to; place++) {
      int first = text[place] & 0xFF;
      for (int i = beginningStarts[first]; i < beginningStarts[first + 1]; i++) {
        if (matches(beginning[i], text, place)) {
          hits.add(beginning[i]);
          hits.add(place);
        }
      }
    }
  }

  /** Whether an anchor stands at an index, where its first symbol does. */
  private boolean matches(int id, byte[] text, int place) {
    int at = place + 1;
    for (int i = starts[id] + 1; i < starts[id + 1]; i++) {
      int symbol = text[at++] & 0xFF;
      if ((sets[symbols[i] + (symbol >>> 6)] >>> symbol & 1) == 0) {
        return false;
      }
    }
    return true;
  }
}
