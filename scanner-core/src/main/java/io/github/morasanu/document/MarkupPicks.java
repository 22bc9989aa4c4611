/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Picks the texts of some elements and attributes out of XML, each value once under its name for
 * reports.
 */
final class MarkupPicks extends DefaultHandler {
  /** An element or attribute may repeat; more values than these are not remembered. */
  private static final int MOST_REMEMBERED = 100_000;

  private final Choice choice;
  private final Taker taker;
  private final Set<String> seen = new HashSet<>();
  private final StringBuilder value = new StringBuilder();
  private @Nullable String field;

  /**
   * What to pick, by local name; each with its name for reports.
   *
   * @param elements their text is picked
   * @param attributes their values are picked
   * @param only the one element whose attributes are picked; empty for all elements
   */
  record Choice(Map<String, String> elements, Map<String, String> attributes, String only) {
    Choice(Map<String, String> elements, Map<String, String> attributes) {
      this(elements, attributes, "");
    }

    /** Names of which a text must hold one, if anything is to be picked from it. */
    Set<String> names() {
      Set<String> names = new HashSet<>(elements.keySet());
      if (only.isEmpty()) {
        names.addAll(attributes.keySet());
      } else {
        names.add(only);
      }
      return names;
    }
  }

  /** Takes a value that was picked. */
  interface Taker {
    void take(String field, String value) throws IOException;
  }

  MarkupPicks(Choice choice, Taker taker) {
    this.choice = choice;
    this.taker = taker;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    for (int i = 0; i < attributes.getLength(); i++) {
      String of = choice.attributes.get(attributes.getLocalName(i));
      if (of != null && (choice.only.isEmpty() || choice.only.equals(name))) {
        give(of, attributes.getValue(i));
      }
    }
    String of = choice.elements.get(name);
    if (of != null) {
      field = of;
      value.setLength(0);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (field != null) {
      value.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (field != null && choice.elements.containsKey(name)) {
      give(field, value.toString());
      field = null;
    }
  }

  private void give(String of, String text) throws SAXException {
    if (text.isBlank() || (seen.size() < MOST_REMEMBERED && !seen.add(text))) {
      return;
    }
    try {
      taker.take(of, text);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }
}
