/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Office Open XML as Tika reads it, with what Tika leaves out: the numbers of a workbook's rows and all
 * digits of its cells ({@link WorkbookText}), and the parts and attributes of {@link OoxmlParts}.
 */
final class OoxmlDocumentParser implements Parser {
  private static final long serialVersionUID = 1L;

  private final OOXMLParser tika = new OOXMLParser();

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return tika.getSupportedTypes(context);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    XhtmlText text = (XhtmlText) handler;
    TikaInputStream file = TikaInputStream.cast(stream);
    try (OPCPackage document = OPCPackage.open(file.getFile(), PackageAccess.READ)) {
      if (isWorkbook(document)) {
        WorkbookText workbook =
            new WorkbookText(context, new XSSFEventBasedExcelExtractor(document), text);
        workbook.getMetadataExtractor().extract(metadata);
        workbook.getXHTML(text, metadata, context);
      } else {
        file.setOpenContainer(document);
        tika.parse(file, text, metadata, context);
      }
      OoxmlParts.write(document, text, context);
    } catch (OpenXML4JException | XmlException e) {
      throw new TikaException("not the package that it should be", e);
    }
  }

  private static boolean isWorkbook(OPCPackage document) throws OpenXML4JException {
    for (PackagePart part : document.getParts()) {
      String type = part.getContentType();
      if (type.endsWith(".main+xml")
          && (type.contains("spreadsheetml") || type.contains("ms-excel"))) {
        return true;
      }
    }
    return false;
  }
}
