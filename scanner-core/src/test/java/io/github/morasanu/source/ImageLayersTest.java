/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.testdata.document.ArchiveFiles;
import io.github.morasanu.testdata.document.CompressedFiles;
import io.github.morasanu.testdata.document.ImageFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageLayersTest {
  private static final byte[] BASE =
      ArchiveFiles.tar(Map.of("etc/secret", bytes("1"), "etc/other", bytes("2")));
  /** Deletes one file and hides a folder: both stay in the layer below. */
  private static final byte[] TOP = CompressedFiles.zstd(ArchiveFiles.tar(
      Map.of("etc/.wh.secret", bytes(""), "etc/.wh..wh..opq", bytes(""), "app", bytes("3"))));

  private static final List<byte[]> LAYERS = List.of(BASE, TOP);

  @TempDir
  Path folder;

  @Test
  void ociTar_layersHaveNumbers_andDeletedFilesAreExamined() {
    byte[] image = ArchiveFiles.tar(ImageFiles.ociLayout(LAYERS));
    assertLayers(Visits.of(folder, image), "a.zip!/");
  }

  @Test
  void ociLayoutInAFolder_isTheSame() throws IOException {
    for (Map.Entry<String, byte[]> file : ImageFiles.ociLayout(LAYERS).entrySet()) {
      Path path = folder.resolve("target/image").resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
    assertLayers(Visits.of(folder, "", ScanLimits.defaults()), "target/image/");
  }

  private static void assertLayers(Visits visits, String prefix) {
    String base = prefix + ImageFiles.blobPath(BASE) + "#layer1!/";
    String top = prefix + ImageFiles.blobPath(TOP) + "#layer2!/";
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths)
        .contains(base + "etc/secret", base + "etc/other", top + "etc/.wh.secret", top + "app")
        .contains(prefix + "index.json")
        .noneMatch(path -> path.endsWith("#layer3"));
  }

  @Test
  void dockerSave_layersHaveNumbers_thoughTheManifestComesLast() {
    Visits visits = Visits.of(folder, ImageFiles.dockerSave(LAYERS));
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.paths)
        .anyMatch(path -> path.endsWith("/layer.tar#layer1!/etc/secret"))
        .anyMatch(path -> path.endsWith("/layer.tar#layer2!/app"))
        .anyMatch(path -> path.endsWith("/VERSION"));
  }

  @Test
  void imageInAnotherContainer_isExaminedWithoutNumbers() {
    byte[] image = CompressedFiles.gzip(ArchiveFiles.tar(ImageFiles.ociLayout(LAYERS)));
    assertThat(Visits.of(folder, image).paths)
        .contains("a.zip!/" + ImageFiles.blobPath(BASE) + "!/etc/secret");
  }

  @Test
  void manifestThatIsNone_costsNumbersOnly() {
    for (String json : List.of("[{\"Layers\":7}]", "[", "{}", "{\"manifests\":[{\"digest\":3}]}")) {
      byte[] tar = ArchiveFiles.tar(
          Map.of("manifest.json", bytes(json), "index.json", bytes(json), "blobs/x", BASE));
      Visits visits = Visits.of(folder, tar);
      assertThat(visits.incidents).isEmpty();
      assertThat(visits.paths).contains("a.zip!/blobs/x!/etc/secret");
    }
  }

  @Test
  void otherTarWithAManifest_isNoImage() {
    byte[] tar = ArchiveFiles.tar(
        Map.of("manifest.json", bytes("[{\"Layers\":[\"src/a\"]}]"), "src/a", bytes("1")));
    assertThat(Visits.of(folder, tar).paths).contains("a.zip!/src/a");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
