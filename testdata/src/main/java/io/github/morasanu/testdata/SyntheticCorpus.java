/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of small files as a build might pack them, with people and secrets planted among look-alikes, and the list of
 * what was planted.
 *
 * <p>The files: {@code customers.csv}, {@code customers-noheader.csv}, {@code employees.tsv}, {@code users.json}, {@code
 * insert.sql}, {@code application.properties}, {@code app.log}, {@code Letter.txt}; and two in which nothing is planted,
 * {@code orders.csv} and {@code README.md}. The same seed gives the same texts and the same plants in every charset.
 * Immutable and thread-safe.
 */
public final class SyntheticCorpus {
  private final List<CorpusFile> files;

  private SyntheticCorpus(List<CorpusFile> files) {
    this.files = List.copyOf(files);
  }

  /** Makes up a corpus. */
  public static SyntheticCorpus seeded(long seed) {
    SeededRandom random = new SeededRandom(seed);
    SyntheticPeople people = SyntheticPeople.seeded(random.nextLong());
    TextFiles texts = new TextFiles(random.nextLong());
    return new SyntheticCorpus(List.of(
        CustomerFiles.csv("customers.csv", people.next(60)),
        CustomerFiles.headerlessCsv("customers-noheader.csv", people.next(40)),
        CustomerFiles.employeesTsv("employees.tsv", people.next(30)),
        CustomerFiles.json("users.json", people.next(25)),
        CustomerFiles.sql("insert.sql", people.next(25)),
        texts.properties("application.properties"),
        texts.log("app.log"),
        texts.letter("Letter.txt"),
        texts.orders("orders.csv"),
        texts.readme("README.md")));
  }

  /** Everything planted, file by file, from the top of each to its end. */
  public List<PlantedValue> plantedValues() {
    List<PlantedValue> all = new ArrayList<>();
    for (CorpusFile file : files) {
      all.addAll(file.plantedValues());
    }
    return List.copyOf(all);
  }

  /**
   * The files' contents by name.
   *
   * @param charset what to write them in; {@code UTF-16} means little-endian with a byte order mark, {@code UTF-16LE}
   *     and {@code UTF-16BE} none; properties files stay ISO-8859-1 with escapes, as their format demands
   * @throws CharacterCodingException if the charset lacks a character of the corpus; UTF-8, UTF-16 and windows-31j lack
   *     none
   */
  public SortedMap<String, byte[]> encode(Charset charset) throws CharacterCodingException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (CorpusFile file : files) {
      contents.put(file.path(), encode(file, charset));
    }
    return contents;
  }

  /**
   * Writes the files, over what is there.
   *
   * @param folder made if it does not exist
   * @param charset as for {@link #encode}
   */
  public void writeTo(Path folder, Charset charset) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : encode(charset).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The charset that a file of a corpus really has: ISO-8859-1 for a properties file, else the corpus's own. */
  public static Charset charsetOf(String path, Charset corpusCharset) {
    return isProperties(path) ? StandardCharsets.ISO_8859_1 : corpusCharset;
  }

  private static boolean isProperties(String path) {
    return path.endsWith(".properties");
  }

  private static byte[] encode(CorpusFile file, Charset charset) throws CharacterCodingException {
    if (isProperties(file.path())) {
      return PropertiesEscapes.escape(file.text()).getBytes(StandardCharsets.ISO_8859_1);
    }
    if (charset.equals(StandardCharsets.UTF_16)) {
      return strictly("\uFEFF" + file.text(), StandardCharsets.UTF_16LE);
    }
    return strictly(file.text(), charset);
  }

  private static byte[] strictly(String text, Charset charset) throws CharacterCodingException {
    ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
