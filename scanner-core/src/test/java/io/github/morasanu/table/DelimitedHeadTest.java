/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedHeadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,age\ntaro,20\njiro,30\n",
        "name\tage\r\ntaro\t20\r\njiro\t30\r\n",
        "name;age\rtaro;20\rjiro;30\r",
        "name|\"a|b\"\ntaro|20\njiro|\"3|4\"\n"
      })
  void headerAndRowsOfAsManyCells_areDelimited(String head) {
    assertThat(DelimitedHead.isDelimited(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "name",
        "name,age",
        "name,age\ntaro,20\n",
        "name,age\ntaro,20\njiro\n",
        "name, age\ntaro, 20\njiro, 30\n",
        "f(name,age)\ntaro,20\njiro,30\n",
        "name,2026\ntaro,20\njiro,30\n",
        "name,age\ntaro,a\njiro,b\n"
      })
  void otherText_isNot(String head) {
    assertThat(DelimitedHead.isDelimited(head)).isFalse();
  }

  /** Any beginning of a text may be all that there is of it. */
  @Test
  void textMayEndAnywhere() {
    String text = "a,b;c\td|\r\n1,\"2;3\t4|\r\n5,6,\n";
    for (int end = 0; end <= text.length(); end++) {
      assertThat(DelimitedHead.isDelimited(text.substring(0, end))).isFalse();
    }
  }
}
