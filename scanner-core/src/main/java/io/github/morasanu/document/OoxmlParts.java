/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What Tika 3.3.1 leaves out of Office Open XML: whole parts, and values within parts whose text it
 * gives.
 */
final class OoxmlParts {
  /** Of a worksheet: the lists and messages of data validation, and texts within formulas. */
  static final MarkupPicks.Choice OF_SHEETS = new MarkupPicks.Choice(
      Map.of("formula1", "data validation", "formula2", "data validation"),
      Map.of(
          "prompt", "data validation",
          "promptTitle", "data validation",
          "error", "data validation",
          "errorTitle", "data validation",
          "tooltip", "tooltip"));

  private static final MarkupPicks.Choice OF_WORKBOOKS = new MarkupPicks.Choice(
      Map.of("definedName", "defined name"), Map.of("comment", "defined name", "userName", "user"));

  private static final MarkupPicks.Choice OF_WORD = new MarkupPicks.Choice(
      Map.of("instrText", "field code", "delInstrText", "field code"),
      Map.of(
          "author", "author",
          "descr", "alternative text",
          "title", "alternative text",
          "instr", "field code"));

  private static final MarkupPicks.Choice OF_DRAWINGS = new MarkupPicks.Choice(
      Map.of(), Map.of("descr", "alternative text", "title", "alternative text"));

  /** Parts by the start of their names, and what is picked from them. */
  private static final Map<String, MarkupPicks.Choice> PICKED = Map.ofEntries(
      Map.entry("/xl/workbook", OF_WORKBOOKS),
      Map.entry("/xl/drawings/drawing", OF_DRAWINGS),
      Map.entry("/word/document", OF_WORD),
      Map.entry("/word/header", OF_WORD),
      Map.entry("/word/footer", OF_WORD),
      Map.entry("/word/footnotes", OF_WORD),
      Map.entry("/word/endnotes", OF_WORD),
      Map.entry("/ppt/slides/", OF_DRAWINGS),
      Map.entry("/ppt/slideLayouts/", OF_DRAWINGS),
      Map.entry("/ppt/slideMasters/", OF_DRAWINGS),
      Map.entry("/ppt/notesSlides/", OF_DRAWINGS),
      Map.entry(
          "/word/settings",
          new MarkupPicks.Choice(Map.of(), Map.of("val", "document variable"), "docVar")));

  /** Parts of which Tika gives nothing, by the start of their names. */
  private static final List<String> WHOLE = List.of(
      "/xl/pivotCache/",
      "/xl/externalLinks/",
      "/xl/revisions/",
      "/xl/queryTables/",
      "/xl/ctrlProps/",
      "/word/people",
      "/word/glossary/document",
      "/ppt/tags/",
      "/ppt/customerData",
      "/customXml/item");

  private OoxmlParts() {}

  /** Writes what is missing. */
  static void write(OPCPackage document, XhtmlText text, ParseContext context)
      throws OpenXML4JException, IOException, SAXException, TikaException {
    text.leavePages();
    for (PackagePart part : document.getParts()) {
      String name = part.getPartName().getName();
      if (part.isRelationshipPart() || !name.endsWith(".xml")) {
        continue;
      }
      if (WHOLE.stream().anyMatch(name::startsWith)) {
        read(part, new MarkupValues(name.substring(1), text::note), context);
        writeTargets(part, text);
      } else {
        for (Map.Entry<String, MarkupPicks.Choice> picked : PICKED.entrySet()) {
          if (name.startsWith(picked.getKey()) && mayHold(part, picked.getValue())) {
            read(part, new MarkupPicks(picked.getValue(), text::note), context);
          }
        }
      }
    }
    text.writeNotes();
  }

  /** Most parts hold nothing to pick; to see that costs less than to parse them. */
  private static boolean mayHold(PackagePart part, MarkupPicks.Choice choice) throws IOException {
    try (InputStream stream = part.getInputStream()) {
      return MarkupNames.of(choice.names()).mayBeIn(stream);
    }
  }

  private static void read(PackagePart part, DefaultHandler handler, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (InputStream stream = part.getInputStream()) {
      XMLReaderUtils.parseSAX(stream, handler, context);
    }
  }

  /** Paths and addresses of other files. */
  private static void writeTargets(PackagePart part, XhtmlText text)
      throws OpenXML4JException, IOException {
    for (PackageRelationship relation : part.getRelationships()) {
      if (relation.getTargetMode() == TargetMode.EXTERNAL) {
        text.note("link", relation.getTargetURI().toString());
      }
    }
  }
}
