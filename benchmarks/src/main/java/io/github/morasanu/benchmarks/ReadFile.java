/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file in pieces of 64 KB and adds up its bytes, which is the least that a scanner in Java does: {@code <file>}. */
public final class ReadFile {
  private ReadFile() {}

  /** Ends with an exception if the file cannot be read. */
  @SuppressForbidden(reason = "a command speaks to the terminal")
  public static void main(String[] args) throws IOException {
    System.out.println(sum(args[0]));
  }

  static long sum(String file) throws IOException {
    byte[] buffer = new byte[LineChunks.SIZE];
    long sum = 0;
    try (InputStream in = new FileInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        for (int i = 0; i < length; i++) {
          sum += buffer[i];
        }
      }
    }
    return sum;
  }
}
