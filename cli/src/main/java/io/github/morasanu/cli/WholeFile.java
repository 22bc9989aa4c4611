/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * Writes a file so that there is either the old one or the whole new one, even if the process is killed:
 * it is written under another name beside, and then takes the place. What is no regular file, as a pipe,
 * is written as it is; and so is a file in a folder that takes no new ones.
 */
final class WholeFile {

  private WholeFile() {}

  /** Writes the text. */
  @FunctionalInterface
  interface Content {
    void write(Writer writer) throws IOException;
  }

  /** Writes the file in UTF-8. */
  static void write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeTo(file, content);
      return;
    }
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW).close();
    } catch (AccessDeniedException e) {
      writeTo(file, content);
      return;
    }
    try {
      if (Files.exists(target)) {
        keepPermissions(target, beside);
      }
      writeTo(beside, content);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void writeTo(Path file, Content content) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      content.write(writer);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.readAttributes(from, PosixFileAttributes.class).permissions());
    }
  }
}
