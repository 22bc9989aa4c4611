/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.KanaThings;
import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.validate.Validity;

/**
 * Judges whether a value is the name of a person, by the lexicon: in kanji, in kana, or in Latin
 * letters. What the lexicon knows one half of only is doubtful; what it does not know at all is no name.
 * Pure, free of allocation.
 */
public final class PersonName {
  private static final int MIN_GIVEN_IN_ROMAJI = 2;

  /** Kyounosuke is one of the longest. */
  private static final int MAX_GIVEN_IN_ROMAJI = 11;

  /** Blanks between an author and the title of a book. */
  private static final int MAX_GAP = 2;

  /*
   * Given names are as many as parents have ideas, so an unknown one behind a known surname may be a name
   * all the same. Firms and shops are called by surnames as well: what follows then ends with one of a
   * few characters that no given name ends with.
   */
  private static final String NO_ENDS =
      "部課室係店社所局院校園館会団者市町村県区郡駅線橋川寺号版用品機器名書物業屋場員長台前後時分円年月組通目港島坂塾亭堂荘苑課庁署党軍隊車型式系料金数量関別額";

  /** What the names of municipalities end with. */
  private static final String TOWNS = "市区町村";

  /** What a regex takes in to know that a name ends there. */
  private static final String SIGNS = ",&;)( ";

  private static final String[] ERAS = {"明治", "大正", "昭和", "平成", "令和"};

  /** Headers that read as names, and those that stand before them. */
  private static final String[] HEADERS = {"メイ", "めい", "カナ", "かな"};

  private static final String[] HEADERS_BEFORE = {"セイ", "せい", "氏名", "名前", "姓", "名"};

  private static final int MAX_BETWEEN = 8;

  /** Characters of a list on either side of a word. */
  private static final int MAX_LIST = 400;

  private static final int LEAST_WORDS = 3;

  private PersonName() {}

  /** A full name: a surname and a given name, or a surname alone, which is doubtful. */
  static Validity full(CharSequence text, int start, int end) {
    Validity validity = judge(text, start, end, false);
    boolean open = validity == Validity.DOUBTFUL || validity == Validity.INVALID;
    return open && isLikelyInRomaji(text, start, end) ? Validity.VALID : validity;
  }

  /** A full name or one of its halves, under a label that asks for just that. */
  static Validity part(CharSequence text, int start, int end) {
    return isVariable(text, start, end) || isOneOfWords(text, start, end)
        ? Validity.INVALID
        : judge(text, start, end, true);
  }

  /**
   * Whether it is one of at least three words of a list: those that names are made of, <code>SEI = ['佐藤', '鈴木', …]</code>. Nobody has as
   * many given names here, and a list of people says who is who.
   */
  private static boolean isOneOfWords(CharSequence text, int start, int end) {
    int words = 1;
    int i = end;
    int most = Math.min(text.length(), end + MAX_LIST);
    while (words < LEAST_WORDS && i < most && isOfWords(text.charAt(i))) {
      words += text.charAt(i) == ',' ? 1 : 0;
      i++;
    }
    int least = Math.max(0, start - MAX_LIST);
    i = start - 1;
    while (i >= least && isOfWords(text.charAt(i))) {
      words += text.charAt(i) == ',' ? 1 : 0;
      i--;
    }
    return words >= LEAST_WORDS && i >= 0 && text.charAt(i) == '[';
  }

  private static boolean isOfWords(char c) {
    return c == ','
        || c == ' '
        || c == '\''
        || c == '"'
        || c == '\n'
        || c == '\r'
        || Ascii.isLetter(c)
        || Japanese.isOfKanjiName(c)
        || Japanese.isKana(c);
  }

  /** {@code firstName = token;}: cookies, which have semicolons too, have no blank there. */
  private static boolean isVariable(CharSequence text, int start, int end) {
    boolean assigned = Ascii.startsWith(text, Math.max(0, start - 2), "= ");
    char first = text.charAt(start);
    return assigned
        && first >= 'a'
        && first <= 'z'
        && end < text.length()
        && text.charAt(end) == ';';
  }

  /**
   * A full name without a label that says so: nothing that reads as another word, and doubtful where
   * the given name is not known.
   */
  static Validity field(CharSequence text, int start, int end) {
    int gap = wordEnd(text, start, end);
    if (gap < end) {
      if (SampleNames.contain(text, start, gap, gap + 1, end)) {
        return Validity.SAMPLE;
      }
      boolean known = PersonNames.isSurname(text, start, gap)
          && (PersonNames.isGivenName(text, gap + 1, end)
              || PersonNames.isLikelyGivenName(text, gap + 1, end));
      if (!known) {
        return Validity.INVALID;
      }
      boolean strong = PersonNames.isStrongSurname(text, start, gap)
          && PersonNames.isStrongGivenName(text, gap + 1, end);
      boolean word = end - start == 3 && !strong;
      return word ? Validity.DOUBTFUL : Validity.VALID;
    }
    if (SampleNames.contain(text, start, end)) {
      return Validity.SAMPLE;
    }
    if (NameSplit.isStrongKanjiName(text, start, end)) {
      return Validity.VALID;
    }
    return doubtfulIf(end - start > 2
        && (NameSplit.isLikelyKanjiName(text, start, end)
            || NameSplit.isKanjiName(text, start, end)));
  }

  /**
   * A full name in kana without a label that says so, two words: where one is no known name, neither may be
   * a country, a currency or a unit, as in チリ ペソ.
   */
  static Validity kanaField(CharSequence text, int start, int end) {
    Validity validity = judge(text, start, end, false);
    if (validity != Validity.DOUBTFUL) {
      return validity;
    }
    int gap = wordEnd(text, start, end);
    boolean thing = KanaThings.contain(text, start, gap)
        || KanaThings.contain(text, Math.min(gap + 1, end), end);
    return doubtfulIf(!thing);
  }

  /**
   * A full name under a label that things have as well: both halves must be known, and of three kanji be names
   * rather than anything else, for flowers and mountains have three as well: 紫陽花, 白馬岳.
   */
  static Validity strict(CharSequence text, int start, int end) {
    Validity validity = judge(text, start, end, false);
    boolean word = validity == Validity.VALID
        && end - start == 3
        && wordEnd(text, start, end) == end
        && !NameSplit.isStrongKanjiName(text, start, end);
    boolean refused = word || validity == Validity.DOUBTFUL || isAuthor(text, end);
    return refused ? Validity.INVALID : validity;
  }

  /** Whether the title of a book follows, so that it is public who wrote it: 夏目漱石『坊っちゃん』. */
  private static boolean isAuthor(CharSequence text, int end) {
    int i = Ascii.skipSpace(text, end, Math.min(text.length(), end + MAX_GAP));
    if (i < text.length() && "著作訳".indexOf(text.charAt(i)) >= 0) {
      i = Ascii.skipSpace(text, i + 1, Math.min(text.length(), i + 1 + MAX_GAP));
    }
    return i < text.length() && text.charAt(i) == '『';
  }

  /**
   * Where the name ends that begins a value, exclusive: in prose another word may follow a whole one, as in 担当者 佐藤健太 電話, and a
   * sign may show that it ends.
   */
  public static int end(CharSequence text, int start, int end) {
    int nameEnd = end;
    while (nameEnd > start && SIGNS.indexOf(text.charAt(nameEnd - 1)) >= 0) {
      nameEnd--;
    }
    int gap = wordEnd(text, start, nameEnd);
    boolean whole =
        gap < nameEnd && !PersonNames.isSurname(text, start, gap) && isWhole(text, start, gap);
    return whole ? gap : nameEnd;
  }

  /** Where what is told of somebody begins who is named at the start of a value: 佐藤健太(45歳) 要精密検査; or its start. */
  public static int behindName(CharSequence text, int start, int end) {
    int gap = endOfKanji(text, start, end);
    int nameEnd = gap;
    if (!isWhole(text, start, gap)) {
      nameEnd = endOfKanji(text, Math.min(gap + 1, end), end);
      if (gap == end
          || !isGap(text.charAt(gap))
          || !NameSplit.isLikelyPair(text, start, gap, nameEnd)) {
        return start;
      }
    }
    if (nameEnd < end && text.charAt(nameEnd) == '(') {
      nameEnd = Math.max(nameEnd, Ascii.indexOf(text, nameEnd, end, ')') + 1);
    }
    int told = behindGap(text, nameEnd, end);
    return told > nameEnd && told < end ? told : start;
  }

  private static int endOfKanji(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && Japanese.isOfKanjiName(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a word is a surname and a given name, which hardly reads as anything else. */
  private static boolean isWhole(CharSequence text, int start, int end) {
    return NameSplit.isStrongKanjiName(text, start, end)
        || (end - start > 3 && NameSplit.isLikelyKanjiName(text, start, end));
  }

  /** A name before a title, which the matcher has found whole. */
  static Validity titled(CharSequence text, int start, int end) {
    return judge(text, start, end, false) == Validity.SAMPLE ? Validity.SAMPLE : Validity.VALID;
  }

  /** Whether it is the era of a date (平成10年), whose kanji read as a name. */
  private static boolean isEra(CharSequence text, int start, int end) {
    for (String era : ERAS) {
      if (end - start == era.length() && Ascii.startsWith(text, start, era)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the header of a column beside that of another part of a name, though it reads as one: セイ, メイ; 氏名 | カナ. */
  private static boolean isHeader(CharSequence text, int start, int end) {
    int before = start;
    while (before > 0 && start - before < MAX_BETWEEN && isBetweenCells(text.charAt(before - 1))) {
      before--;
    }
    for (String header : HEADERS) {
      if (end - start == header.length() && Ascii.startsWith(text, start, header)) {
        return before < start && endsWithHeader(text, before);
      }
    }
    return false;
  }

  private static boolean endsWithHeader(CharSequence text, int end) {
    for (String header : HEADERS_BEFORE) {
      if (Ascii.endsWith(text, 0, end, header)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetweenCells(char c) {
    return c == ' ' || c == '|' || c == '\t' || c == ',' || c == '"' || c == '\'' || c == ';';
  }

  private static Validity judge(CharSequence text, int from, int to, boolean partExpected) {
    int start = from;
    int end = withoutTitle(text, from, to);
    if (end == to
        && (isPlaceAndBlock(text, from, to) || isEra(text, from, to) || isHeader(text, from, to))) {
      return Validity.INVALID;
    }
    int gap = wordEnd(text, start, end);
    if (gap == end) {
      return SampleNames.contain(text, start, end)
          ? Validity.SAMPLE
          : single(text, start, end, partExpected);
    }
    int next = behindGap(text, gap, end);
    boolean twoWords = gap > start && next < end && wordEnd(text, next, end) == end;
    if (!twoWords) {
      return Validity.INVALID;
    }
    return SampleNames.contain(text, start, gap, next, end)
        ? Validity.SAMPLE
        : pair(text, start, gap, next, end);
  }

  /** Two words. */
  private static Validity pair(CharSequence text, int start, int gap, int next, int end) {
    boolean surname;
    boolean given;
    if (Ascii.isLetter(text.charAt(start)) && Ascii.isLetter(text.charAt(next))) {
      boolean firstSurname = PersonNames.isSurnameInRomaji(text, start, gap);
      boolean firstGiven = PersonNames.isGivenNameInRomaji(text, start, gap);
      boolean lastSurname = PersonNames.isSurnameInRomaji(text, next, end);
      boolean lastGiven = PersonNames.isGivenNameInRomaji(text, next, end);
      boolean both = (firstSurname && lastGiven) || (firstGiven && lastSurname);
      boolean capital = Ascii.isUpper(text.charAt(start)) && Ascii.isUpper(text.charAt(next));
      boolean half = capital && (firstSurname || firstGiven || lastSurname || lastGiven);
      return both ? Validity.VALID : doubtfulIf(half && longEnough(start, gap, next, end));
    }
    if (isAllKana(text, start, gap) && isAllKana(text, next, end)) {
      if (KanaThings.areOffice(text, next, end)) {
        return Validity.INVALID;
      }
      surname = PersonNames.isSurnameReading(text, start, gap);
      given = PersonNames.isGivenNameReading(text, next, end);
    } else if (isAllOfName(text, start, gap) && isAllOfName(text, next, end)) {
      surname = PersonNames.isSurname(text, start, gap);
      given = PersonNames.isGivenName(text, next, end)
          || PersonNames.isLikelyGivenName(text, next, end)
          || (isAllKana(text, next, end) && PersonNames.isGivenNameReading(text, next, end));
    } else {
      return Validity.INVALID;
    }
    if ((surname && given) || (!surname && isWhole(text, start, gap))) {
      return Validity.VALID;
    }
    return doubtfulIf((surname || given)
        && gap - start <= NameSplit.MAX_GIVEN + 1
        && end - next <= NameSplit.MAX_GIVEN + 1
        && !endsLikeAThing(text, gap)
        && !endsLikeAThing(text, end));
  }

  /** A surname in Latin letters, and what reads as Japanese: parents find new names every year. */
  private static boolean isLikelyInRomaji(CharSequence text, int from, int to) {
    int end = withoutTitle(text, from, to);
    int gap = wordEnd(text, from, end);
    int next = behindGap(text, gap, end);
    return gap > from
        && next < end
        && Ascii.isUpper(text.charAt(from))
        && Ascii.isUpper(text.charAt(next))
        && ((PersonNames.isSurnameInRomaji(text, from, gap)
                && isLikelyGivenInRomaji(text, next, end))
            || (PersonNames.isSurnameInRomaji(text, next, end)
                && isLikelyGivenInRomaji(text, from, gap)));
  }

  private static boolean isLikelyGivenInRomaji(CharSequence text, int start, int end) {
    int length = end - start;
    return length >= MIN_GIVEN_IN_ROMAJI
        && length <= MAX_GIVEN_IN_ROMAJI
        && PersonNames.isLikelyInRomaji(text, start, end);
  }

  private static boolean longEnough(int start, int gap, int next, int end) {
    return gap - start > 2 && end - next > 2;
  }

  /** One word: both names without anything between them, or one of them. */
  private static Validity single(CharSequence text, int start, int end, boolean partExpected) {
    if (end - start < 1) {
      return Validity.INVALID;
    }
    if (Ascii.isLetter(text.charAt(start))) {
      boolean known = PersonNames.isSurnameInRomaji(text, start, end)
          || PersonNames.isGivenNameInRomaji(text, start, end);
      return partExpected && known && end - start > 2 ? Validity.VALID : Validity.INVALID;
    }
    if (isAllKana(text, start, end)) {
      if (KanaThings.areOffice(text, start, end)) {
        return Validity.INVALID;
      }
      if (NameSplit.isKanaName(text, start, end)) {
        return Validity.VALID;
      }
      boolean known = PersonNames.isSurnameReading(text, start, end)
          || PersonNames.isGivenNameReading(text, start, end);
      return known && end - start > 1 ? half(partExpected) : Validity.INVALID;
    }
    if (!isAllOfName(text, start, end)) {
      return Validity.INVALID;
    }
    boolean surname = PersonNames.isSurname(text, start, end);
    boolean given = PersonNames.isGivenName(text, start, end);
    if (surname || (partExpected && (given || PersonNames.isLikelyGivenName(text, start, end)))) {
      return half(partExpected);
    }
    if (end - start == 2) {
      // Two kanji are a word more often than two names: 所有.
      return doubtfulIf(NameSplit.isKanjiName(text, start, end));
    }
    if (NameSplit.isKanjiName(text, start, end)
        || NameSplit.isLikelyKanjiName(text, start, end)
        || isKanjiAndReading(text, start, end)) {
      return Validity.VALID;
    }
    return doubtfulIf(end - start > 2
        && NameSplit.beginsWithSurname(text, start, end)
        && !endsLikeAThing(text, end));
  }

  private static Validity half(boolean partExpected) {
    return partExpected ? Validity.VALID : Validity.DOUBTFUL;
  }

  private static Validity doubtfulIf(boolean doubtful) {
    return doubtful ? Validity.DOUBTFUL : Validity.INVALID;
  }

  /** 高橋エリ: a surname in kanji before a given name in kana. */
  private static boolean isKanjiAndReading(CharSequence text, int start, int end) {
    int kana = end;
    while (kana > start && Japanese.isKana(text.charAt(kana - 1))) {
      kana--;
    }
    return end - kana >= 2
        && PersonNames.isSurname(text, start, kana)
        && PersonNames.isGivenNameReading(text, kana, end);
  }

  private static int withoutTitle(CharSequence text, int start, int end) {
    int title = PersonTitles.startOfLast(text, start + 2, end);
    int at = title;
    while (title < end && at > start && isGap(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && !isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int behindGap(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '・' || c == ',' || c == '.' || c == '\t' || c == '_' || c == ';'
        || c == '^' || c == '/';
  }

  private static boolean isAllKana(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Japanese.isKana(text.charAt(i)) && text.charAt(i) != '゛' && text.charAt(i) != '゜') {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isAllOfName(CharSequence text, int start, int end) {
    return end > start && NameSplit.runEnd(text, start, end) == end;
  }

  /** 山口市中央 before 3-10-18: the number of a block follows a town. */
  private static boolean isPlaceAndBlock(CharSequence text, int start, int end) {
    if (end == text.length() || !Ascii.isDigit(text.charAt(end))) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      if (TOWNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsLikeAThing(CharSequence text, int end) {
    return NO_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
