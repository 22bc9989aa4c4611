/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The texts that benchmarks scan, of any size. The same text, seed and size give the same characters on every JDK.
 *
 * <p>All are made up; nothing is taken from anybody. Each line ends with a line feed.
 */
public enum BenchmarkText {
  /**
   * Nothing planted, and much that looks alike: 30 % Java source, 22 % Japanese sentences, 20 % order and stock lists full
   * of numbers of 11 to 16 digits, 12 % logs in JSON, 8 % SQL, 8 % access logs, in blocks of 32 lines. About a fifth of
   * the bytes are digits, and a fifth are not ASCII.
   */
  CLEAN {
    @Override
    LineSource lines(long seed) {
      return clean(seed);
    }
  },

  /** {@link #CLEAN}, and in one of 10,000 lines a value to find. */
  SEEDED {
    @Override
    LineSource lines(long seed) {
      LineSource clean = clean(seed);
      FindLines planted = new FindLines(seed);
      return new LineSource() {
        private int line;

        @Override
        public void appendLine(StringBuilder out) {
          line++;
          (line % 10_000 == 5_000 ? planted : clean).appendLine(out);
        }
      };
    }
  },

  /** Customers as CSV: eight values in every line, all of them to find. */
  CUSTOMERS {
    @Override
    LineSource lines(long seed) {
      SyntheticPeople people = SyntheticPeople.seeded(seed);
      return out -> BigText.appendCustomer(people.next(), out);
    }
  },

  /** Japanese sentences of manuals and letters. */
  PROSE {
    @Override
    LineSource lines(long seed) {
      return prose(seed);
    }
  },

  /** Minified JavaScript: lines of 40,000 characters. */
  MINIFIED {
    @Override
    LineSource lines(long seed) {
      return new MinifiedLines(seed);
    }
  },

  /** Base64 of random bytes in lines of 10,000 characters. */
  BASE64 {
    @Override
    LineSource lines(long seed) {
      SeededRandom random = new SeededRandom(seed);
      return out -> out.append(random.text(BASE64_ALPHABET, 10_000));
    }
  },

  /** Digits in groups of 1 to 20, with all sorts of separators between: the hardest text for number rules. */
  DIGITS {
    @Override
    LineSource lines(long seed) {
      SeededRandom random = new SeededRandom(seed);
      return out -> {
        for (int group = 0; group < 12; group++) {
          out.append(random.digits(random.between(1, 20))).append(random.text("--- ,.:", 1));
        }
      };
    }
  };

  private static final String BASE64_ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** The lines of this text, without end. */
  abstract LineSource lines(long seed);

  /**
   * Writes the text.
   *
   * @param size in bytes of UTF-8, at least 1
   * @param out receives whole lines
   * @return the bytes written: {@code size}, or the rest of the last line more
   */
  public long write(long seed, long size, Appendable out) throws IOException {
    LineSource lines = lines(seed);
    StringBuilder line = new StringBuilder(256);
    long written = 0;
    while (written < size) {
      line.setLength(0);
      lines.appendLine(line);
      written += BigText.appendLine(line, out);
    }
    return written;
  }

  /** The text as characters; see {@link #write}. */
  public String text(long seed, int size) {
    StringBuilder out = new StringBuilder(size);
    try {
      write(seed, size, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static LineSource clean(long seed) {
    SeededRandom random = new SeededRandom(seed);
    return new WeightedLines(List.of(
        new WeightedLines.Share(30, new SourceCodeLines(random.nextLong())),
        new WeightedLines.Share(22, prose(random.nextLong())),
        new WeightedLines.Share(14, new OrderLines(random.nextLong())),
        new WeightedLines.Share(6, new StockLines(random.nextLong())),
        new WeightedLines.Share(12, new JsonLogLines(random.nextLong())),
        new WeightedLines.Share(8, new SqlLines(random.nextLong())),
        new WeightedLines.Share(8, new AccessLogLines(random.nextLong()))));
  }

  private static LineSource prose(long seed) {
    SeededRandom random = new SeededRandom(seed);
    return new WeightedLines(List.of(
        new WeightedLines.Share(1, new ProseLines(random.nextLong())),
        new WeightedLines.Share(1, new BusinessLines(random.nextLong()))));
  }
}
