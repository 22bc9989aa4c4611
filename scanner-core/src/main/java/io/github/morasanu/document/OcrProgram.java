/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/**
 * The program {@code tesseract}, which reads what people see in an image (Tesseract 4 or 5, manual page
 * of tesseract(1)). It is no part of Morasanu: whoever wants it installs it and asks for it. Immutable.
 */
public final class OcrProgram {
  private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");
  private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(30);

  /** No page of print has more; the rest of a longer text is not read. */
  static final int MOST_BYTES = 4 << 20;

  private final Path program;
  private final String languages;

  private OcrProgram(Path program, String languages) {
    this.program = program;
    this.languages = languages;
  }

  /**
   * The program, if one of some folders holds it. It is never taken from the folder a scan runs in, but
   * where that is named.
   *
   * @param path folders, as the variable {@code PATH} lists them
   * @param languages of the text, as the program calls them, with plus signs between: {@code jpn+eng}
   */
  public static Optional<OcrProgram> find(String path, String languages) {
    StringTokenizer folders = new StringTokenizer(path, File.pathSeparator);
    while (folders.hasMoreTokens()) {
      String folder = folders.nextToken();
      for (String name : NAMES) {
        try {
          Path program = Path.of(folder, name).toAbsolutePath();
          if (Files.isRegularFile(program) && Files.isExecutable(program)) {
            return Optional.of(new OcrProgram(program, languages));
          }
        } catch (InvalidPathException e) {
          // No folder, so nothing is in it.
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Those of its languages that the program has no data for; empty if all is well.
   *
   * @throws IOException if the program does not run
   */
  public List<String> missingLanguages() throws IOException {
    Path answer = Files.createTempFile("morasanu-", ".txt");
    try {
      int code = run(List.of(program.toString(), "--list-langs"), answer, TIME_TO_ANSWER);
      if (code != 0) {
        throw new FailedException();
      }
      Set<String> known =
          Set.copyOf(text(answer).lines().map(String::strip).distinct().toList());
      List<String> missing = new ArrayList<>();
      StringTokenizer names = new StringTokenizer(languages, "+");
      while (names.hasMoreTokens()) {
        String name = names.nextToken();
        if (!known.contains(name)) {
          missing.add(name);
        }
      }
      return missing;
    } finally {
      Files.deleteIfExists(answer);
    }
  }

  /** How much of the text was read. */
  public enum Extent {
    ALL,
    /** There is more than any image may show. */
    TOO_MUCH,
    /** What was read when the time was over: of a tiff, its first pages. */
    IN_TIME
  }

  /** What was read. */
  public record Reading(String text, Extent extent) {
    /** Never the text. */
    @Override
    public String toString() {
      return extent.toString();
    }
  }

  /**
   * The text in an image; of a tiff, that of all pages, with a form feed after each.
   *
   * @param folder for its answer
   * @param timeout after which it is ended
   * @throws FailedException if it fails
   */
  public Reading read(Path image, Path folder, Duration timeout) throws IOException {
    Path answer = Files.createTempFile(folder, "o", ".tmp");
    try {
      List<String> line = List.of(
          program.toString(),
          image.toString(),
          "stdout",
          "-l",
          languages,
          "-c",
          // Else it puts blanks between the characters of Japanese.
          "preserve_interword_spaces=1");
      if (run(line, answer, timeout) != 0) {
        throw new FailedException();
      }
      Extent extent = Files.size(answer) <= MOST_BYTES ? Extent.ALL : Extent.TOO_MUCH;
      return new Reading(text(answer), extent);
    } catch (TimeoutException e) {
      return new Reading(text(answer), Extent.IN_TIME);
    } finally {
      Files.deleteIfExists(answer);
    }
  }

  private static int run(List<String> line, Path answer, Duration timeout) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(line)
        .redirectOutput(answer.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Each thread of a scan runs one of its own.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = start(builder);
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TimeoutException();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FailedException();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(ProcessBuilder builder) throws FailedException {
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new FailedException();
    }
  }

  private static String text(Path answer) throws IOException {
    try (InputStream bytes = Files.newInputStream(answer)) {
      return new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
  }

  /** Where it is and which languages it reads: what a report depends on. */
  @Override
  public String toString() {
    return program + " " + languages;
  }

  /** The program does not run, or says that it failed. Its words may hold names of files: we keep none. */
  public static final class FailedException extends IOException {
    private static final long serialVersionUID = 1L;

    FailedException() {
      super("the program failed");
    }
  }

  /** The program takes too long. */
  static final class TimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    TimeoutException() {
      super("the program takes too long");
    }
  }
}
