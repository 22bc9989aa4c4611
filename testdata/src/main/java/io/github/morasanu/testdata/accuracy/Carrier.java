/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.Locale;

/** The kinds of text that cases are written into. */
public enum Carrier {
  /** Japanese business text, a case a line. */
  PROSE("txt"),
  /** Java source: constants, setters, map entries. */
  JAVA("java"),
  /** Java properties, anything beyond ASCII escaped. */
  PROPERTIES("properties"),
  /** YAML settings. */
  YAML("yml"),
  /** JSON objects. */
  JSON("json"),
  /** XML elements and attributes. */
  XML("xml"),
  /** CSV with a header. */
  CSV("csv"),
  /** CSV without header. */
  CSV_PLAIN("csv"),
  /** Tab-separated text with a header. */
  TSV("tsv"),
  /** INSERT statements with a list of columns. */
  SQL("sql");

  private final String extension;

  Carrier(String extension) {
    this.extension = extension;
  }

  /** What file names end with, without the dot. */
  public String extension() {
    return extension;
  }

  /** Its name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it holds rows under named or unnamed columns. */
  boolean isTable() {
    return compareTo(CSV) >= 0;
  }
}
