/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one container entry: counted against the budget, and compared at their end with what
 * the container says of them.
 *
 * <p>A decompressor's unchecked exception becomes a {@link ZipException}, so that what a visitor
 * throws unchecked stays recognisable as a bug. A spent limit is remembered: a reader that swallows
 * the exception does not make it unseen.
 */
final class EntryStream extends InputStream {
  private final InputStream in;
  private final ScanBudget budget;
  private final long packed;
  private final long size;
  private final long checksum;
  private final CRC32 crc = new CRC32();
  private long count;
  private boolean deceived;
  private @Nullable BudgetExceededException exceeded;

  /**
   * A counted stream.
   *
   * @param packed bytes in the container, or -1 if unknown
   * @param size bytes that must come, or -1 if unknown
   * @param checksum CRC-32 of those, or -1 if unknown
   */
  EntryStream(InputStream in, ScanBudget budget, long packed, long size, long checksum) {
    this.in = in;
    this.budget = budget;
    this.packed = packed;
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    throwIfExceeded();
    int read = readUnpacked(buffer, offset, length);
    if (read < 0) {
      deceived |= (size >= 0 && count != size) || (checksum >= 0 && crc.getValue() != checksum);
      return -1;
    }
    count += read;
    crc.update(buffer, offset, read);
    try {
      budget.countBytes(read, count, packed);
    } catch (BudgetExceededException e) {
      exceeded = e;
      throw e;
    }
    return read;
  }

  private int readUnpacked(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (RuntimeException e) {
      ZipException damaged = new ZipException("a decompressor failed");
      damaged.initCause(e);
      throw damaged;
    }
  }

  /** Throws what an earlier read threw over a spent limit. */
  void throwIfExceeded() throws BudgetExceededException {
    if (exceeded != null) {
      throw exceeded;
    }
  }

  /** Whether a limit stopped it. */
  boolean exceeded() {
    return exceeded != null;
  }

  /** Whether the end was reached and size or checksum were not as promised. */
  boolean deceived() {
    return deceived;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
