/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

/**
 * The constants of a class, each on a line with the name it goes by: {@code CARD_NUMBER = "…"}. Kept
 * until the class has been read to its end, so that a damaged one leaves nothing half done.
 */
final class ConstantLines {
  private final StringBuilder text = new StringBuilder();
  private final MarkedOrigin origin = new MarkedOrigin();

  /**
   * Adds a constant.
   *
   * @param member where reports place it
   * @param line in the class's source, or 0
   * @param label the name before the value
   */
  void add(String member, int line, String label, Object value) {
    origin.mark(text.length(), Place.ofField(line, member));
    text.append(label).append(" = \"").append(value).append("\"\n");
  }

  /** Adds a constant of which nothing else is known. */
  void add(String value) {
    origin.mark(text.length(), Place.NOWHERE);
    text.append('"').append(value).append("\"\n");
  }

  void push(int chunk, ExtractionSink sink) {
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    buffer.append(text);
    buffer.finish();
  }
}
