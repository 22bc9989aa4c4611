/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Severity;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckSettingsTest {

  @ParameterizedTest
  @CsvSource({"critical,CRITICAL", "high,HIGH", "medium,MEDIUM", "low,LOW"})
  void failOn_isThePolicysThreshold(String given, Severity expected) throws Exception {
    CheckSettings settings = settings(new CheckParameters(given, "medium", "true", "true", null));

    assertThat(settings.withoutBaseline().build().failOn()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EmptySource
  @ValueSource(strings = {"huge", "info", "HIGH", " high"})
  void failOn_anythingElse_isRejectedWithWhatIsAllowed(String given) {
    ConfigurationException problem =
        rejected(new CheckParameters(given, "medium", "true", "true", null));

    assertThat(problem.key()).isEqualTo("failOn");
    assertThat(problem.value()).isEqualTo(given);
    assertThat(problem)
        .hasMessageContaining("(morasanu.failOn)")
        .hasMessageEndingWith("must be one of: critical, high, medium, low.");
  }

  @Test
  void language_isTheOneGiven_orThatOfJava() throws Exception {
    assertThat(CheckSettings.language("ja")).isEqualTo(Locale.JAPANESE);
    assertThat(CheckSettings.language("en")).isEqualTo(Locale.ENGLISH);
    assertThat(CheckSettings.language(null)).isEqualTo(Locale.getDefault(Locale.Category.DISPLAY));
    assertThat(CheckSettings.language("de")).isEqualTo(Locale.getDefault(Locale.Category.DISPLAY));
    assertThatThrownBy(() -> CheckSettings.checkLanguage("de"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("(morasanu.lang)")
        .hasMessageEndingWith("must be one of: en, ja.");
  }

  @Test
  void formats_areEachTakenOnce_inTheirOrder() throws Exception {
    assertThat(CheckSettings.formats(List.of("html", "json", "html")))
        .containsExactly(ReportFormat.HTML, ReportFormat.JSON);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"xml", "JSON"})
  void formats_anythingElse_isRejectedWithWhatIsAllowed(@Nullable String given) {
    List<String> formats = given == null ? null : List.of(given);
    ConfigurationException problem =
        catchThrowableOfType(ConfigurationException.class, () -> CheckSettings.formats(formats));

    assertThat(problem)
        .hasMessageContaining("(morasanu.formats)")
        .hasMessageContaining("text, json, sarif, junit");
  }

  @ParameterizedTest
  @CsvSource({"high,HIGH", "medium,MEDIUM", "low,LOW"})
  void minConfidence_isTheRequests(String given, Confidence expected) throws Exception {
    CheckSettings settings = settings(new CheckParameters("low", given, "true", "true", null));

    assertThat(settings.request(List.of(), key()).minConfidence()).isEqualTo(expected);
  }

  @Test
  void minConfidence_anythingElse_isRejectedWithWhatIsAllowed() {
    assertThat(rejected(new CheckParameters("low", "certain", "true", "true", null)))
        .hasMessage("Parameter minConfidence (morasanu.minConfidence) is \"certain\", "
            + "but must be one of: high, medium, low.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void flags_areTakenOver(boolean given) throws Exception {
    String text = String.valueOf(given);

    assertThat(CheckSettings.flag("skip", text)).isEqualTo(given);
    assertThat(settings(new CheckParameters("low", "low", text, "true", null))
            .withoutBaseline()
            .build()
            .failOnIncomplete())
        .isEqualTo(given);
    assertThat(settings(new CheckParameters("low", "low", "true", text, null)).scanClasses())
        .isEqualTo(given);
  }

  @Test
  void flags_withATypingError_areRejectedInsteadOfTakenForFalse() {
    assertThat(rejected(new CheckParameters("low", "low", "ture", "true", null)))
        .hasMessage("Parameter failOnIncomplete (morasanu.failOnIncomplete) is \"ture\", "
            + "but must be one of: true, false.");
    assertThat(rejected(new CheckParameters("low", "low", "true", "yes", null)).key())
        .isEqualTo("scanClasses");
  }

  @Test
  void request_hasTheRootsInOrderAndTheKey() throws Exception {
    ScanRoot jar = new ScanRoot(Path.of("target/app.jar"), "target/app.jar");
    ScanRoot classes = new ScanRoot(Path.of("target/classes"), "target/classes");
    FingerprintKey key = key();

    ScanRequest request = settings(new CheckParameters("low", "low", "true", "true", null))
        .request(List.of(jar, classes), key);

    assertThat(request.roots()).containsExactly(jar, classes);
    assertThat(request.fingerprintKey()).containsSame(key);
  }

  @Test
  void threads_areTheRequests() throws Exception {
    CheckSettings given = settings(new CheckParameters("low", "low", "true", "true", "3"));
    CheckSettings absent = settings(new CheckParameters("low", "low", "true", "true", null));

    assertThat(given.request(List.of(), key()).threads()).isEqualTo(3);
    assertThat(absent.request(List.of(), key()).threads())
        .isEqualTo(ScanRequest.builder().build().threads());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "257", "-1", "many", " 2", "99999999999"})
  void threads_anythingElse_isRejectedWithWhatIsAllowed(String given) {
    assertThat(rejected(new CheckParameters("low", "low", "true", "true", given)))
        .hasMessage("Parameter threads (morasanu.threads) is \"" + given
            + "\", but must be a number from 1 to 256.");
  }

  private static FingerprintKey key() {
    return FingerprintKey.of("a key of this test");
  }

  private static ConfigurationException rejected(CheckParameters parameters) {
    return catchThrowableOfType(ConfigurationException.class, () -> settings(parameters));
  }

  private static CheckSettings settings(CheckParameters parameters) throws ConfigurationException {
    return CheckSettings.of(parameters, Configuration.loader());
  }

  @Test
  void whatIsNoParameter_isTakenFromTheFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(
        folder.resolve("own.toml"), "failOn = \"critical\"\nmaxDepth = 3\nbaseline = \"b.json\"");
    CheckParameters none = new CheckParameters(null, null, null, "true", null);
    CheckSettings settings = CheckSettings.of(none, Configuration.loader().file(file));
    assertThat(settings.withoutBaseline().build().failOn()).isEqualTo(Severity.CRITICAL);
    assertThat(settings.request(List.of(), key()).limits().maxDepth()).isEqualTo(3);
    assertThat(settings.baseline()).contains(folder.resolve("b.json"));
    assertThatThrownBy(() -> settings.policy(key()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("b.json");
    CheckParameters own = new CheckParameters("low", null, null, "true", null);
    CheckSettings overridden = CheckSettings.of(own, Configuration.loader().file(file));
    assertThat(overridden.withoutBaseline().build().failOn()).isEqualTo(Severity.LOW);
  }
}
