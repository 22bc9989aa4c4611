/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.io.IOException;
import java.util.List;

/**
 * Streams text of any size for benchmarks. The same seed and size give the same text on every JDK. Not thread-safe; each
 * call goes on where the one before ended.
 */
public final class BigText {
  private static final int LINES_PER_BLOCK = 64;

  private final List<LineSource> cleanSources;
  private final SyntheticPeople people;

  private BigText(List<LineSource> cleanSources, SyntheticPeople people) {
    this.cleanSources = cleanSources;
    this.people = people;
  }

  /** Starts both texts. */
  public static BigText seeded(long seed) {
    SeededRandom random = new SeededRandom(seed);
    List<LineSource> clean = List.of(
        new SourceCodeLines(random.nextLong()),
        new LogLines(random.nextLong()),
        new OrderLines(random.nextLong()),
        new ProseLines(random.nextLong()),
        new JsonLines(random.nextLong()));
    return new BigText(clean, SyntheticPeople.seeded(random.nextLong()));
  }

  /**
   * Writes text with nothing planted: by turns 64 lines of source code, log, orders, prose and JSON.
   *
   * @param size in bytes of UTF-8
   * @param out receives whole lines, each ending with a line feed
   * @return the bytes written: {@code size}, or the rest of the last line more
   */
  public long writeClean(long size, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder(256);
    long written = 0;
    for (long number = 0; written < size; number++) {
      line.setLength(0);
      cleanSources.get((int) (number / LINES_PER_BLOCK % cleanSources.size())).appendLine(line);
      written += appendLine(line, out);
    }
    return written;
  }

  /**
   * Writes CSV lines of customers, without header: name, reading, postal code, address, phone, e-mail, My Number, card.
   *
   * @param size in bytes of UTF-8
   * @param out receives whole lines, each ending with a line feed
   * @return the bytes written: {@code size}, or the rest of the last line more
   */
  public long writeCustomers(long size, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder(256);
    long written = 0;
    while (written < size) {
      line.setLength(0);
      appendCustomer(people.next(), line);
      written += appendLine(line, out);
    }
    return written;
  }

  /** Appends a row of a customer list, without a line break. */
  static void appendCustomer(SyntheticPerson person, StringBuilder line) {
    for (CustomerColumn column : CustomerColumn.values()) {
      line.append(column.valueOf(person)).append(',');
    }
    line.setLength(line.length() - 1);
  }

  /** Ends a line and appends it; returns its bytes in UTF-8. */
  static long appendLine(StringBuilder line, Appendable out) throws IOException {
    out.append(line.append('\n'));
    return utf8Length(line, 0, line.length());
  }

  // No text of this module leaves the basic plane: three bytes are the most a character takes.
  static long utf8Length(CharSequence text, int start, int end) {
    long length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      length += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return length;
  }
}
