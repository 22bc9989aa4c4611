/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import static io.github.morasanu.policy.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.RuleException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawBookTest {

  @ParameterizedTest
  @CsvSource({"1000, false", "1001, true"})
  void moreThanAThousandPeople_areReported(long people, boolean applies) {
    Finding mails = finding(Kind.EMAIL_ADDRESS, Severity.MEDIUM, "a", people);
    assertThat(ids(people, mails).contains("appi-rule7-4")).isEqualTo(applies);
  }

  @ParameterizedTest
  @CsvSource({"100, false", "101, true"})
  void moreThanAHundredMyNumbers_areReported(long people, boolean applies) {
    Finding numbers = finding(Kind.MY_NUMBER, Severity.CRITICAL, "a", people);
    assertThat(ids(people, numbers).contains("my-number-rule2-4")).isEqualTo(applies);
  }

  @Test
  void current_isReadFromThePackOfTheBuild_andIsWhatItsSourceSays() {
    assertThat(LawPack.read()).as("packed by the build").isPresent();
    assertThat(LawBook.current().provisions()).isEqualTo(LawBook.ofSources().provisions());
  }

  @Test
  void thePeopleOfOtherKinds_areNoMyNumbers() {
    Finding numbers = finding(Kind.MY_NUMBER, Severity.CRITICAL, "a", 3);
    Finding mails = finding(Kind.EMAIL_ADDRESS, Severity.MEDIUM, "a", 5000);
    assertThat(ids(5000, numbers, mails))
        .contains("my-number-rule2-3", "my-number-rule2-2", "appi-rule7-4")
        .doesNotContain("my-number-rule2-4");
  }

  @Test
  void oneIllness_isEnough_andWrongfulPurposeGoesAlong() {
    assertThat(ids(1, finding(Kind.SPECIAL_CARE, Severity.HIGH, "a", 1)))
        .contains("appi-rule7-1", "appi-rule7-3", "jis-q-15001-special-care")
        .doesNotContain("appi-rule7-2", "appi-rule7-4");
  }

  @Test
  void cards_callForPciDss_andSecurityCodesForMore() {
    Finding card = finding(Kind.PAYMENT_CARD, Severity.CRITICAL, "a", 1);
    Finding code = finding(Kind.CARD_CVV, Severity.CRITICAL, "a", 1);
    assertThat(ids(1, card))
        .contains("appi-rule7-2", "pci-dss-6.5.5", "pci-dss-6.5.6", "pci-dss-12.10.7")
        .doesNotContain("pci-dss-3.3.1");
    assertThat(ids(1, card, code)).contains("pci-dss-3.3.1");
  }

  @Test
  void passwordsBesidePeople_areLogIns_andElsewhereNot() {
    Finding secret = finding(Kind.SECRET, Severity.HIGH, "members.csv", 3);
    Finding member = finding(Kind.EMAIL_ADDRESS, Severity.LOW, "members.csv", 3);
    Finding stranger = finding(Kind.EMAIL_ADDRESS, Severity.LOW, "readme.md", 1);
    assertThat(ids(3, secret, member)).contains("appi-rule7-2-credentials");
    assertThat(ids(3, secret, stranger)).containsExactly("iso-27001-a.8.12");
  }

  @Test
  void samplesAndMentions_callForNothing() {
    assertThat(ids(1, finding(Kind.PAYMENT_CARD, Severity.INFO, "a", 4))).isEmpty();
    assertThat(ids(1, finding(Kind.EMAIL_ADDRESS, Severity.LOW, "a", 1))).isEmpty();
    assertThat(ids(0)).isEmpty();
  }

  @Test
  void aNote_saysWhyAndHowSoon_inTwoLanguages() {
    List<LegalNote> notes = LawBook.current()
        .notes(List.of(finding(Kind.PHONE_NUMBER, Severity.HIGH, "a", 1200)), 1200);
    LegalNote note = notes.stream()
        .filter(one -> one.id().equals("appi-rule7-4"))
        .findFirst()
        .orElseThrow();
    assertThat(note.why().in(Locale.ENGLISH))
        .isEqualTo("about 1200 people, more than 1000 (1200 phone-number)");
    assertThat(note.why().in(Locale.JAPAN)).startsWith("推定1200人、1000人を超える");
    assertThat(note.deadlines())
        .extracting(deadline -> deadline.step().id() + " " + deadline.days())
        .containsExactly("first-report 3-5", "full-report 30");
  }

  @Test
  void everyProvision_speaksBothLanguages_andNamesItsVersion() {
    assertThat(LawBook.current().provisions()).hasSizeGreaterThan(15).allSatisfy(provision -> {
      assertThat(provision.id()).matches("[a-z0-9.-]+");
      assertThat(provision.version()).isNotBlank();
      for (Translated words : List.of(provision.source(), provision.says(), provision.when())) {
        assertThat(words.en()).isNotBlank();
        assertThat(words.ja()).isNotBlank();
      }
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[laws]]",
        "[[provisions]]\nid=\"a\"",
        "[[provisions]]\nid=\"a\"\nkinds=[\"nothing\"]",
        "[[provisions]]\nid=\"a\"\nalongside=[\"b\"]\nversion=\"1\"\nsource.en=\"a\"\nsource.ja=\"a\"\nsays.en=\"a\"\nsays.ja=\"a\"\nwhen.en=\"a\"\nwhen.ja=\"a\"",
        "[[provisions]]\nid=\"a\"\nkinds=[\"secret\"]\nversion=\"1\"\nsource.en=\"a\"",
      })
  void aBrokenBook_isRefused(String toml) {
    assertThatThrownBy(() -> LawBook.read(
            "law.toml", new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("law.toml");
  }

  private static List<String> ids(long people, Finding... findings) {
    return LawBook.current().notes(List.of(findings), people).stream()
        .map(LegalNote::id)
        .toList();
  }
}
