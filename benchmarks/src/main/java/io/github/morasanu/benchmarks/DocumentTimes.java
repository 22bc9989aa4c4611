/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * The time of a scan over documents with all rules, against that of Tika turning the same documents into
 * text: whole processes, one after the other, each with its start, on one thread.
 *
 * <pre>{@code java -cp ... DocumentTimes compare FOLDER ROUNDS [JAR...]}</pre>
 */
public final class DocumentTimes {
  private static final double NANOS = 1e9;

  private DocumentTimes() {}

  /**
   * Fills the folder, if it does not exist, with the documents of jars and made ones; then measures. With
   * {@code tika} or {@code scan} instead of {@code compare} it is one of the processes that are measured.
   */
  @SuppressForbidden(reason = "a command speaks to the terminal")
  public static void main(String[] args)
      throws IOException, InterruptedException, ConfigurationException {
    Path folder = Path.of(args[1]);
    switch (args[0]) {
      case "tika" -> tika(files(folder));
      case "scan" -> scan(files(folder));
      default -> {
        fill(folder, List.of(args).subList(3, args.length));
        System.out.print(compare(folder, Integer.parseInt(args[2])));
      }
    }
  }

  private static void fill(Path folder, List<String> jars) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    for (String ending : DocumentFolder.ENDINGS) {
      Files.createDirectories(folder.resolve(ending));
    }
    DocumentFolder.make(folder);
    for (String jar : jars) {
      DocumentFolder.unpack(Path.of(jar), folder);
    }
  }

  private static String compare(Path folder, int rounds) throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder(
        "| documents | count | MB | Tika s | scan s | scan / Tika |\n|---|---:|---:|---:|---:|---:|\n");
    List<Path> parts = new ArrayList<>(List.of(folder));
    for (String ending : DocumentFolder.ENDINGS) {
      parts.add(folder.resolve(ending));
    }
    for (Path part : parts) {
      List<Path> files = files(part);
      if (!files.isEmpty()) {
        table.append(row(part, files, rounds));
      }
    }
    return table.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String row(Path part, List<Path> files, int rounds)
      throws IOException, InterruptedException {
    List<Double> theirs = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      theirs.add(seconds("tika", part));
      ours.add(seconds("scan", part));
    }
    double bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    double median = median(theirs);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.2f | %.2f | %.2f |%n",
        part.getFileName(),
        files.size(),
        bytes / 1e6,
        median,
        median(ours),
        median(ours) / median);
  }

  private static double median(List<Double> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }

  private static double seconds(String mode, Path part) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            DocumentTimes.class.getName(),
            mode,
            part.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    if (process.waitFor() != 0) {
      throw new IOException(mode + " failed");
    }
    return (System.nanoTime() - begin) / NANOS;
  }

  /** Turns documents into text; what Tika cannot read costs what it costs. */
  private static void tika(List<Path> files) throws IOException {
    Parser parser = new AutoDetectParser();
    long characters = 0;
    for (Path file : files) {
      BodyContentHandler text = new BodyContentHandler(-1);
      Metadata metadata = new Metadata();
      ParseContext context = new ParseContext();
      context.set(Parser.class, parser);
      try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
        parser.parse(stream, text, metadata, context);
      } catch (TikaException | SAXException | RuntimeException | LinkageError e) {
        characters++;
      }
      characters += text.toString().length();
    }
    if (characters == 0) {
      throw new IOException("Tika has read nothing");
    }
  }

  private static void scan(List<Path> files) throws ConfigurationException {
    ScanRequest.Builder request = ScanRequest.builder().threads(1);
    for (Path file : files) {
      request.root(new ScanRoot(file, file.getFileName().toString()));
    }
    ScanReport report = Scanner.withBuiltInRules().scan(request.build(), ScanProgress.NONE);
    if (report.summary().filesScanned() == 0) {
      throw new IllegalStateException("nothing was scanned");
    }
  }
}
