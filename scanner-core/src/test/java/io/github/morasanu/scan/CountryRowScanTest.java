/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.validate.NationalIds;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** National numbers that nothing names, in rows that name their country. */
class CountryRowScanTest {
  private static final String[] PEOPLE = {
    "Ashley Brook", "Tyler Moss", "Megan Hill", "Olga Lis", "Kevin Shaw", "Hannah Poe"
  };
  private static final String[] THINGS = {
    "Wireless Mouse", "Desk Lamp", "Coffee Mug", "Blue Pen", "Office Chair", "Rose Soap"
  };
  private static final int ROWS = 9;
  private static final String CSV = "%s,%s,Town,%s\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({
    "us-ssn, 536-22-%04d, USA, US",
    "us-itin, 953-72-%04d, U.S.A., 米国",
    "uk-nino, JK%06dC, GB, United Kingdom",
    "uk-nhs, 48%08d, UK, イギリス",
    "de-tax-id, 365742%05d, Germany, DE",
    "fr-nir, 1841276451%05d, France, フランス",
    "es-dni, 48%06dQ, España, ESP",
    "es-dni, Y%07dS, ES, Spanish",
    "it-codice-fiscale, RCCMNL83S18D%03dH, Italy, IT",
    "nl-bsn, 48%07d, Netherlands, オランダ",
    "pl-pesel, 680505%05d, Poland, PL",
    "se-personnummer, 850319-%04d, SE, +46 70 123 45 67",
    "cn-resident-id, 31010419850319%04d, CN, China",
    "kr-rrn, 850319-1%06d, KR, 대한민국",
    "tw-id, F1%08d, TW, TAIWAN",
    "hk-id, G%06d(3), HK, Hong Kong",
    "sg-nric, S%07dB, SG, Singapore",
    "in-aadhaar, 48%010d, IN, India",
    "in-pan, BNZPK%04dC, IND, Indian",
    "br-cpf, 48%09d, BR, Brasil",
    "au-tfn, 48%07d, AU, オーストラリア",
    "au-medicare, 48%08d, AUS, Australia",
    "ca-sin, 48%07d, CA, Canada",
  })
  void theNumberOfEveryCountry_isFoundBesideItsName(
      String id, String form, String one, String other) throws IOException {
    List<String> numbers = numbers(id, form);
    assertThat(count(id, rows(CSV, PEOPLE, numbers, one))).isEqualTo(ROWS);
    assertThat(count(id, rows(CSV, PEOPLE, numbers, other))).isEqualTo(ROWS);
    assertThat(count(id, rows(CSV, PEOPLE, numbers, "Vietnam"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\t%s\tTown\t%s\n",
        "%s|%s|Town|%s\n",
        "| %s | %s | Town | %s |\n",
        "\"%s\",\"%s\",\"New, Town\",\"%s\"\r\n",
        "INSERT INTO t VALUES ('%s', '%s', 'Town', '%s');\n",
        "INSERT INTO t (name, doc, town, land) VALUES (N'%s', N'%s', N'Town', N'%s');\n",
        "('%s','%s','O''Town','%s'),",
        "[\"%s\", \"%s\", \"Town\", \"%s\"],",
        "{\"name\": \"%s\", \"id\": \"%s\", \"town\": \"Town\", \"country\": \"%s\"}\n",
        "{\n  \"name\": \"%s\",\n  \"value\": \"%s\",\n  \"country\": \"%s\"\n},\n",
        "{\"name\":\"%s\",\"doc\":\"%s\",\"address\":{\"town\":\"Town\",\"country\":\"%s\"}}\n",
        "  { name: '%s', number: '%s', country: '%s' },\n",
        "  ['name' => '%s', 'pid' => '%s', 'country' => '%s'],\n",
        "  add(new Person(\"%s\", \"%s\", \"Town\", \"%s\"));\n",
        "<tr><td>%s</td><td>%s</td><td></td><td>%s</td></tr>\n",
        "%s,%s,\"Long Street 5, Town, %s\"\n",
      })
  void rowsOfAllForms_areRead(String row) throws IOException {
    List<String> numbers = numbers("us-ssn", "536-22-%04d");
    assertThat(count("us-ssn", rows(row, PEOPLE, numbers, "USA"))).isEqualTo(ROWS);
    assertThat(count("us-ssn", rows(row, THINGS, numbers, "USA"))).isZero();
  }

  @Test
  void rowsOfManyCountries_holdTheNumbersOfEach() throws IOException {
    List<String> polish = numbers("pl-pesel", "680505%05d");
    List<String> spanish = numbers("es-dni", "48%06dQ");
    StringBuilder csv = new StringBuilder("name,pid,city,country\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append("A,").append(polish.get(i)).append(",Town,PL\n");
      csv.append("B,").append(spanish.get(i)).append(",Town,ES\nC,8841,Town,VN\n");
    }
    assertThat(count("pl-pesel", csv.toString())).isEqualTo(ROWS);
    assertThat(count("es-dni", csv.toString())).isEqualTo(ROWS);
  }

  @Test
  void numbersOfThingsBesideACountry_areNone() throws IOException {
    List<String> any = new ArrayList<>();
    for (int i = 0; i < 5 * ROWS; i++) {
      any.add(String.format(Locale.ROOT, "680505%05d", 7919 * i % 100_000));
    }
    assertThat(count("pl-pesel", rows(CSV, PEOPLE, any, "PL"))).isZero();
    List<String> one = List.of(numbers("pl-pesel", "680505%05d").get(0));
    List<String> same = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      same.addAll(one);
    }
    assertThat(count("pl-pesel", rows(CSV, PEOPLE, same, "PL"))).isZero();
    List<String> right = numbers("pl-pesel", "680505%05d");
    assertThat(count("pl-pesel", rows(CSV, PEOPLE, right.subList(0, 4), "PL"))).isZero();
    assertThat(count("pl-pesel", rows(CSV, PEOPLE, right, "pl"))).isZero();
    assertThat(count("pl-pesel", "name,order_no,city,country\n" + rows(CSV, PEOPLE, right, "PL")))
        .isZero();
  }

  private static String rows(String form, String[] names, List<String> numbers, String country) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      rows.append(String.format(form, names[i % names.length], numbers.get(i), country));
    }
    return rows.toString();
  }

  /** Some numbers of a form that are right. */
  private static List<String> numbers(String id, String form) {
    Validator validator = Objects.requireNonNull(NationalIds.byName().get(id), id);
    List<String> numbers = new ArrayList<>();
    for (int i = 1; numbers.size() < ROWS; i++) {
      String number = String.format(Locale.ROOT, form, i);
      boolean right = validator.validate(number, 0, number.length()) == Validity.VALID;
      if (right) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private long count(String id, String content) throws IOException {
    return Scans.scan(folder, "a.txt", content).findings().stream()
        .filter(
            finding -> finding.kind() == Kind.NATIONAL_ID && finding.ruleId().equals(id))
        .mapToLong(Finding::count)
        .sum();
  }
}
