/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The outer shell that Word and Excel files share (ECMA-376 part 2, open packaging conventions). */
final class OfficePackage {
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final StringBuilder overrides = new StringBuilder();

  /** Starts a package whose root relationship leads to the main part. */
  OfficePackage(String mainPart) {
    parts.put("_rels/.rels", relationships(Map.of("rId1", new Target("officeDocument", mainPart))));
  }

  /** What a relationship leads to: the last word of its type, and the path from the part that has it. */
  record Target(String type, String path) {}

  /** Adds a part with its content type. */
  OfficePackage part(String path, String contentType, String xml) {
    parts.put(path, XmlText.part(xml));
    overrides.append("<Override PartName=\"/" + path + "\" ContentType=\"" + contentType + "\"/>");
    return this;
  }

  /** Adds a part's relationships. */
  OfficePackage relationships(String path, Map<String, Target> targets) {
    parts.put(path, relationships(targets));
    return this;
  }

  byte[] bytes() {
    String types = "<Types xmlns=\"" + PACKAGE + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + overrides
        + "</Types>";
    parts.put("[Content_Types].xml", XmlText.part(types));
    return ZipFiles.deflated(parts);
  }

  private static byte[] relationships(Map<String, Target> targets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    new TreeMap<>(targets)
        .forEach((id, target) -> xml.append("<Relationship Id=\"" + id + "\" Type=\"")
            .append(RELATIONSHIPS + "/" + target.type)
            .append("\" Target=\"" + target.path + "\"/>"));
    return XmlText.part(xml.append("</Relationships>").toString());
  }
}
