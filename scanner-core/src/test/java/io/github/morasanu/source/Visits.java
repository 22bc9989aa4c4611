/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.ScanIncident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Notes what a walk hands out. */
final class Visits implements ContentVisitor {
  final List<String> paths = new ArrayList<>();
  final List<String> texts = new ArrayList<>();
  final List<String> incidents = new ArrayList<>();

  private final List<String> events = new ArrayList<>();

  /** Walks twice, at once and in parts, and takes care that no difference can be seen. */
  static Visits of(Path root, String label, ScanLimits limits) {
    Visits visits = new Visits();
    ScanBudget budget = new ScanBudget(limits);
    new ArtifactWalker(budget, visits).walk(root, label);
    if (!budget.isSpent()) {
      assertThat(inParts(root, label, limits)).isEqualTo(visits.events);
    }
    return visits;
  }

  /** What is told when every part that can be is visited apart, the last one first. */
  private static List<String> inParts(Path root, String label, ScanLimits limits) {
    ScanBudget budget = new ScanBudget(limits);
    Visits own = new Visits();
    TreeMap<Integer, List<WalkPart>> parts = new TreeMap<>();
    new ArtifactWalker(
            budget,
            own,
            part -> parts
                .computeIfAbsent(own.events.size(), place -> new ArrayList<>())
                .add(part),
            -1)
        .walk(root, label);
    List<String> events = new ArrayList<>(own.events);
    parts.descendingMap().forEach((place, here) -> {
      Collections.reverse(here);
      here.forEach(part -> {
        Visits ofPart = new Visits();
        part.walk(new ArtifactWalker(budget, ofPart));
        events.addAll(place, ofPart.events);
      });
    });
    return events;
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
    String text =
        bytes.length > 100 ? bytes.length + " bytes" : new String(bytes, StandardCharsets.UTF_8);
    texts.add(text);
    events.add(source.path() + " " + source.size() + " " + source.depth() + " " + text);
  }

  @Override
  public void incident(ScanIncident incident) {
    incidents.add(incident.path() + " " + incident.cause().id());
    events.add(incident.toString());
  }
}
