/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import io.github.morasanu.table.Layout;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The worker's answer for one document, in frames: a byte for the kind, then fields whose strings
 * carry their length. {@link DocumentInput} is the other end.
 *
 * <pre>
 * B layout                    a block of text begins: what was before it is no context
 * P page row sheet field      where the text that follows stands; an empty string for none
 * T count characters          text, two bytes a character, at most {@link #TEXT_FRAME} characters
 * E name file                 an embedded file, in the folder of the request
 * Z outcome detail            the end; the detail is a class name of ours or of a parser
 * </pre>
 */
public final class DocumentOutput {
  /** A block of text begins. */
  public static final int BLOCK = 'B';
  /** The place of what follows changes. */
  public static final int PLACE = 'P';
  /** Characters. */
  public static final int TEXT = 'T';
  /** An embedded file, to be found in the work folder. */
  public static final int EMBEDDED = 'E';
  /** The document ends, and how. */
  public static final int END = 'Z';

  private static final long MOST_TEXT = 50_000_000;
  private static final int LONGEST_NAME = 1000;
  /** Most characters of one frame of text. */
  public static final int TEXT_FRAME = 16_000;

  private final DataOutputStream out;
  private final char[] pending = new char[TEXT_FRAME];
  private final ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * TEXT_FRAME);
  private int count;
  private long written;

  DocumentOutput(DataOutputStream out) {
    this.out = out;
  }

  void block(Layout layout) throws IOException {
    flushText();
    out.writeByte(BLOCK);
    out.writeUTF(layout.name());
  }

  void place(int page, int row, String sheet, String field) throws IOException {
    flushText();
    out.writeByte(PLACE);
    out.writeInt(page);
    out.writeInt(row);
    out.writeUTF(shortened(sheet));
    out.writeUTF(shortened(field));
  }

  void text(char c) throws IOException {
    pending[count++] = c;
    if (count == TEXT_FRAME) {
      flushText();
    }
  }

  /**
   * Writes text.
   *
   * @throws TooMuchTextException when the document's limit is reached
   */
  void text(CharSequence text) throws IOException {
    String string = text.toString();
    int at = 0;
    while (at < string.length()) {
      int end = Math.min(string.length(), at + TEXT_FRAME - count);
      string.getChars(at, end, pending, count);
      took(end - at);
      at = end;
    }
  }

  /** Writes text, as {@link #text(CharSequence)} does. */
  void text(char[] text, int start, int length) throws IOException {
    int at = start;
    int last = start + length;
    while (at < last) {
      int end = Math.min(last, at + TEXT_FRAME - count);
      System.arraycopy(text, at, pending, count, end - at);
      took(end - at);
      at = end;
    }
  }

  private void took(int characters) throws IOException {
    count += characters;
    if (count == TEXT_FRAME) {
      flushText();
    }
  }

  private void flushText() throws IOException {
    if (count == 0) {
      return;
    }
    written += count;
    out.writeByte(TEXT);
    out.writeInt(count);
    bytes.asCharBuffer().put(pending, 0, count);
    out.write(bytes.array(), 0, Character.BYTES * count);
    count = 0;
    if (written > MOST_TEXT) {
      throw new TooMuchTextException();
    }
  }

  void embedded(String name, String file) throws IOException {
    flushText();
    out.writeByte(EMBEDDED);
    out.writeUTF(shortened(name));
    out.writeUTF(file);
  }

  void end(DocumentOutcome outcome, String detail) throws IOException {
    if (outcome != DocumentOutcome.TOO_MUCH_TEXT) {
      flushText();
    }
    out.writeByte(END);
    out.writeUTF(outcome.name());
    out.writeUTF(shortened(detail));
    out.flush();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** The document's text is longer than any document's. */
  static final class TooMuchTextException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
