/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.config.ConfigurationLoader;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.KindLimit;
import java.time.LocalDate;
import java.util.List;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameters that are more than a text: limits of kinds, and the allow list. */
class PomParametersTest {

  @Test
  void kinds_areLimitsNamedAsInTheFile() throws Exception {
    PlexusConfiguration kinds = new DefaultPlexusConfiguration("kinds");
    PlexusConfiguration mail = new DefaultPlexusConfiguration("email-address");
    mail.addChild("failOn", " low ");
    mail.addChild("maxValues", "5");
    PlexusConfiguration vin = new DefaultPlexusConfiguration("vin");
    vin.addChild("failOn", "never");
    kinds.addChild(mail);
    kinds.addChild(vin);
    ConfigurationLoader loader = Configuration.loader();

    PomKinds.addAll(kinds, loader);

    assertThat(loader.load().policy(() -> LocalDate.MIN).build().kinds())
        .containsEntry(Kind.EMAIL_ADDRESS, new KindLimit(Severity.LOW, 5, false))
        .containsEntry(Kind.VIN, new KindLimit(null, 0, true));
  }

  @Test
  void kinds_withATypingError_areMistakes() throws Exception {
    PlexusConfiguration kinds = new DefaultPlexusConfiguration("kinds");
    PlexusConfiguration vin = new DefaultPlexusConfiguration("vin");
    vin.addChild("maxValue", "5");
    kinds.addChild(vin);
    assertThatThrownBy(() -> PomKinds.addAll(kinds, Configuration.loader()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("\"maxValue\"; there may be: failOn, maxValues");

    PlexusConfiguration unknown = new DefaultPlexusConfiguration("kinds");
    unknown.addChild(new DefaultPlexusConfiguration("vim"));
    ConfigurationLoader loader = Configuration.loader();
    PomKinds.addAll(unknown, loader);
    assertThatThrownBy(loader::load)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("Parameter kinds (morasanu.kinds): kind is \"vim\"");
  }

  @Test
  void suppressions_areEntriesOfTheAllowList() throws Exception {
    ConfigurationLoader loader = Configuration.loader();
    PomSuppression.addAll(
        List.of(new PomSuppression("docs/**", "vin", "our own cars", "2027-03-31")), loader);

    assertThat(loader.load().lines())
        .contains(new Configuration.Line(
            "allow", "vin, until 2027-03-31: our own cars", "pom.xml, suppression 1"));
  }

  @ParameterizedTest
  @CsvSource({
    ",vin,why,,needs a path",
    "a,,why,,needs a rule",
    "a,vin,,,needs a reason",
    "a,vin,'  ',,needs a reason",
    "a,vin,why,31.3.2027,must be a day as 2027-03-31"
  })
  void suppressions_thatLackSomething_areMistakes(
      String path, String rule, String reason, String until, String message) {
    List<PomSuppression> entries = List.of(
        new PomSuppression("a", "vin", "why", null), new PomSuppression(path, rule, reason, until));

    assertThatThrownBy(() -> PomSuppression.addAll(entries, Configuration.loader()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("pom.xml, suppression 2")
        .hasMessageContaining(message);
  }
}
