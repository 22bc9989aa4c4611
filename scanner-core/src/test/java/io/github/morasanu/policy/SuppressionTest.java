/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import static io.github.morasanu.policy.Samples.finding;
import static io.github.morasanu.policy.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final Finding PHONE = finding(Kind.PHONE_NUMBER, Severity.HIGH, "docs/a.md", 2);
  private static final Finding CARD = finding(Kind.PAYMENT_CARD, Severity.CRITICAL, "docs/a.md", 1);

  @Test
  void anEntry_takesItsFindingsOutOfTheReport_andSaysSo() {
    Review review = review(entry("docs/**", "phone-number", null));
    assertThat(review.report().findings()).containsExactly(CARD);
    assertThat(review.report().summary().byKind()).doesNotContainKey(Kind.PHONE_NUMBER);
    assertThat(review.verdict().grounds().tolerated())
        .containsExactly(Tolerated.of(PHONE, Tolerated.By.CONFIGURATION, "our own"));
    assertThat(review.verdict().grounds().tolerated(Tolerated.By.CONFIGURATION)).isEqualTo(2);
    assertThat(review.verdict().grounds().stale()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "docs/**, email-address, 2026-12-31, UNUSED",
    "other/*, phone-number,  2026-12-31, UNUSED",
    "docs/*,  phone-number,  2026-03-31, EXPIRED",
  })
  void anEntryWithoutEffect_isReported_andAllowsNothing(
      String glob, String rule, LocalDate until, StaleSuppression.Cause cause) {
    Review review = review(entry(glob, rule, until));
    assertThat(review.report().findings()).containsExactlyInAnyOrder(PHONE, CARD);
    assertThat(review.verdict().grounds().stale())
        .containsExactly(new StaleSuppression("morasanu.toml, line 3", rule, cause));
  }

  @Test
  void anEntry_holdsOnItsLastDay() {
    Review review = review(entry("docs/*", "phone-number", TODAY));
    assertThat(review.report().findings()).containsExactly(CARD);
  }

  @Test
  void anEntryThatAnotherOneCoversToo_isUsed() {
    Review review =
        review(entry("docs/*", "phone-number", null), entry("**", "phone-number", null));
    assertThat(review.verdict().grounds().stale()).isEmpty();
    assertThat(review.verdict().grounds().tolerated()).hasSize(1);
  }

  @Test
  void staleEntries_failOnlyWhereAsked() {
    Policy.Builder policy =
        Policy.builder().today(TODAY).suppressions(List.of(entry("x", "phone-number", null)));
    assertThat(policy.build().judge(report(0)).id()).isEqualTo("passed");
    Verdict verdict = policy.failOnUnusedSuppression(true).build().judge(report(0));
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Failed.class, failed -> assertThat(failed.findings()).isZero());
  }

  @Test
  void comments_areToldOf_usedUnusedOrWithoutReason() {
    AllowComment used = comment(3, "our switchboard", 2);
    AllowComment unused = comment(4, "gone", 0);
    AllowComment bare = comment(5, "", 0);
    Grounds grounds =
        Policy.defaults().judge(report(List.of(used, unused, bare))).grounds();
    assertThat(grounds.tolerated())
        .containsExactly(Tolerated.byComment("a.java", "phone-number", "our switchboard", 2));
    assertThat(grounds.stale())
        .extracting(StaleSuppression::place, StaleSuppression::cause)
        .containsExactly(
            tuple("a.java:4", StaleSuppression.Cause.UNUSED),
            tuple("a.java:5", StaleSuppression.Cause.NO_REASON));
  }

  @Test
  void anEntry_needsPathRuleAndReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suppression("a", "phone-number", " ", null, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Suppression("", "r", "x", null, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Suppression("a", "", "x", null, ""));
  }

  private static AllowComment comment(int line, String reason, long values) {
    return new AllowComment(
        Location.builder("a.java").line(line).build(), "phone-number", reason, values);
  }

  private static Suppression entry(String glob, String rule, @Nullable LocalDate until) {
    return new Suppression(glob, rule, "our own", until, "morasanu.toml, line 3");
  }

  private static Review review(Suppression... entries) {
    return Policy.builder()
        .today(TODAY)
        .suppressions(List.of(entries))
        .build()
        .review(report(1, PHONE, CARD));
  }
}
