/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A container's bytes, to be read in any order and as often as needed: a file, or memory. */
final class Blob implements Closeable {
  /** A nested container up to this size stays in memory. */
  private static final int IN_MEMORY = 32 << 20;

  private final byte[] bytes;
  private final @Nullable Path file;
  private final boolean temporary;

  private Blob(byte[] bytes, @Nullable Path file, boolean temporary) {
    this.bytes = bytes;
    this.file = file;
    this.temporary = temporary;
  }

  /** The file as it is. */
  static Blob of(Path file) {
    return new Blob(new byte[0], file, false);
  }

  /**
   * A stream's bytes, in memory or in a temporary file of random name.
   *
   * @throws SpoolException if the temporary file cannot be written
   */
  static Blob of(InputStream stream) throws IOException {
    byte[] head = stream.readNBytes(IN_MEMORY);
    return head.length < IN_MEMORY ? new Blob(head, null, false) : spool(head, stream);
  }

  private static Blob spool(byte[] head, InputStream rest) throws IOException {
    Path file;
    try {
      file = Files.createTempFile("morasanu-", ".tmp");
    } catch (IOException e) {
      throw new SpoolException(e);
    }
    Blob blob = new Blob(new byte[0], file, true);
    boolean complete = false;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = head;
      int count = head.length;
      while (count >= 0) {
        write(out, buffer, count);
        count = rest.read(buffer);
      }
      complete = true;
    } finally {
      if (!complete) {
        blob.close();
      }
    }
    return blob;
  }

  private static void write(OutputStream out, byte[] buffer, int count) throws SpoolException {
    try {
      out.write(buffer, 0, count);
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  /** A new stream from the first byte. */
  InputStream stream() throws IOException {
    return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
  }

  /** A new channel at the first byte. */
  SeekableByteChannel channel() throws IOException {
    return file == null ? new SeekableInMemoryByteChannel(bytes) : FileChannel.open(file);
  }

  /** The file that stays after this is closed, or null. */
  @Nullable
  Path lastingFile() {
    return temporary ? null : file;
  }

  long size() throws IOException {
    return file == null ? bytes.length : Files.size(file);
  }

  @Override
  public void close() throws IOException {
    if (temporary && file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** The disk, not the container, is at fault. */
  static final class SpoolException extends IOException {
    private static final long serialVersionUID = 1L;

    SpoolException(IOException cause) {
      super("a temporary file could not be written", cause);
    }
  }
}
