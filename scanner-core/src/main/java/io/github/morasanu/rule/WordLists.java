/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The words of a rule in full: {@code @business-number} stands for a list of words that rules share, and {@code
 * ~juuminhyou} for a Japanese word in all spellings of Latin letters.
 */
final class WordLists {
  private static final String FILE = "words.toml";
  private static final char LIST = '@';
  private static final char ROMAJI = '~';

  private WordLists() {}

  /** The words under a key of a rule, each once. */
  static List<String> of(TomlTable rule, String key) throws RuleException {
    List<String> words = new ArrayList<>();
    for (String word : rule.texts(key)) {
      if (word.charAt(0) == LIST) {
        words.addAll(list(rule, key, word.substring(1)));
      } else {
        add(words, word);
      }
    }
    return words.stream().distinct().toList();
  }

  private static void add(List<String> words, String word) {
    if (word.charAt(0) == ROMAJI) {
      words.addAll(RomajiSpellings.of(word.substring(1)));
    } else {
      words.add(word);
    }
  }

  private static List<String> list(TomlTable rule, String key, String id) throws RuleException {
    List<String> list = Known.LISTS.get(id);
    if (list == null) {
      throw rule.error(
          key,
          "names the unknown list of words '" + id + "'; known are "
              + String.join(", ", Known.LISTS.keySet()));
    }
    return list;
  }

  /** Read when first a rule names a list: packed rules hold its words already. */
  private static final class Known {
    static final Map<String, List<String>> LISTS = read();

    private static Map<String, List<String>> read() {
      try (InputStream in =
          Objects.requireNonNull(WordLists.class.getResourceAsStream(FILE), FILE)) {
        Map<String, List<String>> lists = new TreeMap<>();
        TomlTable file = TomlTable.read(FILE, in);
        file.allowOnly(List.of("title", "description", "lists"));
        for (TomlTable list : file.tables("lists")) {
          list.allowOnly(List.of("id", "words", "stems", "endings"));
          String id = list.text("id").orElseThrow();
          List<String> words = words(list, lists);
          lists.computeIfAbsent(id, key -> new ArrayList<>()).addAll(words);
        }
        return lists;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (RuleException e) {
        throw new IllegalStateException("the words that come with Morasanu are broken", e);
      }
    }

    private static List<String> words(TomlTable list, Map<String, List<String>> before)
        throws RuleException {
      List<String> words = new ArrayList<>();
      for (String word : list.texts("words")) {
        add(words, word);
      }
      List<String> endings = parts(list, "endings", before);
      for (String stem : parts(list, "stems", before)) {
        for (String ending : endings) {
          words.add(stem + ending);
        }
      }
      return words;
    }

    /** What words are put together of: {@code @id} stands for a list further up. */
    private static List<String> parts(TomlTable list, String key, Map<String, List<String>> before)
        throws RuleException {
      List<String> parts = new ArrayList<>();
      for (String part : list.texts(key)) {
        if (part.charAt(0) == LIST) {
          parts.addAll(Objects.requireNonNull(before.get(part.substring(1)), part));
        } else {
          parts.add(part);
        }
      }
      return parts;
    }
  }
}
