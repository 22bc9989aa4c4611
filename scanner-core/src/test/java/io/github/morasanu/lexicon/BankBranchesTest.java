/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankBranchesTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 100", "5, 1", "9, 211", "9900, 408"})
  void contains_aBranchInUse(int bank, int branch) {
    assertThat(BankBranches.contains(bank, branch)).isTrue();
    assertThat(BankBranches.isBank(bank)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "1, 2",
    "2, 1",
    "0, 1",
    "9999, 1",
    "-1, 1",
    "10000, 1",
    "1, -1",
    "1, 1000",
    "1, 1001"
  })
  void contains_noOtherPair(int bank, int branch) {
    assertThat(BankBranches.contains(bank, branch)).isFalse();
  }

  @Test
  void contains_asManyPairsAsTheSourceHas() {
    int banks = 0;
    int branches = 0;
    for (int bank = 0; bank < 10_000; bank++) {
      banks += BankBranches.isBank(bank) ? 1 : 0;
      for (int branch = 0; branch < 1_000; branch++) {
        branches += BankBranches.contains(bank, branch) ? 1 : 0;
      }
    }
    assertThat(banks).isEqualTo(1_146);
    assertThat(branches).isEqualTo(28_944);
  }

  @Test
  void resource_isSmall() {
    assertThat(ResourceLines.packed(LexiconResources.BANK_BRANCHES).length).isLessThan(45_000);
  }

  @Test
  void generate_writesWhatIsRead_andTheSameEachTime() throws IOException {
    byte[] bytes = generated();
    BankBranches.Table table = LexiconResources.readBankBranches(new ByteArrayInputStream(bytes));
    assertThat(table.row(1)).isEqualTo(0);
    assertThat(table.row(9900)).isEqualTo(1);
    assertThat(table.row(2)).isEqualTo(-1);
    assertThat(table.contains(1, 0)).isTrue();
    assertThat(table.contains(1, 999)).isTrue();
    assertThat(table.contains(1, 64)).isFalse();
    assertThat(table.contains(9900, 8)).isTrue();
    assertThat(table.contains(9900, 999)).isFalse();
    assertThat(generated()).isEqualTo(bytes);
  }

  @Test
  void readBankBranches_cutShort_throws() throws IOException {
    byte[] bytes = generated();
    InputStream cut = new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> LexiconResources.readBankBranches(cut))
        .isInstanceOf(IOException.class);
  }

  private byte[] generated() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    String data = "module.exports = {'0001': {'code': '0001', 'branches': {'999': {}, '000': {}}},"
        + " '9900': {'code': '9900', 'branches': {'008': {}}}};\n";
    Files.writeString(folder.resolve("lib/zengin-data.js"), data.replace('\'', '"'));
    BankBranchGenerator.generate(folder, folder);
    return Files.readAllBytes(folder.resolve(LexiconResources.BANK_BRANCHES));
  }
}
