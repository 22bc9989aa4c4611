/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A private folder for documents on their way to the worker and back; gone when closed. */
public final class WorkFolder implements AutoCloseable {
  private final Path path;

  private WorkFolder(Path path) {
    this.path = path;
  }

  /** Makes a new folder for temporary files. */
  public static WorkFolder create() throws WriteException {
    try {
      return new WorkFolder(Files.createTempDirectory("morasanu-"));
    } catch (IOException e) {
      throw new WriteException(e);
    }
  }

  /** A folder that another process has created. */
  static WorkFolder of(Path path) {
    return new WorkFolder(path);
  }

  /** Where the folder is. */
  public Path path() {
    return path;
  }

  /**
   * Copies a stream to a file of random name.
   *
   * @return the file; of one longer than {@code limit}, one byte more than that
   * @throws WriteException if the disk, not the stream, is at fault
   */
  public Path spool(InputStream stream, long limit) throws IOException {
    Path file = newFile();
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      long left = limit + 1;
      while (left > 0) {
        int count = stream.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (count < 0) {
          break;
        }
        write(out, buffer, count);
        left -= count;
      }
    }
    return file;
  }

  private Path newFile() throws WriteException {
    try {
      return Files.createTempFile(path, "d", ".tmp");
    } catch (IOException e) {
      throw new WriteException(e);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int count) throws WriteException {
    try {
      out.write(buffer, 0, count);
    } catch (IOException e) {
      throw new WriteException(e);
    }
  }

  /** Deletes what can be deleted: what a dying process still holds, nobody else can read. */
  @Override
  public void close() {
    try {
      Files.walkFileTree(path, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
            throws IOException {
          Files.deleteIfExists(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
            throws IOException {
          Files.deleteIfExists(folder);
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }

  /** A temporary file could not be written. */
  public static final class WriteException extends IOException {
    private static final long serialVersionUID = 1L;

    WriteException(IOException cause) {
      super("a temporary file could not be written", cause);
    }
  }
}
