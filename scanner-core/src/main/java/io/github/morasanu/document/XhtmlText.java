/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XHTML that Tika makes of a document into lines: a paragraph is a line, a table row is a
 * line with tabs between its cells. Keeps page, sheet and row, and the attributes that hold text.
 */
final class XhtmlText extends DefaultHandler {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "br");
  private static final Set<String> TELLING_ATTRIBUTES = Set.of("href", "alt", "title");
  /** A document repeats its links; more than these are not worth the memory. */
  private static final int MOST_ATTRIBUTES = 100_000;

  /** Characters of notes that are worth writing. */
  private static final int MANY_NOTES = 1 << 16;

  private final DocumentOutput out;
  private final boolean pagesAreSheets;
  private final StringBuilder cell = new StringBuilder();
  private final StringBuilder sheetName = new StringBuilder();
  private final StringBuilder attributeLines = new StringBuilder();
  private final Set<String> attributes = new HashSet<>();

  private boolean inBody;
  private boolean sheetNameExpected;
  private boolean inSheetName;
  private boolean lineOpen;
  private int tables;
  private boolean inCell;
  private int cellsOfRow;
  private int page;
  private int row;
  private String sheet = "";
  private final List<Note> notes = new ArrayList<>();
  private int noteCharacters;

  /**
   * Text of one document.
   *
   * @param pagesAreSheets whether what is marked as a page with a heading is a sheet
   */
  XhtmlText(DocumentOutput out, boolean pagesAreSheets) {
    this.out = out;
    this.pagesAreSheets = pagesAreSheets;
  }

  /** What was said beside the text. */
  private record Note(String field, String value) {}

  /** The next row has this number; without it, the one after the row before. */
  void nextRow(int number) {
    row = number - 1;
  }

  /**
   * Something that the document says beside its text: goes on a line of its own, after the table in
   * which it was said.
   */
  void note(String field, String value) throws IOException {
    notes.add(new Note(field, value));
    noteCharacters += value.length();
    if (tables == 0 && noteCharacters > MANY_NOTES) {
      writeNotes();
    }
  }

  /** What comes stands on no page and no sheet. */
  void leavePages() throws IOException {
    page = 0;
    row = 0;
    sheet = "";
    place("");
  }

  /** Writes what was noted so far. */
  void writeNotes() throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    out.block(Layout.PROSE);
    for (Note note : notes) {
      out.place(page, 0, sheet, note.field);
      out.text(note.value);
      out.text('\n');
    }
    notes.clear();
    noteCharacters = 0;
    out.block(Layout.PROSE);
    place("");
  }

  private interface Writing {
    void write() throws IOException;
  }

  /** SAX knows no exception for output. */
  private static void write(Writing writing) throws SAXException {
    try {
      writing.write();
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    write(() -> start(name, attributes));
  }

  private void start(String name, Attributes attributes) throws IOException {
    collect(attributes);
    switch (name) {
      case "body" -> {
        inBody = true;
        out.block(Layout.PROSE);
      }
      case "div" -> startDiv(String.valueOf(attributes.getValue("class")));
      case "h1" -> inSheetName = sheetNameExpected;
      case "table" -> startTable();
      case "tr" -> startRow();
      case "td", "th" -> startCell();
      case "br" -> breakLine();
      default -> {
        // All others only hold text.
      }
    }
    sheetNameExpected &= name.equals("div");
  }

  private void startDiv(String kind) throws IOException {
    boolean isSheet = kind.equals("sheet") || (pagesAreSheets && kind.equals("page"));
    if (isSheet) {
      sheetNameExpected = true;
      sheetName.setLength(0);
    } else if (kind.equals("page") || kind.equals("slide-content")) {
      page++;
      place("");
    }
  }

  private void startTable() throws IOException {
    if (tables++ == 0) {
      endLine();
      row = 0;
      out.block(Layout.TABLE);
    }
  }

  private void startRow() throws IOException {
    if (tables == 1) {
      row++;
      cellsOfRow = 0;
    }
  }

  private void startCell() throws IOException {
    if (tables != 1) {
      breakLine();
      return;
    }
    if (cellsOfRow++ == 0) {
      place("");
    } else {
      out.text('\t');
    }
    inCell = true;
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    write(() -> end(name));
  }

  private void end(String name) throws IOException {
    switch (name) {
      case "td", "th" -> endCell();
      case "tr" -> endRow();
      case "table" -> endTable();
      case "h1" -> endHeading();
      default -> {
        if (PARAGRAPHS.contains(name)) {
          breakLine();
        }
      }
    }
  }

  private void endCell() throws IOException {
    if (tables == 1) {
      inCell = false;
      out.text(CellText.of(cell, !sheet.isEmpty()));
      cell.setLength(0);
    } else {
      breakLine();
    }
  }

  private void endRow() throws IOException {
    if (tables == 1 && cellsOfRow > 0) {
      out.text('\n');
    }
  }

  private void endTable() throws IOException {
    if (--tables == 0) {
      row = 0;
      out.block(Layout.PROSE);
      place("");
      writeAttributes();
      writeNotes();
    }
  }

  private void endHeading() throws IOException {
    if (inSheetName) {
      inSheetName = false;
      sheet = sheetName.toString();
      place("");
      out.text(sheet);
      lineOpen = true;
    }
    breakLine();
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (inSheetName) {
      sheetName.append(chars, start, length);
    } else if (inCell) {
      cell.append(chars, start, length);
    } else if (inBody) {
      lineOpen |= length > 0;
      write(() -> out.text(chars, start, length));
    }
  }

  /** Line breaks that the parser adds for readers: in a PDF they are those of the page. */
  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    for (int i = start; i < start + length; i++) {
      if (chars[i] == '\n') {
        write(this::breakLine);
      }
    }
  }

  private void breakLine() throws IOException {
    if (inCell) {
      cell.append('\n');
    } else {
      endLine();
    }
  }

  private void endLine() throws IOException {
    if (lineOpen) {
      lineOpen = false;
      out.text('\n');
    }
    if (tables == 0) {
      writeAttributes();
    }
  }

  private void collect(Attributes of) {
    for (int i = 0; i < of.getLength(); i++) {
      String value = of.getValue(i);
      if (inBody
          && TELLING_ATTRIBUTES.contains(of.getLocalName(i))
          && !value.isBlank()
          && attributes.size() < MOST_ATTRIBUTES
          && attributes.add(value)) {
        attributeLines.append(value.replace('\n', ' ')).append('\n');
      }
    }
  }

  private void writeAttributes() throws IOException {
    if (attributeLines.length() > 0) {
      place("attribute");
      out.text(attributeLines);
      attributeLines.setLength(0);
      place("");
    }
  }

  private void place(String field) throws IOException {
    out.place(page, row, sheet, field);
  }
}
