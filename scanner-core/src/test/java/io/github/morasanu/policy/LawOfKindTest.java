/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawOfKindTest {

  @Test
  void aMyNumber_callsForItsOwnAct_andForThatOfAllPersonalData() {
    List<LegalNote> notes = LawOfKind.notes(Kind.MY_NUMBER, Severity.CRITICAL);
    assertThat(notes)
        .extracting(LegalNote::id)
        .contains("my-number-rule2-3", "my-number-rule2-4", "my-number-rule2-2", "appi-rule7-4")
        .doesNotContain("appi-rule7-1", "pci-dss-3.3.1");
    assertThat(why(notes, "my-number-rule2-3").en()).isEqualTo("from one value on");
    assertThat(why(notes, "my-number-rule2-4").en()).isEqualTo("of more than 100 people");
    assertThat(why(notes, "my-number-rule2-4").ja()).isEqualTo("本人の数が100人を超える場合");
    assertThat(why(notes, "my-number-rule2-2").en()).startsWith("goes along with My Number Act");
  }

  @Test
  void aKindOfLessSeverityThanAProvisionAsksFor_saysSo() {
    List<LegalNote> notes = LawOfKind.notes(Kind.EMAIL_ADDRESS, Severity.LOW);
    assertThat(why(notes, "iso-27001-a.8.12").en()).isEqualTo("of medium severity or worse");
    assertThat(why(LawOfKind.notes(Kind.EMAIL_ADDRESS, Severity.MEDIUM), "iso-27001-a.8.12")
            .en())
        .isEqualTo("from one value on");
  }

  @Test
  void aSecret_callsForTheLawOfPersonalData_onlyBesideSome() {
    List<LegalNote> notes = LawOfKind.notes(Kind.SECRET, Severity.HIGH);
    assertThat(why(notes, "appi-rule7-2-credentials").en()).contains("email-address");
    assertThat(notes).extracting(LegalNote::id).doesNotContain("appi-rule7-4");
  }

  @Test
  void aCorporateNumber_callsForNothing() {
    assertThat(LawOfKind.notes(Kind.CORPORATE_NUMBER, Severity.INFO)).isEmpty();
  }

  private static Translated why(List<LegalNote> notes, String id) {
    return notes.stream()
        .filter(note -> note.id().equals(id))
        .findFirst()
        .orElseThrow()
        .why();
  }
}
