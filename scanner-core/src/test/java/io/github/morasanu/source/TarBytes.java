/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Changes headers of a tar and makes their checksums right again. */
final class TarBytes {
  private TarBytes() {}

  static void type(byte[] tar, int header, char type) {
    tar[header + 156] = (byte) type;
    sum(tar, header);
  }

  static void name(byte[] tar, int header, char firstLetter) {
    tar[header] = (byte) firstLetter;
    sum(tar, header);
  }

  static void size(byte[] tar, int header, long size) {
    write(tar, header + 124, String.format(Locale.ROOT, "%011o", size));
    sum(tar, header);
  }

  private static void sum(byte[] tar, int header) {
    write(tar, header + 148, "        ");
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += tar[header + i] & 0xFF;
    }
    write(tar, header + 148, String.format(Locale.ROOT, "%06o\0 ", sum));
  }

  private static void write(byte[] tar, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, tar, at, bytes.length);
  }
}
