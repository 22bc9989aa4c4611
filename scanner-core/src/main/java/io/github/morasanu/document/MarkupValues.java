/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** All texts and attribute values of an XML part, each as it stands. */
final class MarkupValues extends DefaultHandler {
  private final String part;
  private final MarkupPicks.Taker taker;
  private final StringBuilder text = new StringBuilder();

  MarkupValues(String part, MarkupPicks.Taker taker) {
    this.part = part;
    this.taker = taker;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    giveText();
    for (int i = 0; i < attributes.getLength(); i++) {
      give(attributes.getValue(i));
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    giveText();
  }

  private void giveText() throws SAXException {
    give(text.toString());
    text.setLength(0);
  }

  private void give(String value) throws SAXException {
    if (value.isBlank()) {
      return;
    }
    try {
      taker.take(part, value);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }
}
