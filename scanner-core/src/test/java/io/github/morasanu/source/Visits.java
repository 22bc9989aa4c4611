/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.ScanIncident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notes what a walk hands out. */
final class Visits implements ContentVisitor {
  final List<String> paths = new ArrayList<>();
  final List<String> texts = new ArrayList<>();
  final List<String> incidents = new ArrayList<>();

  static Visits of(Path root, String label, ScanLimits limits) {
    Visits visits = new Visits();
    new ArtifactWalker(new ScanBudget(limits), visits).walk(root, label);
    return visits;
  }

  /** Walks a file of those bytes, reported as {@code a.zip}. */
  static Visits of(Path folder, byte[] bytes, ScanLimits limits) {
    try {
      Path file = Files.write(folder.resolve("input.bin"), bytes);
      return of(file, "a.zip", limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Visits of(Path folder, byte[] bytes) {
    return of(folder, bytes, ScanLimits.defaults());
  }

  @Override
  public void content(ContentSource source) throws IOException {
    paths.add(source.path());
    byte[] bytes = source.stream().readAllBytes();
    texts.add(
        bytes.length > 100 ? bytes.length + " bytes" : new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public void incident(ScanIncident incident) {
    incidents.add(incident.path() + " " + incident.cause().id());
  }
}
