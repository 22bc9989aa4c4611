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

/**
 * Analyses as bytes, for those that are made when Morasanu is built. A pack is: how many sets of chars
 * there are, and of each how many ranges and their bounds; how many analyses there are; and their
 * parts, sets by number.
 */
public final class AnalysisPack {
  private static final int LOOKS_AROUND = 1;
  private static final int LOOKS_AT_EDGES = 2;
  private static final int FOLDS_CYRILLIC_C = 4;

  private AnalysisPack() {}

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
    out.putChar((char) numbers.size());
    for (CharSet set : numbers.keySet()) {
      out.putChar((char) set.ranges());
      for (int range = 0; range < set.ranges(); range++) {
        out.putChar(set.first(range)).putChar(set.last(range));
      }
    }
    out.putChar((char) analyses.size());
    for (PatternAnalysis analysis : analyses) {
      write(analysis, numbers, out);
    }
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

  /** Reads what {@link #write} has written, and trusts it. */
  public static PatternAnalysis[] read(ByteBuffer in) {
    CharSet[] sets = new CharSet[in.getChar()];
    for (int set = 0; set < sets.length; set++) {
      char[] bounds = new char[2 * in.getChar()];
      for (int i = 0; i < bounds.length; i++) {
        bounds[i] = in.getChar();
      }
      sets[set] = CharSet.ofBounds(bounds);
    }
    PatternAnalysis[] analyses = new PatternAnalysis[in.getChar()];
    for (int i = 0; i < analyses.length; i++) {
      analyses[i] = analysis(in, sets);
    }
    return analyses;
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
