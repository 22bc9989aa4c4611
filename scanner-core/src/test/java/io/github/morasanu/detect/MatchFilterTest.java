/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleReader;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entropy, paths, allowlists and comments, in the semantics of gitleaks. */
class MatchFilterTest {
  private static final String TOKEN = "acme_Qz81kLm04TxW";

  @ParameterizedTest
  @CsvSource({
    "0, acme_aaaaaaaaaaaa, true",
    "3, acme_aaaaaaaaaaaa, false",
    "3, acme_Qz81kLm04TxW, true",
    // A value of twelve different characters has log2(12) bits: 3.58, and 12 * 8 / 8 of one kind
    // none.
    "3.58, acme_Qz81kLm04TxW, true",
    "3.59, acme_Qz81kLm04TxW, false",
    // Exactly the limit is not more than the limit: four different ones in equal shares have 2
    // bits.
    "2, acme_abcdabcdabcd, false",
    "1.999, acme_abcdabcdabcd, true",
  })
  void entropy_mustBeMoreThanTheLimit(double limit, String text, boolean found) throws Exception {
    String rule = "regex = 'acme_([0-9A-Za-z]{12})'\nentropy = " + limit;
    assertThat(finds(rule, null, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "config/app.properties, true",
    "lib.jar!/config/app.properties, true",
    "app.properties, false",
    "config/app.xml, false",
  })
  void path_mustHoldTheRegex(String path, boolean found) throws Exception {
    String rule = "regex = 'acme_[0-9A-Za-z]{12}'\npath = 'config/.*[.]properties$'";
    assertThat(finds(rule, path, TOKEN)).isEqualTo(found);
  }

  @Test
  void path_ofNoContent_holdsForEveryRule() throws Exception {
    String rule = "regex = 'acme_[0-9A-Za-z]{12}'\npath = 'config/'";
    assertThat(finds(rule, null, TOKEN)).isTrue();
  }

  /** Condition × criteria × target; the text is the same for all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // One criterion of its own.
        "regexes=['^Qz81']                                              | false",
        "regexes=['acme']                                               | true",
        "regexTarget='secret';regexes=['acme']                          | true",
        "regexTarget='match';regexes=['^acme_Qz']                       | false",
        "regexTarget='match';regexes=['key']                            | true",
        "regexTarget='line';regexes=['key = ']                          | false",
        "regexTarget='line';regexes=['other']                           | true",
        "regexTarget='line';regexes=['^key.*example$']                  | false",
        "regexes=['nothing', 'Qz']                                      | false",
        "stopwords=['QZ81']                                             | false",
        "stopwords=['qz81k']                                            | false",
        "stopwords=['example']                                          | true",
        "paths=['src/main']                                             | false",
        "paths=['src/test']                                             | true",
        "commits=['0123456789abcdef0123456789abcdef01234567']           | true",
        // Any of several.
        "paths=['src/test'];stopwords=['qz']                            | false",
        "paths=['src/main'];stopwords=['no']                            | false",
        "paths=['src/test'];regexes=['no'];stopwords=['no']             | true",
        "condition='or';regexes=['no'];stopwords=['qz']                 | false",
        // All of them.
        "condition='AND';paths=['src/main']                             | false",
        "condition='AND';paths=['src/main'];stopwords=['qz']            | false",
        "condition='and';paths=['src/main'];stopwords=['no']            | true",
        "condition='&&';paths=['src/test'];stopwords=['qz']             | true",
        "condition='AND';regexes=['Qz'];stopwords=['qz']                | false",
        "condition='AND';regexes=['no'];stopwords=['qz']                | true",
        "condition='AND';regexTarget='line';regexes=['^key'];paths=['main'] | false",
        // What has no commit can fulfil none.
        "condition='AND';commits=['0123456'];stopwords=['qz']           | true",
        "condition='AND';commits=['0123456'];paths=['src/main']         | true",
      })
  void allowlist_silencesWhatItDescribes(String allowlist, boolean found) throws Exception {
    String rule = "regex = 'acme_([0-9A-Za-z]{12})'\n[[rules.allowlists]]\n";
    String text = "other\nkey = " + TOKEN + " example\nother";
    assertThat(finds(rule + allowlist.replace(';', '\n'), "src/main/a.txt", text))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "OR, false",
    "or, false",
    "||, false",
    "'', false",
    "AND, true",
    "and, true",
    "&&, true"
  })
  void condition_asksForOneCriterionOrAll(String condition, boolean found) throws Exception {
    String rule = "regex = 'acme_([0-9A-Za-z]{12})'\n[[rules.allowlists]]\nregexes = ['Qz']\n"
        + "stopwords = ['no']\ncondition = '" + condition + "'";
    assertThat(finds(rule, null, TOKEN)).isEqualTo(found);
  }

  @Test
  void stopwords_areAKeyOfOurRulesToo() throws Exception {
    String rule = "regex = 'acme_[0-9A-Za-z]{12}'\nstopwords = ['lM04']";
    assertThat(finds(rule, null, TOKEN)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'acme_Qz81kLm04TxW # gitleaks:allow', false",
    "'/* gitleaks:allow */ acme_Qz81kLm04TxW', false",
    "'acme_Qz81kLm04TxW # gitleaks: allow', true",
    "'acme_Qz81kLm04TxW # allow', true",
  })
  void comment_silencesTheSecretsOfItsLine(String line, boolean found) throws Exception {
    String rule = "regex = 'acme_[0-9A-Za-z]{12}'";
    assertThat(finds(rule, null, line)).isEqualTo(found);
    assertThat(finds(rule, null, "# gitleaks:allow\n" + TOKEN + "\n# gitleaks:allow"))
        .isTrue();
  }

  @Test
  void comment_ofASecretScanner_doesNotSpeakOfPersonalData() throws Exception {
    String rule = "kind = 'my-number'\nregex = 'acme_[0-9A-Za-z]{12}'";
    assertThat(finds(rule, null, TOKEN + " # gitleaks:allow")).isTrue();
  }

  @Test
  void aNewContent_isLookedAtAnew() throws Exception {
    Detector detector = detector("regex = 'acme_[0-9A-Za-z]{12}'\npath = 'config/'");
    DetectorProbe probe = DetectorProbe.of(detector);
    probe.enter("other/a");
    assertThat(probe.find(TOKEN)).isEmpty();
    probe.enter("config/a");
    assertThat(probe.find(TOKEN)).hasSize(1);
  }

  private static boolean finds(String rule, @Nullable String path, String text)
      throws RuleException, IOException {
    DetectorProbe probe = DetectorProbe.of(detector(rule));
    if (path != null) {
      probe.enter(path);
    }
    return !probe.find(text).isEmpty();
  }

  private static Detector detector(String rule) throws RuleException, IOException {
    String toml = "[[rules]]\nid = 'secret-acme'\n" + rule;
    return Detector.compile(RuleSet.of(RuleReader.read(
        "test.toml", new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8)))));
  }
}
