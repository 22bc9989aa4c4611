/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnResourcesTest {
  private static final String NAME = "own.bin";
  private static final String CLASS_FILE = "OwnResourcesTest$Owner.class";

  @TempDir
  private Path folder;

  /** Stands in a jar and in a folder. */
  private static final class Owner {}

  @Test
  void readsAllOfAResourceInAJarWhateverItsFolderIsCalled() throws Exception {
    byte[] content = new byte[300_000];
    new Random(1).nextBytes(content);
    Path jar = Files.createDirectories(folder.resolve("a b %20 + ü")).resolve("own.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      put(CLASS_FILE, classBytes(), out);
      put(NAME, content, out);
      put("empty", new byte[0], out);
    }

    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> owner = loader.loadClass(Owner.class.getName());

      assertThat(OwnResources.read(owner, NAME)).hasValue(content);
      assertThat(OwnResources.read(owner, "empty")).hasValue(new byte[0]);
      assertThat(OwnResources.read(owner, "missing")).isEmpty();
    }
  }

  @Test
  void readsAResourceBesideAClassInAFolder() throws IOException {
    assertThat(OwnResources.read(Owner.class, CLASS_FILE)).hasValue(classBytes());
    assertThat(OwnResources.read(Owner.class, "missing")).isEmpty();
  }

  @Test
  void findsNothingBesideAClassOfThePlatform() {
    assertThat(OwnResources.read(String.class, "missing")).isEmpty();
  }

  private static byte[] classBytes() throws IOException {
    try (InputStream in = OwnResourcesTest.class.getResourceAsStream(CLASS_FILE)) {
      return in.readAllBytes();
    }
  }

  private static void put(String name, byte[] content, ZipOutputStream out) throws IOException {
    out.putNextEntry(new ZipEntry("io/github/morasanu/model/" + name));
    out.write(content);
    out.closeEntry();
  }
}
