/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The resource of names, read the plain way. */
final class ResourceLines {
  private ResourceLines() {}

  record Name(int code, String name) {}

  static List<Name> names() {
    return new String(unpacked(LexiconResources.MUNICIPALITIES), StandardCharsets.UTF_8)
        .lines()
        .map(line ->
            new Name(Integer.parseInt(line.substring(0, line.indexOf('\t'))), afterTab(line)))
        .toList();
  }

  static byte[] unpacked(String resource) {
    try (InputStream in = new GZIPInputStream(open(resource))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] packed(String resource) {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(ResourceLines.class.getResourceAsStream(resource));
  }

  private static String afterTab(String line) {
    return line.substring(line.indexOf('\t') + 1);
  }
}
