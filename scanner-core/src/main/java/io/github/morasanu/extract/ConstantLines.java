/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.table.Layout;
import java.util.HashSet;
import java.util.Set;

/**
 * The constants of a class, each on a line with the name it goes by: {@code CARD_NUMBER = "…"}. Kept
 * until the class has been read to its end, so that a damaged one leaves nothing half done.
 *
 * <p>What compilers copy, such as a finally block or a field's initialiser, stands here once.
 */
final class ConstantLines {
  private record Entry(String member, int line, String label, String value) {}

  private final StringBuilder text = new StringBuilder();
  private final MarkedOrigin origin = new MarkedOrigin();
  private final Set<Entry> entries = new HashSet<>();

  /**
   * Adds a constant, if it is worth a look and not known at this place.
   *
   * @param member where reports place it
   * @param line in the class's source, or 0
   * @param label the name before the value
   */
  void add(String member, int line, String label, Object constant) {
    String value = ConstantValue.telling(constant);
    if (value != null && entries.add(new Entry(member, line, label, value))) {
      origin.mark(text.length(), Place.ofField(line, member));
      text.append(label).append(" = \"").append(value).append("\"\n");
    }
  }

  /** Adds a constant of which nothing else is known, if it is worth a look. */
  void add(Object constant) {
    String value = ConstantValue.telling(constant);
    if (value != null) {
      origin.mark(text.length(), Place.NOWHERE);
      text.append('"').append(value).append("\"\n");
    }
  }

  void push(int chunk, ExtractionSink sink) {
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    buffer.append(text);
    buffer.finish();
  }
}
