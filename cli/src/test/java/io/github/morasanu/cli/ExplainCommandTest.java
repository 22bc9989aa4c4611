/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import io.github.morasanu.report.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir
  private Path home;

  @Test
  void aNumber_isExplained_withFormulaSourceEvidenceWordsAndExamples() {
    Result result = explain("my-number", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out())
        .startsWith("my-number: kind my-number, severity critical\n")
        .contains("Formula: with r the sum")
        .contains("Ordinance 85/2014")
        .contains("    groups of digits: 12, 4-4-4, 6-6\n")
        .contains("    check: my-number\n")
        .contains("    what a match proves: its check digit is right\n")
        .containsPattern("its form and check alone +low +critical\n")
        .containsPattern("a word for it in its label or near by +high +critical\n")
        .containsPattern("a word against it .+ not reported +-\n")
        .containsPattern("at least 6 values of which 95 % or more pass +high +critical\n")
        .containsPattern("at least 20 values of which 30 % or fewer pass +not reported +-\n")
        .containsPattern("a published sample +low +info\n")
        .contains("--min-confidence low")
        .contains("  Words for it\n    マイナンバー, 個人番号")
        .contains("  Words against it\n    注文, ")
        .contains("    - マイナンバー: 284756103944\n")
        .contains("    - 注文番号 284756103944\n")
        .contains("my-number-qr");
  }

  @Test
  void tags_ofARule_areShown() throws IOException {
    Path rules = Files.writeString(
        home.resolve("rules.toml"),
        "[[rules]]\nid = 'acme'\nregex = 'acme_[0-9]{8}'\ntags = ['key', 'acme-cloud']\n");
    assertThat(explain("acme", "--lang", "en", "--rules", rules.toString()).out())
        .contains("    tags: key, acme-cloud\n");
    assertThat(explain("my-number", "--lang", "en").out()).doesNotContain("tags:");
  }

  @Test
  void aNumber_isExplained_inJapanese() {
    Result result = explain("my-number", "--lang", "ja");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out())
        .startsWith("my-number：種類「マイナンバー」、深刻度「重大」\n")
        .contains("算式：先頭11桁に右から")
        .contains("番号法施行令8条")
        .contains("検査用数字が正しい")
        .containsPattern("形と検査だけ +低 +重大\n")
        .containsPattern("6個以上ある列で、95 % 以上が検査に合格する +高 +重大\n")
        .containsPattern("20個以上ある列で、検査に合格するのが 30 % 以下 +報告しない +-\n")
        .contains("  裏付けとなる語\n    マイナンバー、個人番号");
  }

  @Test
  void aLabelledRule_saysItsLabels_andThatNothingIsReportedWithoutOne() {
    Result english = explain("birth-date", "--lang", "en");
    assertThat(english.out())
        .contains("    under one of the labels:\n      生年月日, 誕生日")
        .containsPattern("its form and check alone +not reported +-\n")
        .containsPattern("under one of its labels +high +medium\n")
        .containsPattern("others of a person beside it in its record \\(below\\) +high +medium\n")
        .containsPattern("10 or more different ones in the same file +high +high\n")
        .doesNotContain("a column with");
    assertThat(explain("birth-date", "--lang", "ja").out())
        .contains("    次のいずれかの見出しの下：\n      生年月日、誕生日")
        .containsPattern("対象の見出しの下にある +高 +中\n");
  }

  @Test
  void aForeignNumber_isExplainedInBothLanguages() {
    assertThat(explain("kr-rrn", "--lang", "en").out())
        .contains("Day of birth, sex and century")
        .containsPattern("its form and check alone +not reported")
        .containsPattern("a word for it in its label or near by +high +high\n");
    assertThat(explain("kr-rrn", "--lang", "ja").out()).contains("韓国の住民登録番号").contains("外国の国民番号");
  }

  @Test
  void aSecret_isExplained_byItsOwnData() {
    assertThat(explain("secret-github-token", "--lang", "en").out())
        .contains("    expression: (?:^|")
        .contains("    near one of the words: ghp_, gho_")
        .containsPattern("its form and check alone +high +critical\n")
        .containsPattern("and \\d{2,} more\n")
        .doesNotContain("Words for it");
    assertThat(explain("secret-github-token", "--lang", "ja").out())
        .contains("種類「秘密情報」")
        .contains("秘密情報（鍵・トークン・パスワードなど）：GitHub token");
  }

  @Test
  void theLawBehindTheKind_isTold_withVersionDeadlinesAndThatItIsNoAdvice() {
    assertThat(explain("my-number", "--lang", "en").out())
        .contains("  Law and standards to look at\n")
        .contains("My Number Act art. 29-4")
        .contains("of more than 100 people; if they leaked")
        .contains("full report within 30 days")
        .contains("not legal advice");
    assertThat(explain("payment-card", "--lang", "ja").out())
        .contains("  確認すべき法令・規格\n")
        .contains("PCI DSS 要件6.5.5［v4.0.1］")
        .contains("確報は30日以内")
        .contains("法的助言ではありません");
    assertThat(explain("corporate-number", "--lang", "en").out())
        .doesNotContain("Law and standards");
  }

  @Test
  void examplesOfMoreThanOneLine_stayInPlace() {
    assertThat(explain("secret-private-key", "--lang", "en").out())
        .containsPattern("    - [^\n]*-----BEGIN [^\n]*\n      [A-Za-z0-9+/]+\n");
  }

  @Test
  void aKind_isAllItsRules_once() {
    Result result = explain("national-id", "us-ssn", "--lang", "en");
    assertThat(
            result.out().lines().filter(line -> line.endsWith("kind national-id, severity high")))
        .hasSizeGreaterThan(20)
        .doesNotHaveDuplicates();
  }

  @Test
  void all_explainsTheOthersOfTheKindToo() {
    assertThat(explain("my-number", "--all", "--lang", "en").out().lines())
        .filteredOn(line -> line.contains(": kind my-number"))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "my-number",
            "my-number-boxes",
            "my-number-collation-b",
            "my-number-fixed",
            "my-number-parts",
            "my-number-parts-row",
            "my-number-qr",
            "my-number-without-zeros");
  }

  @Test
  void anUnknownName_isAUsageError_thatNamesTheNearest_andExplainsNothing() {
    Result english = explain("iban", "my-numbr", "--lang", "en");
    assertThat(english.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(english.out()).isEmpty();
    assertThat(english.err()).contains("'my-numbr': did you mean my-number, ");
    assertThat(explain("my-numbr", "--lang", "ja").err()).contains("もしかして：my-number、");
    Result far = explain("qqqqqqqqqqqq", "--lang", "en");
    assertThat(far.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(far.err()).contains("'morasanu rules' lists them").doesNotContain("did you mean");
  }

  @Test
  void anUnknownLanguage_orNoName_isAUsageError() {
    assertThat(explain("iban", "--lang", "fr").exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(explain().exitCode()).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void aRuleOfAFile_isExplained_withoutWhatWouldMoveTheCursor() throws IOException {
    Path file = Files.writeString(home.resolve(".gitleaks.toml"), """
        [[rules]]
        id = "acme-token"
        description = "Acme \\u001b[31m"
        regex = '[0-9a-z]{24}'
        keywords = ["acme"]
        """);
    Result result = explain("acme-token", "--lang", "ja", "--rules", file);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out()).contains("[0-9a-z]{24}").contains("Acme \\u{1B}[31m");
  }

  @Test
  void everyRule_fitsTheScreen_exceptForItsExpressionsAndExamples() {
    for (String language : List.of("en", "ja")) {
      Result result = explain("national-id", "special-care", "person-name", "--lang", language);
      assertThat(result.out().lines())
          .filteredOn(line -> !line.contains("[") && !line.startsWith("    - "))
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(98));
    }
  }

  private Result explain(Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "explain";
    System.arraycopy(args, 0, all, 1, args.length);
    return new CliRun(home).run(all);
  }
}
