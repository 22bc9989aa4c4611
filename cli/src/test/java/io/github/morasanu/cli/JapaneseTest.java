/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.mask.MaskResult;
import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.report.Sentences;
import io.github.morasanu.scan.ScanProfile;
import io.github.morasanu.scan.VisitedContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Whoever reads Japanese reads it wherever the command line says something. */
class JapaneseTest {
  private static final Sentences WORDS =
      Sentences.in(Locale.JAPANESE, Session.class, "messages_ja.tsv");

  @TempDir
  private Path home;

  @Test
  void everyCommand_option_andParameter_isExplained() {
    CliEnvironment environment = new CliEnvironment(
        Map.of("LANG", "ja_JP.UTF-8"),
        false,
        home,
        System::nanoTime,
        home,
        InputStream.nullInputStream(),
        new Interruption());
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Session session = Session.of(
        (request, progress) -> Reports.clean(), environment, Locale.JAPANESE, nowhere, nowhere);

    List<String> english = new ArrayList<>();
    collectEnglish(CommandLines.all(session), english);

    assertThat(english).isEmpty();
  }

  private static void collectEnglish(CommandLine command, List<String> english) {
    CommandSpec spec = command.getCommandSpec();
    String name = spec.qualifiedName();
    String[] header = spec.usageMessage().header();
    String[] description = spec.usageMessage().description();
    check(name, header.length > 0 ? header : description, english);
    check(name + " exit codes", spec.usageMessage().exitCodeList().values(), english);
    check(name + " footer", List.of(String.join("", spec.usageMessage().footer())), english);
    for (ArgSpec arg : Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
        .toList()) {
      if (!arg.hidden()) {
        check(name + " " + arg, arg.description(), english);
      }
    }
    command.getSubcommands().values().forEach(inner -> collectEnglish(inner, english));
  }

  private static void check(String what, String[] texts, List<String> english) {
    check(what, Arrays.asList(texts), english);
  }

  private static void check(String what, Iterable<String> texts, List<String> english) {
    for (String text : texts) {
      if (!text.isEmpty() && !isJapanese(text)) {
        english.add(what + ": " + text);
      }
    }
  }

  private static boolean isJapanese(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x3041 && c < 0xA000);
  }

  static Stream<Method> messages() throws ReflectiveOperationException {
    Class<?> git = Class.forName("io.github.morasanu.cli.git.GitMessages");
    return Stream.of(CliMessages.class, git)
        .flatMap(of -> Arrays.stream(of.getDeclaredMethods()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.getName().equals("version"))
        .filter(method -> !Arrays.asList(method.getParameterTypes()).contains(Locale.class));
  }

  /** With {@code path} for texts, which has a translation of its own and so shows what wraps it. */
  @ParameterizedTest
  @MethodSource("messages")
  void everyMessage_isThereInJapanese(Method message) throws Exception {
    Object[] samples =
        Arrays.stream(message.getParameterTypes()).map(JapaneseTest::sample).toArray();
    message.setAccessible(true);
    String english = String.valueOf(message.invoke(null, samples));
    assertThat(isJapanese(WORDS.of(english))).as(english).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "morasanu: read a b.txt (1,234 bytes) | morasanu：読取 a b.txt（1,234 バイト）",
        "morasanu: read a (1 bytes, UTF-8, windows-31j) | morasanu：読取 a（1 バイト、UTF-8, windows-31j）",
        "morasanu: read a (1 bytes, only printable runs) | morasanu：読取 a（1 バイト、印字可能な部分のみ）",
        "morasanu: read a (1 bytes, UTF-8, only printable runs) |"
            + " morasanu：読取 a（1 バイト、UTF-8、印字可能な部分のみ）",
        "morasanu: left out no.log | morasanu：除外 no.log",
        "morasanu: failOn = medium (default) | morasanu：failOn = medium（既定）",
        "morasanu: times: settings 1 ms, rules and scan 2 ms, verdict 3 ms, report 4 ms |"
            + " morasanu：時間：設定 1 ミリ秒、ルールと検査 2 ミリ秒、判定 3 ミリ秒、レポート 4 ミリ秒",
      })
  void whatVerboseSays_isSaidInJapanese(String english, String japanese) {
    assertThat(WORDS.of(english)).isEqualTo(japanese);
  }

  private static Object sample(Class<?> type) {
    if (type == String.class) {
      return "path";
    } else if (type == Path.class) {
      return Path.of("x");
    } else if (type == int.class) {
      return 3;
    } else if (type == long.class) {
      return 3L;
    } else if (type == boolean.class) {
      return true;
    } else if (type == List.class) {
      return List.of("a", "b");
    } else if (type == Exception.class) {
      return new IOException("path");
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == ReportFormat.class) {
      return ReportFormat.JSON;
    } else if (type == Baseline.class) {
      return Baseline.of(List.of(), "key");
    } else if (type == ScanIncident.class) {
      return new ScanIncident("a", IncidentCause.ENCRYPTED, "暗号化");
    } else if (type == MaskResult.class) {
      return new MaskResult(3, 1, Map.of(Kind.MY_NUMBER, 2L), List.of());
    } else if (type == RulePlan.class) {
      return new RulePlan("a", Severity.HIGH, "", RulePlan.Way.MATCHER, 2);
    } else if (type == ScanProfile.class) {
      return new ScanProfile(Reports.clean(), new DetectorWork(1, 2, 3, List.of()));
    } else if (type == VisitedContent.class) {
      return new VisitedContent("a", false, true, 4321, List.of("UTF-8", "windows-31j"));
    } else if (type == ScanSummary.class) {
      return Reports.clean().summary();
    }
    throw new IllegalArgumentException("no sample of a " + type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan                         | PATH にファイルかフォルダーを指定するか、--git を使ってください",
        "mask                         | PATH を指定してください",
        "scan --fail-on=foo a         | 使えるのは critical, high, medium, low です",
        "scan --fomat=text a          | オプション '--fomat=text' はありません",
        "scan --threads=x a           | 「x」は整数ではありません",
        "scan --config                | オプション --config に値 FILE を指定してください",
        "scna                         | 使えない引数です",
        "scan none                    | というファイルもフォルダーもありません",
        "scan --max-depth=0 .         | --max-depth が「0」です。1 以上の整数でなければなりません",
        "explain none                 | none",
      })
  void mistakes_areToldByLocale(String arguments, String told) {
    CliRun.Result result =
        new CliRun(home).variable("LANG", "ja_JP.UTF-8").run((Object[]) arguments.split(" "));
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains(told);
    assertThat(result.err().lines()).allMatch(JapaneseTest::isJapanese);
  }

  @Test
  void theOption_goesBeforeTheLocale_alsoForMistakes_andKnowsTwoLanguages() {
    CliRun run = new CliRun(home).variable("LANG", "ja_JP.UTF-8");
    assertThat(run.run("mask", "--lang", "en").err()).contains("Missing required parameter");
    assertThat(run.run("--lang=en", "mask").err()).contains("Missing required parameter");
    assertThat(run.run("config", "--lang=en").out()).contains("SETTING");
    assertThat(run.run("config").out()).contains("設定");
    CliRun.Result wrong = run.run("scan", "--lang=fr", ".");
    assertThat(wrong.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(wrong.err()).contains("en, ja");
  }
}
