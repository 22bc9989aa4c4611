/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The worker's answer for one document, in frames: a byte for the kind, then fields whose strings
 * carry their length. {@link DocumentInput} is the other end.
 *
 * <pre>
 * B layout                    a block of text begins: what was before it is no context
 * P page row sheet field      where the text that follows stands; an empty string for none
 * T text                      text
 * E name file                 an embedded file, in the folder of the request
 * Z outcome detail            the end; the detail is a class name of ours or of a parser
 * </pre>
 */
final class DocumentOutput {
  static final int BLOCK = 'B';
  static final int PLACE = 'P';
  static final int TEXT = 'T';
  static final int EMBEDDED = 'E';
  static final int END = 'Z';

  private static final long MOST_TEXT = 50_000_000;
  private static final int LONGEST_NAME = 1000;
  /** Three bytes a character at most, and a frame's string may take 64 KiB. */
  private static final int TEXT_FRAME = 16_000;

  private final DataOutputStream out;
  private final StringBuilder pending = new StringBuilder();
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
    pending.append(c);
    if (pending.length() >= TEXT_FRAME) {
      flushText();
    }
  }

  /**
   * Writes text.
   *
   * @throws TooMuchTextException when the document's limit is reached
   */
  void text(CharSequence text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      text(text.charAt(i));
    }
  }

  private void flushText() throws IOException {
    if (pending.length() == 0) {
      return;
    }
    written += pending.length();
    out.writeByte(TEXT);
    out.writeUTF(pending.toString());
    pending.setLength(0);
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
