/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.document.WorkerCommand;
import io.github.morasanu.source.ScanLimits;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerCommandTest {
  @TempDir
  Path folder;

  private static WorkerCommand command(ClassLoader loader) {
    return new WorkerCommand("a.Main", List.of("-Dx=y"), loader);
  }

  private static String classPath(List<String> line) {
    return line.get(line.indexOf("-cp") + 1);
  }

  @Test
  void line_inAPluginRealm_hasTheRealmsFiles() throws IOException {
    Path first = folder.resolve("with space.jar");
    Path second = folder.resolve("classes");
    URL[] urls = {
      first.toUri().toURL(),
      second.toUri().toURL(),
      URI.create("http://localhost/x.jar").toURL()
    };
    try (URLClassLoader realm = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      List<String> line = command(realm).line(folder);
      assertThat(classPath(line)).isEqualTo(first + File.pathSeparator + second);
      assertThat(line)
          .contains("-Dx=y", "-Djava.io.tmpdir=" + folder)
          .endsWith("a.Main", folder.toString());
    }
  }

  @Test
  void line_inAnApplication_hasItsClassPathInFull() {
    String classPath =
        classPath(command(WorkerCommandTest.class.getClassLoader()).line(folder));
    assertThat(Collections.list(new StringTokenizer(classPath, File.pathSeparator)))
        .isNotEmpty()
        .allMatch(entry -> new File(entry.toString()).isAbsolute());
  }

  @Test
  void worker_whoseScanIsGone_leavesNothingBehind() throws Exception {
    Path work = Files.createDirectory(folder.resolve("work"));
    Files.writeString(work.resolve("d1.tmp"), "a copy");
    Process worker = new ProcessBuilder(new WorkerCommand().line(work)).start();
    worker.getOutputStream().close();
    assertThat(worker.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(work).doesNotExist();
  }

  @Test
  void documents_withoutTheirParser_areUnsupported() throws IOException {
    try (URLClassLoader realm = new URLClassLoader(new URL[0], null);
        TextExtractor extractor = new TextExtractor(
            ScanLimits.defaults(), SegmentBuffer.CHUNK, PieceReader.SIZE, command(realm))) {
      byte[] pdf = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
      Extraction extraction = Extraction.of(extractor, "a.pdf", pdf, "X");
      assertThat(extraction.incidents).containsExactly("unsupported");
      assertThat(extraction.coverage()).isEqualTo(Coverage.NONE);
    }
  }
}
