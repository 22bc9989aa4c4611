/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * Writes the names of people from the unpacked Debian package mecab-ipadic and the list of modern given
 * names beside the tests; the README beside the resources says how to run it. The same input gives the
 * same bytes, on a JDK with the same zlib.
 */
final class PersonNameGenerator {
  private static final int WORD = 0;
  private static final int PART_OF_SPEECH = 7;
  private static final int READING = 11;

  /** So many words that are no names make the name weak that they end with. */
  private static final int MANY_ENDINGS = 3;

  /** So many make the one weak that they begin with, those with a weak end not counted. */
  private static final int MANY_BEGINNINGS = 4;

  /** What holds words that are no names of people: things, places, organisations. */
  private static final List<String> OTHERS = List.of(
      "Noun.csv",
      "Noun.place.csv",
      "Noun.org.csv",
      "Noun.verbal.csv",
      "Noun.adjv.csv",
      "Noun.proper.csv",
      "Noun.adverbal.csv");

  private final Path dictionary;
  private final SortedSet<String> surnames = new TreeSet<>();
  private final SortedSet<String> givenNames = new TreeSet<>();
  private final SortedSet<String> surnameReadings = new TreeSet<>();
  private final SortedSet<String> givenNameReadings = new TreeSet<>();

  private PersonNameGenerator(Path dictionary) {
    this.dictionary = dictionary;
  }

  /** Takes the folder of the dictionary, the lists of modern names and of surnames, and the folder to write to. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("two folders around two files, please");
    }
    generate(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
  }

  static void generate(Path dictionary, Path modern, Path further, Path output) throws IOException {
    PersonNameGenerator generator = new PersonNameGenerator(dictionary);
    generator.readDictionary();
    readList(modern, generator.givenNames, generator.givenNameReadings);
    readList(further, generator.surnames, generator.surnameReadings);
    generator.write(output);
  }

  private void readDictionary() throws IOException {
    for (String[] entry : entries("Noun.name.csv")) {
      String sort = entry[PART_OF_SPEECH];
      if (sort.equals("姓")) {
        add(entry[WORD], entry[READING], surnames, surnameReadings, false);
      } else if (sort.equals("名")) {
        add(entry[WORD], entry[READING], givenNames, givenNameReadings, true);
      }
    }
  }

  /** Words in katakana are names from abroad for the most part; only their reading is kept. */
  private static void add(
      String word,
      String reading,
      SortedSet<String> words,
      SortedSet<String> readings,
      boolean kana) {
    boolean hiragana = kana && word.length() > 1 && isAll(word, 'ぁ', 'ゖ');
    if (isKanji(word) || hiragana) {
      words.add(NameVariants.fold(word));
    }
    if (isAll(reading, 'ァ', 'ー')) {
      readings.add(NameVariants.fold(reading));
    }
  }

  private static void readList(Path list, SortedSet<String> names, SortedSet<String> readings)
      throws IOException {
    for (String line : Files.readAllLines(list)) {
      if (!line.startsWith("#")) {
        StringTokenizer words = new StringTokenizer(line, " ");
        readings.add(words.nextToken());
        while (words.hasMoreTokens()) {
          names.add(NameVariants.fold(words.nextToken()));
        }
      }
    }
  }

  private void write(Path output) throws IOException {
    SortedSet<String> others = others();
    Map<String, Integer> ends = new HashMap<>();
    others.forEach(word -> splits(word, (surname, given) -> ends.merge(given, 1, Integer::sum)));
    ends.values().removeIf(count -> count < MANY_ENDINGS);
    Map<String, Integer> beginnings = new HashMap<>();
    others.forEach(word -> splits(word, (surname, given) -> {
      if (!ends.containsKey(given)) {
        beginnings.merge(surname, 1, Integer::sum);
      }
    }));
    beginnings.values().removeIf(count -> count < MANY_BEGINNINGS);
    write(output, LexiconResources.SURNAMES, surnames, beginnings);
    write(output, LexiconResources.GIVEN_NAMES, givenNames, ends);
    write(output, LexiconResources.SURNAME_READINGS, surnameReadings, Map.of());
    write(output, LexiconResources.GIVEN_NAME_READINGS, givenNameReadings, Map.of());
  }

  private interface Split {
    void accept(String surname, String given);
  }

  private void splits(String word, Split action) {
    for (int i = 1; i < word.length(); i++) {
      String surname = word.substring(0, i);
      String given = word.substring(i);
      if (surnames.contains(surname) && givenNames.contains(given)) {
        action.accept(surname, given);
      }
    }
  }

  /** Words of three kanji and more that are no names. */
  private SortedSet<String> others() throws IOException {
    SortedSet<String> others = new TreeSet<>();
    for (String file : OTHERS) {
      for (String[] entry : entries(file)) {
        if (entry[WORD].length() > 2 && isKanji(entry[WORD])) {
          others.add(NameVariants.fold(entry[WORD]));
        }
      }
    }
    return others;
  }

  private static void write(
      Path folder, String file, SortedSet<String> words, Map<String, Integer> weak)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String word : words) {
      lines.append(word);
      if (weak.containsKey(word)) {
        lines.append(WordList.WEAK);
      }
      lines.append('\n');
    }
    PackedOutput.write(folder.resolve(file), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The entries of a file; a word with a comma in quotes is none of ours. */
  private List<String[]> entries(String file) throws IOException {
    return Files.readAllLines(dictionary.resolve(file), Charset.forName("EUC-JP")).stream()
        .map(line -> line.split(",", -1))
        .filter(entry -> entry.length > READING)
        .toList();
  }

  private static boolean isKanji(String word) {
    return word.chars().allMatch(c -> (c >= '\u4E00' && c <= '\u9FFF') || "々ヶケノ〆".indexOf(c) >= 0);
  }

  private static boolean isAll(String word, char first, char last) {
    return word.chars().allMatch(c -> c >= first && c <= last);
  }
}
