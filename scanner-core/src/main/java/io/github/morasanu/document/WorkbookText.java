/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.XSSFExcelExtractorDecorator;
import org.apache.tika.sax.TeeContentHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * An xlsx workbook as Tika reads it, but with the rows' own numbers, the numbers' own digits, and what
 * else a sheet says beside its cells.
 */
final class WorkbookText extends XSSFExcelExtractorDecorator {
  private final CellNumberFormat numbers = new CellNumberFormat(Locale.JAPAN);
  private final XhtmlText text;
  private final ParseContext context;

  WorkbookText(ParseContext context, XSSFEventBasedExcelExtractor workbook, XhtmlText text) {
    super(context, workbook, Locale.JAPAN);
    this.context = context;
    this.text = text;
  }

  @Override
  public void processSheet(
      SheetContentsHandler cells,
      @Nullable Comments comments,
      StylesTable styles,
      ReadOnlySharedStringsTable strings,
      InputStream sheet)
      throws IOException, SAXException {
    XSSFSheetXMLHandler handler = new XSSFSheetXMLHandler(
        styles, comments, strings, new Numbered(cells, text), numbers, false);
    MarkupPicks picks = new MarkupPicks(OoxmlParts.OF_SHEETS, text::note);
    try (sheet) {
      XMLReaderUtils.parseSAX(sheet, new TeeContentHandler(handler, picks), context);
    } catch (TikaException e) {
      throw new SAXException(e);
    }
  }

  /** Says the number of each row before it comes. */
  private record Numbered(SheetContentsHandler cells, XhtmlText text)
      implements SheetContentsHandler {
    @Override
    public void startRow(int row) {
      text.nextRow(row + 1);
      cells.startRow(row);
    }

    @Override
    public void endRow(int row) {
      cells.endRow(row);
    }

    @Override
    public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
      cells.cell(reference, value, comment);
    }

    @Override
    public void headerFooter(String content, boolean isHeader, String tag) {
      cells.headerFooter(content, isHeader, tag);
    }

    @Override
    public void endSheet() {
      cells.endSheet();
    }
  }
}
