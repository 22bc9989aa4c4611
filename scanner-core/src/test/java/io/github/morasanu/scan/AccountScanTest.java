/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, cards, vehicles and positions in files as people keep them. */
class AccountScanTest {
  @TempDir
  private Path folder;

  private List<Finding> scan(String name, String content) throws IOException {
    return Scans.scan(folder, name, content).findings();
  }

  @Test
  void securityCodeInAColumn_isFound_andNothingOfItIsShown() throws IOException {
    List<Finding> findings = scan("a.csv", "id,cvv,memo\n1,847,ok\n2,915,ok\n");
    assertThat(findings).hasSize(2).allMatch(finding -> finding.kind() == Kind.CARD_CVV);
    assertThat(findings).allMatch(finding -> finding.severity() == Severity.CRITICAL);
    assertThat(findings).extracting(Finding::preview).containsOnly("***");
  }

  @Test
  void track_isFound_andNothingOfItIsShown() throws IOException {
    List<Finding> findings = scan("a.log", "swipe ;4987136205748198=29121010000012300000?\n");
    assertThat(findings).extracting(Finding::kind).contains(Kind.CARD_TRACK);
    assertThat(findings)
        .filteredOn(finding -> finding.kind() == Kind.CARD_TRACK)
        .allMatch(finding -> finding.preview().chars().noneMatch(Character::isLetterOrDigit));
  }

  @Test
  void accountsInAColumnWithoutHeader_areProvedByTheirBranches() throws IOException {
    Random random = new Random(51);
    StringBuilder accounts = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      int account = 1_000_000 + random.nextInt(9_000_000);
      accounts.append(i).append(",0001-100-").append(account).append(",ok\n");
      int bank = 1_000 + random.nextInt(9_000);
      int branch = 100 + random.nextInt(900);
      others.append(i).append(',').append(bank).append('-').append(branch).append('-');
      others.append(account).append(",ok\n");
    }
    assertThat(scan("a.csv", accounts.toString()))
        .isNotEmpty()
        .allMatch(finding -> finding.kind() == Kind.BANK_ACCOUNT)
        .allMatch(finding -> finding.reasons().contains("the bank has such a branch"));
    assertThat(scan("b.csv", others.toString())).isEmpty();
  }

  @Test
  void accountsInCellsWithoutHeader_areProvedByTheirBranches() throws IOException {
    Random random = new Random(52);
    StringBuilder accounts = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      int account = 1_000_000 + random.nextInt(9_000_000);
      accounts.append("0001,100,").append(1 + i % 2).append(',').append(account).append('\n');
      others.append(1_000 + random.nextInt(9_000)).append(',').append(100 + random.nextInt(900));
      others.append(",1,").append(account).append('\n');
    }
    assertThat(scan("a.csv", accounts.toString()))
        .singleElement()
        .matches(finding -> finding.kind() == Kind.BANK_ACCOUNT && finding.count() == 40);
    assertThat(scan("b.csv", others.toString())).isEmpty();
  }

  @Test
  void symbolsAndNumbersInCellsWithoutHeader_areProvedByTheirCheckDigits() throws IOException {
    Random random = new Random(53);
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      others.append('1').append(100 + random.nextInt(900)).append("0,");
      others.append(1_000_000 + random.nextInt(9_000_000)).append("1\n");
    }
    String accounts = """
        17550,49923831
        14790,31881311
        17700,20993911
        18090,89532981
        14800,80596401
        12360,69256341
        """;
    assertThat(scan("a.csv", accounts))
        .hasSize(6)
        .allMatch(finding -> finding.kind() == Kind.YUCHO_ACCOUNT);
    assertThat(scan("b.csv", others.toString())).isEmpty();
  }

  @Test
  void postalCodesInAColumn_areRooms_whereItsLabelSaysSo() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      rows.append(i).append(",60081").append(41 + i).append(",ok\n");
    }
    assertThat(scan("a.csv", "id,room_no,memo\n" + rows)).isEmpty();
  }

  @Test
  void positions_areFoundInColumns_andShowWholeDegreesOnly() throws IOException {
    assertThat(scan("a.csv", "name,lat,memo,lng\nx,35.658581,ok,139.745433\n"))
        .isNotEmpty()
        .allMatch(finding -> finding.kind() == Kind.GEO_LOCATION)
        .extracting(Finding::preview)
        .contains("35***");
    String apart = "\"latitude\": 35.658581,\n\"floor\": 3,\n\"longitude\": 139.745433\n";
    assertThat(scan("a.json", "{" + apart + "}"))
        .hasSize(2)
        .allMatch(finding -> finding.kind() == Kind.GEO_LOCATION);
  }

  @Test
  void drawingsAndArrays_holdNoPositions() throws IOException {
    Random random = new Random(52);
    StringBuilder svg = new StringBuilder("<svg><path d=\"M");
    StringBuilder array = new StringBuilder("float[] w = {");
    for (int i = 0; i < 2_000; i++) {
      svg.append(decimal(random, 200)).append(i % 2 == 0 ? ',' : ' ');
      array.append(decimal(random, 160)).append("f, ");
    }
    assertThat(scan("a.svg", svg.append("\"/></svg>").toString())).isEmpty();
    assertThat(scan("W.java", array.append("0};").toString())).isEmpty();
  }

  private static String decimal(Random random, int below) {
    return random.nextInt(below) + "." + (100_000 + random.nextInt(900_000));
  }

  @Test
  void foreignNumber_needsAWordOfItsCountry() throws IOException {
    assertThat(scan("a.json", "{\"ssn\": \"536-22-8714\"}"))
        .hasSize(1)
        .allMatch(finding -> finding.kind() == Kind.NATIONAL_ID)
        .allMatch(finding -> finding.ruleId().equals("us-ssn"));
    assertThat(scan("b.json", "{\"ref\": \"536-22-8714\"}")).isEmpty();
  }

  @Test
  void numberPlate_isFound_andALotOfLandIsNot() throws IOException {
    assertThat(scan("a.txt", "駐車場の車は品川300さ48-29です。\n"))
        .extracting(Finding::kind)
        .containsExactly(Kind.VEHICLE_PLATE);
    assertThat(scan("b.txt", "物件は柏123の4567にあります。\n")).isEmpty();
  }
}
