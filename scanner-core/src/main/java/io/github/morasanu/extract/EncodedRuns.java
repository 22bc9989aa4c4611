/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.function.IntUnaryOperator;

/** The texts of the base64 and hexadecimal digits in a segment. Reused; not thread-safe. */
final class EncodedRuns {
  /** Bytes of the shortest text: as many as the shortest run of base64 holds. */
  private static final int SHORTEST_TEXT = Base64Search.SHORTEST / 4 * 3;

  /** Characters around a run that are its context: as far as words near by are looked for. */
  private static final int CONTEXT_BEFORE = 128;

  private static final int CONTEXT_AFTER = 64;

  /** A line that base64 is broken after has at least so many characters: 64 in PEM, 76 in MIME. */
  private static final int SHORTEST_LINE = 60;

  /** And at most so many: as long as context shows all of a line. */
  private static final int LONGEST_LINE = 128;

  /** Characters of the outermost text that may hold compressed text: all but as many as context is promised. */
  private static final int LONGEST_COMPRESSED = TextSegment.LOOKAHEAD - 64;

  private final EncodedBytes encoded = new EncodedBytes();
  private final EncodedBytes other = new EncodedBytes();
  private final DecodedText decoded = new DecodedText();

  /** Receives a text that was encoded. */
  interface Inner {

    /**
     * A text.
     *
     * @param inflated whether it was compressed
     */
    void text(TextSegment segment, boolean inflated);
  }

  /**
   * Pushes the texts that lie in a segment's own range.
   *
   * @param inflating whether compressed text counts
   * @param outermost leads from the segment's characters to those of the segment that holds all of it
   */
  void push(
      TextSegment segment,
      boolean inflating,
      IntUnaryOperator outermost,
      EncodedText.Sink troubles,
      Inner sink) {
    FoldedText text = segment.text();
    int run = firstRun(text, segment.from(), segment.to());
    while (run < segment.to()) {
      int start = blockStart(text, run);
      boolean begins = start > 0 || segment.from() == 0;
      int end = decode(text, start, begins);
      if (encoded.size() > 0
          && !(begins
              && inflating
              && pushInflated(segment, start, end, outermost, troubles, sink))) {
        pushStretches(segment, begins ? start : -1, end, sink);
      }
      run = Base64Search.next(text, Math.max(end, run + 1), segment.to());
    }
  }

  /** The first run of a range; it may begin before it, and be short if it ends a block. */
  private static int firstRun(FoldedText text, int from, int to) {
    int at = from;
    while (at < to && (isBlank(text.charAt(at)) || Ascii.isLineBreak(text.charAt(at)))) {
      at++;
    }
    int start = Base64Search.start(text, at);
    boolean goesOn = at < to && Base64Search.end(text, at) > at && previousLine(text, start) >= 0;
    return goesOn ? start : Base64Search.next(text, Base64Search.start(text, from), to);
  }

  /** Where the first line starts of those that a run goes on from. */
  private static int blockStart(FoldedText text, int run) {
    int start = run;
    int line = previousLine(text, start);
    while (line >= 0) {
      start = line;
      line = previousLine(text, start);
    }
    return start;
  }

  /** The start of the run on the line before, if the run at an index goes on from it; or -1. */
  private static int previousLine(FoldedText text, int run) {
    int at = run;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    int end = at;
    while (end > 0 && end > at - 2 && Ascii.isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    if (end == at) {
      return -1;
    }
    int start = Base64Search.start(text, end);
    return isFullLine(end - start) ? start : -1;
  }

  private static boolean isFullLine(int length) {
    return length >= SHORTEST_LINE && length <= LONGEST_LINE && length % 4 == 0;
  }

  /** Where the run goes on that ends its line at an index; or -1. */
  private static int nextLine(FoldedText text, int start, int end) {
    if (!isFullLine(end - start)) {
      return -1;
    }
    int at = end;
    while (at < text.length() && at < end + 2 && Ascii.isLineBreak(text.charAt(at))) {
      at++;
    }
    if (at == end) {
      return -1;
    }
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    boolean goesOn = at < text.length() && Base64Search.end(text, at) > at;
    return goesOn ? at : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * Decodes a block, and returns where it ends; of what is surely no text nothing.
   *
   * @param begins whether its beginning is in sight
   */
  private int decode(FoldedText text, int start, boolean begins) {
    int end = Base64Search.end(text, start);
    int next = nextLine(text, start, end);
    if (next < 0 && hex(text, start, end, begins)) {
      return end;
    }
    encoded.clear();
    if (!begins) {
      encoded.base64(text, start + phase(text, start, end), end);
    } else if (next >= 0 || Base64Plausibility.mayHoldText(text, start, end)) {
      encoded.base64(text, start, end);
    }
    while (next >= 0) {
      int lineEnd = Base64Search.end(text, next);
      encoded.base64(text, next, lineEnd);
      end = lineEnd;
      next = nextLine(text, next, lineEnd);
    }
    return end;
  }

  private boolean hex(FoldedText text, int start, int end, boolean begins) {
    boolean hex = encoded.hex(text, start, end);
    if (hex && !begins && other.hex(text, start + 1, end)) {
      hex = encoded.textSize(SHORTEST_TEXT) > other.textSize(SHORTEST_TEXT)
          || encoded.hex(text, start + 1, end);
    }
    return hex && encoded.textSize(SHORTEST_TEXT) > 0;
  }

  /** The run began before the text: of the phases, that which gives the most text is right. */
  private int phase(FoldedText text, int start, int end) {
    int best = 0;
    int bestSize = -1;
    for (int phase = 0; phase < 4; phase++) {
      other.clear();
      other.base64(text, start + phase, end);
      int size = other.textSize(SHORTEST_TEXT);
      if (size > bestSize) {
        best = phase;
        bestSize = size;
      }
    }
    return best;
  }

  /** Pushes the text of a block that is compressed; false if it is not. */
  private boolean pushInflated(
      TextSegment segment,
      int start,
      int end,
      IntUnaryOperator outermost,
      EncodedText.Sink troubles,
      Inner sink) {
    int limit = outermost.applyAsInt(start) + LONGEST_COMPRESSED;
    Inflated inflated = Inflated.of(encoded.bytes(), sizeUpTo(limit, outermost));
    if (inflated == null) {
      return false;
    }
    boolean own = start >= segment.from() && start < segment.to();
    if (own && inflated.isText()) {
      if (!inflated.isWhole()) {
        troubles.tooLong();
      }
      FoldedText text = segment.text();
      decoded.clear();
      decoded.copy(text, Math.max(0, start - CONTEXT_BEFORE), start);
      int from = decoded.length();
      decoded.append(inflated.text(), start);
      int to = decoded.length();
      decoded.copy(text, end, Math.min(text.length(), end + CONTEXT_AFTER));
      decoded.push(segment, from, to, inner -> sink.text(inner, true));
    }
    return true;
  }

  /** The number of bytes that come from before an index of the outermost text. */
  private int sizeUpTo(int limit, IntUnaryOperator outermost) {
    int low = 0;
    int high = encoded.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost.applyAsInt(encoded.sources()[middle]) < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where a character of the text that is being pushed comes from. */
  int source(int offset) {
    return decoded.source(offset);
  }

  /** Pushes each stretch of text; the first and the last of a block have the text around it. */
  private void pushStretches(TextSegment segment, int start, int end, Inner sink) {
    FoldedText text = segment.text();
    int from = encoded.textStart(0, SHORTEST_TEXT);
    while (from < encoded.size()) {
      int to = encoded.textEnd(from);
      decoded.clear();
      if (from == 0 && start >= 0) {
        decoded.copy(text, Math.max(0, start - CONTEXT_BEFORE), start);
      }
      int first = decoded.length();
      decoded.append(encoded.bytes(), encoded.sources(), from, to);
      int last = decoded.length();
      if (to == encoded.size()) {
        int after = end;
        while (after < text.length() && text.charAt(after) == '=') {
          after++;
        }
        decoded.copy(text, after, Math.min(text.length(), after + CONTEXT_AFTER));
      }
      decoded.push(segment, first, last, inner -> sink.text(inner, false));
      from = encoded.textStart(to, SHORTEST_TEXT);
    }
  }
}
