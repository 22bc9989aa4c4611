/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

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
   *
   * A decoded text has less context than TextSegment promises, by as much as its code is longer. Only a
   * match of thousands of characters can notice.
   */

  /** So often may runs lie in each other, and so often may escapes in each text of them. */
  private static final int DEEPEST = 3;

  private final Level[] levels = new Level[DEEPEST + 1];

  /** What receives texts and troubles. */
  public interface Sink extends Consumer<TextSegment> {

    /** Compressed text in a text was longer than may be examined. */
    void tooLong();
  }

  /** An idle one. */
  public EncodedText() {
    for (int i = 0; i <= DEEPEST; i++) {
      levels[i] = new Level();
    }
  }

  /** Pushes a segment, with its escapes resolved, and what is encoded in it. */
  public void push(TextSegment segment, Sink sink) {
    push(segment, 0, true, offset -> offset, sink);
  }

  /**
   * Pushes a segment.
   *
   * @param depth how many runs lie around it
   * @param inflating whether compressed text in it counts
   * @param outermost leads from its characters to those of the segment that holds all of it
   */
  private void push(
      TextSegment segment, int depth, boolean inflating, IntUnaryOperator outermost, Sink sink) {
    resolve(segment, depth, 0, outermost, (resolved, outer) -> {
      sink.accept(resolved);
      if (depth < DEEPEST) {
        pushRuns(resolved, depth, inflating, outer, sink);
      }
    });
  }

  /** Gives on a segment once its escapes are resolved, as far as they lie in each other. */
  private void resolve(
      TextSegment segment,
      int depth,
      int round,
      IntUnaryOperator outermost,
      BiConsumer<TextSegment, IntUnaryOperator> into) {
    if (round == DEEPEST) {
      into.accept(segment, outermost);
      return;
    }
    DecodedText resolved = levels[depth].resolved(segment.text(), round);
    if (resolved.length() == 0) {
      into.accept(segment, outermost);
    } else {
      IntUnaryOperator outer = outermost.compose(resolved::source);
      resolved.push(
          segment, 0, resolved.length(), inner -> resolve(inner, depth, round + 1, outer, into));
    }
  }

  private void pushRuns(
      TextSegment segment, int depth, boolean inflating, IntUnaryOperator outermost, Sink sink) {
    EncodedRuns runs = levels[depth].runs;
    IntUnaryOperator outer = outermost.compose(runs::source);
    runs.push(
        segment,
        inflating,
        outermost,
        sink,
        (inner, inflated) -> push(inner, depth + 1, inflating && !inflated, outer, sink));
  }

  /** What is reused for texts that lie equally deep. */
  private static final class Level {
    final DecodedText[] views = {new DecodedText(), new DecodedText(), new DecodedText()};
    final EncodedRuns runs = new EncodedRuns();

    /** The text with its escapes resolved; empty if it has none. */
    DecodedText resolved(FoldedText text, int round) {
      DecodedText view = views[round];
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
          if (escapes.isBlankOfForm(end)) {
            view.append(' ', end);
            end++;
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
