/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static io.github.morasanu.maven.Reports.finding;
import static io.github.morasanu.maven.Reports.incident;
import static io.github.morasanu.maven.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.Sentences;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslatedLogTest {
  private static final Sentences WORDS = ScanMojo.words(Locale.JAPANESE);

  private final CheckMessages messages =
      new CheckMessages("app", Policy.defaults(), "report.json", Locale.JAPANESE);

  @Test
  void aLog_speaksTheLanguageOfTheUser_butForDebugging() {
    RecordingLog recording = new RecordingLog();
    TranslatedLog log = new TranslatedLog(recording.log(), WORDS);

    log.info(CheckMessages.reportWritten("a.html"));
    log.warn(CheckMessages.notPackaged("app"));
    log.error("… and 3 more");
    log.debug("… and 3 more");

    assertThat(recording.lines())
        .containsExactly(
            "info Morasanu は a.html を書きました。",
            "warn Morasanu は app の今あるものだけを検査します。まだパッケージされていません。",
            "error …ほか 3 件",
            "debug … and 3 more");
  }

  static Stream<Method> sayings() {
    return Arrays.stream(CheckMessages.class.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic());
  }

  @ParameterizedTest
  @MethodSource("sayings")
  void everySaying_isThereInJapanese(Method saying) throws Exception {
    Object[] samples =
        Arrays.stream(saying.getParameterTypes()).map(TranslatedLogTest::sample).toArray();
    assertJapanese(String.valueOf(saying.invoke(null, samples)));
  }

  private static Object sample(Class<?> type) {
    if (type == String.class) {
      return "x";
    } else if (type == Path.class) {
      return Path.of("x");
    } else if (type == int.class) {
      return 3;
    } else if (type == List.class) {
      return List.of("a", "b");
    } else if (type == Baseline.class) {
      return Baseline.of(List.of(), "key");
    }
    throw new IllegalArgumentException("no sample of a " + type);
  }

  @Test
  void constants_areThereInJapanese() {
    Stream.of(
            CheckMessages.SKIPPED,
            CheckMessages.NOTHING_IN_POM,
            CheckMessages.NOTHING_TO_CHECK,
            CheckMessages.NOT_PACKAGED,
            CheckMessages.BAD_KEY,
            CheckMessages.NOTHING_IN_REACTOR,
            CheckMessages.REPORT_DESCRIPTION)
        .forEach(TranslatedLogTest::assertJapanese);
  }

  @Test
  void failure_isToldInJapanese_withEveryWayToGoOn() {
    ScanReport report = report(
        List.of(finding("a.csv", Kind.PHONE_NUMBER, Severity.MEDIUM).count(40).build()), List.of());
    Verdict.Failed failed = (Verdict.Failed) Policy.defaults().judge(report);

    assertThat(WORDS.of(messages.failed(failed))).isEqualTo("""
            Morasanu は app を不合格としました：深刻度 medium 以上が 40 件の値あります（40 phone-number）。
              a.csv:2:10 phone-number
            対処：
              - データを除くか、作り物のデータに置き換える
              - またはそのファイルを成果物に入れない
              - または、承知のうえで残すなら、理由を添えて許可する（morasanu.toml か、その行のコメント
                「morasanu:allow <ルール> <理由>」）
              - または今あるものをベースラインに書き留める：mvn morasanu:baseline
              - または、配布してよいなら、しきい値を上げる：-Dmorasanu.failOn=high
              - または今回だけ検査を省略する：-Dmorasanu.skip
            レポート：report.json""");
  }

  @Test
  void everyLineOfACheck_isToldInJapanese() {
    List<ScanIncident> incidents = List.of(incident("a.jar!/x.7z"));
    ScanReport low =
        report(List.of(finding("a", Kind.POSTAL_CODE, Severity.LOW).build()), incidents);
    Stream.of(
            messages.incident(incidents.get(0)),
            messages.moreFindings(1),
            messages.moreIncidents(1200),
            messages.summary(low),
            messages.summary(report(List.of(), List.of())),
            messages.passed(low),
            messages.passed(report(List.of(), List.of())),
            messages.stale(
                new StaleSuppression("morasanu.toml:3", "a", StaleSuppression.Cause.EXPIRED)))
        .forEach(TranslatedLogTest::assertJapanese);
    String incomplete = WORDS.of(messages.incomplete(new Verdict.Incomplete(1), low));
    assertThat(incomplete).startsWith("Morasanu は app を保証できません：未検査 1 件のため、");
    assertThat(messages.law(Grounds.NONE)).isEmpty();
  }

  @Test
  void reasonsOfAFinding_areToldInJapanese() {
    assertThat(messages.finding(finding("a.csv", Kind.MY_NUMBER, Severity.CRITICAL)
            .count(4)
            .reasons(List.of("its check digit is right"))
            .build()))
        .isEqualTo("a.csv:2:10 my-number critical 9*********68 ほか 3 件 (my-number, high): 検査数字が正しい");
  }

  private static void assertJapanese(String english) {
    assertThat(WORDS.of(english).codePoints()).as(english).anyMatch(c -> c >= 0x3041 && c < 0xA000);
  }
}
