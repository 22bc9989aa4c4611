/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTextsTest {
  private static final List<Rule> RULES = RuleSet.builtIn().rules();

  @Test
  void everyRuleButThoseForSecrets_isExplainedInJapanese_andNothingElseIs() {
    Set<String> expected = RULES.stream()
        .filter(rule -> rule.kind() != Kind.SECRET)
        .map(Rule::id)
        .collect(Collectors.toSet());
    assertThat(RuleTexts.inJapanese()).isEqualTo(expected);
  }

  @Test
  void everyRuleButThoseForSecrets_saysWhereItsFormatComesFrom() {
    assertThat(RULES)
        .filteredOn(rule -> rule.kind() != Kind.SECRET)
        .allSatisfy(rule -> assertThat(rule.doc()).as(rule.id()).isNotBlank());
  }

  @Test
  void japaneseTexts_areInJapanese_andSentences() {
    for (Rule rule : RULES) {
      RuleTexts texts = RuleTexts.of(rule, Locale.JAPAN);
      assertThat(isJapanese(texts.description())).as(rule.id()).isTrue();
      if (rule.kind() != Kind.SECRET) {
        assertThat(texts.description()).as(rule.id()).endsWith("。");
        assertThat(texts.doc().strip()).as(rule.id()).endsWith("。");
        assertThat(isJapanese(texts.doc())).as(rule.id()).isTrue();
        assertThat(isJapanese(texts.proof())).as(rule.id()).isTrue();
      }
    }
  }

  @Test
  void otherReaders_haveTheRulesOwnWords() {
    for (Rule rule : RULES) {
      assertThat(RuleTexts.of(rule, Locale.GERMANY))
          .isEqualTo(new RuleTexts(rule.description(), rule.doc(), rule.proof()));
    }
  }

  @Test
  void aSecret_keepsItsOwnSentenceBehindAWordOfWhatItIs() {
    Rule rule =
        RULES.stream().filter(other -> other.kind() == Kind.SECRET).findFirst().orElseThrow();
    assertThat(RuleTexts.of(rule, Locale.JAPANESE).description())
        .startsWith("秘密情報")
        .endsWith(rule.description());
  }

  @Test
  void aUsersRuleOfTheSameId_speaksForItself() {
    Rule rule = Rule.builder("my-number", Kind.MY_NUMBER)
        .description("Ours")
        .imported(true)
        .build();
    assertThat(RuleTexts.of(rule, Locale.JAPANESE).description()).isEqualTo("Ours");
  }

  private static boolean isJapanese(String text) {
    return text.codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(script ->
            script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.KATAKANA);
  }
}
