/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.testdata.document.ArchiveFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactWalkerTest {
  @TempDir
  Path folder;

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void walk_folder_givesFilesByName() throws IOException {
    file("b.txt", "2");
    file("a/z.txt", "1");
    file("c/empty.txt", "");
    Visits visits = Visits.of(folder, "", ScanLimits.defaults());
    assertThat(visits.paths).containsExactly("a/z.txt", "b.txt", "c/empty.txt");
    assertThat(visits.texts).containsExactly("1", "2", "");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void walk_folderWithLabel_putsItBefore() throws IOException {
    file("x.txt", "");
    assertThat(Visits.of(folder, "target", ScanLimits.defaults()).paths)
        .containsExactly("target/x.txt");
    assertThat(Visits.of(folder, "target/", ScanLimits.defaults()).paths)
        .containsExactly("target/x.txt");
  }

  @Test
  void walk_file_isReportedByItsLabel() throws IOException {
    file("x.txt", "text");
    Visits visits = Visits.of(folder.resolve("x.txt"), "docs/y.txt", ScanLimits.defaults());
    assertThat(visits.paths).containsExactly("docs/y.txt");
  }

  @Test
  void walk_leavesOutVersionControlAndLinks() throws IOException {
    file(".git/config", "secret");
    file("kept/.hg/x", "secret");
    file("kept/file", "text");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("kept"));
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("kept/file"));
    assertThat(Visits.of(folder, "", ScanLimits.defaults()).paths).containsExactly("kept/file");
  }

  @Test
  void walk_rootThatIsALink_isFollowed() throws IOException {
    file("kept/file", "text");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("kept"));
    assertThat(Visits.of(link, "", ScanLimits.defaults()).paths).containsExactly("file");
  }

  @Test
  void walk_missingRoot_isUnreadable() {
    Visits visits = Visits.of(folder.resolve("none"), "none", ScanLimits.defaults());
    assertThat(visits.incidents).containsExactly("none unreadable");
  }

  @Test
  void walk_visitorCannotRead_goesOn() throws IOException {
    file("a.txt", "");
    file("b.txt", "");
    List<String> seen = new ArrayList<>();
    ContentVisitor visitor = new ContentVisitor() {
      @Override
      public void content(ContentSource source) throws IOException {
        seen.add(source.path());
        throw new IOException("refused");
      }

      @Override
      public void incident(ScanIncident incident) {
        seen.add(incident.path() + " " + incident.cause().id());
      }
    };
    new ArtifactWalker(new ScanBudget(ScanLimits.defaults()), visitor).walk(folder, "");
    assertThat(seen).containsExactly("a.txt", "a.txt unreadable", "b.txt", "b.txt unreadable");
  }

  @Test
  void walk_visitorFailsUnchecked_isNotHidden() throws IOException {
    byte[] zip = Zips.zip().with("a", "text").bytes();
    Path file = Files.write(folder.resolve("a.zip"), zip);
    ContentVisitor visitor = new ContentVisitor() {
      @Override
      public void content(ContentSource source) {
        throw new IllegalStateException("bug");
      }

      @Override
      public void incident(ScanIncident incident) {}
    };
    ArtifactWalker walker = new ArtifactWalker(new ScanBudget(ScanLimits.defaults()), visitor);
    assertThatThrownBy(() -> walker.walk(file, "a.zip")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void content_stream_canBeResetOver64KiB() throws IOException {
    file("big", "x".repeat(1 << 17));
    ContentVisitor visitor = new ContentVisitor() {
      @Override
      public void content(ContentSource source) throws IOException {
        InputStream stream = source.stream();
        stream.mark(1 << 16);
        assertThat(stream.readNBytes(1 << 16)).hasSize(1 << 16);
        stream.reset();
        assertThat(stream.readAllBytes()).hasSize(1 << 17);
      }

      @Override
      public void incident(ScanIncident incident) {
        throw new AssertionError(incident.cause());
      }
    };
    new ArtifactWalker(new ScanBudget(ScanLimits.defaults()), visitor).walk(folder, "");
  }

  @Test
  void walk_containersWeCannotOpen_areNamed() throws IOException {
    Files.write(folder.resolve("1"), new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0});
    Files.write(folder.resolve("2"), new byte[] {'L', 'Z', 'I', 'P', 1, 12});
    Files.writeString(folder.resolve("3"), "7z\u00bc", StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("4"), "MSCF\0\0\0\0");
    Visits visits = Visits.of(folder, "", ScanLimits.defaults());
    assertThat(visits.incidents).containsExactly("1 unsupported", "2 unsupported", "4 unsupported");
    assertThat(visits.paths).containsExactly("3");
  }

  @Test
  void walkEntry_zip_isOpened() {
    byte[] zip = Zips.zip().with("in.txt", "text").bytes();
    Visits visits = new Visits();
    ArtifactWalker walker = new ArtifactWalker(new ScanBudget(ScanLimits.defaults()), visits);
    walker.walkEntry("mail.eml!/a\u202e.zip", -1, 1, new ByteArrayInputStream(zip));
    assertThat(visits.paths).containsExactly("mail.eml!/a\ufffd.zip!/in.txt");
  }

  @Test
  void walkEntry_tooDeep_isAnIncident() {
    Visits visits = new Visits();
    ArtifactWalker walker = new ArtifactWalker(new ScanBudget(Limits.depth(1)), visits);
    walker.walkEntry("a", -1, 2, InputStream.nullInputStream());
    assertThat(visits.incidents).containsExactly("a too-deep");
    assertThat(visits.paths).isEmpty();
  }

  @Test
  void walkEntry_readerFails_saysWhetherItIsOurs() {
    byte[] tar = ArchiveFiles.tar(Map.of("a.txt", new byte[] {1, 2, 3, 4}));
    List<ScanIncident> ours = incidents(tar, new IllegalStateException("what was read"));
    assertThat(ours).allSatisfy(incident -> {
      assertThat(incident.cause()).isEqualTo(IncidentCause.PARSER_FAILURE);
      assertThat(incident.message())
          .contains("IllegalStateException at ArtifactWalkerTest.")
          .doesNotContain("what was read");
    });
    assertThat(ours).extracting(ScanIncident::path).containsOnly("a.tar!/a.txt", "a.tar");

    IllegalStateException ofLibrary = new IllegalStateException("damaged");
    ofLibrary.setStackTrace(new StackTraceElement[] {
      new StackTraceElement("org.example.Decoder", "read", "Decoder.java", 1),
      new StackTraceElement("io.github.morasanu.source.EntryStream", "read", "EntryStream.java", 1)
    });
    assertThat(incidents(tar, ofLibrary))
        .extracting(ScanIncident::cause)
        .containsOnly(IncidentCause.DAMAGED);
  }

  /** What befalls an archive whose bytes end with a failure. */
  private static List<ScanIncident> incidents(byte[] archive, RuntimeException failure) {
    List<ScanIncident> incidents = new ArrayList<>();
    ContentVisitor visitor = new ContentVisitor() {
      @Override
      public void content(ContentSource source) throws IOException {
        source.stream().readAllBytes();
      }

      @Override
      public void incident(ScanIncident incident) {
        incidents.add(incident);
      }
    };
    InputStream failing = new InputStream() {
      @Override
      public int read() {
        throw failure;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        throw failure;
      }
    };
    InputStream bytes = new SequenceInputStream(new ByteArrayInputStream(archive, 0, 514), failing);
    new ArtifactWalker(new ScanBudget(ScanLimits.defaults()), visitor)
        .walkEntry("a.tar", -1, 1, bytes);
    return incidents;
  }
}
