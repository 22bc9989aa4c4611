/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.report.InJapanese;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {
  private static final String ACME = "id = 'acme'\nregex = 'acme_[0-9]{8}'\n";

  @TempDir
  private Path folder;

  @Test
  void load_takesEveryKeyOfGitleaks() throws Exception {
    RuleSet set = load("""
        title = "t"
        description = "d"
        minVersion = "v8.25.0"
        [extend]
        useDefault = false
        disabledRules = []
        [[rules]]
        id = "acme"
        description = "Acme"
        regex = '''acme_([0-9]{8})'''
        path = '''[.]env$'''
        secretGroup = 1
        entropy = 1.5
        keywords = ["acme_", "Acme"]
        tags = ["token"]
        skipReport = true
        [[rules.allowlists]]
        description = "a"
        condition = "AND"
        commits = ["0123456"]
        paths = ['''^test/''']
        regexTarget = "line"
        regexes = ['''fake''']
        stopwords = ["0000"]
        [[rules.required]]
        id = "other"
        withinLines = 3
        withinColumns = 40
        [[rules]]
        id = "other"
        path = "other"
        [[allowlists]]
        targetRules = ["other"]
        paths = ["x"]
        """);

    Rule rule = rule(set, "acme");
    assertThat(rule.description()).isEqualTo("Acme");
    assertThat(rule.regex()).contains("acme_([0-9]{8})");
    assertThat(rule.path()).contains("[.]env$");
    assertThat(rule.secretGroup()).isEqualTo(1);
    assertThat(rule.entropy()).isEqualTo(1.5);
    assertThat(rule.keywords()).containsExactly("acme_", "Acme");
    assertThat(rule.tags()).containsExactly("token");
    assertThat(rule.skipReport()).isTrue();
    assertThat(rule.imported()).isTrue();
    assertThat(rule.allowlists())
        .containsExactly(new Allowlist(
            true,
            List.of("0123456"),
            List.of("^test/"),
            Allowlist.Target.LINE,
            List.of("fake"),
            List.of("0000")));
    assertThat(rule.required()).containsExactly(new RequiredRule("other", 3, 40));
    assertThat(rule(set, "other").isForPathsOnly()).isTrue();
    assertThat(rule(set, "other").allowlists()).hasSize(1);
    assertThat(set.notes()).isEmpty();
  }

  /** viper takes them so: keys in any case, a text for a number or an array. */
  @Test
  void load_takesWeakTypes_asGitleaksDoes() throws Exception {
    Rule rule = rule(
        load("[[Rules]]\nID = 7\nRegex = 'a{9}'\nSECRETGROUP = '1'\nentropy = '3.5'\n"
            + "keywords = 'a'\nskipreport = 'true'\n[Rules.AllowList]\nregexes = 'x'"),
        "7");
    assertThat(rule.secretGroup()).isEqualTo(1);
    assertThat(rule.entropy()).isEqualTo(3.5);
    assertThat(rule.keywords()).containsExactly("a");
    assertThat(rule.skipReport()).isTrue();
    assertThat(rule.allowlists()).hasSize(1);
  }

  @Test
  void load_takesOneAllowlistOfOldForAll() throws Exception {
    RuleSet set = load("[allowlist]\npaths = ['x']\n[[rules]]\n" + ACME
        + "[rules.allowlist]\nstopwords = ['s']\n[[rules]]\nid = 'b'\nregex = 'bbb_b'");
    assertThat(rule(set, "acme").allowlists()).hasSize(2);
    assertThat(rule(set, "b").allowlists()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // What gitleaks 7 and before called otherwise.
        "[[rules]];regex = 'a'                               | line 1: rule 1 needs an id, which",
        "[[rules]];id = 'a';file = 'x'                       | line 3: rule 'a' has the unknown key 'file'; it is of gitleaks 7: write path",
        "[[rules]];id = 'a';reportGroup = 1                  | line 3: rule 'a' has the unknown key 'reportGroup'; it is of gitleaks 7: write secretGroup",
        "[[rules]];id = 'a';[[rules.Entropies]];Min = '3'    | line 3: rule 'a' has the unknown key 'Entropies'; it is of gitleaks 7: write entropy",
        "[[rules]];id = 'a';[rules.whitelist];paths = ['x']  | line 3: rule 'a' has the unknown key 'whitelist'; it is of gitleaks 4: write allowlists",
        "[allowlist];files = ['x']                           | line 2: allowlist has the unknown key 'files'; it is of gitleaks 7: write paths",
        "[allowlist];repos = ['x']                           | line 2: allowlist has the unknown key 'repos'; it is of gitleaks 7: remove it",
        // What betterleaks adds.
        "prefilter = 'x'                                     | line 1: the top level has the unknown key 'prefilter'; it is of betterleaks and not supported",
        "[[rules]];id = 'a';filter = 'x'                     | line 3: rule 'a' has the unknown key 'filter'; it is of betterleaks",
        "[[rules]];id = 'a';validate = 'x'                   | line 3: rule 'a' has the unknown key 'validate'; it is of betterleaks",
        "[[rules]];id = 'a';specificity = 1                  | line 3: rule 'a' has the unknown key 'specificity'; it is of betterleaks",
        "[[rules]];id = 'a';tokenEfficiency = true           | line 3: rule 'a' has the unknown key 'tokenEfficiency'; it is of betterleaks",
        "betterleaksMinVersion = '1'                         | line 1: the top level has the unknown key 'betterleaksMinVersion'",
        // What nobody knows.
        "title = 't';[[rule]]                                | line 2: the top level has the unknown key 'rule'; allowed are title",
        "[[rules]];id = 'a';regexp = 'x'                     | line 3: rule 'a' has the unknown key 'regexp'; allowed are id",
        "[[rules]];id = 'a';regex = 'x';Regex = 'y'          | line 4: rule 'a' has the key 'regex' twice",
        // What is not right.
        "[[rules]];id = 'a'                                  | line 1: rule 'a' needs a regex or a path",
        "[[rules]];id = 'a';regex = 'x';entropy = 'much'     | line 4: rule 'a' needs a number from 0 on as entropy",
        "[[rules]];id = 'a';regex = 'x';secretGroup = 1.5    | line 4: rule 'a' needs a whole number from 0 on as secretGroup",
        "[[rules]];id = 'a';regex = 'x';keywords = 'a,b'     | line 4: rule 'a' needs an array of strings as keywords: gitleaks would cut",
        "[[rules]];id = 'a';regex = 'x';skipReport = 'yes'   | line 4: rule 'a' needs true or false as skipReport",
        "[[rules]];id = 'a';regex = 'x';[rules.allowlist];description = 'd' | line 4: rule 'a', allowlist, needs one of commits",
        "[[rules]];id = 'a';regex = 'x';[[rules.allowlist]];paths = ['p'] | line 4: rule 'a' needs one table as allowlist: write [allowlist]",
        "[[rules]];id = 'a';regex = 'x';[rules.allowlist];paths = ['p'];[[rules.allowlists]];paths = ['p'] | line 4: rule 'a' has both allowlist and allowlists",
        "[[rules]];id = 'a';regex = 'x';[[rules.allowlists]];paths = ['p'];condition = 'XOR' | line 6: rule 'a', allowlists 1, has an unknown condition 'XOR'",
        "[[rules]];id = 'a';regex = 'x';[[rules.allowlists]];paths = ['p'];[[rules.allowlists]];stopwords = ['s'];regexTarget = 'file' | line 8: rule 'a', allowlists 2, has an unknown regexTarget 'file'",
        "[[rules]];id = 'a';regex = 'x';[[rules.required]];withinLines = 1 | line 4: rule 'a', required 1, needs an id",
        "[[rules]];id = 'a';regex = 'x';[[rules.required]];id = 'b' | line 4: rule 'a' requires the unknown rule 'b'",
        "[[rules]];id = 'a';regex = 'x';[[allowlists]];paths = ['p'];targetRules = ['b'] | line 6: allowlists 1 names the unknown rule 'b'",
        "[extend];useDefault = true;path = 'x'               | line 3: extend has both path and useDefault",
        "[extend];url = 'x'                                  | line 2: extend has a url, which is not supported",
        "[extend];path = 'none.toml'                         | line 2: extend names the file 'none.toml', which is neither",
        "[[rules]                                            | line 1: not valid TOML",
      })
  void load_ofAMistake_namesFileLineAndKey(String toml, String message) {
    assertThatThrownBy(() -> load(toml.replace(';', '\n')))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rules.toml, " + message)
        .satisfies(InJapanese::isTold);
  }

  @Test
  void load_ofAHugeFile_isRefused() throws Exception {
    Path file = write("rules.toml", "#".repeat((4 << 20) + 1));
    assertThatThrownBy(() -> RuleFiles.load(false, List.of(file)))
        .hasMessageContaining("at most 4194304 bytes")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void load_ofTablesNestedWithoutEnd_isRefused() {
    assertThatThrownBy(() -> load("a = " + "[".repeat(100_000) + "]".repeat(100_000)))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rules.toml");
  }

  @Test
  void load_ofNoFile_saysSo() {
    assertThatThrownBy(() -> RuleFiles.load(false, List.of(folder.resolve("none.toml"))))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("none.toml cannot be read as a rule file")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void extend_changesTheRulesOfTheOtherFile() throws Exception {
    write("base.toml", """
        [[allowlists]]
        paths = ["base"]
        [[rules]]
        id = "acme"
        description = "old"
        doc = "format"
        regex = 'acme_[0-9]{8}'
        entropy = 2
        keywords = ["one"]
        tags = ["t"]
        [[rules.allowlists]]
        stopwords = ["a"]
        [[rules]]
        id = "gone"
        regex = 'gone_[0-9]{8}'
        """);
    RuleSet set = load("""
        [extend]
        path = "base.toml"
        disabledRules = ["gone", "never"]
        [[rules]]
        id = "acme"
        description = "new"
        keywords = ["two"]
        [[rules.allowlists]]
        stopwords = ["b"]
        [[rules]]
        id = "own"
        regex = 'own_[0-9]{8}'
        """);

    Rule acme = rule(set, "acme");
    assertThat(set.rules()).extracting(Rule::id).containsExactly("acme", "own");
    assertThat(acme.description()).isEqualTo("new");
    assertThat(acme.doc()).isEqualTo("format");
    assertThat(acme.entropy()).isEqualTo(2);
    assertThat(acme.regex()).contains("acme_[0-9]{8}");
    assertThat(acme.keywords()).containsExactly("one", "two");
    assertThat(acme.allowlists()).hasSize(3);
    assertThat(rule(set, "own").allowlists()).hasSize(1);
    assertThat(set.notes()).singleElement().asString().contains("line 3", "'never'");
  }

  @Test
  void extend_isFollowedTwoDeep_andAThirdIsSaid() throws Exception {
    write("1.toml", "[extend]\npath = '2.toml'\n[[rules]]\nid = 'r1'\nregex = 'r1_x'");
    write("2.toml", "[extend]\npath = '3.toml'\n[[rules]]\nid = 'r2'\nregex = 'r2_x'");
    write("3.toml", "[[rules]]\nid = 'r3'\nregex = 'r3_x'");
    RuleSet set = load("[extend]\npath = '1.toml'");
    assertThat(set.rules()).extracting(Rule::id).containsExactly("r1", "r2");
    assertThat(set.notes()).singleElement().asString().contains("2.toml, line 2", "two deep");
  }

  @Test
  void extend_ofItself_ends() throws Exception {
    RuleSet set = load("[extend]\npath = 'rules.toml'\n[[rules]]\n" + ACME);
    assertThat(set.rules()).extracting(Rule::id).containsExactly("acme");
  }

  @Test
  void useDefault_changesOurPackOfSecrets_andNothingElse() throws Exception {
    Path file = write("rules.toml", """
        [extend]
        useDefault = true
        disabledRules = ["secret-key-store", "snyk-container-key"]
        [allowlist]
        paths = ["node_modules"]
        [[rules]]
        id = "secret-private-key"
        [rules.allowlist]
        stopwords = ["x"]
        [[rules]]
        id = "vault-token-of-nobody"
        [rules.allowlist]
        stopwords = ["x"]
        """);
    RuleSet set = RuleFiles.load(true, List.of(file));
    assertThat(set.rules()).extracting(Rule::id).contains("my-number");
    assertThat(set.rules()).extracting(Rule::id).doesNotContain("secret-key-store");
    assertThat(rule(set, "secret-private-key").allowlists()).hasSize(2);
    assertThat(rule(set, "secret-github-token").allowlists()).hasSize(1);
    assertThat(rule(set, "my-number").allowlists()).isEmpty();
    assertThat(set.notes()).hasSize(2);
    assertThat(RuleFiles.load(false, List.of(file)).rules())
        .extracting(Rule::id)
        .contains("secret-github-token")
        .doesNotContain("my-number");
  }

  /** A gate without rules would let everything pass. */
  @Test
  void aFileOfAllowlistsAlone_isSaidToHaveNoEffect_andIsNoRuleSetByItself() throws Exception {
    Path file = write("rules.toml", "[allowlist]\npaths = ['x']");
    assertThat(RuleFiles.load(true, List.of(file)).notes())
        .singleElement()
        .asString()
        .contains("rules.toml: has no rules and extends nothing");
    assertThatThrownBy(() -> RuleFiles.load(false, List.of(file)))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("there are no rules");
  }

  @Test
  void aFile_cannotReplaceARuleThatIsThere() throws Exception {
    Path one = write("one.toml", "[[rules]]\n" + ACME);
    Path two = write("two.toml", "[[rules]]\n" + ACME);
    assertThatThrownBy(() -> RuleFiles.load(true, List.of(one, two)))
        .hasMessageContaining("two.toml: rule 'acme' is defined twice");
  }

  @Test
  void theSameIdTwiceInAFile_isTheLastOne_asInGitleaks() throws Exception {
    RuleSet set = load("[[rules]]\n" + ACME + "[[rules]]\nid = 'acme'\nregex = 'other_[0-9]'");
    assertThat(rule(set, "acme").regex()).contains("other_[0-9]");
    assertThat(set.notes()).singleElement().asString().contains("line 5", "the last one counts");
  }

  private RuleSet load(String toml) throws RuleException, IOException {
    return RuleFiles.load(false, List.of(write("rules.toml", toml)));
  }

  private Path write(String name, String toml) throws IOException {
    return Files.writeString(folder.resolve(name), toml);
  }

  private static Rule rule(RuleSet set, String id) {
    return set.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
