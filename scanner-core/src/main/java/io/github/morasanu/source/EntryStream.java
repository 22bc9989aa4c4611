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
 * throws unchecked stays recognisable as a bug. A failure is remembered: a reader that swallows the
 * exception does not make it unseen.
 */
final class EntryStream extends BlockStream {
  private final InputStream in;
  private final long size;
  private final long checksum;
  private final CRC32 crc = new CRC32();
  private ByteMeter meter;
  private long count;
  private boolean ended;
  private boolean deceived;
  private @Nullable IOException failure;

  /**
   * A counted stream.
   *
   * @param size bytes that must come, or -1 if unknown
   * @param checksum CRC-32 of those, or -1 if unknown
   */
  EntryStream(InputStream in, ByteMeter meter, long size, long checksum) {
    this.in = in;
    this.meter = meter;
    this.size = size;
    this.checksum = checksum;
  }

  /** Counts by another meter from now on. */
  void meter(ByteMeter other) {
    this.meter = other;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    throwIfFailed();
    try {
      int read = in.read(buffer, offset, length);
      if (read < 0) {
        ended = true;
        deceived |= (size >= 0 && count != size) || (checksum >= 0 && crc.getValue() != checksum);
        return -1;
      }
      count += read;
      if (checksum >= 0) {
        crc.update(buffer, offset, read);
      }
      meter.count(read, count);
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    } catch (RuntimeException e) {
      failure = ReadFailure.of(e);
      throw failure;
    }
  }

  /** Throws again what an earlier read threw. */
  void throwIfFailed() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  /** Whether it was read to its end. */
  boolean ended() {
    return ended;
  }

  /** Whether a limit stopped it. */
  boolean exceeded() {
    return failure instanceof BudgetExceededException;
  }

  /** Bytes read so far. */
  long count() {
    return count;
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
