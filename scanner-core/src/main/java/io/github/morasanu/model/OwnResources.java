/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies beside classes of Morasanu. Where they come from a jar, it is read from there: to ask Java for it by name
 * opens all modules of the platform first and then a connection to a URL, which is some hundredth of a small scan. Safe
 * for any thread.
 */
public final class OwnResources {
  private OwnResources() {}

  /**
   * All bytes of a resource; empty if there is none.
   *
   * @param owner the class in whose package it is
   * @param name without a folder
   * @throws UncheckedIOException if it cannot be read
   */
  public static Optional<byte[]> read(Class<?> owner, String name) {
    File jar = jar(owner.getProtectionDomain().getCodeSource());
    try {
      return jar == null
          ? byName(owner, name)
          : from(jar, owner.getPackageName().replace('.', '/') + '/' + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar of a class; null where that is no file: a folder of classes, or what some class loader keeps elsewhere. */
  private static @Nullable File jar(@Nullable CodeSource source) {
    if (source == null || !source.getLocation().getProtocol().equals("file")) {
      return null;
    }
    try {
      File file = new File(new URI(source.getLocation().toString()));
      return file.isFile() ? file : null;
    } catch (URISyntaxException | IllegalArgumentException unusual) {
      return null;
    }
  }

  private static Optional<byte[]> from(File jar, String path) throws IOException {
    // Java keeps the list of what is in a jar while its class loader has it open.
    try (ZipFile open = new ZipFile(jar)) {
      ZipEntry entry = open.getEntry(path);
      if (entry == null) {
        return Optional.empty();
      }
      byte[] bytes = new byte[(int) entry.getSize()];
      try (InputStream in = open.getInputStream(entry)) {
        in.readNBytes(bytes, 0, bytes.length);
      }
      return Optional.of(bytes);
    }
  }

  private static Optional<byte[]> byName(Class<?> owner, String name) throws IOException {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
