/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What the extended header of a tar's entry says of its name and size. Layout: POSIX.1-2017, pax,
 * section "pax Extended Header": records of {@code length key=value newline}.
 */
final class PaxRecords {
  private byte @Nullable [] path;
  private long size = -1;
  private boolean mapBeforeData;

  /** Reads the records of a header. */
  static PaxRecords of(byte[] header) throws ZipException {
    PaxRecords records = new PaxRecords();
    int at = 0;
    while (at < header.length && header[at] != 0) {
      int space = at;
      while (space < header.length && header[space] != ' ') {
        space++;
      }
      long length = number(header, at, space);
      int end = (int) Math.min(at + length, Integer.MAX_VALUE);
      if (end > header.length || end <= space + 1) {
        throw new ZipException("no pax record");
      }
      records.read(header, space + 1, end - 1);
      at = end;
    }
    return records;
  }

  private void read(byte[] header, int from, int to) throws ZipException {
    int equals = from;
    while (equals < to && header[equals] != '=') {
      equals++;
    }
    String key = new String(header, from, equals - from, StandardCharsets.ISO_8859_1);
    int value = Math.min(equals + 1, to);
    switch (key) {
      case "path" -> path = path == null ? Arrays.copyOfRange(header, value, to) : path;
      case "GNU.sparse.name" -> path = Arrays.copyOfRange(header, value, to);
      case "size" -> size = number(header, value, to);
      case "GNU.sparse.major" -> mapBeforeData = number(header, value, to) == 1;
      default -> {
        // Times, owners and attributes are not examined.
      }
    }
  }

  private static long number(byte[] bytes, int from, int to) throws ZipException {
    try {
      String digits = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
      long number = Long.parseLong(digits);
      if (number >= 0 && number < 1L << 60) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The same as a number that is too large.
    }
    throw new ZipException("no number");
  }

  /** The name in place of the header's, or null. */
  byte @Nullable [] path() {
    return path;
  }

  /** The size in place of the header's, or -1. */
  long size() {
    return size;
  }

  /** Whether the data begins with the map of a sparse file. */
  boolean mapBeforeData() {
    return mapBeforeData;
  }
}
