/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that {@code sqlite3} has made by {@code people.sql}. */
class SqliteContentsTest {

  private static byte[] database(String name) throws IOException {
    try (InputStream stream = SqliteContentsTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  private static Extraction extract(byte[] database, String needle) {
    return Extraction.of("a.db", database, SegmentBuffer.CHUNK, needle);
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.db", "wide.db"})
  void rows_haveTheirTableNumberColumnAndLabel(String name) throws IOException {
    Extraction extraction = extract(database(name), "phone-123");
    assertThat(extraction.hits).containsExactly(" [sheet 顧客, row 1123] 3 電話");
    assertThat(extraction.text())
        .contains("id\t氏, 名\t電話\tnumber\trate\tnote\tphoto\t\t\n")
        .contains("1123\t名123\tphone-123\t123456789123\t30.75\t\t\t\n");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(extraction.incidents).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.db", "wide.db"})
  void longValues_areReadFromTheirOverflowPages(String name) throws IOException {
    assertThat(extract(database(name), "X-overflow").hits)
        .containsExactly(" [sheet 顧客, row 1007] 6 note");
  }

  @Test
  void blobs_comeBackAsFiles() throws IOException {
    assertThat(extract(database("people.db"), "X").embedded)
        .containsExactly("顧客-1008-7=file " + "0".repeat(80));
  }

  @Test
  void tablesWithoutRowNumbers_andThoseOfOneColumn_areRead() throws IOException {
    assertThat(extract(database("people.db"), "canary-without-rowid").hits)
        .containsExactly(" [sheet codes] 2 null");
    assertThat(extract(database("people.db"), "canary-single").hits)
        .containsExactly(" [sheet mail, row 1] 1 address");
  }

  @Test
  void deletedPages_areExaminedByTheirRuns() throws IOException {
    assertThat(extract(database("people.db"), "canary-deleted-7").hits).hasSize(1);
  }

  @Test
  void statements_areExamined() throws IOException {
    assertThat(extract(database("people.db"), "as (typed)").hits)
        .containsExactly(" [schema] 0 null");
  }

  @Test
  void cutOff_isDamaged_andItsRunsAreExamined() throws IOException {
    byte[] whole = database("people.db");
    Extraction extraction = extract(Arrays.copyOf(whole, whole.length / 2), "X");
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
    assertThat(extraction.text()).contains("phone-1");
  }

  @Test
  void noise_neverThrows() throws IOException {
    byte[] whole = database("people.db");
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] noisy = whole.clone();
      for (int j = 0; j < 20; j++) {
        noisy[16 + random.nextInt(noisy.length - 16)] = (byte) random.nextInt();
      }
      assertThat(extract(noisy, "X").coverage()).isNotEqualTo(Coverage.NONE);
    }
  }
}
