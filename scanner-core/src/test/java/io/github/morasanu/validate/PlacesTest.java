/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vehicles and positions. */
class PlacesTest {
  private static final String LETTERS = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

  @ParameterizedTest
  @CsvSource({
    "JHMCM56557C404453, VALID",
    "WVWZZZ1J6XW048294, VALID",
    "2F080A402348D3E90, DOUBTFUL",
    "1M8GDM9AXKP042788, SAMPLE",
    "5GZCZ43D13S812715, SAMPLE",
    "11111111111111111, INVALID",
    "JHMCM56557C404454, INVALID",
    "JHMCM56557C40445, INVALID",
    "IHMCM56557C404453, INVALID",
    "QQQQQQQQQQQQQQQQQ, INVALID"
  })
  void vin_byItsCheckDigit(String number, Validity expected) {
    assertThat(Judging.judge(Validators.VIN, number)).isEqualTo(expected);
  }

  @Test
  void vin_agreesWithTheDefinition() {
    Random random = new Random(34);
    int valid = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder number = new StringBuilder("JHM");
      while (number.length() < 17) {
        number.append("ABCDEFGHJKLMNPRSTUVWXYZ0123456789".charAt(random.nextInt(33)));
      }
      boolean expected = check(number) == number.charAt(8) && digits(number) >= 3;
      assertThat(Judging.judge(Validators.VIN, number.toString()) == Validity.VALID)
          .isEqualTo(expected);
      valid += expected ? 1 : 0;
    }
    // The check is a digit or X, and the ninth character is one of 33.
    assertThat(valid).isBetween(1_000, 2_000);
  }

  private static long digits(CharSequence number) {
    return number.chars().filter(c -> c <= '9').count();
  }

  /** The letters stand in rows of ten, each under the digit that it counts as. */
  private static char check(CharSequence number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int weight = i < 7 ? 8 - i : i == 7 ? 10 : i == 8 ? 0 : 18 - i;
      sum += weight * (LETTERS.indexOf(number.charAt(i)) % 10);
    }
    return "0123456789X".charAt(sum % 11);
  }

  @Test
  void vin_ofAnUnknownMaker_isDoubtful() {
    StringBuilder number = new StringBuilder("XX9CM56557C404453");
    number.setCharAt(8, check(number));
    assertThat(Judging.judge(Validators.VIN, number.toString())).isEqualTo(Validity.DOUBTFUL);
  }

  @ParameterizedTest
  @CsvSource({
    "JHMCM56557C404454, VALID",
    "ZVW30-4829173, VALID",
    "ZVW30-1234567, SAMPLE",
    "11111111111111111, INVALID",
    "JHMCM56557C40445, INVALID"
  })
  void vinUnderALabel_needsNoCheckDigit(String number, Validity expected) {
    assertThat(Judging.judge(Validators.VIN_FORM, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨35.658581,139.745433⟩",
        "17,⟨35.658581,139.745433⟩,12.5",
        "[[⟨139.745433,35.658581⟩],[135.50218,34.69374]]",
        "[135.50218,34.69374],[⟨139.745433,35.658581⟩]",
        "0.48291\n⟨35.658581,139.745433⟩\n7.12345"
      })
  void position_byItself_orAmongOthers_isValid(String marked) {
    assertThat(Judging.judgeMarked(Validators.GEO_POSITION, marked)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0.48291, ⟨35.658581, 139.745433⟩]",
        "[⟨35.658581, 139.745433⟩, 7.12345]",
        "[⟨35.658581, 139.745433⟩, 141.12345, 0.1]",
        "139.48291, ⟨35.658581, 139.745433⟩",
        "⟨35.6585,139.7454⟩"
      })
  void position_inAnArray_orToTenMetresOnly_isDoubtful(String marked) {
    assertThat(Judging.judgeMarked(Validators.GEO_POSITION, marked)).isEqualTo(Validity.DOUBTFUL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lat: ⟨35.658581⟩",
        "lng: ⟨139.745433⟩, lat: 35.658581",
        "lat: ⟨35.658581⟩, lon: 139.745433",
        "lon: 139.745433, lat: ⟨35.658581⟩",
        "lat: ⟨35.658581⟩, Lng: 122.5",
        "lat: ⟨35.658581⟩, lon: 153.9",
        "経度 139.745433 緯度 ⟨35.658581⟩",
        "経度 -75.1 緯度 40.712776 keido 139.5 lat ⟨35.658581⟩",
        "lat: ⟨35.658581⟩, lon: unknown, a description of the place, 12",
        "lat: ⟨35.658581⟩,                                        lon: -75.1",
      })
  void halfOfAPosition_besideTheOther_orAlone_isValid(String marked) {
    assertThat(Judging.judgeMarked(Validators.GEO_PART, marked)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lat: ⟨47.658581⟩",
        "lat: ⟨35.65⟩",
        "lat: ⟨35.658581⟩, lon: -122.745433",
        "lon: -122.745433, lat: ⟨35.658581⟩",
        "lat: ⟨35.658581⟩, LON: 121.9",
        "lat: ⟨35.658581⟩, LNG: 154.1",
        "lon: ⟨139.745433⟩, ido: 19.9",
        "Lat: 47, lon: ⟨139.745433⟩",
        "LAT: -35, lon: ⟨139.745433⟩",
        "lat: ⟨35.658581⟩, longitude (deg): 9",
      })
  void halfOfAPosition_abroad_isInvalid(String marked) {
    assertThat(Judging.judgeMarked(Validators.GEO_PART, marked)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    "35.6585, 7",
    "20.0000, 7",
    "46.99999, 8",
    "19.99999, -1",
    "47.00001, -1",
    "035.6585, -1",
    "35.658, -1",
    "35, -1",
    "356.6585, -1",
    "x, -1"
  })
  void latitudeEnd(String text, int end) {
    assertThat(GeoPosition.latitudeEnd(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "139.7454, 8",
    "122.0000, 8",
    "153.99999, 9",
    "121.99999, -1",
    "154.00001, -1",
    "39.7454, -1"
  })
  void longitudeEnd(String text, int end) {
    assertThat(GeoPosition.longitudeEnd(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "品川 300 さ 48-29, VALID",
    "品川300さ4829, VALID",
    "つくば300あ4829, VALID",
    "品川 300 の 4829, VALID",
    "柏123の45-67, VALID",
    "柏123の4567, DOUBTFUL",
    "京都 10 と 2000, DOUBTFUL",
    "千葉3の12, DOUBTFUL"
  })
  void plate_thatMayBeWords_isDoubtful(String plate, Validity expected) {
    assertThat(Judging.judge(Validators.VEHICLE_PLATE, plate)).isEqualTo(expected);
  }
}
