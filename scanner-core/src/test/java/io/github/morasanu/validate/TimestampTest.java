/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "202401011238",
        "190001010000",
        "209912312359",
        "202402290000",
        "200002292359",
        "202411300101"
      })
  void isMinute_realMinute(String text) {
    assertThat(Timestamp.isMinute(">" + text, 1, 13)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "189912312359",
        "210001010000",
        "202400011238",
        "202413011238",
        "202401001238",
        "202401321238",
        "202302290000",
        "190002290000",
        "202404310000",
        "202401012438",
        "202401011260",
        "2024-0101-1238",
        "20240101123",
        "20240101123a"
      })
  void isMinute_otherText(String text) {
    assertThat(Timestamp.isMinute(text, 0, text.length())).isFalse();
  }

  @Test
  void isDay_agreesWithTheCalendar() {
    for (int year = 1899; year <= 2100; year += year == 1901 ? 90 : 1) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text = "x%04d%02d%02d".formatted(year, month, day);
          assertThat(Timestamp.isDay(text, 1, 9))
              .as(text)
              .isEqualTo(year >= 1900 && year <= 2099 && exists(year, month, day));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024010", "202401011", "2024-101", "2024010a"})
  void isDay_otherText(String text) {
    assertThat(Timestamp.isDay(text, 0, text.length())).isFalse();
  }

  @Test
  void isWrittenDay_whateverPartsIt() {
    for (String day : new String[] {"20250401", "2025/04/01", "2025-04-01", "1900.1231"}) {
      assertThat(Timestamp.isWrittenDay("1" + day + "1", 1, 1 + day.length()))
          .as(day)
          .isTrue();
    }
    for (String other :
        new String[] {"2025/04/31", "2101-3456", "2025/4/1", "2025/04/011", "", "x"}) {
      assertThat(Timestamp.isWrittenDay(other, 0, other.length())).as(other).isFalse();
    }
  }

  @Test
  void isSecond_endsAt59() {
    assertThat(Timestamp.isSecond("20240101123459", 0, 14)).isTrue();
    assertThat(Timestamp.isSecond("20240101123460", 0, 14)).isFalse();
    assertThat(Timestamp.isSecond("20240101126059", 0, 14)).isFalse();
    assertThat(Timestamp.isSecond("202401011234", 0, 12)).isFalse();
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
