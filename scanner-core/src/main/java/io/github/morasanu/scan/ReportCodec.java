/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads a report for the cache. Texts are their length and bytes in UTF-8; constants are
 * their names; lists are their length and elements.
 */
final class ReportCodec {
  private static final int VERSION = 2;

  private ReportCodec() {}

  static void write(ScanReport report, DataOutput out) throws IOException {
    out.writeInt(VERSION);
    list(report.findings(), out, ReportCodec::finding);
    list(report.incidents(), out, ReportCodec::incident);
    ScanSummary summary = report.summary();
    out.writeLong(summary.filesScanned());
    out.writeLong(summary.filesPartlyScanned());
    out.writeLong(summary.bytesScanned());
    list(List.copyOf(summary.byKind().entrySet()), out, (entry, to) -> {
      text(entry.getKey().name(), to);
      to.writeLong(entry.getValue());
    });
    list(List.copyOf(summary.byCharset().entrySet()), out, (entry, to) -> {
      text(entry.getKey(), to);
      to.writeLong(entry.getValue());
    });
    out.writeLong(summary.peopleEstimate());
    out.writeLong(summary.leftOut());
    list(report.comments(), out, ReportCodec::comment);
  }

  /**
   * Reads a report.
   *
   * @throws IOException if the stream holds anything else
   */
  static ScanReport read(DataInputStream in) throws IOException {
    try {
      if (in.readInt() != VERSION) {
        throw new IOException("written by another version");
      }
      List<Finding> findings = list(in, ReportCodec::finding);
      List<ScanIncident> incidents = list(in, ReportCodec::incident);
      long files = in.readLong();
      long partly = in.readLong();
      long bytes = in.readLong();
      Map<Kind, Long> byKind = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        byKind.put(Kind.valueOf(text(in)), in.readLong());
      }
      Map<String, Long> byCharset = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        byCharset.put(text(in), in.readLong());
      }
      ScanSummary summary =
          new ScanSummary(files, partly, bytes, byKind, byCharset, in.readLong(), in.readLong());
      List<AllowComment> comments = list(in, ReportCodec::comment);
      if (in.read() >= 0) {
        throw new IOException("has more than a report");
      }
      return new ScanReport(findings, incidents, summary, comments);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new IOException("is no report", e);
    }
  }

  private static void finding(Finding finding, DataOutput out) throws IOException {
    text(finding.ruleId(), out);
    text(finding.kind().name(), out);
    text(finding.severity().name(), out);
    text(finding.confidence().name(), out);
    location(finding.location(), out);
    out.writeLong(finding.count());
    text(finding.preview(), out);
    optional(finding.fingerprint().orElse(null), out);
    list(finding.reasons(), out, ReportCodec::text);
    list(finding.tags(), out, ReportCodec::text);
  }

  private static Finding finding(DataInput in) throws IOException {
    return Finding.builder(text(in), Kind.valueOf(text(in)))
        .severity(Severity.valueOf(text(in)))
        .confidence(Confidence.valueOf(text(in)))
        .location(location(in))
        .count(in.readLong())
        .preview(text(in))
        .fingerprint(optional(in))
        .reasons(list(in, ReportCodec::text))
        .tags(list(in, ReportCodec::text))
        .build();
  }

  private static void location(Location location, DataOutput out) throws IOException {
    text(location.path(), out);
    out.writeInt(location.line());
    out.writeInt(location.column());
    out.writeInt(location.page());
    out.writeInt(location.row());
    optional(location.sheet().orElse(null), out);
    optional(location.field().orElse(null), out);
  }

  private static Location location(DataInput in) throws IOException {
    Location.Builder location = Location.builder(text(in))
        .line(in.readInt())
        .column(in.readInt())
        .page(in.readInt())
        .row(in.readInt());
    String sheet = optional(in);
    if (sheet != null) {
      location.sheet(sheet);
    }
    String field = optional(in);
    if (field != null) {
      location.field(field);
    }
    return location.build();
  }

  private static void incident(ScanIncident incident, DataOutput out) throws IOException {
    text(incident.path(), out);
    text(incident.cause().name(), out);
    text(incident.message(), out);
  }

  private static ScanIncident incident(DataInput in) throws IOException {
    return new ScanIncident(text(in), IncidentCause.valueOf(text(in)), text(in));
  }

  private static void comment(AllowComment comment, DataOutput out) throws IOException {
    location(comment.location(), out);
    text(comment.rule(), out);
    text(comment.reason(), out);
    out.writeLong(comment.values());
  }

  private static AllowComment comment(DataInput in) throws IOException {
    return new AllowComment(location(in), text(in), text(in), in.readLong());
  }

  private static void text(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void optional(@Nullable String text, DataOutput out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      text(text, out);
    }
  }

  private static @Nullable String optional(DataInput in) throws IOException {
    return in.readBoolean() ? text(in) : null;
  }

  private static <T> void list(List<T> list, DataOutput out, Write<T> write) throws IOException {
    out.writeInt(list.size());
    for (T element : list) {
      write.write(element, out);
    }
  }

  private static <T> List<T> list(DataInput in, Read<T> read) throws IOException {
    List<T> list = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      list.add(read.read(in));
    }
    return list;
  }

  /** Writes one element. */
  @FunctionalInterface
  private interface Write<T> {
    void write(T element, DataOutput out) throws IOException;
  }

  /** Reads one element. */
  @FunctionalInterface
  private interface Read<T> {
    T read(DataInput in) throws IOException;
  }
}
