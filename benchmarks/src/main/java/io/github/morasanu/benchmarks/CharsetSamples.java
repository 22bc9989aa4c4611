/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.testdata.CharsetText;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Pieces of texts in some charset, each with a character beyond ASCII. The same seed gives the same samples. */
final class CharsetSamples {
  private static final int TEXT_LENGTH = 60_000;
  private static final int ASCII_HEAD = 100_000;

  private final List<String> texts;

  private CharsetSamples(List<String> texts) {
    this.texts = texts;
  }

  /** How a sample is cut out of its text. */
  enum Cut {
    /** From the start of a line, to between two characters. */
    BETWEEN,
    /** From any byte to any byte. */
    ANYWHERE,
    /** As between characters, and then one of its bytes changed at random. */
    DAMAGED,
    /** As between characters, after 100,000 bytes of ASCII. */
    LATE
  }

  /**
   * A sample.
   *
   * @param text what a decoder must give, or a part of that
   * @param charset that it is written in
   * @param whole whether the decoder must give nothing else
   */
  record Sample(byte[] bytes, String text, Charset charset, boolean whole) {

    /** Whether the bytes read as what they are. */
    boolean isReadBy(Charset other) {
      String read = new String(bytes, other);
      return whole ? read.equals(text) : read.contains(text);
    }
  }

  /** Samples of made-up texts. */
  static CharsetSamples made(List<CharsetText> kinds) {
    return new CharsetSamples(
        kinds.stream().map(kind -> kind.text(77, TEXT_LENGTH)).toList());
  }

  /** Samples of one text. */
  static CharsetSamples of(String text) {
    return new CharsetSamples(List.of(text));
  }

  /** The sample of a number, of at most so many bytes; samples of all texts take turns. */
  Sample get(int number, Charset charset, int size, Cut cut) {
    Random random = new Random(31L * size + number);
    String text = texts.get(number % texts.size());
    String part = "";
    while (part.chars().allMatch(c -> c < 0x80)) {
      part = part(text, charset, size, cut == Cut.ANYWHERE, random);
    }
    byte[] bytes = part.getBytes(charset);
    return switch (cut) {
      case BETWEEN -> new Sample(bytes, part, charset, true);
      case ANYWHERE -> cutBytes(bytes, charset, random);
      case DAMAGED -> damaged(bytes, charset, random);
      case LATE -> late(bytes, part, charset);
    };
  }

  /** Starts where a line does; or, if its first characters are all ASCII, within it. */
  private static String part(
      String text, Charset charset, int size, boolean anywhere, Random random) {
    CharsetEncoder encoder = charset.newEncoder();
    int start = random.nextInt(text.length() / 2);
    if (!anywhere) {
      start = text.indexOf('\n', start) + 1;
      int foreign = start;
      while (text.charAt(foreign) < 0x80) {
        foreign++;
      }
      start = Math.max(start, foreign - size / 3 / unit(charset));
    }
    StringBuilder part = new StringBuilder();
    int used = 0;
    for (int i = start; i < text.length() && used < size; i++) {
      String c = encodable(text.charAt(i), encoder);
      part.append(c);
      used =
          size < 1000 || part.length() % 64 == 0 ? part.toString().getBytes(charset).length : used;
      if (used > size) {
        part.setLength(part.length() - c.length());
      }
    }
    return part.toString();
  }

  /** The bytes of a digit. */
  private static int unit(Charset charset) {
    return "0".getBytes(charset).length;
  }

  /** What a charset lacks is left out, but for the two that Java writes differently in each. */
  private static String encodable(char c, CharsetEncoder encoder) {
    for (char same : new char[] {c, c == '－' ? '−' : c == '～' ? '〜' : c}) {
      if (encoder.canEncode(same)) {
        return String.valueOf(same);
      }
    }
    return "";
  }

  /**
   * Cuts up to three bytes from each end. What starts within a unit of UTF-16, or after an escape of ISO-2022-JP, is no
   * text of these, so of such only the end is cut.
   */
  private static Sample cutBytes(byte[] bytes, Charset charset, Random random) {
    boolean start = unit(charset) == 1 && !charset.name().contains("2022");
    int from = start ? random.nextInt(4) : 0;
    byte[] cut = Arrays.copyOfRange(bytes, from, Math.max(from, bytes.length - random.nextInt(4)));
    return new Sample(cut, new String(cut, charset), charset, true);
  }

  private static Sample damaged(byte[] bytes, Charset charset, Random random) {
    byte[] copy = bytes.clone();
    copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    return new Sample(copy, new String(copy, charset), charset, true);
  }

  private static Sample late(byte[] bytes, String part, Charset charset) {
    byte[] all = new byte[ASCII_HEAD + bytes.length];
    Arrays.fill(all, 0, ASCII_HEAD, (byte) 'x');
    for (int i = 79; i < ASCII_HEAD; i += 80) {
      all[i] = '\n';
    }
    System.arraycopy(bytes, 0, all, ASCII_HEAD, bytes.length);
    return new Sample(all, part, charset, false);
  }
}
