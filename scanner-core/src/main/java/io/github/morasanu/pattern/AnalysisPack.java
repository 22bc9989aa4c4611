/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Analyses as bytes, for those that are made when Morasanu is built; each is read when it is asked for. A pack is: how many
 * analyses there are; where each starts, and where the sets of chars; how many bytes there are of both; the parts of the
 * analyses, sets by number; and how many sets there are, and of each how many ranges and their bounds. Thread-safe.
 */
public final class AnalysisPack {
  private static final int LOOKS_AROUND = 1;
  private static final int LOOKS_AT_EDGES = 2;
  private static final int FOLDS_CYRILLIC_C = 4;

  /** By analysis: where it starts; then where the sets start, and where they end. */
  private final int[] starts;

  /** Analyses and sets; read at places only. */
  private final ByteBuffer bytes;

  /** Null until they are asked for. Two threads that come first may both read them: the results are equal. */
  private volatile CharSet @Nullable [] sets;

  private AnalysisPack(int[] starts, ByteBuffer bytes) {
    this.starts = starts;
    this.bytes = bytes;
  }

  /**
   * Writes analyses.
   *
   * @throws BufferOverflowException if there is too little room
   */
  public static void write(List<PatternAnalysis> analyses, ByteBuffer out) {
    Map<CharSet, Integer> numbers = new LinkedHashMap<>();
    for (PatternAnalysis analysis : analyses) {
      for (PatternAnchor anchor : analysis.anchors()) {
        anchor.sequence().forEach(set -> numbers.putIfAbsent(set, numbers.size()));
      }
    }
    int table = out.putInt(analyses.size()).position();
    int start = table + Integer.BYTES * (analyses.size() + 2);
    out.position(start);
    for (int i = 0; i < analyses.size(); i++) {
      out.putInt(table + Integer.BYTES * i, out.position() - start);
      write(analyses.get(i), numbers, out);
    }
    out.putInt(table + Integer.BYTES * analyses.size(), out.position() - start);
    out.putChar((char) numbers.size());
    for (CharSet set : numbers.keySet()) {
      out.putChar((char) set.ranges());
      for (int range = 0; range < set.ranges(); range++) {
        out.putChar(set.first(range)).putChar(set.last(range));
      }
    }
    out.putInt(start - Integer.BYTES, out.position() - start);
  }

  private static void write(
      PatternAnalysis analysis, Map<CharSet, Integer> numbers, ByteBuffer out) {
    int flags = (analysis.looksAround() ? LOOKS_AROUND : 0)
        | (analysis.looksAtEdges() ? LOOKS_AT_EDGES : 0)
        | (analysis.foldsCyrillicC() ? FOLDS_CYRILLIC_C : 0);
    byte[] why = analysis.whyNone().getBytes(StandardCharsets.UTF_8);
    out.putInt(analysis.minLength()).putInt(analysis.maxLength()).put((byte) flags);
    out.putChar((char) why.length).put(why);
    out.putChar((char) analysis.anchors().size());
    for (PatternAnchor anchor : analysis.anchors()) {
      out.putInt(anchor.minBefore()).putInt(anchor.maxBefore()).putInt(anchor.maxAfter());
      out.putChar((char) anchor.sequence().size());
      anchor.sequence().forEach(set -> out.putChar((char) (int) numbers.getOrDefault(set, 0)));
    }
  }

  /** Opens what {@link #write} has written, and trusts it; the buffer is behind it then. */
  public static AnalysisPack read(ByteBuffer in) {
    int[] starts = new int[in.getInt() + 2];
    in.asIntBuffer().get(starts);
    in.position(in.position() + Integer.BYTES * starts.length);
    int length = starts[starts.length - 1];
    ByteBuffer bytes = in.slice(in.position(), length);
    in.position(in.position() + length);
    return new AnalysisPack(starts, bytes);
  }

  /** How many there are. */
  public int size() {
    return starts.length - 2;
  }

  /** Reads an analysis by its place among those that were written. */
  public PatternAnalysis get(int index) {
    CharSet[] known = sets;
    if (known == null) {
      known = sets(bytes.duplicate().position(starts[size()]));
      sets = known;
    }
    return analysis(bytes.duplicate().position(starts[index]), known);
  }

  private static CharSet[] sets(ByteBuffer in) {
    CharSet[] sets = new CharSet[in.getChar()];
    for (int set = 0; set < sets.length; set++) {
      char[] bounds = new char[2 * in.getChar()];
      for (int i = 0; i < bounds.length; i++) {
        bounds[i] = in.getChar();
      }
      sets[set] = CharSet.ofBounds(bounds);
    }
    return sets;
  }

  private static PatternAnalysis analysis(ByteBuffer in, CharSet[] sets) {
    Lengths lengths = new Lengths(in.getInt(), in.getInt());
    int flags = in.get();
    byte[] why = new byte[in.getChar()];
    in.get(why);
    PatternAnchor[] anchors = new PatternAnchor[in.getChar()];
    for (int i = 0; i < anchors.length; i++) {
      anchors[i] = anchor(in, sets);
    }
    return new PatternAnalysis(
        lengths,
        List.of(anchors),
        new String(why, StandardCharsets.UTF_8),
        (flags & LOOKS_AROUND) != 0,
        (flags & LOOKS_AT_EDGES) != 0,
        (flags & FOLDS_CYRILLIC_C) != 0);
  }

  private static PatternAnchor anchor(ByteBuffer in, CharSet[] sets) {
    int minBefore = in.getInt();
    int maxBefore = in.getInt();
    int maxAfter = in.getInt();
    CharSet[] sequence = new CharSet[in.getChar()];
    for (int i = 0; i < sequence.length; i++) {
      sequence[i] = sets[in.getChar()];
    }
    return new PatternAnchor(List.of(sequence), minBefore, maxBefore, maxAfter);
  }
}
