/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-01", "1985/4/1", "1985.4.1", "1985年4月1日", "1985 年 4 月 1 日", "19850401",
            "昭和60年1月1日", "S60.1.1",
        "s60/1/1", "㍼60年1月1日", "昭和六十年一月一日", "昭和二十一年十二月三十一日", "H31.4.30", "R1.5.1", "令和元年5月1日",
            "平成元年1月8日",
        "3640107", "3500101", "S600401", "04/01/1985", "31/12/1985", "April 1, 1985",
            "May 31, 1985", "1 Apr 1985",
        "1985-04-01 00:00:00", "1985-04-01T09:30:00Z", "1985年(昭和60年)4月1日", "2000-02-29",
            "1900-01-02", "2035-12-31",
      })
  void validate_takesDaysInAllForms(String day) {
    assertThat(Judging.judge(Validators.BIRTH_DATE, day)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-02-30",
        "1985-13-01",
        "1985-00-10",
        "1985-04-00",
        "1900-02-29",
        "1899-12-31",
        "2036-01-01",
        "昭和65年1月1日",
        "昭和0年1月1日",
        "平成元年1月7日",
        "3640108",
        "5010430",
        "6010101",
        "1010101",
        "85-04-01",
        "1985-04",
        "1985",
        "April 1985",
        "東京",
        "",
        "Smith 1, 1985",
        "12345",
        "99999999999999",
      })
  void validate_refusesWhatIsNoDay(String day) {
    assertThat(Judging.judge(Validators.BIRTH_DATE, day)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    "H31.5.1,DOUBTFUL",
    "昭和64年1月8日,DOUBTFUL",
    "H32.1.1,INVALID",
    "1970-01-01,SAMPLE",
    "1900/1/1,SAMPLE"
  })
  void validate_doubtsWhatAnErasEndOverruns_andKnowsWhereClocksBegin(
      String day, Validity validity) {
    assertThat(Judging.judge(Validators.BIRTH_DATE, day)).isEqualTo(validity);
  }

  /** The calendar of the JDK is the second implementation. */
  @Test
  void validate_agreesWithTheCalendarOfTheJdk() {
    Random random = new Random(20261122);
    for (int i = 0; i < 50_000; i++) {
      LocalDate day = LocalDate.of(1900, 1, 2).plusDays(random.nextInt(49_000));
      Validity expected = day.equals(LocalDate.of(1970, 1, 1)) ? Validity.SAMPLE : Validity.VALID;
      assertThat(judge(day.format(DateTimeFormatter.BASIC_ISO_DATE))).isEqualTo(expected);
      JapaneseDate japanese = JapaneseDate.from(day);
      String rest = String.format(
          "%02d%02d%02d",
          japanese.get(ChronoField.YEAR_OF_ERA), day.getMonthValue(), day.getDayOfMonth());
      int era = japanese.getEra().getValue() + 2;
      assertThat(judge(era + rest)).as(rest).isEqualTo(expected);
      for (int other = 1; other <= 5; other++) {
        Validity validity = judge(other + rest);
        assertThat(validity == Validity.VALID || validity == Validity.SAMPLE)
            .as("%s%s", other, rest)
            .isEqualTo(isDayOfEra(other - 2, rest));
      }
    }
  }

  private static boolean isDayOfEra(int era, String digits) {
    try {
      LocalDate day = LocalDate.from(JapaneseDate.of(
          JapaneseEra.of(era),
          Integer.parseInt(digits, 0, 2, 10),
          Integer.parseInt(digits, 2, 4, 10),
          Integer.parseInt(digits, 4, 6, 10)));
      return day.getYear() >= BirthDate.EARLIEST_YEAR && day.getYear() <= BirthDate.LATEST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Validity judge(String day) {
    return Validators.BIRTH_DATE.validate(day, 0, day.length());
  }
}
