/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Numbers on either side of every limit: lengths, ranges, dates, series; each with its right check digit. */
class NationalIdBoundariesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "national-id-boundaries.csv", numLinesToSkip = 1)
  void validate_onEitherSideOfALimit(String number, String text, Validity expected) {
    Validator validator = Objects.requireNonNull(NationalIds.byName().get(number));
    assertThat(Judging.judge(validator, text)).isEqualTo(expected);
  }
}
