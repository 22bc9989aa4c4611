/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {
  @ParameterizedTest
  @CsvSource({
    "my-number, 2847-5610-3944, ****-****-**44",
    "corporate-number-invoice, T8700110005901, ************01",
    "basic-pension-number, 2101-847291, ****-****91",
    "employment-insurance-number, 1307-284756-3, ****-*****6-3",
    "drivers-license, 309012345620, **********20",
    "passport, TR3847291, *******91",
    "residence-card, UH38472915EA, **********EA",
    "care-insurance-number, 0012847561, ********61",
    "health-insurance-number, 4821937, ******7",
    "health-insurance-number, 4821, ***1",
    "health-insurance-number, 482, ***",
    "health-insurance-number, 8, *",
    "health-insurance-number, 2101-3456, ****-**56",
    "health-insurance-number-insurer, 138016, *****6",
    "mrz, TR12345672JPN0001018M2501017<<<<<<<<<<<<<<08, ***08"
  })
  void of_keepsTwoCharactersAtMost_andAQuarterAtMost(String id, String value, String preview) {
    Rule rule = RuleSet.builtIn().rules().stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseThrow();

    assertThat(Preview.of(rule, "x" + value + "y", 1, 1 + value.length())).isEqualTo(preview);
  }
}
