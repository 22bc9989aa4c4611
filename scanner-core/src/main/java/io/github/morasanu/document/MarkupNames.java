/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Names of elements and attributes, looked for in the bytes of XML that nobody has parsed. A name cannot be
 * written with references, so that it stands in the bytes as it is, in every charset that writes ASCII as
 * ASCII does. Where the charset may be another, or there is a DOCTYPE, whose entities may hold anything,
 * every name may be there. Immutable.
 */
final class MarkupNames {
  private static final int BLOCK = 1 << 14;
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** What is looked for, by its first byte; null for none. */
  private final byte[][][] byFirst = new byte[256][][];

  private final int longest;

  private MarkupNames(List<byte[]> names) {
    int most = 0;
    for (byte[] name : names) {
      most = Math.max(most, name.length);
      byte[][] before = byFirst[name[0]];
      byte[][] after = new byte[before == null ? 1 : before.length + 1][];
      if (before != null) {
        System.arraycopy(before, 0, after, 0, before.length);
      }
      after[after.length - 1] = name;
      byFirst[name[0]] = after;
    }
    longest = most;
  }

  /** Names in ASCII, none of them empty. */
  static MarkupNames of(Collection<String> names) {
    List<byte[]> all = new ArrayList<>(List.of(DOCTYPE));
    names.forEach(name -> all.add(name.getBytes(StandardCharsets.US_ASCII)));
    return new MarkupNames(all);
  }

  /** Whether XML may hold one of the names, perhaps as a part of another or in its text. */
  boolean mayBeIn(InputStream xml) throws IOException {
    byte[] block = new byte[BLOCK + longest];
    int length = xml.readNBytes(block, 0, block.length);
    if (!isLikeAscii(block, length)) {
      return true;
    }
    while (length > 0) {
      boolean last = length < block.length;
      int end = last ? length : BLOCK;
      for (int i = 0; i < end; i++) {
        byte[][] candidates = byFirst[block[i] & 0xFF];
        if (candidates != null && isOneAt(candidates, block, i, length)) {
          return true;
        }
      }
      if (last) {
        return false;
      }
      System.arraycopy(block, BLOCK, block, 0, longest);
      length = longest + xml.readNBytes(block, longest, BLOCK);
    }
    return false;
  }

  /** UTF-16, UTF-32 and EBCDIC begin otherwise (XML 1.0, appendix F). */
  private static boolean isLikeAscii(byte[] head, int length) {
    int at = isOne(MARK, head, 0, length) ? MARK.length : 0;
    while (at < length && (head[at] == ' ' || (head[at] >= '\t' && head[at] <= '\r'))) {
      at++;
    }
    return at + 1 < length && head[at] == '<' && head[at + 1] != 0;
  }

  private static boolean isOneAt(byte[][] names, byte[] block, int at, int length) {
    for (byte[] name : names) {
      if (isOne(name, block, at, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(byte[] name, byte[] block, int at, int length) {
    if (at + name.length > length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (block[at + i] != name[i]) {
        return false;
      }
    }
    return true;
  }
}
