/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.util.Arrays;

/**
 * Readings in Latin letters, whichever way they are transcribed: Sato, Satoh and Satou are one, so are
 * Shinji and Sinzi. Immutable; asking allocates nothing.
 *
 * <p>It holds a hash of each reading in a plain form of the Kunrei system without long vowels. Sources
 * of the systems: Cabinet notification 1 of 1954 (Kunrei) with its second table, and the revised Hepburn
 * system.
 */
final class RomajiSet {
  /** Of the kana from ア on; those with a mark follow the plain ones, as in Unicode. */
  private static final String[] KANA = {
    "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke",
    "ge", "ko", "go", "sa", "za", "si", "zi", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "ti",
    "zi", "", "tu", "zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa",
    "hi", "bi", "pi", "hu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me",
    "mo", "ya", "ya", "yu", "yu", "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e",
    "o", "n"
  };

  private static final int END = 0;

  /** Sorted. */
  private final long[] hashes;

  private RomajiSet(long[] hashes) {
    this.hashes = hashes;
  }

  /** The set of some readings in katakana, each of which ends with a line feed. */
  static RomajiSet of(String readings) {
    long[] hashes = new long[readings.length()];
    int count = 0;
    StringBuilder romaji = new StringBuilder();
    int start = 0;
    for (int end = readings.indexOf('\n'); end >= 0; end = readings.indexOf('\n', start)) {
      romaji.setLength(0);
      romanise(readings, start, end, romaji);
      hashes[count++] = hash(romaji, 0, romaji.length());
      start = end + 1;
    }
    Arrays.sort(hashes, 0, count);
    return new RomajiSet(Arrays.copyOf(hashes, count));
  }

  /** Whether the letters are one of the readings; an apostrophe behind n may stand between them. */
  boolean contains(CharSequence text, int start, int end) {
    return Arrays.binarySearch(hashes, hash(text, start, end)) >= 0;
  }

  private static void romanise(String katakana, int start, int end, StringBuilder romaji) {
    boolean doubled = false;
    for (int i = start; i < end; i++) {
      char c = katakana.charAt(i);
      String sound = c >= 'ァ' && c <= 'ン' ? KANA[c - 'ァ'] : "";
      if (c == 'ャ' || c == 'ュ' || c == 'ョ') {
        // The sound before has lost its i: キ and ャ are kya.
        romaji.setLength(Math.max(0, romaji.length() - 1));
      }
      if (doubled && !sound.isEmpty()) {
        romaji.append(sound.charAt(0));
      }
      romaji.append(sound);
      doubled = c == 'ッ';
    }
  }

  /** A hash of the plain form, which is made letter by letter. */
  private static long hash(CharSequence text, int start, int end) {
    long hash = 0;
    int last = END;
    int i = start;
    while (i < end) {
      int c = letter(text, i, end);
      int next = letter(text, i + 1, end);
      int afterNext = letter(text, i + 2, end);
      i++;
      int plain = c;
      int glide = END;
      if ((c == 's' || c == 'c') && next == 'h') {
        plain = c == 's' ? 's' : 't';
        glide = afterNext == 'i' ? END : 'y';
        i++;
      } else if ((c == 'c' || c == 't') && next == 'c') {
        plain = 't';
      } else if (c == 't' && next == 's') {
        i++;
      } else if (c == 'f') {
        plain = 'h';
      } else if (c == 'j') {
        plain = 'z';
        glide = next == 'i' || next == 'y' ? END : 'y';
      } else if (c == 'm' && (next == 'b' || next == 'p' || next == 'm')) {
        plain = 'n';
      } else if (isLong(last, c, next) || c == '\'' || c == '-') {
        continue;
      }
      hash = mix(hash, plain);
      last = plain;
      if (glide != END) {
        hash = mix(hash, glide);
        last = glide;
      }
    }
    return hash;
  }

  /** Whether a letter only makes the vowel before it long: Satou, Oono, Yuuki, Ohno. */
  private static boolean isLong(int last, int c, int next) {
    return switch (c) {
      case 'u' -> last == 'o' || last == 'u';
      case 'o' -> last == 'o';
      case 'h' -> last == 'o' && !isVowel(next) && next != 'y';
      default -> false;
    };
  }

  private static boolean isVowel(int c) {
    return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o';
  }

  private static int letter(CharSequence text, int at, int end) {
    if (at >= end) {
      return END;
    }
    char c = text.charAt(at);
    return switch (c) {
      case 'ō', 'Ō', 'ô' -> 'o';
      case 'ū', 'Ū', 'û' -> 'u';
      default -> c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    };
  }

  private static long mix(long hash, int letter) {
    return ((hash + letter) * 0x9E3779B97F4A7C15L) ^ (hash >>> 29);
  }
}
