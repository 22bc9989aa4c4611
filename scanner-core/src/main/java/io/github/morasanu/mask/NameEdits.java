/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.model.Kind;
import io.github.morasanu.scan.ContentValues;

/** Replaces the values in the name of a file or entry. Used once. */
final class NameEdits implements ContentValues.Sink {
  private final String name;
  private final Replacements replacements;
  private final StringBuilder masked = new StringBuilder();
  private int copied;

  private NameEdits(String name, Replacements replacements) {
    this.name = name;
    this.replacements = replacements;
  }

  /** The name with made-up values in the place of those in it. */
  static String mask(String name, ContentValues values, Replacements replacements) {
    NameEdits edits = new NameEdits(name, replacements);
    values.findInName(name, edits);
    return edits.masked.append(name, edits.copied, name.length()).toString();
  }

  @Override
  public void value(Kind kind, TextSegment segment, int start, int end) {
    if (start >= copied) {
      masked
          .append(name, copied, start)
          .append(replacements.of(kind, name.substring(start, end), 0));
      copied = end;
    } else if (end > copied) {
      masked.append(Scramble.blank(name.substring(copied, end), false));
      copied = end;
    }
  }

  @Override
  public void segmentEnds() {}
}
