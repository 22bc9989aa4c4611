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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sample archives of commons-compress, many of them damaged on purpose. */
class SampleArchivesTest {
  private static final String ONE_OF_THEM = "/bla.tar.Z";
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
    new ArtifactWalker(new ScanBudget(LIMITS), visitor).walk(samples(), "s.jar");

    Map<String, Integer> causes = new TreeMap<>();
    incidents.forEach(incident -> causes.merge(incident.cause().id(), 1, Integer::sum));
    assertThat(contents).hasSizeGreaterThan(3000);
    // Look at each new one before changing a number.
    assertThat(causes)
        .isEqualTo(Map.of("damaged", 44, "encrypted", 22, "over-budget", 19, "unsupported", 3));
    assertThat(contents).contains("s.jar!/bla.tar.Z!/test1.xml");
  }

  private static Path samples() throws URISyntaxException {
    URL sample = Objects.requireNonNull(SampleArchivesTest.class.getResource(ONE_OF_THEM));
    String jar = sample.getPath().substring(0, sample.getPath().indexOf("!/"));
    return Path.of(new URI(jar));
  }
}
