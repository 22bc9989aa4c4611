/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.IncidentCause;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The {@code content.xml} of OpenDocument files: what runs of different style split is put together
 * again, and tables keep their columns. The other entries are read as any zip's.
 */
final class OdfContents {
  private final int chunk;

  OdfContents(int chunk) {
    this.chunk = chunk;
  }

  /** Whether a content is one, by its first characters. */
  static boolean isContent(String head) {
    return head.startsWith("<?xml") && head.contains("<office:document-content");
  }

  Coverage extract(InputStream stream, ExtractionSink sink) throws IOException {
    OdfText text = new OdfText(chunk, sink);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(stream);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml, text);
          case XMLStreamConstants.END_ELEMENT -> text.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.characters(xml.getText());
          default -> {
            // Nothing else holds text.
          }
        }
      }
      return Coverage.WHOLE;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException broken) {
        throw broken;
      }
      sink.incident(IncidentCause.DAMAGED, "is no well-formed XML; what follows was not examined");
      return Coverage.PARTIAL;
    } finally {
      text.finish();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void start(XMLStreamReader xml, OdfText text) {
    String value = "";
    String name = "";
    int columns = 1;
    int rows = 1;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      switch (attribute) {
        case "value", "string-value" -> value = xml.getAttributeValue(i);
        case "name" -> name = xml.getAttributeValue(i);
        case "number-columns-repeated" -> columns = number(xml.getAttributeValue(i));
        case "number-rows-repeated" -> rows = number(xml.getAttributeValue(i));
        default -> text.attribute(attribute, xml.getAttributeValue(i));
      }
    }
    text.start(xml.getLocalName(), name, value, columns, rows);
  }

  private static int number(String digits) {
    try {
      return Math.max(1, Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
