/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JapanesePhoneTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "090-1111-2222",
        "080-9876-1234",
        "070-3123-4567",
        "060-1928-3746",
        "09011112222",
        "090 1111 2222",
        "090(1111)2222",
        "090.1111.2222",
        "(090)1111-2222",
        "+819011112222",
        "+81 90-1111-2222",
        "+81-90-1111-2222",
        "+81 (0)90-1111-2222",
        "+81(0)90-1111-2222",
        "+81-090-1111-2222"
      })
  void mobile_written_isValid(String number) {
    assertValidOnlyAs(Validators.PHONE_NUMBER_MOBILE, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "090-1234-5678",
        "09012345678",
        "090-0000-0000",
        "080-0000-0000",
        "070-9999-9999",
        "090-1111-1111",
        "080-8765-4321",
        "+81-90-1234-5678"
      })
  void mobile_dummy_isSample(String number) {
    assertThat(Judging.judge(Validators.PHONE_NUMBER_MOBILE, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "070-0123-4567",
        "090-0000-0001",
        "020-1234-5670",
        "050-5555-1234",
        "03-3123-4567",
        "0901-111-2222",
        "090-11112222",
        "090-111-12222",
        "9011112222",
        "819011112222",
        "+829011112222",
        "090-1111-222",
        "090-1111-22222",
        "090-11-11-2222",
        "090_1111_2222",
        "090-1111-222a",
        "+81",
        "+81-0",
        "0",
        "-",
        ""
      })
  void mobile_other_isInvalid(String number) {
    assertThat(Judging.judge(Validators.PHONE_NUMBER_MOBILE, number)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03-3123-4567", "0331234567", "(03)3123-4567", "03(3123)4567", "+81 (0)3-3123-4567",
            "+81-3-3123-4567",
        "06-6123-4567", "045-212-3456", "0466-12-3456", "04992-2-1234", "0466123456",
            "011-231-0001",
        "050-5555-1234", "05055551234"
      })
  void other_written_isValid(String number) {
    assertValidOnlyAs(Validators.PHONE_NUMBER, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0120-987-123",
        "0120-98-7123",
        "0120987123",
        "0120-987123",
        "0800-919-1234",
        "0800-9191234",
        "0570-012-345",
        "0990-512-345",
        "+81-120-987-123",
        "08009191234"
      })
  void service_written_isValid(String number) {
    assertValidOnlyAs(Validators.PHONE_NUMBER_SERVICE, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0120-000-000", "0120-123-456", "0570-000-000", "0800-123-4567", "0120-123456"})
  void service_dummy_isSample(String number) {
    assertThat(Judging.judge(Validators.PHONE_NUMBER_SERVICE, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03-1234-5678",
        "0312345678",
        "03-0000-0000",
        "000-0000-0000",
        "00-0000-0000",
        "0000000000",
        "045-123-4567",
        "045-000-0000",
        "0466-00-0000",
        "050-1234-5678"
      })
  void other_dummy_isSample(String number) {
    assertThat(Judging.judge(Validators.PHONE_NUMBER, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // groups that no such number is written in
        "03-12-3456",
        "0312-34-5678",
        "03-312-34567",
        "033-123-4567",
        "045-2123-456",
        "0452-123-456",
        "0466-123-456",
        "466-12-3456",
        "0120-9871-23",
        "0120-9-87123",
        "0466-123456",
        "050-555-51234",
        "03-3123-45-67",
        "3-3123-4567",
        "04-66123456",
        // runs, and codes that lead nowhere
        "012-345-6789",
        "0123456789",
        "098-765-4321",
        "0987654321",
        "0200-12-3456",
        "010-123-4567",
        "030-123-4567",
        "021-234-5678",
        "00777-12-3456",
        "05012345",
        "031234567",
        "03-3123-456",
        "+81-0-0",
        "+1-212-555-0123",
        ""
      })
  void other_numberThatIsNone_isInvalid(String number) {
    assertThat(Judging.judge(Validators.PHONE_NUMBER, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void plusBeforeTheRange_isSeen() {
    assertThat(Judging.judgeMarked(Validators.PHONE_NUMBER_MOBILE, "tel:+⟨81-90-1111-2222⟩"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judgeMarked(Validators.PHONE_NUMBER, "tel:+⟨81-3-3123-4567⟩"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judgeMarked(Validators.PHONE_NUMBER, "tel:+⟨0331234567⟩"))
        .isEqualTo(Validity.INVALID);
  }

  /** Whether a number is of one of the three sorts, and of none of the others. */
  private static void assertValidOnlyAs(Validators sort, String number) {
    for (Validators any : List.of(
        Validators.PHONE_NUMBER, Validators.PHONE_NUMBER_MOBILE, Validators.PHONE_NUMBER_SERVICE)) {
      assertThat(Judging.judge(any, number))
          .as(any.name())
          .isEqualTo(any == sort ? Validity.VALID : Validity.INVALID);
    }
  }
}
