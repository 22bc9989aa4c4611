/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

/** Tells containers without a long mark from text and numbers that begin alike, by their whole headers. */
final class HeadForms {
  private static final int LZMA_HEADER = 13;
  private static final long LZMA_LARGEST = 1L << 40;

  private HeadForms() {}

  /** The format of a head, or {@link ContainerFormat#NONE}. */
  static ContainerFormat format(byte[] head) {
    if (TarHeader.isHeader(head)) {
      return ContainerFormat.TAR_UNMARKED;
    }
    if (CpioReader.isHeader(head)) {
      return ContainerFormat.CPIO;
    }
    if (isLzma(head)) {
      return ContainerFormat.LZMA;
    }
    return isSkippableFrame(head) ? ContainerFormat.ZSTD_SKIPPABLE : ContainerFormat.NONE;
  }

  /** The usual properties, a dictionary of 2^n or 2^n + 2^(n-1) bytes, a possible size, and a zero. */
  private static boolean isLzma(byte[] head) {
    if (head.length <= LZMA_HEADER || head[0] != 0x5D || head[LZMA_HEADER] != 0) {
      return false;
    }
    long dictionary = number(head, 1, 4);
    long size = number(head, 5, 8);
    long highest = Long.highestOneBit(dictionary);
    boolean dictionaryOfTools =
        dictionary >= 1 << 12 && (dictionary == highest || dictionary == highest + highest / 2);
    return dictionaryOfTools && (size == -1 || (size >= 0 && size < LZMA_LARGEST));
  }

  private static boolean isSkippableFrame(byte[] head) {
    return head.length >= 8
        && (head[0] & 0xF0) == 0x50
        && head[1] == 0x2A
        && head[2] == 0x4D
        && head[3] == 0x18;
  }

  private static long number(byte[] head, int from, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = (number << 8) | (head[from + i] & 0xFF);
    }
    return number;
  }
}
