/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;
import java.util.List;

/**
 * The parts of a Japanese address behind the municipality: a town, a block number, and a building. In tables
 * they may have cells of their own. Without a block number it is the name of a place, not of somebody's home.
 * Pure.
 */
final class AddressParts {
  static final int MAX_TOWN = 24;
  private static final int MAX_BLOCK = 24;
  private static final int MAX_BUILDING = 24;
  private static final int MIN_TOWN_OF_BARE_NUMBER = 2;
  private static final int MAX_BLOCK_DIGITS = 3;

  /** Characters of a prefecture and a municipality. */
  private static final int MAX_PLACE = 24;

  /** Characters between two cells. */
  private static final int MAX_BORDER = 5;

  private static final int DIGITS_OF_POSTAL_CODE = 7;
  private static final int DIGITS_BEHIND_DASH = 4;

  /** So many blanks part cells. */
  private static final int GAP = 2;

  private static final int MAX_BLANKS = 24;
  private static final String DELIMITERS = ",;|$\t";
  private static final String BEHIND_CELLS = ",;|$\t\"' \r\n<";

  /** Longer units first. */
  private static final WordsAt UNITS =
      WordsAt.of("丁目", "番地", "番", "号", "地割", "条東", "条西", "条南", "条北", "条", "線東", "線西", "線南", "線北");

  /** How an address in Kyoto goes on behind the name of a street. */
  private static final WordsAt WAYS =
      WordsAt.of("通", "大路", "上る", "上ル", "上がる", "下る", "下ル", "下がる", "東入", "西入", "東ル", "西ル");

  /** What a number with 番 is of, where it is of no block: a platform, an exit, a counter. */
  private static final WordsAt PLACES =
      WordsAt.of("のりば", "乗り場", "乗場", "線", "ホーム", "出口", "窓口", "ゲート", "搭乗口", "目");

  /** What numbers of ranges are of that tell no block: 横浜市の公園2-3か所. */
  private static final WordsAt COUNTED = WordsAt.of(
      "時間", "分間", "日間", "週間", "年間", "か月", "ヶ月", "カ月", "ヵ月", "か所", "ヶ所", "カ所", "ヵ所", "箇所", "階建");

  /** What a municipality makes known or has, and no town's name ends in. */
  private static final List<String> NO_TOWNS =
      List.of("条例", "規則", "規程", "告示", "公告", "訓令", "指令", "要綱", "要領", "会議室", "教室");

  /** What may follow a number with 第 in an address, as the blocks of Iwate do: 種市第23地割. */
  private static final WordsAt UNITS_IN_ORDER = WordsAt.of("地割", "丁目", "番地");

  /** Digits behind the comma of a large number. */
  private static final int THOUSAND = 3;

  private static final WordsAt BUILDINGS = WordsAt.of(
      "号室", "マンション", "ハイツ", "荘", "コーポ", "アパート", "タワー", "ビル", "棟", "寮", "団地", "レジデンス", "メゾン", "パレス",
      "ヴィラ", "ハイム", "ハウス", "コート", "ガーデン", "階");

  private AddressParts() {}

  /** Where an address ends whose municipality ends at an index, or -1 if no block follows. */
  static int end(CharSequence text, int municipality) {
    int town = skipBorder(text, municipality);
    boolean apart = town != skipSpace(text, municipality);
    if (apart && isKey(text, town)) {
      return -1;
    }
    int townEnd = townEnd(text, town);
    if ((apart && townEnd == town) || isNoTown(text, town, townEnd)) {
      return -1;
    }
    int block = skipSpace(text, townEnd);
    int cell = skipBorder(text, townEnd);
    if (cell != block && townEnd > town) {
      return apart ? blockOfCell(text, cell) : blockBehindTown(text, municipality, cell);
    }
    return apart && cell != block ? blockOfCell(text, cell) : streetEnd(text, town, townEnd);
  }

  /**
   * The end of a block, perhaps with a building, in the cell behind one that ends with a town, or -1. Without a label it may as well be a
   * date or a score, so that it has three numbers, a unit or a building, or the first cell stands behind a postal code.
   */
  private static int blockBehindTown(CharSequence text, int municipality, int cell) {
    int end = blockEnd(text, cell);
    if (end < 0) {
      return -1;
    }
    int cellEnd = end;
    int most = Math.min(text.length(), end + MAX_BUILDING);
    boolean building = end < most && text.charAt(end) == ' ' && isTown(text.charAt(end + 1));
    while (building && cellEnd < most && !endsCell(text, cellEnd)) {
      cellEnd++;
    }
    if (cellEnd < text.length() && !endsCell(text, cellEnd)) {
      return -1;
    }
    int joints = 0;
    boolean unit = false;
    int digits = 0;
    for (int i = cell; i < end; i++) {
      char c = text.charAt(i);
      joints += isJoint(c) ? 1 : 0;
      unit |= UNITS.standAt(text, i);
      digits = Ascii.isDigit(c) ? digits + 1 : 0;
      if (digits > MAX_BLOCK_DIGITS) {
        return -1;
      }
    }
    boolean sure = joints > 1 || unit || building || isBehindPostalCode(text, municipality);
    return sure ? cellEnd : -1;
  }

  private static boolean endsCell(CharSequence text, int at) {
    char c = text.charAt(at);
    return c != ' ' && BEHIND_CELLS.indexOf(c) >= 0;
  }

  /** Whether the cell of a municipality stands behind that of a postal code. */
  private static boolean isBehindPostalCode(CharSequence text, int municipality) {
    int least = Math.max(0, municipality - MAX_PLACE);
    int i = municipality;
    while (i > least && isTown(text.charAt(i - 1))) {
      i--;
    }
    int place = i;
    while (i > least && place - i < MAX_BORDER && !Ascii.isDigit(text.charAt(i - 1))) {
      i--;
    }
    int digits = 0;
    int from = i;
    while (from > 0 && digits < DIGITS_OF_POSTAL_CODE) {
      char c = text.charAt(from - 1);
      boolean dash = c == '-' && digits == DIGITS_BEHIND_DASH;
      if (!dash && !Ascii.isDigit(c)) {
        break;
      }
      digits += dash ? 0 : 1;
      from--;
    }
    return digits == DIGITS_OF_POSTAL_CODE
        && (from == 0 || !Ascii.isLetterOrDigit(text.charAt(from - 1)));
  }

  /** Where an address ends whose town has that place, or -1 if no block follows. */
  static int streetEnd(CharSequence text, int town, int townEnd) {
    int block = skipSpace(text, townEnd);
    int end = blockEnd(text, block);
    if (end < 0 && block - town >= MIN_TOWN_OF_BARE_NUMBER) {
      end = bareNumberEnd(text, block);
    }
    return end < 0 || COUNTED.standAt(text, end) ? -1 : buildingEnd(text, end);
  }

  /** Whether it is no town's name, but what is in the municipality (市内の), or a rule of it (条例第12条). */
  private static boolean isNoTown(CharSequence text, int town, int townEnd) {
    if (townEnd == town) {
      return false;
    }
    return isWithin(text, town) || endsWithNoTown(text, town, townEnd) || isInOrder(text, townEnd);
  }

  /** Towns begin with that character, too: 内神田, 内幸町, 内の倉. */
  private static boolean isWithin(CharSequence text, int town) {
    if (text.charAt(town) != '内' || town + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(town + 1);
    boolean hiragana = next >= 'ぁ' && next <= 'ん';
    return Ascii.isDigit(next) || (hiragana && !Ascii.startsWith(text, town + 1, "の倉"));
  }

  private static boolean endsWithNoTown(CharSequence text, int town, int townEnd) {
    for (String word : NO_TOWNS) {
      int from = townEnd - word.length();
      if (from >= town && Ascii.startsWith(text, from, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInOrder(CharSequence text, int townEnd) {
    return text.charAt(townEnd - 1) == '第'
        && !UNITS_IN_ORDER.standAt(
            text, numberEnd(text, townEnd, Math.min(text.length(), townEnd + MAX_BLOCK)));
  }

  /**
   * The end of a block in a cell of its own, or -1. Counts, dates and phone numbers stand in such cells too, so
   * it has a dash or a unit, no number of it more than three digits, and nothing stands behind it.
   */
  static int blockOfCell(CharSequence text, int from) {
    int end = blockEnd(text, from);
    int digits = 0;
    for (int i = from; i < end; i++) {
      digits = Ascii.isDigit(text.charAt(i)) ? digits + 1 : 0;
      if (digits > MAX_BLOCK_DIGITS) {
        return -1;
      }
    }
    boolean whole =
        end == text.length() || (end > 0 && BEHIND_CELLS.indexOf(text.charAt(end)) >= 0);
    return whole ? end : -1;
  }

  /** Behind the border between two cells, with quotes and blanks around it, or behind one blank. */
  static int skipBorder(CharSequence text, int from) {
    int i = from;
    if (i < text.length() && isQuote(text.charAt(i))) {
      i++;
    }
    int blanks = blanksEnd(text, i);
    boolean delimiter = blanks < text.length() && DELIMITERS.indexOf(text.charAt(blanks)) >= 0;
    if (!delimiter && (i > from || blanks - i < GAP)) {
      return skipSpace(text, from);
    }
    int to = delimiter ? blanksEnd(text, blanks + 1) : blanks;
    return to < text.length() && isQuote(text.charAt(to)) ? to + 1 : to;
  }

  /** Whether what stands at an index between quotes is the key of another value. */
  private static boolean isKey(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_TOWN);
    int i = from;
    while (i < limit && !isQuote(text.charAt(i))) {
      i++;
    }
    int behind = blanksEnd(text, i + 1);
    return behind < text.length() && text.charAt(behind) == ':';
  }

  private static int blanksEnd(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_BLANKS);
    int i = from;
    while (i < limit && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  static int skipSpace(CharSequence text, int from) {
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }

  /** Where the town's name ends: at the first number of the block. */
  static int townEnd(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_TOWN);
    int i = from;
    while (i < limit && isTown(text.charAt(i)) && !isNumberedBlock(text, i)) {
      i++;
    }
    return i;
  }

  static boolean isTown(char c) {
    return Japanese.isKanji(c) || (c >= 'ぁ' && c <= 'ヿ') || c == '々' || c == '〆';
  }

  /** A kanji number belongs to the block only before its unit: 三番町 is a town, 三丁目 is not. */
  private static boolean isNumberedBlock(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isKanjiNumeral(text.charAt(i))) {
      i++;
    }
    return i > from
        && UNITS.end(text, i) > i
        && !Ascii.startsWith(text, i, "番町")
        && !isStreet(text, i);
  }

  /** Whether a number is that of a street of Kyoto, by which houses are found: 四条下る, 三条西入る, 一条通. */
  private static boolean isStreet(CharSequence text, int behindNumber) {
    return text.charAt(behindNumber) == '条' && WAYS.standAt(text, behindNumber + 1);
  }

  /** The end of {@code 2丁目3番4号} or {@code 2-3-4}, or -1 if there is neither unit nor dash. */
  private static int blockEnd(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_BLOCK);
    int i = from;
    int end = -1;
    int numbers = 0;
    while (i < limit) {
      int afterNumber = numberEnd(text, i, limit);
      // No block begins with a zero: a telephone number or the month of a date does.
      if (afterNumber == i || text.charAt(i) == '0') {
        break;
      }
      numbers++;
      if (isRoadOfGrid(text, i, afterNumber)) {
        i = afterNumber + 1;
        continue;
      }
      int afterUnit = UNITS.end(text, afterNumber);
      if (isPlace(text, afterUnit)) {
        break;
      }
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

  /** Whether a number is that of a road by which Hokkaido is parted, with a house number behind it: 東1線182番地, 北11線2-6. */
  private static boolean isRoadOfGrid(CharSequence text, int number, int behind) {
    return behind + 1 < text.length()
        && text.charAt(behind) == '線'
        && isNumeral(text.charAt(behind + 1))
        && "東西南北基".indexOf(text.charAt(number - 1)) >= 0;
  }

  private static boolean isPlace(CharSequence text, int behindUnit) {
    return text.charAt(behindUnit - 1) == '番' && PLACES.standAt(text, behindUnit);
  }

  /** The end of the number in 本町488, unless it counts something (本町3社), or -1. */
  private static int bareNumberEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > from && Japanese.isKanji(text.charAt(from - 1));
    return number && !counts(text, end) ? end : -1;
  }

  /** Whether a number that ends there is one of something: 3社, 2つ, 1,000, 5%. A particle may follow an address. */
  private static boolean counts(CharSequence text, int end) {
    if (end == text.length()) {
      return false;
    }
    char c = text.charAt(end);
    boolean separated = (c == ',' || c == '.')
        && end + THOUSAND < text.length()
        && Ascii.isDigit(text.charAt(end + 1))
        && (c == '.'
            || (Ascii.isDigit(text.charAt(end + 2)) && Ascii.isDigit(text.charAt(end + THOUSAND))));
    boolean particle = c >= 'ぁ' && c <= 'ん' && c != 'つ';
    return separated || c == '%' || (isTown(c) && !particle);
  }

  private static int numberEnd(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isNumeral(text.charAt(i))) {
      i++;
    }
    return i;
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

  /** The end of a building's name and room behind the block, or the end of the block. */
  private static int buildingEnd(CharSequence text, int block) {
    int start = skipSpace(text, block);
    int end = runEnd(text, start);
    boolean building = false;
    for (int i = start; i < end && !building; i++) {
      building = BUILDINGS.standAt(text, i);
    }
    if (!building) {
      return block;
    }
    int room = skipSpace(text, end);
    return room > end && room < text.length() && Ascii.isDigit(text.charAt(room))
        ? runEnd(text, room)
        : end;
  }

  private static int runEnd(CharSequence text, int start) {
    int limit = Math.min(text.length(), start + MAX_BUILDING);
    int i = start;
    while (i < limit && (isTown(text.charAt(i)) || Ascii.isLetterOrDigit(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
