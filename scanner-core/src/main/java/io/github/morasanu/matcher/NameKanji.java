/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;

/** The characters that matchers of names and places are anchored on. */
final class NameKanji {
  /** Kanji as they stand in names, with the marks that repeat or join them. */
  static final CharSet ANY = CharSet.range('\u4E00', '\u9FFF')
      .union(CharSet.range('\u3400', '\u4DBF'))
      .union(CharSet.range('\uF900', '\uFAFF'))
      .union(CharSet.of("々ヶケ"));

  private NameKanji() {}
}
