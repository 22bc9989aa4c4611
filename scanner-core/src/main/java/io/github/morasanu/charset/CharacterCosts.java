/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.nio.charset.Charset;

/**
 * How unlikely characters are in the texts that are scanned, Japanese ones above all: minus the
 * logarithm of their share, in tenths of a nat. Costs of texts add up, and of two readings of the same
 * bytes the cheaper one is the likelier.
 */
final class CharacterCosts {
  /*
   * The share of a character is that of its class after the class before it, from ClassTransitions,
   * times its own share in its class. Of the latter we know:
   *
   * - kanji: the school list, our list of frequent ones, the rest of JIS level 1, level 2, and what
   *   only the vendors' sets or Unicode have, each list with its share of text spread evenly. The shares
   *   follow what is well known: the thousand commonest kanji make up nine tenths of any text;
   * - other classes: their usual members spread evenly, the rest as rare;
   * - a half-width voice mark follows one of the twenty kana that can be voiced, or ﾊ to ﾎ.
   */

  /** What is no character of any text: a malformed byte, a C1 control, a private character. */
  static final int NONE = 180;

  /** A text ends within a character. */
  static final int CUT = 120;

  private static final int CONTROL = 120;
  private static final int RARE = 140;
  private static final int WRONG_MARK = 90;
  private static final int MARK = 3;

  private static final int SCHOOL_KANJI = 72;
  private static final int FREQUENT_KANJI = 86;
  private static final int LEVEL_1 = 101;
  private static final int LEVEL_2 = 120;
  private static final int VENDOR_KANJI = 112;
  private static final int UNICODE_KANJI = 155;

  /** Of ISO-8859-1 and windows-1252, what European text is full of. */
  private static final String USUAL_LATIN = "àáâäçèéêëíîïñóôöùúûüßœÀÁÂÄÇÈÉÊËÍÎÑÓÔÖÙÚÛÜŒ";

  private static final String USUAL_SIGNS = "«»°§©®£·¿¡–—‘’“”„•…€™\u00A0";

  /** NEC's and IBM's, of which names of companies and people are made. */
  private static final String USUAL_SYMBOLS = "①②③④⑤⑥⑦⑧⑨⑩㈱㈲№℡→←↑↓■□●○◎★☆◆◇▲△▼▽※ⅠⅡⅢⅣ─│";

  private static final String VENDOR_NAMES = "髙﨑";

  /** What may stand between any two words, and says nothing of them: writers choose one and keep to it. */
  private static final String JOINTS = "：；／＝｜＞＜，．　、。・…‥→⇒←↑↓■□●○◎★☆◆◇▲△▼▽※─│「」『』【】（）〔〕［］〈〉《》～〜";

  private static final byte[] CLASSES = new byte[1 << 16];
  private static final short[] COSTS = new short[1 << 16];
  private static final boolean[] JOINS = new boolean[1 << 16];

  static {
    CharacterClass[] classes = new CharacterClass[1 << 16];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = CharacterClass.of((char) i);
      CLASSES[i] = (byte) classes[i].number();
      COSTS[i] = (short) usual(classes[i], (char) i);
    }
    kanji();
    vendorKanji();
    set(USUAL_LATIN, 30);
    set(USUAL_SIGNS, 30);
    set(USUAL_SYMBOLS, 36);
    for (int i = 0; i < JOINTS.length(); i++) {
      JOINS[JOINTS.charAt(i)] = true;
    }
    for (int i = 0; i < classes.length; i++) {
      if (CharacterClass.isNone((char) i)) {
        COSTS[i] = NONE;
      }
    }
  }

  private CharacterCosts() {}

  /** Whether hardly any text holds such a character. */
  static boolean isOdd(char c) {
    return COSTS[c] >= CONTROL && CLASSES[c] != CharacterClass.KANJI.number();
  }

  /** Whether a character joins words of Japanese and is no part of one. */
  static boolean isJoint(char c) {
    return JOINS[c];
  }

  /** The class of a character, as a number. */
  static int classOf(char c) {
    return CLASSES[c];
  }

  /** The cost of a character among those of its class. */
  static int ownOf(char c) {
    return COSTS[c];
  }

  /**
   * The cost of a character after others.
   *
   * @param before the class of the one before it
   * @param last the character before it
   */
  static int of(int before, char last, char c) {
    int type = CLASSES[c];
    int own = COSTS[c];
    if (type == CharacterClass.VOICE_MARK.number()) {
      own = isVoiced(last, c) ? MARK : WRONG_MARK;
    }
    return ClassTransitions.cost(before, type) + own;
  }

  /** ｶ to ﾄ and ﾊ to ﾎ take ﾞ, and ｳ for foreign words; only ﾊ to ﾎ take ﾟ. */
  private static boolean isVoiced(char last, char mark) {
    boolean h = last >= 'ﾊ' && last <= 'ﾎ';
    return h || (mark == 'ﾞ' && ((last >= 'ｶ' && last <= 'ﾄ') || last == 'ｳ'));
  }

  private static int usual(CharacterClass type, char c) {
    return switch (type) {
      case SPACE ->
        c == ' ' || c == '\n'
            ? 7
            : c == '\t' || c == '\r' ? 20 : c == '\f' || c == 0x1B ? 60 : CONTROL;
      case DIGIT -> 23;
      case LOWER -> 29;
      case UPPER -> 31;
      case SIGN -> 27;
      case HIRAGANA -> c <= 'ん' ? 40 : 80;
      case KATAKANA -> c <= 'ン' || c == 'ー' ? 42 : 80;
      case JAPANESE_SIGN -> "　、。「」・".indexOf(c) >= 0 ? 18 : 45;
      case WIDE_DIGIT -> 23;
      case WIDE -> c >= 'Ａ' && c <= 'ｚ' ? 42 : 35;
      case HALF_KANA -> c == 'ｦ' ? 60 : 38;
      case HALF_SIGN -> 16;
      case ACCENTED_LOWER, ACCENTED_UPPER -> c < 0x100 ? 50 : 75;
      case LATIN_SIGN -> 55;
      case SYMBOL -> 70;
      case KANJI -> UNICODE_KANJI;
      case VOICE_MARK -> MARK;
      case OTHER -> RARE;
    };
  }

  /** Rows 16 to 47 of JIS X 0208 are level 1, those from 48 on level 2. */
  private static void kanji() {
    Charset eucJp = Charset.forName("EUC-JP");
    for (int row = 16; row < 85; row++) {
      for (int cell = 1; cell <= 94; cell++) {
        byte[] bytes = {(byte) (0xA0 + row), (byte) (0xA0 + cell)};
        set(new String(bytes, eucJp), row < 48 ? LEVEL_1 : LEVEL_2);
      }
    }
    set(CommonKanji.FREQUENT, FREQUENT_KANJI);
    set(CommonKanji.SCHOOL, SCHOOL_KANJI);
    set("々〆〇", FREQUENT_KANJI);
  }

  /** Rows FA to FC of windows-31j are IBM's. */
  private static void vendorKanji() {
    for (int first = 0xFA; first <= 0xFC; first++) {
      for (int second = 0x40; second <= 0xFC; second++) {
        String c = new String(new byte[] {(byte) first, (byte) second}, CharsetLabels.WINDOWS_31J);
        if (c.length() == 1 && CharacterClass.of(c.charAt(0)) == CharacterClass.KANJI) {
          set(c, VENDOR_KANJI);
        }
      }
    }
    set(VENDOR_NAMES, FREQUENT_KANJI);
  }

  private static void set(String characters, int cost) {
    for (int i = 0; i < characters.length(); i++) {
      COSTS[characters.charAt(i)] = (short) cost;
    }
  }
}
