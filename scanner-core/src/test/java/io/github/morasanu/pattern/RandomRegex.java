/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Random;

/** Writes random regexes over a small alphabet, most of them valid. */
public final class RandomRegex {
  private static final String[] ATOMS = {
    "a",
    "b",
    "k",
    "s",
    "A",
    "K",
    "0",
    "7",
    "-",
    "_",
    ":",
    " ",
    "é",
    "県",
    "😀",
    "ab",
    "key",
    "[ab]",
    "[^a]",
    "[^\\n]",
    "[a-k0-9]",
    "[[:digit:]_]",
    "[^[:alpha:]]",
    "[\\dK]",
    "[^\\W]",
    "[😀-😂a]",
    ".",
    "\\d",
    "\\D",
    "\\w",
    "\\W",
    "\\s",
    "\\S",
    "\\pL",
    "\\P{Greek}",
    "\\p{^Han}",
    "[\\pLa]",
    "\\x41",
    "\\x{53}",
    "\\x{1F600}",
    "\\x{17f}",
    "\\060",
    "\\n",
    "\\.",
    "\\Qa+b\\E",
    "\\Qk",
    "\\b",
    "\\B",
    "^",
    "$",
    "\\A",
    "\\z",
    "(?i)",
    "(?-i)",
    "(?s)",
    "(?m)",
    "(?U)",
    "(?)",
    "{",
    "}",
    "]",
    "{,3}",
    "x{02}",
    "[]a]",
    "[a-]",
    "[^-a]",
    "[[:a]",
    ""
  };
  private static final String[] REPEATS = {
    "*", "+", "?", "*?", "+?", "??", "{2}", "{0}", "{1,3}", "{2,}", "{0,2}?", "{40}"
  };
  private static final String[] OPENINGS = {"(", "(?:", "(?i:", "(?s-i:", "(?m:", "(?P<n>", "(?<n>"
  };

  private RandomRegex() {}

  /** A regex; those that RE2/J refuses are passed over. */
  public static Pattern next(Random random) {
    while (true) {
      try {
        return Pattern.compile(alternation(random, 3));
      } catch (PatternSyntaxException e) {
        // another one
      }
    }
  }

  private static String alternation(Random random, int depth) {
    StringBuilder regex = new StringBuilder(concatenation(random, depth));
    while (random.nextInt(4) == 0) {
      regex.append('|').append(concatenation(random, depth));
    }
    return regex.toString();
  }

  private static String concatenation(Random random, int depth) {
    StringBuilder regex = new StringBuilder();
    for (int items = random.nextInt(6); items >= 0; items--) {
      if (depth > 0 && random.nextInt(5) == 0) {
        regex
            .append(any(random, OPENINGS))
            .append(alternation(random, depth - 1))
            .append(')');
      } else {
        regex.append(any(random, ATOMS));
      }
      if (random.nextInt(4) == 0) {
        regex.append(any(random, REPEATS));
      }
    }
    return regex.toString();
  }

  private static String any(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }
}
