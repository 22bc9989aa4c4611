/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * A window over folded text that grows at its end and is discarded from its start. An index counts
 * UTF-16 code units of the original. Not thread-safe.
 *
 * <p>The prefilters read {@link #symbols()}, whatever the text was written in; the verification reads
 * characters.
 */
public final class FoldedText implements CharSequence {
  /*
   * symbols   one byte for each UTF-16 unit (Folding.symbol). An ASCII symbol is the folded character
   *           itself, so nothing else is stored for it; UTF-8 becomes symbols eight ASCII bytes at a
   *           time, and is never decoded as a whole.
   * chars     the original character wherever the symbol is not ASCII, and stale elsewhere.
   *
   * A character that is a dash only between digits becomes one when both its neighbours are known.
   */

  /** Bytes before and after the text in {@link #symbols()}, all of them line feeds. */
  public static final int PAD = 64;

  /** Digits of the longest group of a number that is written with middle dots for hyphens. */
  private static final int MAX_GROUP = 8;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final char REPLACEMENT = '\uFFFD';
  private static final int INITIAL_SIZE = 1 << 10;

  private byte[] symbols = new byte[PAD + INITIAL_SIZE + PAD];
  private char[] chars = {};
  private int length;
  private long malformed;

  /** The first dash between digits whose right neighbour may still be unknown, or -1. */
  private int openDash = -1;

  /** An empty text. */
  public FoldedText() {
    clear();
  }

  /** A text that holds those characters. */
  public static FoldedText of(CharSequence text) {
    FoldedText folded = new FoldedText();
    char[] chars = text.toString().toCharArray();
    folded.append(chars, 0, chars.length);
    return folded;
  }

  /** Forgets all text, keeps the room. */
  public void clear() {
    length = 0;
    malformed = 0;
    openDash = -1;
    Arrays.fill(symbols, 0, 2 * PAD, (byte) '\n');
  }

  /** Appends a character. */
  public void append(char c) {
    ensureRoom(1);
    put(c);
    closeEnd();
  }

  /** Appends {@code source[from, to)}. */
  public void append(char[] source, int from, int to) {
    Objects.checkFromToIndex(from, to, source.length);
    int count = to - from;
    ensureRoom(count);
    ensureChars(count);
    System.arraycopy(source, from, chars, length, count);
    byte[] target = symbols;
    int end = PAD + length + count;
    for (int i = from, at = PAD + length; at < end; i++, at++) {
      byte symbol = Folding.symbol(source[i]);
      target[at] = symbol;
      if (symbol == Folding.DASH_BETWEEN_DIGITS) {
        openDash(at - PAD);
      }
    }
    length += count;
    closeEnd();
  }

  /** Appends {@code source[from, to)}, which is not this text. */
  public void append(FoldedText source, int from, int to) {
    Objects.checkFromToIndex(from, to, source.length);
    int count = to - from;
    if (count == 0) {
      return;
    }
    ensureRoom(count);
    System.arraycopy(source.symbols, PAD + from, symbols, PAD + length, count);
    int known = Math.min(to, source.chars.length) - from;
    if (known > 0) {
      ensureChars(count);
      System.arraycopy(source.chars, from, chars, length, known);
    }
    openDashAt(length);
    openDashAt(length + count - 1);
    length += count;
    closeEnd();
  }

  /** A dash whose neighbours are not those that it had. */
  private void openDashAt(int index) {
    if (symbols[PAD + index] == Folding.DASH_BETWEEN_DIGITS) {
      openDash(index);
    }
  }

  /**
   * Appends UTF-8. Malformed bytes become U+FFFD just as the decoder of the JDK does it, and are
   * counted.
   *
   * @param last whether nothing follows; otherwise an unfinished last character is left
   * @return the bytes taken
   */
  public int appendUtf8(byte[] source, int from, int to, boolean last) {
    Objects.checkFromToIndex(from, to, source.length);
    ensureRoom(to - from);
    int i = from;
    boolean unfinished = false;
    while (i < to && !unfinished) {
      i = threeByteCharacters(source, ascii(source, i, to), to);
      if (i < to && source[i] < 0) {
        int next = beyondAscii(source, i, to, last);
        unfinished = next == i;
        i = next;
      }
    }
    closeEnd();
    return i - from;
  }

  /** Malformed sequences of UTF-8 so far. */
  public long malformed() {
    return malformed;
  }

  /** Forgets the first characters. */
  public void discard(int count) {
    Objects.checkIndex(count, length + 1);
    System.arraycopy(symbols, PAD + count, symbols, PAD, length - count);
    if (chars.length > count) {
      int kept = Math.min(length, chars.length) - count;
      System.arraycopy(chars, count, chars, 0, kept);
    }
    length -= count;
    openDash = Math.max(-1, openDash - count);
    closeEnd();
  }

  /**
   * The symbols, the character at index {@code i} at {@code PAD + i}. Read only, and only until the
   * text changes; {@link #PAD} readable bytes stand before and after.
   */
  public byte[] symbols() {
    return symbols;
  }

  /** The symbol of the character at an index; up to {@link #PAD} before and behind the text are readable. */
  public byte symbol(int index) {
    return symbols[PAD + index];
  }

  /** {@link Ascii#lineStart} of this text, quicker. */
  public int lineStart(int at, int least) {
    int i = Math.max(at, least);
    while (i > least && symbols[PAD + i - 1] != '\n') {
      i--;
    }
    return i;
  }

  /** {@link Ascii#lineEnd} of this text, quicker. */
  public int lineEnd(int at, int limit) {
    int i = Math.min(at, limit);
    while (i < limit && symbols[PAD + i] != '\n') {
      i++;
    }
    return i;
  }

  @Override
  public int length() {
    return length;
  }

  /** The folded character. */
  @Override
  public char charAt(int index) {
    byte symbol = symbols[PAD + index];
    return symbol >= 0 ? (char) symbol : Folding.fold(chars[index]);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new TextWindow(this, start, end);
  }

  /** Says how long it is, not what it holds. */
  @Override
  public String toString() {
    return "FoldedText[" + length + " characters]";
  }

  private int ascii(byte[] source, int from, int to) {
    byte[] target = symbols;
    int i = from;
    int shift = PAD + length - from;
    while (i + Long.BYTES <= to) {
      long eight = (long) LONGS.get(source, i);
      LONGS.set(target, i + shift, eight);
      long high = eight & HIGH_BITS;
      if (high != 0) {
        i += Long.numberOfTrailingZeros(high) >>> 3;
        length = i + shift - PAD;
        return i;
      }
      i += Long.BYTES;
    }
    while (i < to && source[i] >= 0) {
      target[i + shift] = source[i];
      i++;
    }
    length = i + shift - PAD;
    return i;
  }

  /** Appends characters of three bytes, such as Japanese is made of; returns where others start. */
  private int threeByteCharacters(byte[] source, int from, int to) {
    if (from + Integer.BYTES > to || (source[from] & 0xF0) != 0xE0) {
      return from;
    }
    ensureChars(to - from);
    byte[] symbolsTo = symbols;
    char[] charsTo = chars;
    int i = from;
    int at = length;
    while (i + Integer.BYTES <= to) {
      int four = (int) INTS.get(source, i);
      char c = (char) ((four & 0xF) << 12 | (four >>> 2 & 0xFC0) | (four >>> 16 & 0x3F));
      if ((four & 0xC0C0F0) != 0x8080E0 || c < 0x800 || (c & 0xF800) == 0xD800) {
        break;
      }
      byte symbol = Folding.symbol(c);
      symbolsTo[PAD + at] = symbol;
      charsTo[at] = c;
      if (symbol == Folding.DASH_BETWEEN_DIGITS) {
        openDash(at);
      }
      at++;
      i += 3;
    }
    length = at;
    return i;
  }

  /** Appends any character beyond ASCII; returns where the next one starts. */
  private int beyondAscii(byte[] source, int at, int to, boolean last) {
    int sequence = Utf8Sequence.at(source, at, to);
    if (sequence == Utf8Sequence.UNFINISHED && !last) {
      return at;
    }
    if (sequence > 0) {
      int codePoint = Utf8Sequence.codePoint(source, at, sequence);
      if (Character.isBmpCodePoint(codePoint)) {
        put((char) codePoint);
      } else {
        put(Character.highSurrogate(codePoint));
        put(Character.lowSurrogate(codePoint));
      }
      return at + sequence;
    }
    malformed++;
    put(REPLACEMENT);
    return sequence == Utf8Sequence.UNFINISHED ? to : at - sequence;
  }

  /** Appends a character, for which there is room among the symbols. */
  private void put(char c) {
    byte symbol = Folding.symbol(c);
    symbols[PAD + length] = symbol;
    if (symbol < 0) {
      ensureChars(1);
      chars[length] = c;
      if (symbol == Folding.DASH_BETWEEN_DIGITS) {
        openDash(length);
      }
    }
    length++;
  }

  private void openDash(int index) {
    if (openDash < 0 && isDigit(index - 1)) {
      openDash = index;
    }
  }

  /** Turns what stands between two digits into a dash, and pads the end. */
  private void closeEnd() {
    if (openDash >= 0) {
      for (int i = openDash; i < length - 1; i++) {
        if (symbols[PAD + i] == Folding.DASH_BETWEEN_DIGITS
            && isDigit(i - 1)
            && isDigit(i + 1)
            && !partsItems(i)) {
          symbols[PAD + i] = '-';
        }
      }
      openDash = -1;
      if (symbols[PAD + length - 1] == Folding.DASH_BETWEEN_DIGITS) {
        openDash(length - 1);
      }
    }
    Arrays.fill(symbols, PAD + length, PAD + length + PAD, (byte) '\n');
  }

  /**
   * Whether a middle dot parts the items of a list: what stands before it is longer than the groups of a number, or
   * begins with letters.
   */
  private boolean partsItems(int index) {
    if (Folding.fold(chars[index]) != '・') {
      return false;
    }
    int digits = index;
    while (digits > 0 && index - digits <= MAX_GROUP && isDigit(digits - 1)) {
      digits--;
    }
    return index - digits > MAX_GROUP || Ascii.isLetter((char) symbols[PAD + digits - 1]);
  }

  private boolean isDigit(int index) {
    byte symbol = symbols[PAD + index];
    return symbol >= '0' && symbol <= '9';
  }

  private void ensureRoom(int count) {
    long needed = 2L * PAD + length + count;
    if (needed > symbols.length) {
      symbols = Arrays.copyOf(symbols, Math.toIntExact(Math.max(needed, 2L * symbols.length)));
    }
  }

  /** Room among the characters: none is taken by text that is all ASCII. */
  private void ensureChars(int count) {
    if (length + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + count, symbols.length));
    }
  }
}
