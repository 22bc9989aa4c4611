/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;

/** Writes what a document says of itself: author, title, keywords, comments, own properties. */
final class DocumentMetadata {
  /** What the parser says of the file, not its author. */
  private static final List<String> TECHNICAL = List.of(
      "X-TIKA:",
      "access_permission:",
      "Content-",
      "dcterms:",
      "embedded",
      "extended-properties:Doc",
      "msoffice:excel:",
      "msoffice:has-",
      "pdf:",
      "protected",
      "resourceName",
      "xmpMM:",
      "xmpTPg:");

  private static final String PDF_OWN = "pdf:docinfo:";

  private DocumentMetadata() {}

  /** Writes each value once, on a line after its name. */
  static void write(Metadata metadata, DocumentOutput out) throws IOException {
    String[] names = metadata.names();
    Arrays.sort(names);
    Set<String> seen = new HashSet<>();
    out.block(Layout.PROSE);
    for (String name : names) {
      for (String value : metadata.getValues(name)) {
        if (isOwn(name) && !value.isBlank() && seen.add(value)) {
          out.place(0, 0, "", name);
          out.text(name);
          out.text(": ");
          out.text(value);
          out.text('\n');
        }
      }
    }
  }

  private static boolean isOwn(String name) {
    return name.startsWith(PDF_OWN) || TECHNICAL.stream().noneMatch(name::startsWith);
  }
}
