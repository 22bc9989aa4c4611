/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.util.List;

/**
 * The prefectures and municipalities of Japan, by the names that addresses begin with. Lookups take a
 * few comparisons for each character of the name and allocate nothing; the first one reads the names
 * from a resource.
 *
 * <p>A municipality is known by its official name, without the district (郡) or island before it, and a
 * designated city both alone and with each of its wards. Characters that are written in more than one
 * way in such names, as in 茅ヶ崎 and 茅ケ崎, are taken as the same.
 */
public final class Municipalities {
  /** What the names of all municipalities end with, none of which has another form. */
  private static final String ENDS = "市区町村";

  private Municipalities() {}

  /**
   * The names of the 47 prefectures with their 都, 道, 府 or 県; that of code {@code n} at index {@code
   * n - 1}.
   */
  public static List<String> prefectureNames() {
    return Prefectures.NAMES;
  }

  /**
   * The prefecture whose full name begins at an offset.
   *
   * <p>京都府 right after 東 is not one, since it belongs to 東京都府中市.
   *
   * @param text the text
   * @param start where the name begins
   * @param end where the text to look at ends, exclusive
   * @return its code of JIS X 0401, from 1 to 47, or 0 if there is none
   */
  public static int prefectureAt(CharSequence text, int start, int end) {
    int name = Loaded.NAMES.longestAt(NameTable.PREFECTURES, text, start, end);
    if (name < 0) {
      return 0;
    }
    int code = Loaded.NAMES.code(name);
    boolean insideTokyo = code == Loaded.KYOTO && start > 0 && text.charAt(start - 1) == '東';
    return insideTokyo ? 0 : code;
  }

  /**
   * The end of the longest name of a municipality of the prefecture that begins at an offset.
   *
   * @param prefecture a code from 1 to 47
   * @param text the text
   * @param start where the name begins
   * @param end where the text to look at ends, exclusive
   * @return the end, exclusive, or -1 if there is no such name
   * @throws IndexOutOfBoundsException if there is no such prefecture
   */
  public static int municipalityEnd(int prefecture, CharSequence text, int start, int end) {
    int name = Loaded.NAMES.longestAt(group(prefecture), text, start, end);
    return name < 0 ? -1 : start + Loaded.NAMES.length(name);
  }

  /**
   * The municipality that {@link #municipalityEnd} finds.
   *
   * @param prefecture a code from 1 to 47
   * @param text the text
   * @param start where the name begins
   * @param end where the text to look at ends, exclusive
   * @return its code of JIS X 0402 after that of the prefecture, five digits without a check digit; 0
   *     if there is none
   * @throws IndexOutOfBoundsException if there is no such prefecture
   */
  public static int municipalityAt(int prefecture, CharSequence text, int start, int end) {
    int name = Loaded.NAMES.longestAt(group(prefecture), text, start, end);
    return name < 0 ? 0 : Loaded.NAMES.code(name);
  }

  /**
   * Whether the name of a municipality may end at a character of {@code [start, end)}: most texts are
   * told so without reading the names.
   */
  public static boolean mayEndIn(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of the longest name of a municipality of any prefecture that begins at an offset.
   *
   * @param text the text
   * @param start where the name begins
   * @param end where the text to look at ends, exclusive
   * @return the end, exclusive, or -1 if there is no such name
   */
  public static int anyMunicipalityEnd(CharSequence text, int start, int end) {
    int name = Anywhere.NAMES.longestAt(NameTable.PREFECTURES, text, start, end);
    return name < 0 ? -1 : start + Anywhere.NAMES.length(name);
  }

  private static int group(int prefecture) {
    if (prefecture < 1) {
      throw new IndexOutOfBoundsException("prefectures have the codes from 1 to 47");
    }
    return prefecture;
  }

  /** Read when first asked for. */
  private static final class Loaded {
    static final int KYOTO = 26;
    static final NameTable NAMES = LexiconResources.municipalities();
  }

  /** Read when first asked for: every set of rules looks for them, and few contents name one. */
  private static final class Prefectures {
    static final List<String> NAMES = LexiconResources.prefectures();
  }

  /** The names of all prefectures in one group. Made when first asked for. */
  private static final class Anywhere {
    static final NameTable NAMES = NameTable.compile(
        Loaded.NAMES.municipalityNames().stream().map(name -> "1\t" + name).toList());
  }
}
