/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import com.ibm.icu.text.CharsetMatch;
import io.github.morasanu.extract.ExtractionSink;
import io.github.morasanu.extract.TextExtractor;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanLimits;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** What {@link CharsetTable} compares: each takes bytes and names a charset. */
final class CharsetDetectors {
  /** What the names of the standards mean in Japanese files; all peers gain from it. */
  private static final Map<String, String> MEANT = Map.of(
      "Shift_JIS", "windows-31j",
      "EUC-JP", "x-eucJP-Open",
      "ISO-2022-JP", "x-windows-iso2022jp");

  private CharsetDetectors() {}

  /** Names the charset of bytes, or gives null. */
  interface Detector {
    @Nullable
    String detect(byte[] bytes) throws IOException;
  }

  /** Ours first, then the peers, by name. */
  static Map<String, Detector> all() {
    Map<String, Detector> detectors = new LinkedHashMap<>();
    TextExtractor extractor = new TextExtractor(ScanLimits.defaults());
    detectors.put("Morasanu", bytes -> ours(extractor, bytes));
    EncodingDetector tika = new DefaultEncodingDetector();
    detectors.put("Tika", bytes -> tika(tika, bytes));
    detectors.put("icu4j", CharsetDetectors::icu4j);
    detectors.put("juniversalchardet", CharsetDetectors::juniversalchardet);
    return detectors;
  }

  /** The charset to decode with, for the name that a detector gave; null if it gave none that Java has. */
  static @Nullable Charset meant(@Nullable String name) {
    try {
      // Through Java's own name: detectors differ in upper and lower case.
      String own = name == null ? null : Charset.forName(name).name();
      return own == null ? null : Charset.forName(MEANT.getOrDefault(own, own));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String ours(TextExtractor extractor, byte[] bytes) throws IOException {
    Heard heard = new Heard();
    InputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes));
    extractor.extract(new ContentSource("unnamed", bytes.length, 0, stream), heard);
    return heard.charset;
  }

  private static @Nullable String tika(EncodingDetector detector, byte[] bytes) throws IOException {
    Charset charset = detector.detect(new ByteArrayInputStream(bytes), new Metadata());
    return charset == null ? null : charset.name();
  }

  private static @Nullable String icu4j(byte[] bytes) {
    CharsetMatch match = new com.ibm.icu.text.CharsetDetector().setText(bytes).detect();
    return match == null ? null : match.getName();
  }

  private static @Nullable String juniversalchardet(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? StandardCharsets.UTF_8.name() : name;
  }

  /** Hears the charset and lets the text pass by. */
  private static final class Heard implements ExtractionSink {
    private @Nullable String charset;

    @Override
    public void segment(TextSegment segment) {}

    @Override
    public void charset(String name) {
      charset = name;
    }

    @Override
    public void embedded(String name, long size, InputStream stream) {}

    @Override
    public void incident(IncidentCause cause, String message) {}
  }
}
