/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.morasanu.cli.CliRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  @TempDir
  private Path home;

  @Test
  void rules_listsEachRule_withTheWayItIsFound() {
    Result result = new CliRun(home).run("rules");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines())
        .anySatisfy(line -> assertThat(line).matches("my-number +critical +digit groups +.+"))
        .anySatisfy(line -> assertThat(line).matches("email-address +low +matcher, 1 anchors? +.+"))
        .anySatisfy(line ->
            assertThat(line).matches("secret-github-token +critical +regex, \\d+ anchors? +.+"));
  }

  @Test
  void names_areIdsWithStars_orKinds() {
    assertThat(ids("rules", "secret-github-*"))
        .contains("secret-github-token")
        .allMatch(id -> id.startsWith("secret-github-"));
    assertThat(ids("rules", "phone-number"))
        .contains("phone-number-mobile")
        .doesNotContain("email-address");
    assertThat(ids("rules", "my-number", "email-address")).contains("my-number", "email-address");
  }

  @Test
  void filters_allHaveToFit() {
    assertThat(ids("rules", "--kind=secret", "--severity=critical"))
        .contains("secret-github-token")
        .doesNotContain("my-number");
    assertThat(ids("rules", "--kind=my-number,email-address", "--severity=low"))
        .contains("email-address")
        .doesNotContain("my-number");
  }

  @Test
  void tags_areListed_andFilter() throws IOException {
    Path file = Files.writeString(home.resolve("a.toml"), """
        [[rules]]
        id = "acme-token"
        description = "Acme"
        regex = 'acme_[0-9a-z]{24}'
        tags = ["cloud", "own"]
        """);
    assertThat(ids("rules", "--rules", file, "--tag=own")).containsExactly("acme-token");
    assertThat(new CliRun(home).run("rules", "--rules", file, "acme-*").out())
        .contains("TAGS", "  cloud,own  Acme");
  }

  @Test
  void json_isForPrograms() throws IOException {
    Result result = new CliRun(home).run("rules", "--format=json", "my-number");
    assertThat(new ObjectMapper().readTree(result.out()).at("/rules/0"))
        .isEqualTo(new ObjectMapper().readTree("""
            {"id": "my-number", "kind": "my-number", "severity": "critical", "tags": [],
             "foundBy": "shape", "description": "%s"}
            """.formatted(
            new ObjectMapper().readTree(result.out()).at("/rules/0/description").asText())));
  }

  @Test
  void aName_thatThereIsNot_isAUsageError() {
    Result result = new CliRun(home).run("rules", "secret-github-tokn");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("secret-github-token");
    assertThat(new CliRun(home).run("rules", "--kind=none").exitCode()).isEqualTo(ExitCodes.USAGE);
  }

  private List<String> ids(Object... args) {
    return new CliRun(home)
        .run(args)
        .out()
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  @Test
  void profile_countsWhatEachRuleHasDone() throws IOException {
    Path file = Files.writeString(
        home.resolve("a.csv"), "個人番号 284756103944\n番号 284756103945\n" + "x\n".repeat(1000));
    Result result = new CliRun(home).run("rules", "--profile", file);
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("1 files with ")
        .containsPattern("\\((scalar|vector-\\d+) kernel\\)");
    assertThat(result.out().lines())
        .anySatisfy(line -> assertThat(line).matches("my-number +digit groups +2 +0 +0 +2 +1"));
    assertThat(result.out()).doesNotContain("284756103944");
  }

  @Test
  void rules_ofAGitleaksFile_areListedWithTheOthers() throws IOException {
    Path file = Files.writeString(home.resolve(".gitleaks.toml"), """
        [[rules]]
        id = "acme-token"
        description = "Acme"
        regex = '[0-9a-z]{24}'
        keywords = ["acme"]
        """);
    Result result = new CliRun(home).run("rules", "--rules", file);
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines())
        .anySatisfy(line ->
            assertThat(line).matches("acme-token +medium +regex around keywords, 1 anchor +Acme"))
        .anySatisfy(line -> assertThat(line).startsWith("my-number "));
    Result alone = new CliRun(home).run("rules", "--no-builtin-rules", "--rules", file);
    assertThat(alone.out()).contains("acme-token").doesNotContain("my-number");
  }

  @Test
  void noRules_isAUsageError() {
    Result result = new CliRun(home).run("rules", "--no-builtin-rules");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("name a file of your own with --rules");
  }

  @Test
  void profile_ofNothing_isAUsageError() {
    Result result = new CliRun(home).run("rules", "--profile", home.resolve("none"));
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("check the path");
  }
}
