/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.ScanIncident;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample archives of commons-compress, many of them damaged on purpose. */
class SampleArchivesTest {
  private static final String ONE_OF_THEM = "/bla.tar.Z";
  /** Zips of 100,000 entries each, and a copy of older samples with the same. */
  private static final Set<String> TOO_LONG = Set.of("zip64support.tar.bz2", "COMPRESS-256.7z");
  /** Some hold gigabytes of zeros. */
  private static final ScanLimits LIMITS =
      new ScanLimits(1L << 40, 16 << 20, 2_000_000, 8, 200, 1, Duration.ofSeconds(1));

  @Test
  void everySample_isExaminedOrSaysWhyNot() throws Exception {
    List<ScanIncident> incidents = new ArrayList<>();
    List<String> contents = new ArrayList<>();
    ContentVisitor visitor = new ContentVisitor() {
      @Override
      public void content(ContentSource source) throws IOException {
        contents.add(source.path());
        source.stream().transferTo(OutputStream.nullOutputStream());
      }

      @Override
      public void incident(ScanIncident incident) {
        incidents.add(incident);
      }
    };
    ArtifactWalker walker = new ArtifactWalker(new ScanBudget(LIMITS), visitor);
    try (FileSystem jar = FileSystems.newFileSystem(samples());
        Stream<Path> files = Files.walk(jar.getPath("/"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.toString().substring(1);
        if (Files.isRegularFile(file) && !TOO_LONG.contains(name)) {
          walker.walkEntry(name, Files.size(file), 1, Files.newInputStream(file));
        }
      }
    }

    Map<String, Integer> causes = new TreeMap<>();
    incidents.forEach(incident -> causes.merge(incident.cause().id(), 1, Integer::sum));
    assertThat(contents).hasSizeGreaterThan(900);
    // Look at each new one before changing a number.
    assertThat(causes)
        .isEqualTo(Map.of("damaged", 41, "encrypted", 11, "over-budget", 5, "unsupported", 2));
    assertThat(contents).contains("bla.tar.Z!/test1.xml");
  }

  private static Path samples() throws URISyntaxException {
    URL sample = Objects.requireNonNull(SampleArchivesTest.class.getResource(ONE_OF_THEM));
    String jar = sample.getPath().substring(0, sample.getPath().indexOf("!/"));
    return Path.of(new URI(jar));
  }
}
