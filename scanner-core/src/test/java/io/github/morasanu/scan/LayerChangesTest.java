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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerChangesTest {
  private static final byte[] MAIL = bytes("mail: taro.sample@sample-shop.co.jp");
  private static final byte[] OTHER = bytes("mail: hanako.sample@sample-shop.co.jp");
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

    for (ScanReport report : reports(List.of(base, top, last))) {
      assertThat(paths(report, LayerChanges.DELETED))
          .containsExactlyInAnyOrder(
              "layer1!/etc/gone.txt", "layer1!/home/a/deep.txt", "layer1!/opt/x/hidden.txt");
      assertThat(pathsOfTheRest(report))
          .containsExactlyInAnyOrder(
              "layer1!/etc/kept.txt",
              "layer1!/opt.txt",
              "layer2!/opt/x/new.txt",
              "layer3!/etc/gone.txt");
    }
  }

  @Test
  void findingInAFileThatALaterLayerReplaces_saysSo() throws IOException {
    byte[] base = ArchiveFiles.tar(Map.of(
        "etc/app.txt", MAIL,
        "etc/app.txt.bak", MAIL,
        "etc/same.txt", MAIL,
        "srv/data/x.txt", MAIL,
        "srv/link.txt", MAIL,
        "app.jar", ArchiveFiles.tar(Map.of("in.txt", MAIL))));
    byte[] top = ArchiveFiles.tar(Map.of(
        "etc/app.txt", bytes("nothing"),
        "./etc/same.txt", MAIL,
        "srv/data", bytes("a file in place of a folder"),
        "app.jar", bytes("nothing")));
    byte[] last =
        tarOf(entry("srv/link.txt", TarConstants.LF_SYMLINK), entry("etc/", TarConstants.LF_DIR));

    for (ScanReport report : reports(List.of(base, top, last))) {
      assertThat(paths(report, LayerChanges.REPLACED))
          .containsExactlyInAnyOrder(
              "layer1!/etc/app.txt",
              "layer1!/etc/same.txt",
              "layer1!/srv/data/x.txt",
              "layer1!/srv/link.txt",
              "layer1!/app.jar!/in.txt");
      assertThat(paths(report, LayerChanges.DELETED)).isEmpty();
      assertThat(pathsOfTheRest(report))
          .containsExactlyInAnyOrder("layer1!/etc/app.txt.bak", "layer2!/./etc/same.txt");
    }
  }

  @Test
  void fileOfAFolderThatALayerShipsAnew_isReplacedOrDeleted() throws IOException {
    byte[] base = ArchiveFiles.tar(Map.of("opt/x.txt", MAIL, "opt/y.txt", MAIL));
    byte[] top = ArchiveFiles.tar(Map.of("opt/.wh..wh..opq", NOTHING, "opt/x.txt", OTHER));

    for (ScanReport report : reports(List.of(base, top))) {
      assertThat(paths(report, LayerChanges.REPLACED)).containsExactly("layer1!/opt/x.txt");
      assertThat(paths(report, LayerChanges.DELETED)).containsExactly("layer1!/opt/y.txt");
      assertThat(pathsOfTheRest(report)).containsExactly("layer2!/opt/x.txt");
    }
  }

  @Test
  void ofAnImageInAFolderTheSameIsSaid() throws IOException {
    byte[] base = ArchiveFiles.tar(Map.of("a.txt", MAIL, "b.txt", MAIL));
    byte[] top = ArchiveFiles.tar(Map.of("a.txt", OTHER, ".wh.b.txt", NOTHING));
    for (Map.Entry<String, byte[]> file :
        ImageFiles.ociLayout(List.of(base, top)).entrySet()) {
      Path path = folder.resolve("image").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }

    ScanReport report = Scans.scan(folder.resolve("image"));

    assertThat(paths(report, LayerChanges.REPLACED)).containsExactly("layer1!/a.txt");
    assertThat(paths(report, LayerChanges.DELETED)).containsExactly("layer1!/b.txt");
  }

  @Test
  void entriesThatOnlyLookLikeLayers_sayNothing() throws IOException {
    byte[] tar = ArchiveFiles.tar(Map.of("a/.wh.x.txt", NOTHING, "a/x.txt", MAIL, "x.txt", MAIL));
    ScanReport report = Scans.scan(folder, "plain.tar", tar);
    assertThat(report.findings()).hasSize(2);
    assertThat(pathsOfTheRest(report)).hasSize(2);
  }

  @Test
  void thousandsOfFilesAreKept() {
    LayerPaths paths = new LayerPaths();
    LayerPaths more = new LayerPaths();
    for (int i = 0; i < 10_000; i++) {
      paths.add("image", "file-" + i, 1 + i % 7);
      more.add("image", "file-" + i, 1 + i % 5);
    }
    paths.addAll(more);

    for (int i = 0; i < 10_000; i++) {
      assertThat(paths.lastLayer("image", "file-" + i)).isEqualTo(1 + Math.max(i % 7, i % 5));
      assertThat(paths.lastLayer("other", "file-" + i)).isZero();
    }
  }

  private List<ScanReport> reports(List<byte[]> layers) throws IOException {
    return List.of(
        Scans.scan(folder, "image.tar", ArchiveFiles.tar(ImageFiles.ociLayout(layers))),
        Scans.scan(folder, "image.tar", ImageFiles.dockerSave(layers)));
  }

  /** Where the findings stand that say so of their file. */
  private static List<String> paths(ScanReport report, String reason) {
    return report.findings().stream()
        .filter(finding -> finding.reasons().contains(reason))
        .map(LayerChangesTest::path)
        .toList();
  }

  private static List<String> pathsOfTheRest(ScanReport report) {
    return report.findings().stream()
        .filter(finding -> !finding.reasons().contains(LayerChanges.DELETED)
            && !finding.reasons().contains(LayerChanges.REPLACED))
        .map(LayerChangesTest::path)
        .toList();
  }

  private static String path(Finding finding) {
    String path = finding.location().path();
    return path.substring(path.indexOf('#') + 1);
  }

  private static TarArchiveEntry entry(String name, byte type) {
    TarArchiveEntry entry = new TarArchiveEntry(name, type);
    entry.setLinkName("elsewhere");
    return entry;
  }

  private static byte[] tarOf(TarArchiveEntry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (TarArchiveEntry entry : entries) {
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
