/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.util.Arrays;

/**
 * How much a character says that the bytes it comes from are Japanese text, not any bytes: kana,
 * full-width letters and digits, and common kanji speak for it, other kanji against it.
 */
public final class JapaneseCharacters {
  /** No character of such a text. */
  public static final byte NONE = 0;

  /** May stand in such a text, and says nothing: half-width kana, the wide blank. */
  static final byte NEUTRAL = 1;

  /** May stand in such a text, but any bytes hold it more often. */
  public static final byte RARE = 2;

  /** Kind of a printable character of ASCII. */
  public static final byte ASCII = 3;
  /** Kind of a kana, or of a kanji that text has often. */
  public static final byte COMMON = 4;

  private static final int FIRST_LEAD = 0x81;
  private static final int FIRST_TRAIL = 0x40;
  private static final int LAST_BYTE = 0xFC;

  private static final byte[] KINDS = kinds();
  private static final boolean[] STARTS = starts();
  private static final char[] WINDOWS_31J = windows31j();

  private JapaneseCharacters() {}

  /** How likely the character is in Japanese text; see the constants. */
  public static byte kind(char c) {
    return KINDS[c];
  }

  /** The character of two bytes of windows-31j, or 0 if they are none of such a text. */
  public static char windows31j(int lead, int trail) {
    return lead < FIRST_LEAD || lead > LAST_BYTE
        ? 0
        : WINDOWS_31J[(lead - FIRST_LEAD) << 8 | trail];
  }

  /** Whether two bytes are ASCII or a common character in either order of UTF-16. Of binaries, few are. */
  public static boolean mayStart(byte first, byte second) {
    return STARTS[(first & 0xFF) << 8 | (second & 0xFF)];
  }

  private static boolean[] starts() {
    boolean[] starts = new boolean[1 << 16];
    for (int c = 0; c < starts.length; c++) {
      int swapped = (c & 0xFF) << 8 | c >> 8;
      starts[c] = KINDS[c] >= ASCII || KINDS[swapped] >= ASCII;
    }
    return starts;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    // CJK unified ideographs, and the compatible ones that windows-31j holds.
    Arrays.fill(kinds, 0x4E00, 0xA000, RARE);
    Arrays.fill(kinds, 0xF900, 0xFB00, RARE);
    Arrays.fill(kinds, ' ', 0x7F, ASCII);
    kinds['\t'] = ASCII;
    kinds['\u3000'] = NEUTRAL;
    Arrays.fill(kinds, 0xFF61, 0xFFA0, NEUTRAL);
    set(kinds, "①②③④⑤⑥⑦⑧⑨⑩㈱㈲№℡", NEUTRAL);
    Arrays.fill(kinds, 0x3041, 0x3094, COMMON);
    Arrays.fill(kinds, 0x30A1, 0x30F7, COMMON);
    // In UTF-16 a byte FF before any other: binaries hold many.
    Arrays.fill(kinds, 0xFF01, 0xFF5F, NEUTRAL);
    Arrays.fill(kinds, '０', '９' + 1, COMMON);
    Arrays.fill(kinds, 'Ａ', 'Ｚ' + 1, COMMON);
    Arrays.fill(kinds, 'ａ', 'ｚ' + 1, COMMON);
    set(kinds, "、。・ー「」【】『』〒々〜−：（）－", COMMON);
    set(kinds, CommonKanji.SCHOOL, COMMON);
    set(kinds, CommonKanji.FREQUENT, COMMON);
    return kinds;
  }

  private static void set(byte[] kinds, String characters, byte kind) {
    for (int i = 0; i < characters.length(); i++) {
      kinds[characters.charAt(i)] = kind;
    }
  }

  private static char[] windows31j() {
    char[] characters = new char[(LAST_BYTE - FIRST_LEAD + 1) << 8];
    for (int lead = FIRST_LEAD; lead <= LAST_BYTE; lead++) {
      for (int trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++) {
        byte[] bytes = {(byte) lead, (byte) trail};
        String text = new String(bytes, CharsetLabels.WINDOWS_31J);
        // Single bytes, as half-width kana are, give two characters.
        if (text.length() == 1 && KINDS[text.charAt(0)] != NONE) {
          characters[(lead - FIRST_LEAD) << 8 | trail] = text.charAt(0);
        }
      }
    }
    return characters;
  }
}
