/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.extract.TextRewriter;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.model.Kind;
import io.github.morasanu.scan.ContentValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replaces the values of a text while they are given. Not thread-safe. */
final class TextEdits implements ContentValues.Sink {
  /**
   * A place of the original text.
   *
   * @param code whether the value stands there in code, and not as it is
   */
  private record Edit(long start, long end, Kind kind, boolean code) {}

  private static final Comparator<Edit> ORDER =
      Comparator.comparingLong(Edit::start).thenComparing(Edit::end, Comparator.reverseOrder());

  private final TextRewriter text;
  private final Replacements replacements;
  private final KindCounts counts;
  private final int round;
  private final List<Edit> edits = new ArrayList<>();

  TextEdits(TextRewriter text, Replacements replacements, KindCounts counts, int round) {
    this.text = text;
    this.replacements = replacements;
    this.counts = counts;
    this.round = round;
  }

  @Override
  public void value(Kind kind, TextSegment segment, int start, int end) {
    long from = segment.positions().source(start);
    long last = segment.positions().source(end - 1);
    if (last - from == end - 1 - start) {
      edits.add(new Edit(from, last + 1, kind, false));
      return;
    }
    long to = end < segment.text().length() ? segment.positions().source(end) : last + 1;
    edits.add(new Edit(from, Math.max(to, last + 1), kind, true));
  }

  @Override
  public void segmentEnds() throws IOException {
    edits.sort(ORDER);
    for (Edit edit : edits) {
      if (edit.end > text.position()) {
        text.keepTo(Math.max(edit.start, text.position()));
        text.replaceTo(edit.end, original -> replacement(edit, original));
        counts.add(edit.kind);
      }
    }
    edits.clear();
  }

  private String replacement(Edit edit, String original) {
    if (!edit.code) {
      return replacements.of(edit.kind, original, round);
    }
    String escaped = EscapedValue.of(original, plain -> replacements.of(edit.kind, plain, round));
    return escaped == null ? replacements.ofCode(original, edit.kind) : escaped;
  }
}
