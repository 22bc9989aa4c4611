/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTupleTest {
  /** Stands for the value in the texts. */
  private static final char VALUE = '§';

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO t (id, tel, fax) VALUES (1, '§', '')",
        "insert into `t`(`id`,`tel`) values(1,'§')",
        "INSERT INTO t (id, \"tel\") VALUES (1, §)",
        "INSERT INTO t ([id], [tel])\nVALUES\n  (1, N'call § now')",
        "INSERT INTO t (id, tel) VALUES (1, 'a, (b'), (f(2, 3), 'it''s'),\n(3, '§')",
        "REPLACE INTO t (id, tel) VALUES (concat('(', 1), '§')",
        "INSERT INTO t (id, tel, d) VALUES (f(1, ','), TRIM('§'), 3)",
        "INSERT INTO t (id, tel) VALUES (to_number('1', '9'), CAST(TRIM(N'§') AS char(9)))",
        "INSERT INTO t (id, tel) VALUES (1, CONVERT(date, '§', 23))",
      })
  void name_ofTheColumn(String text) {
    SqlTuple tuple = new SqlTuple(FoldedText.of(text));
    assertThat(tuple.find(text.indexOf(VALUE))).isTrue();
    assertThat(tuple.index()).isEqualTo(1);
    assertThat(tuple.name()).isEqualTo("tel");
  }

  @Test
  void column_withoutName_whereNoListIsInSight() {
    assertIndexWithoutName("INSERT INTO t VALUES (1, 2, '§')");
    assertIndexWithoutName("INSERT INTO t (a, b, c) VALUES (1, 2, 3)"
        + ", (1, 2, 3)".repeat(SqlTuple.REACH / 10) + ", (1, 2, '§')");
  }

  private static void assertIndexWithoutName(String text) {
    SqlTuple tuple = new SqlTuple(FoldedText.of(text));
    assertThat(tuple.find(text.indexOf(VALUE))).isTrue();
    assertThat(tuple.index()).isEqualTo(2);
    assertThat(tuple.name()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§",
        "call(1, '§')",
        "values(1, 2), call(1, f('§'))",
        "INSERT INTO t (id, tel) VALUES (1, (SELECT a FROM f('§')))",
        "(1, 2), (3, '§')",
        "WHERE tel IN (1, '§')",
        "it's (about §)",
        "values § (1, 2)",
      })
  void noColumn_elsewhere(String text) {
    assertThat(new SqlTuple(FoldedText.of(text)).find(text.indexOf(VALUE))).isFalse();
  }
}
