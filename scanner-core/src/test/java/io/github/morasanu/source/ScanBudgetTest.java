/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.testdata.document.ArchiveFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanBudgetTest {
  @TempDir
  Path folder;

  @Test
  void entryBytes_overLimit_stopsThatEntryOnly() {
    byte[] zip = Zips.zip().with("a", new byte[2000]).with("b", new byte[999]).bytes();
    Visits visits = Visits.of(folder, zip, Limits.entryBytes(1000));
    assertThat(visits.incidents).containsExactly("a.zip!/a over-budget");
    assertThat(visits.texts).containsExactly("999 bytes");
  }

  @Test
  void ratio_overLimit_stopsThatEntryOnly() {
    byte[] zip = Zips.zip().with("bomb", new byte[30 << 20]).with("b", "1").bytes();
    Visits visits = Visits.of(folder, zip, ScanLimits.defaults());
    assertThat(visits.incidents).containsExactly("a.zip!/bomb over-budget");
    assertThat(visits.texts).containsExactly("1");
  }

  @Test
  void ratio_ofNestedBomb_isOneIncidentOfTheInnerEntry() {
    byte[] bomb = Zips.zip().with("bomb", new byte[30 << 20]).bytes();
    byte[] zip = Zips.zip().with("x.jar", bomb).with("b", "1").bytes();
    Visits visits = Visits.of(folder, zip, ScanLimits.defaults());
    assertThat(visits.incidents).containsExactly("a.zip!/x.jar!/bomb over-budget");
    assertThat(visits.texts).containsExactly("1");
  }

  @Test
  void depth_overLimit_isOneIncident() {
    byte[] zip = Zips.zip().with("deep.txt", "1").bytes();
    for (int i = 0; i < 5; i++) {
      zip = Zips.zip().with("z", zip).bytes();
    }
    Visits visits = Visits.of(folder, zip, Limits.depth(3));
    assertThat(visits.incidents).containsExactly("a.zip!/z!/z!/z too-deep");
    assertThat(visits.paths).isEmpty();
  }

  @Test
  void depth_atLimit_isOpened() {
    byte[] inner = Zips.zip().with("x", "1").bytes();
    Visits visits = Visits.of(folder, Zips.zip().with("z", inner).bytes(), Limits.depth(2));
    assertThat(visits.paths).containsExactly("a.zip!/z!/x");
    assertThat(visits.incidents).isEmpty();
  }

  @Test
  void entries_overLimit_areOneIncidentForEachTopLevelContainer() throws IOException {
    Zips many = Zips.zip();
    for (int i = 0; i < 20; i++) {
      many.with("e" + i, "1");
    }
    byte[] zip = Zips.zip().with("inner.jar", many.bytes()).with("after", "1").bytes();
    Files.write(folder.resolve("1.zip"), zip);
    Files.write(folder.resolve("2.zip"), zip);
    Files.writeString(folder.resolve("3.txt"), "plain");
    Visits visits = Visits.of(folder, "", Limits.entries(10));
    assertThat(visits.incidents).containsExactly("1.zip over-budget", "2.zip over-budget");
    assertThat(visits.paths).hasSize(10).startsWith("1.zip!/inner.jar!/e0").endsWith("3.txt");
  }

  @Test
  void bytes_overLimit_areOneIncidentForEachTopLevelContainer() throws IOException {
    byte[] zip = Zips.zip().with("a", new byte[600]).with("b", new byte[600]).bytes();
    Files.write(folder.resolve("1.zip"), zip);
    Files.write(folder.resolve("2.zip"), zip);
    Files.write(folder.resolve("3.txt"), new byte[5000]);
    Visits visits = Visits.of(folder, "", Limits.bytes(1000));
    assertThat(visits.incidents).containsExactly("1.zip over-budget", "2.zip over-budget");
    assertThat(visits.texts).containsExactly("600 bytes", "5000 bytes");
  }

  @Test
  void isSpent_onlyAfterALimitOfTheWholeScan() throws IOException {
    ScanBudget budget = new ScanBudget(Limits.entryBytes(1000));
    assertThatThrownBy(() -> budget.unpacked(-1).count(2000, 2000))
        .isInstanceOf(BudgetExceededException.class);
    assertThatThrownBy(() -> budget.checkDepth(17)).isInstanceOf(BudgetExceededException.class);
    assertThat(budget.admits(1000)).isTrue();
    assertThat(budget.isSpent()).isFalse();

    ScanBudget bytes = new ScanBudget(Limits.bytes(10));
    bytes.unpacked(-1).count(10, 10);
    assertThat(bytes.isSpent()).isFalse();
    assertThatThrownBy(() -> bytes.unpacked(-1).count(1, 1))
        .isInstanceOf(BudgetExceededException.class);
    assertThat(bytes.isSpent()).isTrue();

    ScanBudget entries = new ScanBudget(Limits.entries(1));
    entries.countEntry();
    assertThat(entries.isSpent()).isFalse();
    assertThat(entries.admits(1)).isFalse();
    assertThat(entries.isSpent()).isTrue();
  }

  @Test
  void time_over_isOneIncidentForEachFile() throws IOException {
    Files.write(
        folder.resolve("1.zip"), Zips.zip().with("a", "1").with("b", "2").bytes());
    Files.writeString(folder.resolve("2.txt"), "plain");
    Files.write(
        folder.resolve("3.tar"), ArchiveFiles.tar(Map.of("a", new byte[100], "b", new byte[1])));
    AtomicLong now = new AtomicLong();
    ScanLimits limits = ScanLimits.defaults().withScanTimeout(Duration.ofNanos(12));
    ScanBudget budget = new ScanBudget(limits, now::get);
    Visits visits = new Visits();
    ArtifactWalker walker = new ArtifactWalker(budget, visits);
    now.set(12);
    walker.walk(folder, "");
    assertThat(visits.incidents).isEmpty();
    assertThat(visits.texts).hasSize(5);
    now.set(13);
    walker.walk(folder, "");
    assertThat(visits.incidents)
        .containsExactly("1.zip over-budget", "2.txt over-budget", "3.tar over-budget");
    assertThat(visits.texts).hasSize(5);
    assertThat(budget.isSpent()).isFalse();
  }

  @Test
  void time_over_endsWhatIsBeingRead() {
    AtomicLong now = new AtomicLong();
    ScanLimits limits = ScanLimits.defaults().withScanTimeout(Duration.ofNanos(12));
    ScanBudget budget = new ScanBudget(limits, now::get);
    now.set(13);
    for (ByteMeter meter : new ByteMeter[] {budget.unpacked(1), budget.slice(), budget.plain()}) {
      assertThatThrownBy(() -> meter.count(1, 1)).isInstanceOf(BudgetExceededException.class);
    }
  }

  @Test
  void time_withoutLimit_neverEnds() throws IOException {
    AtomicLong now = new AtomicLong();
    ScanBudget budget =
        new ScanBudget(ScanLimits.defaults(), () -> now.getAndAdd(Long.MAX_VALUE / 4));
    Visits visits = new Visits();
    Files.writeString(folder.resolve("2.txt"), "plain");
    new ArtifactWalker(budget, visits).walk(folder, "");
    assertThat(visits.incidents).isEmpty();
    assertThatThrownBy(() -> ScanLimits.defaults().withScanTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void entries_ofAHostileDirectory_areNotListedInMemory() {
    Zips many = Zips.zip();
    for (int i = 0; i < 3000; i++) {
      many.with("e" + i, "1");
    }
    Visits visits = Visits.of(folder, many.bytes(), Limits.entries(100));
    assertThat(visits.paths).hasSize(100);
    assertThat(visits.incidents).containsExactly("a.zip over-budget");
  }
}
