/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports of earlier scans in a folder, and parts of such, each under a name made of all that it
 * depends on. Several
 * processes may use the folder at the same time.
 */
final class ScanCache {
  /*
   * Whoever could write a report without findings under the right name would open the gate. So the name
   * and a code over name and content are made under the key of the fingerprints: a report that was not
   * written under this key, or was changed since, is taken for broken. Nor can anybody without the key
   * tell from a name whether some content was scanned.
   *
   * A report holds what the JSON report holds: masked previews and fingerprints, never a value.
   */

  private static final String SUFFIX = ".scan";
  private static final int CODE = 32;
  private static final long LARGEST = 64L << 20;
  private static final int MOST = 200;

  /** What may be otherwise the next time, though nothing has changed. */
  private static final Set<IncidentCause> PASSING = Set.of(
      IncidentCause.OVER_BUDGET,
      IncidentCause.TIMEOUT,
      IncidentCause.PARSER_FAILURE,
      IncidentCause.UNREADABLE);

  private final Path folder;
  private final FingerprintKey key;

  ScanCache(Path folder, FingerprintKey key) {
    this.folder = folder;
    this.key = key;
  }

  /**
   * The report of a scan that was made before.
   *
   * @param digest of all that the report depends on
   * @param progress told of one that cannot be used
   */
  Optional<ScanReport> find(ScanDigest digest, ScanProgress progress) {
    return read(
        name(digest),
        progress,
        bytes -> ReportCodec.read(new DataInputStream(new ByteArrayInputStream(bytes))));
  }

  /**
   * What is known of zips inside containers from scans that were made before.
   *
   * @param settings all that it depends on besides the zips
   * @param progress told of what cannot be used
   */
  KnownParts findParts(ScanDigest settings, ScanProgress progress) {
    return read(name(settings), progress, bytes -> {
          KnownParts known = new KnownParts(key);
          known.learn(bytes);
          return known;
        })
        .orElseGet(() -> new KnownParts(key));
  }

  private <T> Optional<T> read(String name, ScanProgress progress, Reader<T> reader) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException("too large");
      }
      byte[] content = Files.readAllBytes(file);
      int length = content.length - CODE;
      if (length < 0
          || !MessageDigest.isEqual(code(name, content, length), tail(content, length))) {
        throw new IOException("changed since it was written");
      }
      T known = reader.read(Arrays.copyOf(content, length));
      Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
      return Optional.of(known);
    } catch (IOException e) {
      progress.note(
          "the cache holds a broken file, " + name + ": it was ignored, and all was scanned");
      return Optional.empty();
    }
  }

  private static byte[] tail(byte[] content, int from) {
    return Arrays.copyOfRange(content, from, content.length);
  }

  /** Keeps a report, unless the next scan may have another. */
  void keep(ScanDigest digest, ScanReport report, ScanProgress progress) {
    if (!mayPass(report.incidents())) {
      write(name(digest), progress, () -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportCodec.write(report, new DataOutputStream(bytes));
        return bytes.toByteArray();
      });
    }
  }

  /** Keeps what is known of zips inside containers, if that is more than before. */
  void keepParts(ScanDigest settings, KnownParts parts, ScanProgress progress) {
    if (parts.hasNew()) {
      write(name(settings), progress, parts::bytes);
    }
  }

  /** Whether some of this may be otherwise the next time, though nothing has changed. */
  static boolean mayPass(List<ScanIncident> incidents) {
    return incidents.stream().anyMatch(incident -> PASSING.contains(incident.cause()));
  }

  private void write(String name, ScanProgress progress, Content toWrite) {
    try {
      byte[] content = toWrite.bytes();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(content);
      bytes.write(code(name, content, content.length));
      if (bytes.size() > LARGEST) {
        return;
      }
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "morasanu", ".tmp");
      try {
        Files.write(unfinished, bytes.toByteArray());
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      removeOldest();
    } catch (IOException e) {
      progress.note("the cache cannot be written: check the rights of its folder");
    }
  }

  private void removeOldest() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> String.valueOf(file.getFileName()).endsWith(SUFFIX))
          .toList();
    }
    if (files.size() > MOST) {
      List<Path> byAge = files.stream()
          .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
          .toList();
      for (Path file : byAge.subList(0, files.size() - MOST)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private String name(ScanDigest digest) {
    return HexFormat.of().formatHex(key.cacheCode(digest.bytes()), 0, 16) + SUFFIX;
  }

  private byte[] code(String name, byte[] content, int length) {
    byte[] message = Arrays.copyOf(content, length + name.length());
    for (int i = 0; i < name.length(); i++) {
      message[length + i] = (byte) name.charAt(i);
    }
    return key.cacheCode(message);
  }

  /** Makes something of the bytes of a file. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(byte[] bytes) throws IOException;
  }

  /** What a file is to hold. */
  @FunctionalInterface
  private interface Content {
    byte[] bytes() throws IOException;
  }
}
