/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.mask.ContentMask.Result;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.scan.ContentValues;
import io.github.morasanu.source.ScanBudget;
import io.github.morasanu.source.ZipRewriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Masks a document of Office Open XML: the values are found in its text as a scan reads it, and replaced
 * in its parts wherever a text of a cell or a run holds them. A value that is spread over several runs
 * stays, and the check of the copy refuses it. Used once.
 */
final class OfficeMask implements ContentValues.Sink, ZipRewriter.Entries {
  private static final long LARGEST_PART = 256L << 20;

  private final ContentValues values;
  private final OfficeTexts texts;
  private final KindCounts counts;
  private @Nullable Path masked;
  private boolean changed;

  OfficeMask(ContentValues values, Replacements replacements, KindCounts counts) {
    this.values = values;
    this.texts = new OfficeTexts(replacements);
    this.counts = counts;
  }

  Result mask(ContentMask.Source document, Path from, Path to, ScanBudget budget)
      throws IOException {
    boolean found = values.find(
        document.path(),
        sink -> document.read(source -> values.extractor().extract(source, sink)),
        this);
    if (!found) {
      return Result.UNCHANGED;
    }
    Path part = Files.createTempFile("morasanu-", ".tmp");
    masked = part;
    try {
      new ZipRewriter(budget, this).rewrite(from, to);
    } finally {
      Files.deleteIfExists(part);
    }
    return changed ? Result.CHANGED : Result.REFUSED;
  }

  @Override
  public void value(Kind kind, TextSegment segment, int start, int end) {
    texts.add(kind, Folded.of(segment.text(), start, end));
    counts.add(kind);
  }

  @Override
  public void segmentEnds() {}

  @Override
  public String name(String name) {
    return name;
  }

  @Override
  public @Nullable Path content(String name, Path content) throws IOException {
    Path other = masked;
    if (other == null || !name.endsWith(".xml") || Files.size(content) > LARGEST_PART) {
      return content;
    }
    String xml = Files.readString(content, StandardCharsets.ISO_8859_1);
    if (xml.startsWith("\u00FE\u00FF") || xml.startsWith("\u00FF\u00FE")) {
      // UTF-16, which no program writes: the check finds what is in it.
      return content;
    }
    String part = new String(xml.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    String replaced = texts.replace(part);
    if (replaced.equals(part)) {
      return content;
    }
    changed = true;
    return Files.writeString(other, replaced);
  }

  @Override
  public void unreadable(String name, IncidentCause cause, String message) {
    // The check of the copy meets a document that lacks a part.
    changed = true;
  }
}
