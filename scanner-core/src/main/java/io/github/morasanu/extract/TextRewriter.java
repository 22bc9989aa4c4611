/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.CharsetLabels;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Copies a text with some of its characters replaced, in its own charset. What is not replaced stays byte
 * for byte: only text in ISO-2022-JP, where bytes mean what was switched to before, is written anew. Reads
 * the characters that {@link TextExtractor#extractText} gives. Not thread-safe.
 */
public final class TextRewriter {
  private static final int BLOCK = 1 << 13;

  private final ByteWindow window;
  private final DecodingInput input;
  private final InputStream bytes;
  private final OutputStream out;
  private final char[] block = new char[BLOCK];
  private @Nullable Writer anew;
  private long position;
  private long copied;

  /**
   * A copy of which nothing is written yet.
   *
   * @param text the content
   * @param bytes the content once more
   * @param out not closed
   */
  public TextRewriter(InputStream text, InputStream bytes, OutputStream out) throws IOException {
    this.window = new ByteWindow(text);
    this.input = new DecodingInput(window, TextContents.head(window, null));
    this.bytes = bytes;
    this.out = out;
    copyBytes();
  }

  /** The index of the character that follows. */
  public long position() {
    return position;
  }

  /** Copies as they are the characters up to an index, or one more where it parts a character. */
  public void keepTo(long offset) throws IOException {
    int count = read(offset);
    while (count > 0) {
      if (isWrittenAnew()) {
        writer().write(block, 0, count);
        copied = window.consumed();
      } else {
        copyBytes();
      }
      count = read(offset);
    }
  }

  /** Writes other characters in the place of those up to an index. */
  public void replaceTo(long offset, UnaryOperator<String> replacement) throws IOException {
    StringBuilder original = new StringBuilder();
    int count = read(offset);
    while (count > 0) {
      original.append(block, 0, count);
      count = read(offset);
    }
    String written = replacement.apply(original.toString());
    if (isWrittenAnew()) {
      writer().write(written);
      copied = window.consumed();
    } else {
      bytes.skipNBytes(window.consumed() - copied);
      copied = window.consumed();
      out.write(written.getBytes(input.charset()));
    }
  }

  /** Copies the rest. */
  public void finish() throws IOException {
    keepTo(Long.MAX_VALUE);
    if (anew == null) {
      bytes.transferTo(out);
    } else {
      anew.close();
    }
  }

  /** Reads characters up to an index into the block; none at the end. */
  private int read(long offset) throws IOException {
    int wanted = (int) Math.min(BLOCK, offset - position);
    int count = wanted <= 0 ? 0 : input.read(block, 0, wanted);
    if (count == 0 && wanted > 0) {
      count = input.read(block, 0, 2);
    }
    position += Math.max(0, count);
    return count;
  }

  private void copyBytes() throws IOException {
    while (copied < window.consumed()) {
      byte[] next = bytes.readNBytes((int) Math.min(BLOCK, window.consumed() - copied));
      if (next.length == 0) {
        throw new IOException("the content became shorter while it was read");
      }
      out.write(next);
      copied += next.length;
    }
  }

  private boolean isWrittenAnew() {
    Charset charset = input.charset();
    return CharsetLabels.isIso2022Jp(charset);
  }

  private Writer writer() {
    Writer writer = anew;
    if (writer == null) {
      writer = new OutputStreamWriter(new Unclosed(out), input.charset());
      anew = writer;
    }
    return writer;
  }

  /** The writer must end its last escape, but not close what others write to. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
