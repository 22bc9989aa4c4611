/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.function.Consumer;

/**
 * Shows what a text holds in encoded form: escapes, base64, hexadecimal digits, and gzip in these. See
 * docs/decisions/0010-encoded-text.md. One thread at a time may use it.
 */
public final class EncodedText {
  /*
   * Escapes are read in place: the text in which they are resolved is examined instead of the one that
   * holds them, so that nothing is found twice, and a label in escapes still stands beside its value.
   *
   * A run of base64 is examined in addition: its text with a little of what stands around it as context,
   * of which only the decoded part is its own range.
   *
   * Both depend on the text around a place alone, not on where segments are cut: a run that begins before
   * all context is decoded from where the context begins, at the phase that gives the most text.
   */

  /** So often may encodings lie in each other. */
  private static final int DEEPEST = 3;

  private final Level[] levels = new Level[DEEPEST];

  /** What receives texts and troubles. */
  public interface Sink extends Consumer<TextSegment> {

    /** Compressed text in a text was longer than may be examined. */
    void tooLong();
  }

  /** An idle one. */
  public EncodedText() {
    for (int i = 0; i < DEEPEST; i++) {
      levels[i] = new Level();
    }
  }

  /** Pushes a segment, with its escapes resolved, and what is encoded in it. */
  public void push(TextSegment segment, Sink sink) {
    push(segment, 0, true, sink);
  }

  private void push(TextSegment segment, int depth, boolean inflating, Sink sink) {
    if (depth == DEEPEST) {
      sink.accept(segment);
      return;
    }
    Level level = levels[depth];
    DecodedText resolved = level.resolved(segment.text());
    if (resolved.length() > 0) {
      resolved.push(
          segment, 0, resolved.length(), inner -> push(inner, depth + 1, inflating, sink));
      return;
    }
    sink.accept(segment);
    EncodedRuns runs = level.runs;
    runs.push(
        segment,
        inflating,
        sink,
        (inner, inflated) -> push(inner, depth + 1, inflating && !inflated, sink));
  }

  /** What is reused for texts that lie equally deep. */
  private static final class Level {
    final DecodedText view = new DecodedText();
    final EncodedRuns runs = new EncodedRuns();

    /** The text with its escapes resolved; empty if it has none. */
    DecodedText resolved(FoldedText text) {
      view.clear();
      Escapes escapes = new Escapes(text);
      int copied = 0;
      int at = EscapeSearch.next(text, 0);
      while (at < text.length()) {
        int end = escapes.read(at);
        if (end > at) {
          view.copy(text, copied, at);
          if (escapes.codePoint() >= 0) {
            view.append(escapes.codePoint(), at);
          }
          copied = end;
        }
        at = EscapeSearch.next(text, Math.max(end, at + 1));
      }
      if (copied > 0) {
        view.copy(text, copied, text.length());
      }
      return view;
    }
  }
}
