/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses whose prefecture, municipality and town have cells of their own. */
class AddressCellsScanTest {
  @TempDir
  private Path folder;

  private Stream<Finding> addresses(String name, String content) throws IOException {
    return Scans.scan(folder, name, content).findings().stream()
        .filter(finding -> finding.kind() == Kind.ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no,都道府県,市区町村,町名番地\n1,東京都,杉並区,高円寺南2-13-16\n",
        "no,郵便番号,都道府県,市区町村,町名番地\n1,166-0003,\"東京都\",\"杉並区\",\"高円寺南2-13-16\"\n",
        "no,都道府県,市区町村,町名,番地\n1,東京都,杉並区,高円寺南,2-13-16\n",
        "no,都道府県,市区町村,町名,番地\n1,東京都,杉並区,高円寺南２丁目,１３番１６号\n",
        "no,都道府県,市区町村以下\n1,東京都,杉並区高円寺南2-13-16\n",
        "no\t都道府県\t市区町村\t町名番地\n1\t東京都\t杉並区\t高円寺南2-13-16\n",
        "|no|都道府県|市区町村|町名番地|\n|---|---|---|---|\n| 1 | 東京都 | 杉並区 | 高円寺南2-13-16 |\n",
        "no  都道府県  市区町村  町名番地\n1   東京都    杉並区    高円寺南2-13-16\n",
        "INSERT INTO t VALUES (1, '東京都', '杉並区', '高円寺南2-13-16');\n",
      })
  void cells_ofOneRow_areOneAddress(String text) throws IOException {
    assertThat(addresses("a.txt", text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "都道府県,市区町村,更新日\n東京都,杉並区,2024-11-01\n",
        "都道府県,市区町村,期間\n東京都,杉並区,11-1\n",
        "都道府県,市区町村,町名,更新日\n東京都,杉並区,荻窪,2024-11-01\n",
        "都道府県,市区町村,町名,件数\n東京都,杉並区,荻窪,120\n",
        "都道府県,市区町村,店,電話\n東京都,杉並区,荻窪,03-3391-1111\n",
        "都道府県,市区町村,町名,版\n東京都,杉並区,荻窪,1-2beta\n",
        "都道府県,市区町村\n東京都,京都市中京区寺町2-3\n",
        "title,rev\n東京都杉並区荻窪,3-1\n",
        "東京都,港区,新宿区,世田谷区\n1,2,3,4\n",
      })
  void cells_ofOtherThings_areNone(String text) throws IOException {
    assertThat(addresses("a.csv", text)).noneMatch(finding -> finding.preview().startsWith("東京都"));
  }

  @Test
  void rows_ofAColumn_areCounted() throws IOException {
    StringBuilder rows = new StringBuilder("no,都道府県,市区町村,町名番地\n");
    for (int i = 1; i <= 20; i++) {
      rows.append(i).append(",東京都,杉並区,高円寺南").append(i).append("-13-16\n");
    }
    assertThat(addresses("a.csv", rows.toString()).mapToLong(Finding::count).sum())
        .isEqualTo(20);
  }
}
