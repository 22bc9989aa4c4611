/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Severity;
import io.github.morasanu.source.NestedZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What came of the zips inside containers - the libraries of a war - in earlier scans under the same
 * settings and rules, and in this one. Thread-safe.
 */
final class KnownParts {
  /*
   * A zip is known by its path, its depth and its bytes: all else that its outcome depends on belongs to
   * the settings. The path matters, since rules, selections, fingerprints and findings have it in them.
   *
   * An outcome that speaks of people is not kept: to count people over several zips it would have to keep
   * a hash of each value, of which whoever has the key could try all My Numbers. Such a zip is scanned
   * each time.
   */

  private static final int VERSION = 2;

  /** Over so many bytes only what this scan has met stays. */
  private static final int ROOMY = 16 << 20;

  private final FingerprintKey key;
  private final Map<String, byte[]> parts = new ConcurrentHashMap<>();
  private final Set<String> reused = ConcurrentHashMap.newKeySet();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();

  /** Knows nothing yet. */
  KnownParts(FingerprintKey key) {
    this.key = key;
  }

  /** The id of a zip. */
  String id(NestedZip zip) throws IOException {
    byte[] path = zip.path().getBytes(StandardCharsets.UTF_8);
    byte[] content = zip.sha256();
    ByteBuffer all = ByteBuffer.allocate(path.length + Integer.BYTES + content.length);
    all.put(path).putInt(zip.depth()).put(content);
    return HexFormat.of().formatHex(key.cacheCode(all.array()), 0, 16);
  }

  /** What came of a zip, if that is known. */
  Optional<Part> find(String id) {
    byte[] bytes = parts.get(id);
    if (bytes == null) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      NestedZip.Spent spent = new NestedZip.Spent(in.readLong(), in.readLong());
      long[] values = new long[Severity.values().length];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readLong();
      }
      Outcome outcome = Outcome.of(ReportCodec.read(in));
      System.arraycopy(values, 0, outcome.values(), 0, values.length);
      return Optional.of(new Part(outcome, spent));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Notes that a zip was not scanned, since it was known. */
  void reuse(String id) {
    reused.add(id);
  }

  /** Keeps what came of a zip, unless it speaks of people or the next scan may have another. */
  void keep(String id, Outcome outcome, NestedZip.Spent spent) throws IOException {
    if (outcome.people.estimate() > 0 || ScanCache.mayPass(outcome.incidents)) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(spent.entries());
    out.writeLong(spent.bytes());
    for (long values : outcome.values()) {
      out.writeLong(values);
    }
    ReportCodec.write(outcome.report(), out);
    parts.put(id, bytes.toByteArray());
    kept.add(id);
  }

  /** How many zips were not scanned, since they were known. */
  int reused() {
    return reused.size();
  }

  /** Whether it knows more than before the scan. */
  boolean hasNew() {
    return !kept.isEmpty();
  }

  /** All that it knows. */
  byte[] bytes() throws IOException {
    Map<String, byte[]> all = new TreeMap<>(parts);
    if (all.values().stream().mapToLong(part -> part.length).sum() > ROOMY) {
      all.keySet().removeIf(id -> !kept.contains(id) && !reused.contains(id));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(VERSION);
    out.writeInt(all.size());
    for (Map.Entry<String, byte[]> part : all.entrySet()) {
      out.writeUTF(part.getKey());
      out.writeInt(part.getValue().length);
      out.write(part.getValue());
    }
    return bytes.toByteArray();
  }

  /**
   * Learns what {@link #bytes} of an earlier scan holds.
   *
   * @throws IOException if it holds anything else
   */
  void learn(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != VERSION) {
      throw new IOException("written by another version");
    }
    for (int left = in.readInt(); left > 0; left--) {
      String id = in.readUTF();
      byte[] part = new byte[in.readInt()];
      in.readFully(part);
      parts.put(id, part);
    }
  }

  /**
   * What came of one zip.
   *
   * @param outcome a new one, for the caller to keep
   * @param spent of the limits of the scan
   */
  record Part(Outcome outcome, NestedZip.Spent spent) {}
}
