/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Severity;
import io.github.morasanu.model.VersionlessPath;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings that a project has today and does not want to hear of again, by keyed fingerprints.
 * Immutable.
 *
 * <p>It holds no line, so that values may move within their file, and of each fingerprint how many
 * values have it, so that a new value cannot hide behind an old one: if there are more than before, all
 * of them are unknown again. Many values of one file that are one finding have one fingerprint
 * together, which changes with any of them. Of paths it holds no version of an archive, so that a release
 * makes nothing new.
 */
public final class Baseline {

  /** What tells one entry from another. */
  record Key(String path, String rule, String fingerprint) implements Comparable<Key> {
    static Key of(Finding finding) {
      return new Key(
          VersionlessPath.of(finding.location().path()),
          finding.ruleId(),
          finding.fingerprint().orElse(""));
    }

    @Override
    public int compareTo(Key other) {
      int order = path.compareTo(other.path);
      order = order == 0 ? rule.compareTo(other.rule) : order;
      return order == 0 ? fingerprint.compareTo(other.fingerprint) : order;
    }
  }

  private final String keyId;
  private final SortedMap<Key, Long> entries;

  Baseline(String keyId, Map<Key, Long> entries) {
    this.keyId = keyId;
    this.entries = new TreeMap<>(entries);
  }

  /**
   * A baseline that knows these findings, save those that never fail.
   *
   * @param keyId tells the key of their fingerprints from others
   * @throws IllegalArgumentException if one has no fingerprint
   */
  public static Baseline of(List<Finding> findings, String keyId) {
    Map<Key, Long> entries = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.fingerprint().isEmpty()) {
        throw new IllegalArgumentException("a baseline needs findings with fingerprints");
      }
      if (finding.severity() != Severity.INFO) {
        entries.merge(Key.of(finding), finding.count(), Long::sum);
      }
    }
    return new Baseline(keyId, entries);
  }

  /** Tells the key of the fingerprints from others. */
  public String keyId() {
    return keyId;
  }

  /** How many values it knows. */
  public long values() {
    return entries.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The entries, sorted, with the number of values of each. */
  SortedMap<Key, Long> entries() {
    return entries;
  }

  /** The findings, apart by whether they are known. */
  Map<Boolean, List<Finding>> byKnown(List<Finding> findings) {
    Map<Key, Long> found = findings.stream()
        .collect(Collectors.groupingBy(Key::of, Collectors.summingLong(Finding::count)));
    return findings.stream()
        .collect(Collectors.partitioningBy(finding -> isKnown(Key.of(finding), found)));
  }

  private boolean isKnown(Key key, Map<Key, Long> found) {
    return !key.fingerprint().isEmpty()
        && found.getOrDefault(key, 0L) <= entries.getOrDefault(key, 0L);
  }
}
