/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.testdata.document.ArchiveFiles;
import io.github.morasanu.testdata.document.ImageFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerDeletionsTest {
  private static final byte[] MAIL = bytes("mail: taro.sample@sample-shop.co.jp");
  private static final byte[] NOTHING = bytes("");

  @TempDir
  Path folder;

  @Test
  void findingInAFileThatALaterLayerDeletes_saysSo() throws IOException {
    byte[] base = ArchiveFiles.tar(Map.of(
        "etc/gone.txt", MAIL,
        "etc/kept.txt", MAIL,
        "home/a/deep.txt", MAIL,
        "opt/x/hidden.txt", MAIL,
        "opt.txt", MAIL));
    byte[] top = ArchiveFiles.tar(Map.of(
        "etc/.wh.gone.txt", NOTHING,
        "home/.wh.a", NOTHING,
        "opt/.wh..wh..opq", NOTHING,
        "opt/x/new.txt", MAIL));
    byte[] last = ArchiveFiles.tar(Map.of("etc/gone.txt", MAIL));

    for (byte[] image : List.of(
        ArchiveFiles.tar(ImageFiles.ociLayout(List.of(base, top, last))),
        ImageFiles.dockerSave(List.of(base, top, last)))) {
      ScanReport report = Scans.scan(folder, "image.tar", image);
      assertThat(paths(report, true))
          .containsExactlyInAnyOrder(
              "layer1!/etc/gone.txt", "layer1!/home/a/deep.txt", "layer1!/opt/x/hidden.txt");
      assertThat(paths(report, false))
          .containsExactlyInAnyOrder(
              "layer1!/etc/kept.txt",
              "layer1!/opt.txt",
              "layer2!/opt/x/new.txt",
              "layer3!/etc/gone.txt");
    }
  }

  @Test
  void entriesThatOnlyLookLikeDeletions_sayNothing() throws IOException {
    byte[] tar = ArchiveFiles.tar(Map.of("a/.wh.x.txt", NOTHING, "a/x.txt", MAIL));
    assertThat(Scans.scan(folder, "plain.tar", tar).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.reasons()).doesNotContain(LayerDeletions.REASON));
  }

  /** Where the findings stand that say of their file that it is deleted, or those that do not. */
  private static List<String> paths(ScanReport report, boolean deleted) {
    return report.findings().stream()
        .filter(finding -> finding.reasons().contains(LayerDeletions.REASON) == deleted)
        .map(Finding::location)
        .map(location -> location.path().substring(location.path().indexOf('#') + 1))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
