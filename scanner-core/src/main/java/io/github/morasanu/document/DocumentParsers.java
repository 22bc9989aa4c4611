/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** Tika's parsers as we use them; each is made when its first document comes. */
final class DocumentParsers {
  private static final long PDF_MEMORY = 128L << 20;

  private final Map<DocumentType, Parser> parsers = new EnumMap<>(DocumentType.class);

  Parser of(DocumentType type) {
    return parsers.computeIfAbsent(type, DocumentParsers::create);
  }

  private static Parser create(DocumentType type) {
    return switch (type) {
      case PDF -> new PDFParser();
      case OOXML -> new OoxmlDocumentParser();
      case OLE2 -> new OfficeParser();
      case RTF -> new RTFParser();
      case IMAGE -> new ImageParser();
    };
  }

  static ParseContext context(DocumentType type, EmbeddedDocumentExtractor embedded) {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, embedded);
    context.set(Locale.class, Locale.JAPAN);
    context.set(PDFParserConfig.class, pdf());
    context.set(OfficeParserConfig.class, office(type));
    return context;
  }

  private static PDFParserConfig pdf() {
    PDFParserConfig config = new PDFParserConfig();
    // The default would run whatever is called tesseract on the user's path.
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractAnnotationText(true);
    config.setExtractActions(true);
    config.setMaxMainMemoryBytes(PDF_MEMORY);
    return config;
  }

  private static OfficeParserConfig office(DocumentType type) {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setExtractMacros(true);
    config.setExtractAllAlternativesFromMSG(true);
    // So that the number of a row is the one that Excel shows. Not in xlsx: there Tika 3.3.1 adds
    // as many rows before each row as there are before it in all.
    config.setIncludeMissingRows(type == DocumentType.OLE2);
    return config;
  }
}
