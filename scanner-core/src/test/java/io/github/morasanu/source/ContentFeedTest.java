/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.ScanIncident;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFeedTest {
  private final List<String> contents = new ArrayList<>();
  private final List<String> incidents = new ArrayList<>();

  @TempDir
  private Path folder;

  private final ContentVisitor visitor = new ContentVisitor() {
    @Override
    public void content(ContentSource source) throws IOException {
      byte[] bytes = source.stream().readAllBytes();
      contents.add(source.path() + "=" + new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void incident(ScanIncident incident) {
      incidents.add(incident.path() + " " + incident.cause().id());
    }
  };

  @BeforeEach
  void writeFile() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.txt"));
  }

  private void walk(ContentFeed feed, boolean apart, long maxEntries, long maxEntryBytes) {
    ScanBudget budget = new ScanBudget(
        new ScanLimits(1000, maxEntryBytes, maxEntries, 2, 200, 1000, Duration.ofSeconds(1)));
    ArtifactWalker walker = apart
        ? new ArtifactWalker(
            budget, visitor, part -> part.walk(new ArtifactWalker(budget, visitor)))
        : new ArtifactWalker(budget, visitor);
    walker.walk(feed, "root");
  }

  private static void blob(ContentFeed.Target to, String path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    to.blob(path, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void contents_areVisitedUnderTheirPaths_andNoLinkIsFollowed(boolean apart) {
    walk(
        to -> {
          to.file(folder.resolve("a.txt"), "x/a\u202E.txt");
          to.file(folder.resolve("link"), "link");
          to.file(folder.resolve("gone"), "gone");
          blob(to, "repo!/1:b", "b");
        },
        apart,
        10,
        10);
    assertThat(contents).containsExactly("x/a\uFFFD.txt=a", "repo!/1:b=b");
    assertThat(incidents).containsExactly("gone unreadable");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void blobs_spendFromTheBudget(boolean apart) {
    walk(to -> blob(to, "large", "more than ten bytes"), apart, 10, 10);
    assertThat(incidents).containsExactly("large over-budget");
    incidents.clear();
    walk(
        to -> {
          for (int i = 0; i < 9; i++) {
            blob(to, "b" + i, "b");
          }
        },
        apart,
        2,
        10);
    assertThat(contents).contains("b0=b", "b1=b").doesNotContain("b2=b");
    assertThat(incidents).containsExactly("root over-budget");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void blob_thatCannotBeOpened_isAnIncidentOfItsOwn(boolean apart) {
    walk(
        to -> {
          to.blob("bad", 1, () -> {
            throw new IOException("no");
          });
          blob(to, "good", "b");
        },
        apart,
        10,
        10);
    assertThat(contents).containsExactly("good=b");
    assertThat(incidents).containsExactly("bad damaged");
  }

  @Test
  void feed_thatBreaksOff_isAnIncidentOfTheRoot() {
    walk(
        to -> {
          blob(to, "first", "b");
          throw new IOException("no more");
        },
        false,
        10,
        10);
    assertThat(contents).containsExactly("first=b");
    assertThat(incidents).containsExactly("root damaged");
  }
}
