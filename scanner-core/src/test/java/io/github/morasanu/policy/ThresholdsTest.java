/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import static io.github.morasanu.policy.Samples.finding;
import static io.github.morasanu.policy.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {
  private static final Finding MY_NUMBER = finding(Kind.MY_NUMBER, Severity.CRITICAL, "a", 1);

  @ParameterizedTest
  @CsvSource({"5, passed", "6, failed"})
  void someValuesOfAKindAreTolerated_andOneMoreIsNot(long values, String verdict) {
    Policy policy = Policy.builder()
        .kind(Kind.EMAIL_ADDRESS, new KindLimit(Severity.LOW, 5, false))
        .build();
    ScanReport report = report(0, finding(Kind.EMAIL_ADDRESS, Severity.LOW, "a", values));
    assertThat(policy.judge(report).id()).isEqualTo(verdict);
  }

  @Test
  void toleratedValuesOfOneKind_doNotHelpAnother() {
    Policy policy = Policy.builder()
        .kind(Kind.EMAIL_ADDRESS, new KindLimit(Severity.LOW, 5, false))
        .build();
    ScanReport report = report(0, finding(Kind.EMAIL_ADDRESS, Severity.HIGH, "a", 5), MY_NUMBER);
    Verdict verdict = policy.judge(report);
    assertThat(verdict.grounds().breaches()).containsExactly(new Breach(Kind.MY_NUMBER, 1, 0));
    assertThat(verdict.grounds().failing()).containsExactly(MY_NUMBER);
  }

  @Test
  void aKindMayHaveAThresholdOfItsOwn() {
    Finding phone = finding(Kind.PHONE_NUMBER, Severity.HIGH, "a", 30);
    Policy lenient = Policy.builder()
        .kind(Kind.PHONE_NUMBER, new KindLimit(Severity.CRITICAL, 0, false))
        .build();
    assertThat(lenient.judge(report(0, phone)).id()).isEqualTo("passed");
    assertThat(Policy.defaults().judge(report(0, phone)).id()).isEqualTo("failed");
    Policy strict = Policy.builder()
        .failOn(Severity.CRITICAL)
        .kind(Kind.PHONE_NUMBER, new KindLimit(Severity.HIGH, 0, false))
        .build();
    assertThat(strict.judge(report(0, phone)).id()).isEqualTo("failed");
  }

  @Test
  void aKindThatNeverFails_doesNotFailForPeopleEither() {
    Policy policy = Policy.builder()
        .maxPeople(3)
        .kind(Kind.PERSON_NAME, new KindLimit(null, 0, true))
        .build();
    Finding names = finding(Kind.PERSON_NAME, Severity.HIGH, "a", 400);
    assertThat(policy.judge(report(400, names)).id()).isEqualTo("passed");
  }

  @ParameterizedTest
  @CsvSource({"100, passed", "101, failed"})
  void tooManyPeople_failWhateverTheSeverity(long people, String verdict) {
    Policy policy = Policy.builder().failOn(Severity.CRITICAL).maxPeople(100).build();
    Finding mails = finding(Kind.EMAIL_ADDRESS, Severity.LOW, "a", people);
    assertThat(policy.judge(report(people, mails)).id()).isEqualTo(verdict);
  }

  @Test
  void samples_areNoPeople() {
    Policy policy = Policy.builder().maxPeople(0).build();
    Finding sample = finding(Kind.PHONE_NUMBER, Severity.INFO, "a", 3);
    assertThat(policy.judge(report(3, sample)).id()).isEqualTo("passed");
  }

  @Test
  void limits_refuseNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new KindLimit(null, -1, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new KindLimit(Severity.INFO, 0, false));
    assertThatIllegalArgumentException().isThrownBy(() -> Policy.builder().maxPeople(-1));
  }
}
