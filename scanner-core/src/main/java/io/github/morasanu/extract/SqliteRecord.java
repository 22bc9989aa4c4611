/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A row of an SQLite table: the record format of https://www.sqlite.org/fileformat2.html, 2.1. */
final class SqliteRecord {
  private static final int FIRST_BLOB = 12;

  private SqliteRecord() {}

  /** A value: its text, or its bytes if it is a blob. */
  static final class Value {
    private static final Value NOTHING = new Value("", new byte[0]);

    private final String text;
    private final byte[] blob;

    private Value(String text, byte[] blob) {
      this.text = text;
      this.blob = blob;
    }

    private static Value of(String text) {
      return new Value(text, NOTHING.blob);
    }

    /** Empty if it is a blob, or nothing. */
    String text() {
      return text;
    }

    /** Empty if it is none. */
    byte[] blob() {
      return blob;
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
      long length = (type - FIRST_BLOB) / 2;
      if (length > body.remaining()) {
        throw new IllegalArgumentException("a value longer than its record");
      }
      byte[] bytes = new byte[(int) length];
      body.get(bytes);
      return type % 2 == 1 ? Value.of(new String(bytes, charset)) : new Value("", bytes);
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
