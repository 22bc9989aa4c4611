/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.OwnResources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this product, as the build wrote it into the jar. */
public final class ToolVersion {
  private static final String RESOURCE = "morasanu.properties";

  private ToolVersion() {}

  /**
   * The version, for instance {@code 1.2.0}.
   *
   * @throws IllegalStateException if the build left it out
   */
  public static String current() {
    byte[] text = OwnResources.read(ToolVersion.class, RESOURCE).orElse(new byte[0]);
    try {
      Properties properties = new Properties();
      properties.load(new ByteArrayInputStream(text));
      String version = properties.getProperty("version");
      if (version == null) {
        throw new IllegalStateException("the build must put the version into " + RESOURCE);
      }
      return version;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
