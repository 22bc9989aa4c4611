/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds minimal PDF documents (version 1.4): ASCII text in Helvetica, uncompressed, with a classic cross-reference. */
public final class PdfFile {
  private static final int FIRST_PAGE_OBJECT = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private PdfFile() {}

  /**
   * A document.
   *
   * @param pages the lines of each page, printable ASCII; more than about 50 run off the page
   * @throws IllegalArgumentException if there is no page, or a line holds another character
   */
  public static byte[] of(List<List<String>> pages) {
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a PDF document has at least one page");
    }
    return new PdfFile().write(pages);
  }

  private byte[] write(List<List<String>> pages) {
    append("%PDF-1.4\n");
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      kids.append(pageObject(page)).append(" 0 R ");
    }
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    for (int page = 0; page < pages.size(); page++) {
      object(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
              + (pageObject(page) + 1) + " 0 R >>");
      String content = content(pages.get(page));
      object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }
    crossReference();
    return bytes.toByteArray();
  }

  /** Each page takes two objects: itself and its content. */
  private static int pageObject(int page) {
    return FIRST_PAGE_OBJECT + 2 * page;
  }

  private static String content(List<String> lines) {
    StringBuilder content = new StringBuilder("BT /F1 11 Tf 14 TL 56 790 Td");
    for (String line : lines) {
      content.append("\n(").append(escape(line)).append(") Tj T*");
    }
    return content.append("\nET").toString();
  }

  private static String escape(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) < ' ' || line.charAt(i) > '~') {
        throw new IllegalArgumentException(
            "a line holds a character outside printable ASCII at index " + i);
      }
    }
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  private void object(String content) {
    offsets.add(bytes.size());
    append(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
  }

  /** The table of offsets, 20 bytes an entry, and the trailer that leads to it. */
  private void crossReference() {
    int start = bytes.size();
    int size = offsets.size() + 1;
    append("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      String digits = Integer.toString(offset);
      append("0".repeat(10 - digits.length()) + digits + " 00000 n \n");
    }
    append("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
  }

  private void append(String ascii) {
    bytes.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
