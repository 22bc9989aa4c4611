/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import static io.github.morasanu.validate.NationalIds.AU_MEDICARE;
import static io.github.morasanu.validate.NationalIds.AU_TFN;
import static io.github.morasanu.validate.NationalIds.BR_CPF;
import static io.github.morasanu.validate.NationalIds.CA_SIN;
import static io.github.morasanu.validate.NationalIds.CN_RESIDENT_ID;
import static io.github.morasanu.validate.NationalIds.DE_TAX_ID;
import static io.github.morasanu.validate.NationalIds.ES_DNI;
import static io.github.morasanu.validate.NationalIds.FR_NIR;
import static io.github.morasanu.validate.NationalIds.HK_ID;
import static io.github.morasanu.validate.NationalIds.IN_AADHAAR;
import static io.github.morasanu.validate.NationalIds.IN_PAN;
import static io.github.morasanu.validate.NationalIds.IT_CODICE_FISCALE;
import static io.github.morasanu.validate.NationalIds.KR_RRN;
import static io.github.morasanu.validate.NationalIds.NL_BSN;
import static io.github.morasanu.validate.NationalIds.PL_PESEL;
import static io.github.morasanu.validate.NationalIds.SE_PERSONNUMMER;
import static io.github.morasanu.validate.NationalIds.SG_NRIC;
import static io.github.morasanu.validate.NationalIds.TW_ID;
import static io.github.morasanu.validate.NationalIds.UK_NHS;
import static io.github.morasanu.validate.NationalIds.UK_NINO;
import static io.github.morasanu.validate.NationalIds.US_ITIN;
import static io.github.morasanu.validate.NationalIds.US_SSN;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import io.github.morasanu.validate.NationalIds;
import io.github.morasanu.validate.Validity;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The countries of whose national numbers there are rules, and what a cell of a row says that names one: the codes of ISO 3166-1, the name in English, Japanese
 * and its own languages, the adjective, or a telephone number with the code of ITU-T E.164. Immutable.
 */
final class Country {
  private static final List<Country> ALL = List.of(
      new Country("61", "AU|AUS|Australia|Australian|オーストラリア|豪州", AU_TFN, AU_MEDICARE),
      new Country("55", "BR|BRA|Brazil|Brasil|Brazilian|Brasileira|Brasileiro|ブラジル", BR_CPF),
      new Country("1", "CA|CAN|Canada|Canadian|カナダ", CA_SIN),
      new Country(
          "86",
          "CN|CHN|PRC|China|Mainland China|People's Republic of China|P.R. China|Chinese|中国|中華人民共和国|中华人民共和国|中國|中国大陆",
          CN_RESIDENT_ID),
      new Country("33", "FR|FRA|France|French|Française|Français|フランス", FR_NIR),
      new Country("49", "DE|DEU|Germany|Deutschland|German|Deutsch|ドイツ", DE_TAX_ID),
      new Country("852", "HK|HKG|Hong Kong|Hong Kong SAR|Hongkong|香港|香港特別行政區", HK_ID),
      new Country("91", "IN|IND|India|Bharat|Indian|インド|भारत", IN_AADHAAR, IN_PAN),
      new Country("39", "IT|ITA|Italy|Italia|Italian|Italiana|Italiano|イタリア", IT_CODICE_FISCALE),
      new Country(
          "82",
          "KR|KOR|ROK|South Korea|Korea|Republic of Korea|Korea, Republic of|Korean|South Korean|韓国|大韓民国|한국|대한민국",
          KR_RRN),
      new Country(
          "31",
          "NL|NLD|Netherlands|The Netherlands|Nederland|Holland|Dutch|Nederlandse|Nederlands|オランダ",
          NL_BSN),
      new Country("48", "PL|POL|Poland|Polska|Polish|Polskie|ポーランド", PL_PESEL),
      new Country("65", "SG|SGP|Singapore|Singaporean|Singapura|シンガポール|新加坡", SG_NRIC),
      new Country("34", "ES|ESP|Spain|España|Espana|Spanish|Española|Español|スペイン", ES_DNI),
      new Country("46", "SE|SWE|Sweden|Sverige|Swedish|Svensk|スウェーデン", SE_PERSONNUMMER),
      new Country(
          "886", "TW|TWN|Taiwan|Taiwanese|Taiwan, Province of China|台湾|臺灣|台灣|中華民國|中華民国", TW_ID),
      new Country(
          "44",
          "GB|GBR|UK|United Kingdom|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|British|英国|イギリス",
          UK_NINO,
          UK_NHS),
      new Country(
          "1",
          "US|USA|United States|U.S.|U.S.A.|United States of America|America|American|米国|アメリカ|アメリカ合衆国",
          US_SSN,
          US_ITIN));

  /** Words as short as codes count as they are written only: us is a word of prose and it as well. */
  static final int LONGEST_CODE = 3;

  private static final int LONGEST = 40;

  private static final int LEAST_OF_TELEPHONE = 8;

  private static final Map<String, Country> BY_WORD = byWord();

  private final List<NationalIds> numbers;
  private final String calling;
  private final List<String> words;

  private Country(String calling, String words, NationalIds... numbers) {
    this.calling = "+" + calling;
    this.numbers = List.of(numbers);
    this.words = Collections.list(new StringTokenizer(words, "|")).stream()
        .map(String.class::cast)
        .toList();
  }

  private static Map<String, Country> byWord() {
    Map<String, Country> byWord = new HashMap<>();
    for (Country country : ALL) {
      for (String word : country.words) {
        byWord.put(word, country);
        if (word.length() > LONGEST_CODE) {
          byWord.put(word.toLowerCase(Locale.ROOT), country);
        }
      }
    }
    return byWord;
  }

  /** The country that gives numbers out. */
  static Country of(NationalIds number) {
    for (Country country : ALL) {
      if (country.numbers.contains(number)) {
        return country;
      }
    }
    throw new IllegalArgumentException(number.ruleName() + " is of no country");
  }

  /** What names it. */
  List<String> words() {
    return words;
  }

  /** Its name in English, which is the first word that is none of its codes. */
  String englishName() {
    for (String word : words) {
      if (word.length() > LONGEST_CODE) {
        return word;
      }
    }
    return words.get(0);
  }

  /** What telephone numbers there begin with. */
  String calling() {
    return calling;
  }

  /** Whether a cell names it, or its last part does behind a comma, as in an address, or it is a telephone number there. */
  boolean isNamedBy(CharSequence text, int start, int end) {
    return Ascii.startsWith(text, start, end, "+")
        ? Ascii.startsWith(text, start, end, calling) && isTelephone(text, start + 1, end)
        : named(text, start, end) == this;
  }

  /** Whether a number is one of those that a country gives out which a cell names. */
  static boolean isGivenOut(CharSequence text, int start, int end, int cell, int cellEnd) {
    if (Ascii.startsWith(text, cell, cellEnd, "+")) {
      for (Country country : ALL) {
        if (country.isNamedBy(text, cell, cellEnd) && country.gives(text, start, end)) {
          return true;
        }
      }
      return false;
    }
    Country named = named(text, cell, cellEnd);
    return named != null && named.gives(text, start, end);
  }

  private boolean gives(CharSequence text, int start, int end) {
    for (NationalIds number : numbers) {
      if (NationalForm.judge(number, text, start, end) != Validity.INVALID) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell names any country of these. */
  static boolean isSign(CharSequence text, int start, int end) {
    return Ascii.startsWith(text, start, end, "+")
        ? isTelephone(text, start + 1, end)
        : named(text, start, end) != null;
  }

  private static @Nullable Country named(CharSequence text, int start, int end) {
    int most = end - start;
    if (most < 2 || most > 2 * LONGEST || Ascii.isDigit(text.charAt(end - 1))) {
      return null;
    }
    Country whole = most > LONGEST ? null : byWord(TextWindow.copy(text, start, end));
    int part = whole == null ? lastPart(text, start, end) : start;
    // Two letters behind the name of a city may be a state: Wilmington, DE.
    return part > start && end - part >= LONGEST_CODE
        ? byWord(TextWindow.copy(text, part, end))
        : whole;
  }

  private static @Nullable Country byWord(String word) {
    Country country = BY_WORD.get(word);
    return country == null && word.length() > LONGEST_CODE
        ? BY_WORD.get(word.toLowerCase(Locale.ROOT))
        : country;
  }

  /** Behind the last comma and blank of a range, or its start if there is none. */
  private static int lastPart(CharSequence text, int start, int end) {
    for (int i = end - 1; i > start + 1; i--) {
      if (text.charAt(i - 1) == ' ' && text.charAt(i - 2) == ',') {
        return i;
      }
    }
    return start;
  }

  private static boolean isTelephone(CharSequence text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      boolean digit = Ascii.isDigit(text.charAt(i));
      digits += digit ? 1 : 0;
      if (!digit && " -.()".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return digits >= LEAST_OF_TELEPHONE;
  }
}
