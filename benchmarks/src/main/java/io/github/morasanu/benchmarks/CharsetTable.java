/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.benchmarks.CharsetDetectors.Detector;
import io.github.morasanu.benchmarks.CharsetSamples.Cut;
import io.github.morasanu.benchmarks.CharsetSamples.Sample;
import io.github.morasanu.testdata.CharsetText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How often detectors name a charset in which bytes read as the text that was meant: {@code <samples of a cell> [<hold-out
 * text> ...]}. Prints the tables of docs/charsets.md. A hold-out text is a file in UTF-8.
 */
public final class CharsetTable {
  private static final int[] SIZES = {30, 100, 500, 5000};
  private static final List<Charset> BYTES = List.of(
      StandardCharsets.UTF_8,
      Charset.forName("windows-31j"),
      Charset.forName("x-eucJP-Open"),
      Charset.forName("x-windows-iso2022jp"));
  private static final List<Charset> ALL = List.of(
      StandardCharsets.UTF_8,
      Charset.forName("windows-31j"),
      Charset.forName("x-eucJP-Open"),
      Charset.forName("x-windows-iso2022jp"),
      StandardCharsets.UTF_16LE,
      StandardCharsets.UTF_16BE,
      Charset.forName("UTF-32LE"),
      Charset.forName("UTF-32BE"));
  private static final List<Charset> EUROPEAN =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE);

  private final Map<String, Detector> detectors = CharsetDetectors.all();
  private final PrintStream out;
  private final int samples;

  private CharsetTable(int samples, PrintStream out) {
    this.samples = samples;
    this.out = out;
  }

  /** Ends with an exception if a hold-out text cannot be read. */
  @SuppressForbidden(reason = "a command speaks to the terminal")
  public static void main(String[] args) throws IOException {
    new CharsetTable(Integer.parseInt(args[0]), System.out)
        .print(List.of(args).subList(1, args.length));
  }

  private void print(List<String> holdOut) throws IOException {
    CharsetSamples japanese = CharsetSamples.made(CharsetText.JAPANESE);
    print("Japanese, cut between characters", japanese, ALL, Cut.BETWEEN);
    print("Japanese, cut at any byte", japanese, ALL, Cut.ANYWHERE);
    print("Japanese, one byte damaged", japanese, ALL, Cut.DAMAGED);
    print("Japanese after 100,000 bytes of ASCII", japanese, BYTES, Cut.LATE);
    for (CharsetText text : CharsetText.EUROPEAN) {
      String name = text.name().toLowerCase(Locale.ROOT);
      print("European: " + name, CharsetSamples.made(List.of(text)), EUROPEAN, Cut.BETWEEN);
    }
    for (String name : holdOut) {
      Path file = Path.of(name);
      CharsetSamples samplesOfFile = CharsetSamples.of(Files.readString(file));
      print("Hold-out: " + file.getFileName(), samplesOfFile, ALL, Cut.BETWEEN);
    }
    printRandom();
  }

  private void print(String title, CharsetSamples from, List<Charset> charsets, Cut cut)
      throws IOException {
    out.append("### ").append(title).append("\n\n");
    out.append("| bytes | charset | ").append(String.join(" | ", detectors.keySet()));
    out.append(" |\n|---:|---|").append("---:|".repeat(detectors.size())).append('\n');
    for (int size : SIZES) {
      for (Charset charset : charsets) {
        out.append(String.format(Locale.ROOT, "| %,d | %s |", size, charset.name()));
        for (Detector detector : detectors.values()) {
          out.append(
              String.format(Locale.ROOT, " %.1f |", share(detector, from, charset, size, cut)));
        }
        out.append('\n');
      }
    }
    out.append('\n');
    out.flush();
  }

  private double share(Detector detector, CharsetSamples from, Charset charset, int size, Cut cut)
      throws IOException {
    int right = 0;
    for (int number = 0; number < samples; number++) {
      Sample sample = from.get(number, charset, size, cut);
      Charset named = CharsetDetectors.meant(detector.detect(sample.bytes()));
      right += named != null && sample.isReadBy(named) ? 1 : 0;
    }
    return 100.0 * right / samples;
  }

  /** Random bytes are no text; a detector that names a Japanese charset would have them searched as such. */
  private void printRandom() throws IOException {
    out.append("### Random bytes taken for Japanese, %\n\n| bytes | of | ");
    out.append(String.join(" | ", detectors.keySet()));
    out.append(" |\n|---:|---|").append("---:|".repeat(detectors.size())).append('\n');
    for (int size : SIZES) {
      for (int lowest : new int[] {0, 0x20, 0xA0}) {
        out.append(String.format(Locale.ROOT, "| %,d | 0x%02X to 0xFF |", size, lowest));
        for (Detector detector : detectors.values()) {
          out.append(String.format(Locale.ROOT, " %.1f |", japanese(detector, size, lowest)));
        }
        out.append('\n');
      }
    }
    out.append('\n');
  }

  private double japanese(Detector detector, int size, int lowest) throws IOException {
    Random random = new Random(size);
    int count = 0;
    for (int number = 0; number < samples; number++) {
      byte[] bytes = new byte[size];
      for (int i = 0; i < size; i++) {
        bytes[i] = (byte) (lowest + random.nextInt(256 - lowest));
      }
      Charset named = CharsetDetectors.meant(detector.detect(bytes));
      count += named != null && BYTES.subList(1, 4).contains(named) ? 1 : 0;
    }
    return 100.0 * count / samples;
  }
}
