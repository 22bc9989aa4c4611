/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.nio.charset.StandardCharsets;

/** The little XML that office documents need. */
final class XmlText {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private XmlText() {}

  /** The bytes of a part of an office document: declaration and content in UTF-8. */
  static byte[] part(String content) {
    return (DECLARATION + content).getBytes(StandardCharsets.UTF_8);
  }

  /** Escapes what may stand neither in text nor in a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
