/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published numbers, and for every check digit a plain second implementation over random numbers. */
class NationalIdsTest {
  private static final Map<String, Validator> ALL = NationalIds.byName();
  private final Random random = new Random(41);

  @ParameterizedTest
  @CsvSource({
    "us-ssn, 536-22-8714",
    "us-itin, 953-72-8714",
    "uk-nino, JK482913C",
    "uk-nino, JK 48 29 13 C",
    "uk-nhs, 401 023 2145",
    "de-tax-id, 36574261809",
    "fr-nir, 1 84 12 76 451 089 46",
    "fr-nir, 184122A45108933",
    "es-dni, 54362315K",
    "es-dni, X2482300W",
    "es-dni, 54362315-K",
    "it-codice-fiscale, RCCMNL83S18D969H",
    "nl-bsn, 111222333x",
    "pl-pesel, 85031948279",
    "se-personnummer, 850319-4824",
    "se-personnummer, 198503194824",
    "cn-resident-id, 310104198503194821",
    "cn-resident-id, 11010819900307122X",
    "kr-rrn, 971013-9019902",
    "kr-rrn, 850319-1482716",
    "kr-rrn, 201119-3482711",
    "tw-id, F148291734",
    "hk-id, G482917(3)",
    "hk-id, C668668(E",
    "sg-nric, S4829173B",
    "in-aadhaar, 4829 1736 5011",
    "in-pan, BNZPK4829C",
    "br-cpf, 390.533.447-05",
    "au-tfn, 123 456 782x",
    "au-tfn, 482 917 367",
    "au-medicare, 4829 17360 1",
    "ca-sin, 482 917 366"
  })
  void validate_publishedOrMadeUp(String id, String number) {
    // An x at the end marks what is a sample, or no number at all.
    boolean odd = number.endsWith("x") || number.endsWith("E");
    String text = number.endsWith("x") ? number.substring(0, number.length() - 1) : number;
    assertThat(validity(id, text) == Validity.VALID).isEqualTo(!odd);
  }

  @ParameterizedTest
  @CsvSource({
    "us-ssn, 078-05-1120",
    "us-ssn, 123-45-6789",
    "uk-nino, AB123456C",
    "uk-nhs, 943 476 5919",
    "uk-nhs, 999 123 4578",
    "de-tax-id, 86095742719",
    "fr-nir, 255081416802538",
    "es-dni, 12345678Z",
    "it-codice-fiscale, RSSMRA85T10A562S",
    "nl-bsn, 111222333",
    "pl-pesel, 44051401359",
    "se-personnummer, 811218-9876",
    "cn-resident-id, 11010519491231002X",
    "kr-rrn, 900101-1234567",
    "tw-id, A123456789",
    "hk-id, A123456(3)",
    "hk-id, AB987654(3)",
    "sg-nric, S1234567D",
    "sg-nric, G1234567X",
    "in-aadhaar, 2341 2341 2346",
    "in-pan, ABCPE1234F",
    "br-cpf, 123.456.789-09",
    "au-tfn, 123456782",
    "au-medicare, 2123 45670 1",
    "ca-sin, 046 454 286"
  })
  void validate_dummyThatEverybodyUses_isSample(String id, String number) {
    assertThat(validity(id, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @CsvSource({
    "us-ssn, 000-22-8714",
    "us-ssn, 666-22-8714",
    "us-ssn, 953-72-8714",
    "us-ssn, 536-00-8714",
    "us-ssn, 536-22-0000",
    "us-itin, 953-49-8714",
    "us-itin, 953-93-8714",
    "us-itin, 853-72-8714",
    "uk-nino, GB482913C",
    "uk-nino, DK482913C",
    "uk-nino, JO482913C",
    "de-tax-id, 36574261808",
    "de-tax-id, 12345678903",
    "fr-nir, 184127645108947",
    "fr-nir, 184121A45108933",
    "es-dni, 54362315A",
    "es-dni, A2482300W",
    "es-dni, 5436231K",
    "it-codice-fiscale, RCCMNL83S18D969K",
    "nl-bsn, 000000000",
    "pl-pesel, 85133948279",
    "se-personnummer, 851319-4824",
    "cn-resident-id, 310104198513194821",
    "cn-resident-id, 310104198503194822",
    "kr-rrn, 850319-1482717",
    "kr-rrn, 851319-1482716",
    "tw-id, F148291735",
    "hk-id, G482917(4)",
    "hk-id, G4829173)",
    "sg-nric, A4829173B",
    "in-aadhaar, 1829 1736 5011",
    "in-pan, BNZXK4829C",
    "in-pan, BNZPK0000C",
    "br-cpf, 111.111.111-11",
    "au-medicare, 7829 17360 1",
    "ca-sin, 812 345 674"
  })
  void validate_other_isInvalid(String id, String number) {
    assertThat(validity(id, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_koreanForeignerWithoutRightCheck_isDoubtful() {
    assertThat(validity("kr-rrn", "850319-5482718")).isEqualTo(Validity.DOUBTFUL);
  }

  @Test
  void validate_pieceOfSomethingLonger_isInvalid() {
    for (String around :
        new String[] {"x⟨JK482913C⟩", "⟨JK482913C⟩7", "a-⟨JK482913C⟩", "⟨JK482913C⟩_b"}) {
      assertThat(Judging.judgeMarked(validator("uk-nino"), around)).isEqualTo(Validity.INVALID);
    }
    assertThat(Judging.judgeMarked(validator("uk-nino"), "(⟨JK482913C⟩."))
        .isEqualTo(Validity.VALID);
  }

  @Test
  void validate_ukNhs_agreesWithTheDefinition() {
    agrees("uk-nhs", () -> digits(10), s -> {
      int check = 11 - weighted(s, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
      return check != 10 && check % 11 == digit(s, 9);
    });
  }

  @Test
  void validate_deTaxId_agreesWithTheDefinition() {
    agrees("de-tax-id", () -> (char) ('1' + random.nextInt(9)) + digits(10), s -> {
      int repeated = 0;
      for (char c = '0'; c <= '9'; c++) {
        char digit = c;
        long times = s.substring(0, 10).chars().filter(d -> d == digit).count();
        repeated += times > 3 ? 9 : times > 1 ? 1 : 0;
      }
      int check = 5;
      for (int i = 0; i < 11; i++) {
        check = (check == 0 ? 10 : check) * 2 % 11;
        check = (check + digit(s, i)) % 10;
      }
      return repeated == 1 && check == 1;
    });
  }

  @Test
  void validate_nlBsn_agreesWithTheDefinition() {
    agrees("nl-bsn", () -> "1" + digits(8), s -> weighted(s, 9, 8, 7, 6, 5, 4, 3, 2, 10) % 11 == 0);
  }

  @Test
  void validate_plPesel_agreesWithTheDefinition() {
    agrees(
        "pl-pesel",
        () -> "8503" + (10 + random.nextInt(19)) + digits(5),
        s -> (10 - weighted(s, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) % 10) % 10 == digit(s, 10));
  }

  @Test
  void validate_seAndCa_agreeWithLuhn() {
    agrees(
        "se-personnummer",
        () -> "8503" + (10 + random.nextInt(19)) + digits(4),
        s -> LuhnTest.plainSum(s) % 10 == 0);
    agrees(
        "ca-sin", () -> (1 + random.nextInt(7)) + digits(8), s -> LuhnTest.plainSum(s) % 10 == 0);
  }

  @Test
  void validate_cnResidentId_agreesWithTheDefinition() {
    agrees("cn-resident-id", () -> digits(1).replace('0', '5') + "1010819900307" + digits(4), s -> {
      // ISO 7064: the weights are the powers of 2 modulo 11, and the whole is 1.
      int sum = 0;
      for (int i = 0; i < 18; i++) {
        sum = (sum * 2 + digit(s, i)) % 11;
      }
      return sum == 1;
    });
  }

  @Test
  void validate_krRrn_agreesWithTheDefinition() {
    agrees(
        "kr-rrn",
        () -> "850319" + (1 + random.nextInt(2)) + digits(6),
        s -> (11 - weighted(s, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10 == digit(s, 12));
  }

  @Test
  void validate_twId_agreesWithTheDefinition() {
    String codes = "A10B11C12D13E14F15G16H17I34J18K19L20M21N22O35P23Q24R25S26T27U28V29W32X30Y31Z33";
    agrees("tw-id", () -> letter() + "1" + digits(8), s -> {
      int at = codes.indexOf(s.charAt(0));
      String whole = codes.substring(at + 1, at + 3) + s.substring(1);
      return weighted(whole, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1) % 10 == 0;
    });
  }

  @Test
  void validate_hkId_agreesWithTheDefinition() {
    agrees("hk-id", () -> letter() + digits(7), s -> {
      int sum = 36 * 9 + (s.charAt(0) - 55) * 8 + weighted(s.substring(1), 7, 6, 5, 4, 3, 2, 1);
      return sum % 11 == 0;
    });
  }

  @Test
  void validate_inAadhaar_agreesWithTheDihedralGroup() {
    agrees("in-aadhaar", () -> (2 + random.nextInt(8)) + digits(11), s -> {
      int check = 0;
      for (int i = 0; i < 12; i++) {
        int digit = digit(s, 11 - i);
        for (int turn = 0; turn < i % 8; turn++) {
          digit = "1576283094".charAt(digit) - '0';
        }
        check = product(check, digit);
      }
      return check == 0;
    });
  }

  /** Of the dihedral group of order ten: 0 to 4 turn, 5 to 9 turn and flip. */
  private static int product(int a, int b) {
    int turned = a < 5 ? a % 5 + b % 5 : a % 5 - b % 5 + 5;
    return turned % 5 + (a < 5 == b < 5 ? 0 : 5);
  }

  @Test
  void validate_brCpf_agreesWithTheDefinition() {
    agrees(
        "br-cpf",
        () -> randomCpf(),
        s -> weighted(s, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10 == digit(s, 9)
            && weighted(s, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10 == digit(s, 10));
  }

  private String randomCpf() {
    String body = digits(9);
    int first = weighted(body, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
    return body + first + random.nextInt(10);
  }

  @Test
  void validate_auTfnAndMedicare_agreeWithTheDefinition() {
    agrees("au-tfn", () -> digits(9), s -> weighted(s, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0);
    agrees(
        "au-medicare",
        () -> (2 + random.nextInt(5)) + digits(9),
        s -> weighted(s, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == digit(s, 8));
  }

  @Test
  void validate_frNir_agreesWithTheDefinition() {
    agrees(
        "fr-nir",
        () -> "18412" + (random.nextBoolean() ? "2A" : "76") + "451" + digits(3) + digits(2),
        s -> {
          long body = Long.parseLong(s.substring(0, 13).replace("2A", "19"));
          return 97 - body % 97 == Integer.parseInt(s.substring(13));
        });
  }

  @Test
  void validate_esDni_agreesWithTheDefinition() {
    agrees(
        "es-dni",
        () -> digits(8) + letter(),
        s -> "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(s.substring(0, 8)) % 23)
            == s.charAt(8));
  }

  @Test
  void validate_itCodiceFiscale_agreesWithTheDefinition() {
    String odd = "BAFHJNPRTVBAFHJNPRTVCESULDGIMOQKWZYX";
    String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    agrees("it-codice-fiscale", () -> "BNCGPP58B41F" + digits(3) + letter(), s -> {
      int sum = 0;
      for (int i = 0; i < 15; i++) {
        int place = alphabet.indexOf(s.charAt(i));
        sum += i % 2 == 0 ? odd.charAt(place) - 'A' : place > 9 ? place - 10 : place;
      }
      return 'A' + sum % 26 == s.charAt(15);
    });
  }

  @Test
  void validate_sgNric_agreesWithTheDefinition() {
    agrees("sg-nric", () -> "STFG".charAt(random.nextInt(4)) + digits(7) + letter(), s -> {
      int sum =
          weighted(s.substring(1), 2, 7, 6, 5, 4, 3, 2) + ("TG".indexOf(s.charAt(0)) < 0 ? 0 : 4);
      String letters = "ST".indexOf(s.charAt(0)) < 0 ? "KLMNPQRTUWX" : "ABCDEFGHIZJ";
      return letters.charAt(10 - sum % 11) == s.charAt(8);
    });
  }

  /** The share of numbers that pass must be what a check lets through, so the test cannot pass idly. */
  private void agrees(String id, Supplier<String> numbers, Predicate<String> definition) {
    int valid = 0;
    for (int i = 0; i < 20_000; i++) {
      String number = numbers.get();
      boolean expected = definition.test(number);
      boolean actual = validity(id, number) != Validity.INVALID;
      if (actual != expected && !isMonotonous(number)) {
        throw new AssertionError(id + " differs from its definition at number " + i);
      }
      valid += expected ? 1 : 0;
    }
    assertThat(valid).as(id).isBetween(60, 4_000);
  }

  private static boolean isMonotonous(String number) {
    return number.chars().distinct().count() < 3;
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String letter() {
    return Character.toString('A' + random.nextInt(26));
  }

  private static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(digits, i) * weights[i];
    }
    return sum;
  }

  private static int digit(String digits, int index) {
    return Character.digit(digits.charAt(index), 36);
  }

  private static Validity validity(String id, String number) {
    return Judging.judge(validator(id), number);
  }

  private static Validator validator(String id) {
    return Objects.requireNonNull(ALL.get(id), id);
  }
}
