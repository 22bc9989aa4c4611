/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

/** The documents that the worker reads, by the parser they need. */
public enum DocumentType {
  PDF("pdf", "org.apache.tika.parser.pdf.PDFParser"),
  OOXML("Office Open XML", "org.apache.tika.parser.microsoft.ooxml.OOXMLParser"),
  OLE2("Microsoft Office", "org.apache.tika.parser.microsoft.OfficeParser"),
  RTF("rtf", "org.apache.tika.parser.microsoft.rtf.RTFParser"),
  IMAGE("image", "com.google.zxing.MultiFormatReader");

  private final String label;
  private final String parser;

  DocumentType(String label, String parser) {
    this.label = label;
    this.parser = parser;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Where the class path holds its parser. */
  String parserResource() {
    return parser.replace('.', '/') + ".class";
  }
}
