/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ContentValues;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Makes copies of files and folders in which the values that a scan would report are replaced by made-up
 * ones of the same form, the same for the same value in all files of a run. Immutable and thread-safe.
 *
 * <p>The key of a run is made for it and forgotten after it, so that nobody can find out by trying which
 * value a replacement stands for.
 */
public final class Masker {
  private final Scanner scanner;

  private Masker(Scanner scanner) {
    this.scanner = scanner;
  }

  /** A masker for what a scanner finds. */
  public static Masker of(Scanner scanner) {
    return new Masker(scanner);
  }

  /**
   * Copies the roots of a request into a folder. Symbolic links and the folders of version control are
   * not copied.
   *
   * @param target does not exist yet, or is empty
   * @throws ConfigurationException if the target is not empty, or lies in a root or around one
   * @throws IOException if the target cannot be written
   */
  public MaskResult copy(ScanRequest request, Path target)
      throws ConfigurationException, IOException {
    requireEmpty(target, "output");
    requireApart(request, target, "output");
    return run(request, FolderMask.copying(target));
  }

  /**
   * Masks the roots of a request where they are. What cannot be masked stays as it is, and is told.
   *
   * @param backup takes the originals of what changes; does not exist yet, or is empty
   * @throws ConfigurationException if the backup is not empty, or lies in a root or around one
   * @throws IOException if something cannot be written
   */
  public MaskResult inPlace(ScanRequest request, Path backup)
      throws ConfigurationException, IOException {
    requireEmpty(backup, "backup");
    requireApart(request, backup, "backup");
    return run(request, FolderMask.inPlace(backup));
  }

  private MaskResult run(ScanRequest request, FolderMask folders)
      throws ConfigurationException, IOException {
    try (ContentValues values = scanner.values(request)) {
      return folders.mask(request, values, RunKey.random());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void requireEmpty(Path folder, String key)
      throws ConfigurationException, IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(
          key,
          folder.toString(),
          "'" + folder + "' is a file: name a folder that does not exist yet");
    }
    try (Stream<Path> children = Files.list(folder)) {
      if (children.findAny().isPresent()) {
        throw new ConfigurationException(
            key,
            folder.toString(),
            "'" + folder + "' is not empty: name a folder that does not exist yet");
      }
    }
  }

  private static void requireApart(ScanRequest request, Path folder, String key)
      throws ConfigurationException {
    Path own = folder.toAbsolutePath().normalize();
    for (ScanRoot root : request.roots()) {
      Path other = root.path().toAbsolutePath().normalize();
      if (own.startsWith(other) || other.startsWith(own)) {
        throw new ConfigurationException(
            key, folder.toString(), "'" + folder + "' must lie apart from what is to be masked");
      }
    }
  }
}
