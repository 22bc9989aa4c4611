/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/**
 * Texts to tell charsets apart by: what Japanese files are made of, and European ones to be told from them. The same text
 * and seed give the same characters on every JDK. All are made up.
 */
public enum CharsetText {
  PERSON_CSV {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::person;
    }
  },
  PROPERTIES {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::property;
    }
  },
  PROSE {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::prose;
    }
  },
  /** Transfers between banks, with names in half-width katakana. */
  ZENGIN {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::transfer;
    }
  },
  LOG {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::log;
    }
  },
  JAVA {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::java;
    }
  },
  SQL {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::sql;
    }
  },
  FULL_WIDTH_DIGITS {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::wideDigits;
    }
  },
  KANA_CSV {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::kana;
    }
  },
  XML {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::xml;
    }
  },
  /** Labels and values with full-width colons, brackets and bullets, as print-outs and mails have them; hardly any kana. */
  FORM {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::form;
    }
  },
  /** Notes in keywords: kanji, commas, brackets. */
  NOTES {
    @Override
    LineSource lines(long seed) {
      return new JapaneseLines(seed)::note;
    }
  },
  GERMAN {
    @Override
    LineSource lines(long seed) {
      return new EuropeanLines(EuropeanLines.GERMAN, seed);
    }
  },
  FRENCH {
    @Override
    LineSource lines(long seed) {
      return new EuropeanLines(EuropeanLines.FRENCH, seed);
    }
  },
  SPANISH {
    @Override
    LineSource lines(long seed) {
      return new EuropeanLines(EuropeanLines.SPANISH, seed);
    }
  };

  /** The Japanese ones. */
  public static final List<CharsetText> JAPANESE = List.of(
      PERSON_CSV,
      PROPERTIES,
      PROSE,
      ZENGIN,
      LOG,
      JAVA,
      SQL,
      FULL_WIDTH_DIGITS,
      KANA_CSV,
      XML,
      FORM,
      NOTES);

  /** The European ones; windows-1252 has all their characters. */
  public static final List<CharsetText> EUROPEAN = List.of(GERMAN, FRENCH, SPANISH);

  /** The lines of this text, without end. */
  abstract LineSource lines(long seed);

  /**
   * Whole lines, each with a line feed.
   *
   * @param length characters at least
   */
  public String text(long seed, int length) {
    LineSource lines = lines(seed);
    StringBuilder out = new StringBuilder(length + 256);
    while (out.length() < length) {
      lines.appendLine(out);
      out.append('\n');
    }
    return out.toString();
  }
}
