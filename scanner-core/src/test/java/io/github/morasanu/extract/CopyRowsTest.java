/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static io.github.morasanu.extract.FieldProbe.cells;
import static io.github.morasanu.extract.FieldProbe.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyRowsTest {
  private static final String DUMP = """
      CREATE TABLE public.people (id integer, 氏名 text, tel text);
      COPY public.people (id, "氏名", tel) FROM stdin;
      1\tX\t03-0000-0000
      \\N\t\tX
      \\.

      copy bare FROM stdin;
      1\tX
      \\.
      COPY public.log (at, note) FROM stdin WITH (ENCODING 'UTF8');
      now\tX
      X\tX
      \\.
      SELECT 'X';
      """;

  @Test
  void cells_areThoseOfTheNamedColumns_andEndWithTheRows() {
    assertThat(labels(DUMP, "a.sql"))
        .containsExactly("氏名", "tel", null, "note", "at", "note", null);
    assertThat(cells(DUMP, "a.sql"))
        .containsExactly(
            "id=1", "氏名=X", "tel=03-0000-0000", "tel=X", "at=now", "note=X", "at=X", "note=X");
  }

  @Test
  void rows_areThereInSqlOnly_andCopyInAStatementIsNone() {
    assertThat(labels("Our tables:\n" + DUMP, "a.log")).containsOnlyNulls();
    assertThat(labels(DUMP, "a.log")).contains("tel");
    assertThat(labels("SELECT 1; COPY t (a, b) FROM stdin;\n1\tX\n", "a.sql")).containsOnlyNulls();
    assertThat(labels("COPY t (a, b) TO stdout;\n1\tX\n", "a.sql")).containsOnlyNulls();
    assertThat(labels("COPY t (a, b\n1\tX\n", "a.sql")).containsOnlyNulls();
  }

  @Test
  void windowsLines_areRows() {
    String dump = "COPY t (a, b) FROM stdin;\r\n1\tX\r\n\\.\r\nX\r\n";
    assertThat(labels(dump, "a.sql")).containsExactly("b", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void whereTheTextIsCut_doesNotMatter(String charset) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder(DUMP);
    for (int table = 0; table < 40; table++) {
      text.append("COPY t")
          .append(table)
          .append(" (番号, 氏名")
          .append(table)
          .append(") FROM stdin;\n");
      for (int row = random.nextInt(60); row > 0; row--) {
        text.append("番".repeat(random.nextInt(80))).append(row).append("\tX漢字\n");
      }
      text.append("\\.\n-- X\n");
    }
    byte[] bytes = text.toString().getBytes(Charset.forName(charset));
    List<String> whole = labels(bytes, "a.sql", 1 << 20, PieceReader.SIZE);
    assertThat(whole).hasSizeGreaterThan(900);
    for (int pieceSize : new int[] {777, 5000, 20_000}) {
      assertThat(labels(bytes, "a.sql", 300, pieceSize)).isEqualTo(whole);
    }
    assertThat(labels(bytes, "a.sql", 300, PieceReader.SIZE)).isEqualTo(whole);
  }
}
