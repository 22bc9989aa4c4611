/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.morasanu.model.Kind;
import io.github.morasanu.scan.Scanner;
import io.github.morasanu.testdata.accuracy.AccuracyCases;
import io.github.morasanu.testdata.accuracy.Carrier;
import io.github.morasanu.testdata.accuracy.CaseFile;
import io.github.morasanu.testdata.accuracy.LabelledCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccuracyTest {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();

  @TempDir
  private Path folder;

  @Test
  void run_countsEveryKindAndWritesThePage() throws Exception {
    Path page = folder.resolve("page.md");
    Path details = folder.resolve("details.tsv");
    AccuracyOptions options = AccuracyOptions.of(
        List.of("--seeds", "7", "--output", page.toString(), "--details", details.toString()));

    String text = Accuracy.run(options, SCANNER);

    assertThat(page).hasContent(text);
    assertThat(details).isNotEmptyFile();
    for (Kind kind : Kind.values()) {
      assertThat(text).contains("\n| " + kind.id() + " | ");
    }
    assertThat(text).contains("\n| us-ssn | ").contains("\n| es-dni | ");
    assertThat(text).contains("Seeds: 7.").contains("could not be read: 0.");
  }

  @Test
  void plantedMiss_isCounted() throws Exception {
    List<CaseFile> files = new ArrayList<>(mailFiles());
    Tally clean = scan(files, "clean");
    files.add(new CaseFile(
        "planted.txt",
        "no such thing\n",
        List.of(new LabelledCase(
            "email-address/planted",
            "email-address",
            true,
            false,
            Carrier.PROSE,
            "planted.txt",
            1,
            1,
            1,
            Set.of(),
            ""))));
    Tally planted = scan(files, "planted");

    Share before = clean.kind("email-address").recall();
    Share after = planted.kind("email-address").recall();
    assertThat(before.part()).isPositive();
    assertThat(after).isEqualTo(new Share(before.part(), before.total() + 1));
    assertThat(planted.mistakes())
        .anyMatch(mistake -> mistake.toString().contains("planted.txt:1"));
  }

  @Test
  void noise_countsWhatIsFoundInAFolder() throws Exception {
    String mail = mailFiles().get(0).cases().get(0).text();
    Files.writeString(folder.resolve("a.txt"), "連絡先 " + mail + "\n");
    Files.writeString(folder.resolve("b.txt"), "何もありません\n");

    NoiseScan scan = NoiseScan.of(SCANNER, "Texts", folder);

    assertThat(scan.findings()).hasSize(1);
    assertThat(new AccuracyReport(new Tally()).markdown(List.of(), "x", List.of(scan)))
        .contains("## Texts")
        .contains("2 contents")
        .contains("| email-address | 1 | 1 |");
  }

  @Test
  void wrongOption_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccuracyOptions.of(List.of("--seed", "1")));
    assertThatIllegalArgumentException().isThrownBy(() -> AccuracyOptions.of(List.of("--jars")));
  }

  /** Files whose first case is a usual mail address, which the scanner knows how to find. */
  private static List<CaseFile> mailFiles() {
    return AccuracyCases.seeded(3).stream()
        .filter(file -> file.cases().get(0).template().equals("email-address/usual"))
        .filter(file -> file.cases().get(0).carrier() == Carrier.CSV)
        .toList();
  }

  private Tally scan(List<CaseFile> files, String name) throws Exception {
    Tally tally = new Tally();
    new CaseScan(SCANNER, tally).run(files, folder.resolve(name), "");
    return tally;
  }
}
