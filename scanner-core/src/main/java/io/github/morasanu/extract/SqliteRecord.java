/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of an SQLite table: the record format of https://www.sqlite.org/fileformat2.html, 2.1. */
final class SqliteRecord {
  private static final int FIRST_BLOB = 12;

  private SqliteRecord() {}

  /** A value: its text, or its bytes if it is a blob. */
  record Value(String text, byte[] blob) {
    private static final byte[] NO_BLOB = new byte[0];
    static final Value NOTHING = new Value("", NO_BLOB);

    static Value of(String text) {
      return new Value(text, NO_BLOB);
    }
  }

  /**
   * The values of a record.
   *
   * @throws RuntimeException if it is none
   */
  static List<Value> values(byte[] record, Charset charset) {
    ByteBuffer header = ByteBuffer.wrap(record);
    int headerLength = Math.toIntExact(SqliteFile.varint(header));
    ByteBuffer body = ByteBuffer.wrap(record);
    body.position(headerLength);
    List<Value> values = new ArrayList<>();
    while (header.position() < headerLength) {
      values.add(value(SqliteFile.varint(header), body, charset));
    }
    return values;
  }

  private static Value value(long type, ByteBuffer body, Charset charset) {
    if (type >= FIRST_BLOB) {
      int length = Math.toIntExact((type - FIRST_BLOB) / 2);
      int from = body.position();
      body.position(from + length);
      return type % 2 == 1
          ? Value.of(new String(body.array(), from, length, charset))
          : new Value("", Arrays.copyOfRange(body.array(), from, from + length));
    }
    return switch ((int) type) {
      case 0 -> Value.NOTHING;
      case 1, 2, 3, 4 -> Value.of(Long.toString(integer(body, (int) type)));
      case 5 -> Value.of(Long.toString(integer(body, 6)));
      case 6 -> Value.of(Long.toString(integer(body, 8)));
      case 7 -> Value.of(number(body.getDouble()));
      case 8 -> Value.of("0");
      case 9 -> Value.of("1");
      default -> throw new IllegalArgumentException("no type of a value");
    };
  }

  private static long integer(ByteBuffer body, int bytes) {
    long value = body.get();
    for (int i = 1; i < bytes; i++) {
      value = value << 8 | (body.get() & 0xFF);
    }
    return value;
  }

  /** Without an exponent, where it can be a number that somebody typed. */
  private static String number(double value) {
    return Math.abs(value) < 1e17 && Math.abs(value) > 1e-7
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
