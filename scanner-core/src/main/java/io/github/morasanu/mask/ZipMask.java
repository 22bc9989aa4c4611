/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.mask.ContentMask.Result;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.source.ScanBudget;
import io.github.morasanu.source.ZipRewriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Masks the entries of a zip, and their names. Entries that are refused are left out. Used once. */
final class ZipMask implements ZipRewriter.Entries {
  private final ContentMask mask;
  private final String label;
  private final int depth;
  private final ScanBudget budget;
  private final List<ScanIncident> incidents;
  private @Nullable Path masked;
  private boolean changed;
  private boolean signed;

  ZipMask(
      ContentMask mask, String label, int depth, ScanBudget budget, List<ScanIncident> incidents) {
    this.mask = mask;
    this.label = label;
    this.depth = depth;
    this.budget = budget;
    this.incidents = incidents;
  }

  Result mask(Path from, Path to) throws IOException {
    Path entry = Files.createTempFile("morasanu-", ".tmp");
    masked = entry;
    try {
      new ZipRewriter(budget, this).rewrite(from, to);
    } finally {
      Files.deleteIfExists(entry);
    }
    return changed ? Result.CHANGED : Result.UNCHANGED;
  }

  /** Whether the zip is a signed jar. */
  boolean isSigned() {
    return signed;
  }

  @Override
  public String name(String name) {
    String other = mask.name(name);
    changed |= !other.equals(name);
    return other;
  }

  @Override
  public @Nullable Path content(String name, Path content) throws IOException {
    signed |= ZipRewriter.isSignature(name);
    Path other = masked;
    if (other == null) {
      throw new IllegalStateException("no zip is being masked");
    }
    Result result = mask.mask(content, label(name), other, depth + 1, budget);
    changed |= result != Result.UNCHANGED;
    return switch (result) {
      case UNCHANGED -> content;
      case CHANGED -> other;
      case REFUSED -> null;
    };
  }

  @Override
  public void unreadable(String name, IncidentCause cause, String message) {
    changed = true;
    incidents.add(new ScanIncident(label(name), cause, message));
  }

  private String label(String name) {
    return label + "!/" + mask.name(name);
  }
}
