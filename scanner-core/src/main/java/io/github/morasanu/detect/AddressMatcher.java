/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.lexicon.Municipalities;
import io.github.morasanu.pattern.CharSet;
import java.util.List;

/**
 * Grows a Japanese address from its prefecture: a municipality of that prefecture, a town, and a
 * block number. Without a block number it is the name of a place, not of somebody's home.
 */
final class AddressMatcher implements HandMatcher {
  private static final int MAX_TOWN = 24;
  private static final int MAX_BLOCK = 24;
  private static final int MIN_TOWN_OF_BARE_NUMBER = 2;
  /** Longer units first. */
  private static final List<String> UNITS = List.of("丁目", "番地", "番", "号", "地割", "条東", "条西", "条");

  @Override
  public List<List<CharSet>> anchors() {
    return Municipalities.prefectureNames().stream().map(HandMatcher::literal).toList();
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public long match(CharSequence text, int start) {
    int prefecture = Municipalities.prefectureAt(text, start, text.length());
    if (prefecture == 0) {
      return NONE;
    }
    int from = skipSpace(
        text, start + Municipalities.prefectureNames().get(prefecture - 1).length());
    int municipality = Municipalities.municipalityEnd(prefecture, text, from, text.length());
    if (municipality < 0) {
      return NONE;
    }
    int town = skipSpace(text, municipality);
    int block = townEnd(text, town);
    int end = blockEnd(text, block);
    if (end < 0 && block - town >= MIN_TOWN_OF_BARE_NUMBER) {
      end = bareNumberEnd(text, block);
    }
    return end < 0 ? NONE : HandMatcher.range(start, end);
  }

  private static int skipSpace(CharSequence text, int from) {
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }

  /** Where the town's name ends: at the first number of the block. */
  private static int townEnd(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_TOWN);
    int i = from;
    while (i < limit && isTown(text.charAt(i)) && !isNumberedBlock(text, i)) {
      i++;
    }
    return skipSpace(text, i);
  }

  private static boolean isTown(char c) {
    return isKanji(c) || (c >= 'ぁ' && c <= 'ヿ') || c == '々' || c == '〆';
  }

  /** The unified ideographs of the basic plane, with extension A and the compatibility ones. */
  private static boolean isKanji(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** A kanji number belongs to the block only before its unit: 三番町 is a town, 三丁目 is not. */
  private static boolean isNumberedBlock(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isKanjiNumeral(text.charAt(i))) {
      i++;
    }
    return i > from && unitEnd(text, i) > i && !Ascii.startsWith(text, i, "番町");
  }

  /** The end of {@code 2丁目3番4号} or {@code 2-3-4}, or -1 if there is neither unit nor dash. */
  private static int blockEnd(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_BLOCK);
    int i = from;
    int end = -1;
    int numbers = 0;
    while (i < limit) {
      int afterNumber = numberEnd(text, i, limit);
      if (afterNumber == i) {
        break;
      }
      numbers++;
      int afterUnit = unitEnd(text, afterNumber);
      if (afterUnit > afterNumber || numbers > 1) {
        end = afterUnit;
      }
      i = afterUnit;
      if (i < limit && isJoint(text.charAt(i))) {
        i++;
      }
    }
    return end;
  }

  /** The end of the number in 本町488, unless it counts something (本町3社), or -1. */
  private static int bareNumberEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > from && isKanji(text.charAt(from - 1));
    boolean counts =
        end < text.length() && (isTown(text.charAt(end)) || ".,%".indexOf(text.charAt(end)) >= 0);
    return number && !counts ? end : -1;
  }

  private static int numberEnd(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isNumeral(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int unitEnd(CharSequence text, int from) {
    if (from >= text.length() || !beginsUnit(text.charAt(from))) {
      return from;
    }
    for (String unit : UNITS) {
      if (Ascii.startsWith(text, from, unit)) {
        return from + unit.length();
      }
    }
    return from;
  }

  private static boolean beginsUnit(char c) {
    return switch (c) {
      case '丁', '番', '号', '地', '条' -> true;
      default -> false;
    };
  }

  private static boolean isNumeral(char c) {
    return Ascii.isDigit(c) || isKanjiNumeral(c);
  }

  private static boolean isKanjiNumeral(char c) {
    return switch (c) {
      case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' -> true;
      default -> false;
    };
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == 'の' || c == 'ノ' || c == 'ー';
  }
}
