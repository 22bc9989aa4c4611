/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.KindLimit;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Suppression;
import io.github.morasanu.report.InJapanese;
import io.github.morasanu.scan.ScanRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  @TempDir
  private Path repository;

  private Path module;

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectory(repository.resolve(".git"));
    module = Files.createDirectories(repository.resolve("apps/shop"));
  }

  @Test
  void withoutFile_theDefaultsHold() throws Exception {
    Configuration configuration = loader().load();
    assertThat(configuration.file()).isEmpty();
    assertThat(configuration.policy(() -> TODAY).build().failOn())
        .isEqualTo(Policy.defaults().failOn());
    assertThat(configuration.minConfidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(configuration.flag(Setting.HONOUR_COMMENTS)).isTrue();
    assertThat(configuration.number(Setting.THREADS)).isEmpty();
    assertThat(configuration.lines())
        .allSatisfy(line -> assertThat(line.origin()).isEqualTo("default"));
  }

  @Test
  void theFileIsFoundUpwards_butNotBeyondTheRepository() throws Exception {
    Path outside = Files.createDirectory(module.resolve("inner"));
    Files.createDirectory(outside.resolve(".git"));
    write(repository, "failOn = \"low\"");
    assertThat(loader().load().file()).contains(repository.resolve("morasanu.toml"));
    assertThat(Configuration.loader().folder(outside).load().file()).isEmpty();
    write(module, "failOn = \"high\"");
    assertThat(loader().load().file()).contains(module.resolve("morasanu.toml"));
  }

  @Test
  void outsideOfARepository_onlyTheFolderItselfCounts(@TempDir Path elsewhere) throws Exception {
    Path inner = Files.createDirectory(elsewhere.resolve("inner"));
    write(elsewhere, "failOn = \"critical\"");
    assertThat(Configuration.loader().folder(inner).load().file()).isEmpty();
    assertThat(Configuration.loader().folder(elsewhere).load().file()).isPresent();
  }

  @Test
  void frontEnd_beforeEnvironment_beforeFile_beforeDefault_andEachSaysItsOrigin() throws Exception {
    write(repository, "failOn = \"low\"\nminConfidence = \"high\"\n\nthreads = 7");
    Configuration configuration = loader()
        .environment(Map.of("MORASANU_FAIL_ON", "high", "MORASANU_THREADS", "3", "MORASANU_X", ""))
        .given(Setting.FAIL_ON, "critical", "--fail-on")
        .given(Setting.MAX_PEOPLE, null, "--max-people")
        .load();
    String file = repository.resolve("morasanu.toml").toString();
    assertThat(configuration.lines())
        .contains(
            new Configuration.Line("failOn", "critical", "--fail-on"),
            new Configuration.Line("threads", "3", "environment variable MORASANU_THREADS"),
            new Configuration.Line("minConfidence", "high", file + ", line 2"),
            new Configuration.Line("failOnIncomplete", "true", "default"));
    assertThat(configuration.policy(() -> TODAY).build().failOn()).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void everySetting_canBeInTheFile() throws Exception {
    write(repository, """
        failOn = "high"
        failOnIncomplete = false
        failOnUnusedSuppression = true
        honourComments = false
        minConfidence = "low"
        maxPeople = 100
        baseline = "known.json"
        rules = ["rules/own.toml", "more.toml"]
        builtinRules = false
        threads = 2
        maxDepth = 5
        maxBytes = 9000000000
        maxEntries = 77
        documentTimeout = 30

        [kinds.email-address]
        failOn = "low"
        maxValues = 5
        [kinds.vin]
        failOn = "never"
        [kinds.phone-number]
        maxValues = 2

        [[allow]]
        path = "docs/**"
        rule = "phone-number"
        reason = "our switchboard"
        until = "2027-03-31"
        [[allow]]
        path = "**/*.md"
        rule = "email-address"
        reason = "public"
        """);
    Configuration configuration = loader().load();
    Policy policy = configuration.policy(() -> TODAY).build();
    assertThat(policy.failOn()).isEqualTo(Severity.HIGH);
    assertThat(policy.failOnIncomplete()).isFalse();
    assertThat(policy.failOnUnusedSuppression()).isTrue();
    assertThat(policy.maxPeople()).hasValue(100);
    assertThat(policy.kinds())
        .containsEntry(Kind.EMAIL_ADDRESS, new KindLimit(Severity.LOW, 5, false))
        .containsEntry(Kind.VIN, new KindLimit(null, 0, true))
        .containsEntry(Kind.PHONE_NUMBER, new KindLimit(null, 2, false));
    assertThat(configuration.files(Setting.BASELINE))
        .containsExactly(repository.resolve("known.json"));
    assertThat(configuration.files(Setting.RULES))
        .containsExactly(repository.resolve("rules/own.toml"), repository.resolve("more.toml"));
    assertThat(configuration.number(Setting.MAX_BYTES)).hasValue(9_000_000_000L);
    assertThat(configuration.lines())
        .contains(
            new Configuration.Line(
                "allow",
                "phone-number, until 2027-03-31: our switchboard",
                "morasanu.toml, line 24"),
            new Configuration.Line("allow", "email-address: public", "morasanu.toml, line 29"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x = 1                            | 1 | unknown key 'x'; allowed are failOn",
        "\\nfailon = 'low'                | 2 | unknown key 'failon'",
        "failOn = 'LOW'                   | 1 | one of: critical, high, medium, low",
        "failOn = 'info'                  | 1 | one of: critical, high, medium, low",
        "failOn = 3                       | 1 | needs a string as failOn",
        "failOnIncomplete = 'false'       | 1 | needs true or false",
        "minConfidence = 'sure'           | 1 | one of: high, medium, low",
        "maxPeople = -1                   | 1 | needs a whole number from 0 on",
        "maxPeople = 1.5                  | 1 | needs a whole number from 0 on",
        "threads = 0                      | 1 | a number from 1 to 256",
        "threads = 257                    | 1 | a number from 1 to 256",
        "maxDepth = 0                     | 1 | a whole number from 1 on",
        "baseline = ''                    | 1 | the path of a file",
        "rules = 'a.toml'                 | 1 | needs an array of strings",
        "[kinds.mynumber]                 | 1 | names the kind 'mynumber'; kinds are my-number",
        "[kinds.vin]\\nmax = 1            | 2 | unknown key 'max'; allowed are failOn, maxValues",
        "[kinds.vin]\\nfailOn = 'none'    | 2 | one of: critical, high, medium, low, never",
        "[kinds.vin]\\nmaxValues = -1     | 2 | needs a whole number from 0 on",
        "[[allow]]\\npath = 'a'\\nrule = 'vin' | 1 | needs a reason",
        "[[allow]]\\npath = 'a'\\nreason = 'b' | 1 | needs a rule",
        "[[allow]]\\nrule = 'vin'\\nreason = 'b' | 1 | needs a path",
        "[[allow]]\\npath = 'a'\\nrule = 'vin'\\nreason = 'b'\\nuntil = 'May' | 5 | a day as 2027-03-31",
        "[allow]\\npath = 'a'             | 1 | write [[allow]]",
        "failOn =                         | 1 | not valid TOML",
      })
  void aMistake_isNamedWithFileLineAndWhatIsAllowed(String toml, int line, String allowed)
      throws IOException {
    write(repository, toml.replace("\\n", "\n"));
    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(repository.resolve("morasanu.toml") + ", line " + line + ": ")
        .hasMessageContaining(allowed)
        .satisfies(InJapanese::isTold);
  }

  @Test
  void aMistakeInTheEnvironmentOrTheFrontEnd_isNamedToo() {
    assertThatThrownBy(() -> loader()
            .environment(Map.of("MORASANU_FAIL_ON_INCOMPLETE", "ture\u001b[1m"))
            .load())
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.key()).isEqualTo("failOnIncomplete"))
        .hasMessage("environment variable MORASANU_FAIL_ON_INCOMPLETE is \"ture?[1m\", "
            + "but must be one of: true, false.");
    assertThatThrownBy(() -> loader().given(Setting.THREADS, 0, "--threads").load())
        .hasMessage("--threads is \"0\", but must be a number from 1 to 256.")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void aNamedFile_isUsedInsteadOfOneThatIsFound_andMustBeThere() throws Exception {
    write(repository, "failOn = \"low\"");
    Path own = Files.writeString(repository.resolve("own.toml"), "failOn = \"high\"");
    assertThat(loader().file(own).load().file()).contains(own);
    assertThat(loader()
            .environment(Map.of("MORASANU_CONFIG", own.toString()))
            .load()
            .file())
        .contains(own);
    assertThatThrownBy(() -> loader().file(repository.resolve("none.toml")).load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("none.toml")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void files_areSplitInTheEnvironment() throws Exception {
    Configuration configuration = loader()
        .environment(Map.of("MORASANU_RULES", "a.toml" + File.pathSeparator + "b.toml"))
        .load();
    assertThat(configuration.files(Setting.RULES))
        .containsExactly(Path.of("a.toml"), Path.of("b.toml"));
  }

  @Test
  void threads_areBoundAsThoseOfARequest() {
    assertThat(Setting.MOST_THREADS).isEqualTo(ScanRequest.MAX_THREADS);
  }

  @Test
  void thePublishedSchema_knowsTheSameKeys_andIsASchema() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "morasanu-schema.json"));
    JsonNode schema = new ObjectMapper().readTree(text);
    assertThat(schema.at("/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                Arrays.stream(Setting.values()).map(Setting::key), Stream.of("kinds", "allow"))
            .toList());
    assertThat(schema.at("/properties/kinds/propertyNames/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(Arrays.stream(Kind.values()).map(Kind::id).toList());
  }

  @Test
  void selection_isOfTheFile_orInPlaceOfIt_ofTheEnvironmentAndTheFrontEnd() throws Exception {
    write(repository, """
        includeKinds = ["my-number", "secret"]
        excludeRules = ["secret-github-*"]
        includes = ["**/*.war"]
        excludes = ["**/generated/**", "docs"]
        cache = "build/cache"
        """);
    Configuration configuration = loader()
        .environment(Map.of("MORASANU_INCLUDES", "a,b/**"))
        .givenTexts(Setting.EXCLUDES, List.of("x"), "--excludes")
        .givenTexts(Setting.EXCLUDE_KINDS, List.of(), "--exclude-kinds")
        .load();
    assertThat(configuration.selection())
        .hasToString("includeKinds=[MY_NUMBER, SECRET], excludeKinds=[], includeRules=[], "
            + "excludeRules=[secret-github-*], includes=[a, b/**], excludes=[x]");
    assertThat(configuration.files(Setting.CACHE))
        .containsExactly(repository.resolve("build/cache"));
    assertThat(loader().load().selection().isAll()).isFalse();
    write(repository, "includeKinds = [\"my-nomber\"]");
    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("my-nomber")
        .hasMessageContaining("my-number, corporate-number")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void limitsOfTheFrontEnd_goBeforeThoseOfTheFile_andItsAllowListIsAdded() throws Exception {
    write(repository, """
        [kinds.vin]
        failOn = "never"
        [kinds.phone-number]
        maxValues = 2
        [[allow]]
        path = "a"
        rule = "vin"
        reason = "of the file"
        """);
    Configuration configuration = loader()
        .limit("vin", "high", "3", "parameter kinds")
        .suppression(new Suppression("b", "vin", "of the pom", null, "pom"))
        .load();
    assertThat(configuration.policy(() -> TODAY).build().kinds())
        .containsEntry(Kind.VIN, new KindLimit(Severity.HIGH, 3, false))
        .containsEntry(Kind.PHONE_NUMBER, new KindLimit(null, 2, false));
    assertThat(configuration.lines())
        .contains(
            new Configuration.Line("kinds.vin", "failOn = high, maxValues = 3", "parameter kinds"),
            new Configuration.Line("allow", "vin: of the pom", "pom"))
        .filteredOn(line -> line.key().equals("allow"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "vim,low,1,kind,my-number",
    "vin,info,1,failOn,never",
    "vin,low,-1,maxValues,from 0 on",
    "vin,low,x,maxValues,from 0 on"
  })
  void wrongLimitsOfTheFrontEnd_areNamedWithPlaceValueAndWhatIsAllowed(
      String kind, String failOn, String maxValues, String key, String allowed) {
    ConfigurationLoader loader = loader().limit(kind, failOn, maxValues, "Parameter kinds");
    assertThatThrownBy(loader::load)
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.key()).isEqualTo(key))
        .hasMessageStartingWith("Parameter kinds: " + key + " is ")
        .hasMessageContaining(allowed)
        .satisfies(InJapanese::isTold);
  }

  private ConfigurationLoader loader() {
    return Configuration.loader().folder(module);
  }

  private static void write(Path folder, String toml) throws IOException {
    Files.writeString(folder.resolve("morasanu.toml"), toml);
  }
}
