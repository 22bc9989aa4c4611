/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.mask.MaskResult;
import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.Phrases;
import io.github.morasanu.report.Printable;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.report.TextReporter;
import io.github.morasanu.scan.ScanProfile;
import io.github.morasanu.scan.Scanner;
import io.github.morasanu.scan.VisitedContent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every word the command line says on its own; reports have words of their own, and so has git. */
final class CliMessages {
  static final String PRODUCT = "Finds personal data and secrets in files, archives and builds.";
  static final String VERSION_COMMAND = "Show the version.";

  static final String MAN_PAGE =
      "Print the manual page: morasanu generate-man-page > morasanu.1; man ./morasanu.1";

  static final String SCAN = "Scan files and folders, with everything packed into them.";
  static final String PATHS =
      "Files and folders to scan, and - for standard input; with --git, --git-history or --since: this folder, if none is named.";
  static final String GIT =
      "Scan the files of a git work tree by git's own rules: those it tracks, and those it does not"
          + " ignore. Submodules are scanned as well.";
  static final String GIT_HISTORY =
      "Scan every content of the git history once: what all branches, tags and the index lead to. Alone,"
          + " it leaves out the files themselves; with --git, both are scanned.";
  static final String SINCE =
      "Scan only what has changed since the work tree left this branch, tag or commit of git; with"
          + " --git-history, only commits that it does not have.";
  static final String FORMAT =
      "Format of the report: text (default), json, sarif, junit, gitlab-code-quality,"
          + " gitlab-secret-detection, csv, markdown or html. May be given several times, or as a list"
          + " with commas; one given as FORMAT=FILE goes to that file.";
  static final String OUTPUT =
      "Write the report to this file, in UTF-8, instead of standard output; several reports go to this"
          + " folder, under names of their own.";
  static final String FAIL_ON =
      "Fail on findings of this severity and worse: critical, high, medium (default) or low.";
  static final String MIN_CONFIDENCE =
      "Leave out findings that are less sure: low, medium (default) or high.";
  static final String FAIL_ON_INCOMPLETE =
      "Whether to fail when something could not be examined. On by default.";
  static final String FAIL_ON_UNUSED_SUPPRESSION =
      "Whether to fail on suppressions that are unused or expired. Off by default.";
  static final String HONOUR_COMMENTS =
      "Whether comments 'morasanu:allow RULE reason' silence matches on their line. On by default.";
  static final String MAX_PEOPLE =
      "Fail, whatever the severity, on findings that speak of more people than this.";
  static final String BASELINE_FILE =
      "Do not report again what this file knows, written by 'morasanu baseline'.";
  static final String CONFIG_FILE = "Take settings from this file. Default: morasanu.toml here or"
      + " further up, as far as the root of the repository.";
  static final String BASELINE =
      "Scan, and write down what is there today, so that later scans tell of what is new only.";
  static final String BASELINE_OUTPUT =
      "Write to this file (default: that of the settings, or morasanu-baseline.json here).";
  static final String MASK =
      "Copy files and folders with made-up values in the place of personal data and secrets.";
  static final String MASK_PATHS = "Files and folders to copy.";
  static final String MASK_OUTPUT = "Write the copy to this folder, which must not exist yet.";
  static final String MASK_IN_PLACE =
      "Change the files themselves instead; needs --backup. What cannot be masked stays.";
  static final String MASK_BACKUP =
      "With --in-place: copy the originals of changed files to this folder, which must not exist yet.";
  static final String MASK_EXIT_0 = "0:all is copied, and a scan of the copy finds nothing";
  static final String MASK_EXIT_3 = "3:something could not be masked, and was not copied";
  static final String CONFIG = "Show all settings, and where each comes from.";
  static final String EXPLAIN = "Show the reasons of each finding in the text report.";
  static final String LANG = "Language: en or ja (default: as LC_ALL, LC_MESSAGES or LANG say).";
  static final String COLOR =
      "Colour the text report: auto (default: on a terminal, unless NO_COLOR is set), always, never.";
  static final String QUIET = "No progress, no notes: nothing but the report and errors.";
  static final String VERBOSE =
      "Say on standard error what is read and left out, in which charset, with which settings, and how"
          + " long each phase takes.";
  static final String INCLUDE_KINDS = "Report these kinds only, with the rules of --include-rules.";
  static final String EXCLUDE_KINDS = "Do not report these kinds.";
  static final String INCLUDE_RULES =
      "Report these rules only, with the kinds of --include-kinds; * is any characters.";
  static final String EXCLUDE_RULES = "Do not report these rules; * is any characters.";
  static final String INCLUDES =
      "Look only at paths that fit, as they show in reports, and at what is in them.";
  static final String EXCLUDES = "Do not look at paths that fit, nor at what is in them.";
  static final String CACHE =
      "Keep reports in this folder, and take them again while nothing has changed.";
  static final String THREADS =
      "Scan on this many threads (default: one for each processor). The report is the same.";
  static final String OCR =
      "Read the text in images with the program tesseract, which must be installed.";
  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";
  static final String OCR_LANGUAGES =
      "Its languages, with plus signs between, as tesseract calls them" + DEFAULT;
  static final String MAX_DEPTH = "Open containers at most this deep" + DEFAULT;
  static final String MAX_BYTES = "Unpack at most this many bytes in all" + DEFAULT;
  static final String MAX_ENTRIES = "Unpack at most this many entries in all" + DEFAULT;
  static final String MAX_ENTRY_BYTES = "Unpack at most this many bytes of one entry" + DEFAULT;
  static final String MAX_RATIO =
      "Unpack at most this many times the packed bytes of an entry" + DEFAULT;
  static final String MAX_DOCUMENT_BYTES =
      "Read documents, as pdf and xlsx, of at most this many bytes" + DEFAULT;
  static final String SCAN_TIMEOUT =
      "Look at nothing more after this many seconds (default: no limit).";
  static final String DOCUMENT_TIMEOUT =
      "Give up on a single document after this many seconds" + DEFAULT;

  static final String RULES =
      "List the rules: how bad a match is, how it is found, and what it is.";
  static final String RULE_NAMES =
      "Only these rules: ids, where * is any characters, or kinds. Explain tells all of one.";
  static final String RULE_KINDS = "Only rules of these kinds.";
  static final String RULE_TAGS = "Only rules with one of these tags.";
  static final String RULE_SEVERITIES =
      "Only rules of these severities: critical, high, medium, low, info.";
  static final String RULE_FORMAT = "Format of the list: text (default) or json.";
  static final String RULE_FILES =
      "Add the rules of this file, which may be a .gitleaks.toml; may be given several times.";
  static final String BUILT_IN_RULES =
      "Whether to use the rules that come with Morasanu. On by default.";
  static final String PROFILE =
      "Scan this file or folder and show what each rule has cost, the dearest first.";

  static final String EXPLAIN_COMMAND =
      "Explain rules: what they find, by which format and formula, and what makes a match believed.";
  static final String EXPLAIN_NAMES = "Ids of rules; or of a kind, for all its rules.";
  static final String EXPLAIN_ALL = "Explain all rules of the same kind, too.";

  static final String EXIT_CODES = "%nExit codes:%n";
  static final String EXIT_0 = "0:nothing found at or over the threshold";
  static final String EXIT_1 = "1:findings at or over the threshold";
  static final String EXIT_2 = "2:wrong usage or configuration";
  static final String EXIT_3 = "3:incomplete: something could not be examined";
  static final String EXIT_4 = "4:internal error";
  static final String ENVIRONMENT = "%nEnvironment:%n"
      + "  MORASANU_FINGERPRINT_KEY  secret under which fingerprints are made, at least%n"
      + "                            16 characters; machines whose reports are compared%n"
      + "                            need the same. Default: a key kept for each user%n"
      + "  NO_COLOR                  if set, --color=auto means never%n"
      + "  MORASANU_CONFIG           the file of settings; each setting has a variable%n"
      + "                            of its own, as MORASANU_FAIL_ON for --fail-on";

  private CliMessages() {}

  static String version(String version) {
    return "morasanu " + version;
  }

  static String keyNeeded(String variable) {
    return "a baseline needs a fingerprint key that is kept: set " + variable;
  }

  static String baselineWritten(Baseline baseline, Path file) {
    return String.format(
        Locale.ROOT,
        "wrote a baseline of %,d values to %s: use it with --baseline",
        baseline.values(),
        file);
  }

  static String baselineIncomplete(int incidents) {
    return String.format(
        Locale.ROOT,
        "%,d contents could not be wholly examined: what they hold is not in the baseline",
        incidents);
  }

  static String maskTarget() {
    return "name a folder for the copy with --output, or use --in-place and --backup together";
  }

  static String notMasked(ScanIncident incident) {
    return incident.path() + ": " + incident.message();
  }

  /** What was masked, with the kinds in their order. */
  static String masked(MaskResult result, boolean inPlace) {
    String kinds = Arrays.stream(Kind.values())
        .filter(result.values()::containsKey)
        .map(kind ->
            String.format(Locale.ROOT, "%s %,d", kind.id(), result.values().get(kind)))
        .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s %,d files, %,d of them masked%s; %,d not",
        inPlace ? "looked at" : "copied",
        result.files(),
        result.masked(),
        kinds.isEmpty() ? "" : " (" + kinds + ")",
        result.incidents().size());
  }

  static String configurationFile(Optional<Path> file) {
    return file.map(path -> "Configuration: " + path)
        .orElse("No morasanu.toml here or further up in the repository.");
  }

  static String noRules() {
    return "--no-builtin-rules leaves no rules: name a file of your own with --rules";
  }

  static String note(String message) {
    return "morasanu: note: " + message;
  }

  static String error(String message) {
    return "morasanu: " + message;
  }

  /** For mistakes of the user only: the messages of other exceptions are not for showing. */
  static String mistake(Exception mistake) {
    return error(String.valueOf(mistake.getMessage()));
  }

  /** How a rule finds its candidates. */
  static String way(RulePlan plan) {
    return switch (plan.way()) {
      case SHAPE -> "digit groups";
      case MATCHER -> "matcher, " + anchors(plan);
      case LABELLED_REGEX -> "regex on values under labels, " + anchors(plan);
      case ANCHORED_REGEX -> "regex, " + anchors(plan);
      case PATH -> "path";
      case KEYWORD_REGEX -> "regex around keywords, " + anchors(plan);
      case UNANCHORED_REGEX -> "regex over all text (unanchored)";
    };
  }

  private static String anchors(RulePlan plan) {
    return plan.anchors() == 1 ? "1 anchor" : plan.anchors() + " anchors";
  }

  /** What a scan has cost as a whole. */
  static String work(ScanProfile profile) {
    DetectorWork work = profile.work();
    return String.format(
        Locale.ROOT,
        "%,d files with %,d bytes: %,d characters read (%s kernel), %,d anchors and %,d digit groups"
            + " in them",
        profile.report().summary().filesScanned(),
        profile.report().summary().bytesScanned(),
        work.characters(),
        Scanner.kernel(),
        work.anchors(),
        work.digitRuns());
  }

  static String seeHelp(String command) {
    return "Run '" + command + " --help' to see how it is used.";
  }

  static String oneOf(List<String> ids) {
    return "must be one of " + String.join(", ", ids);
  }

  static String notFound(Path path) {
    return "there is no file or folder " + path + ": check the path";
  }

  static String quietAndVerbose() {
    return "--quiet and --verbose say the opposite: leave one of them out";
  }

  /** A content that a scan came by. */
  static String visited(VisitedContent content) {
    String path = Printable.of(content.path());
    if (content.leftOut()) {
      return "left out " + path;
    }
    StringBuilder text = new StringBuilder("read ").append(path).append(" (");
    text.append(String.format(Locale.ROOT, "%,d bytes", content.bytes()));
    content.charsets().forEach(name -> text.append(", ").append(name));
    return text.append(content.partly() ? ", only printable runs)" : ")").toString();
  }

  static String setting(String key, String value, String origin) {
    return key + " = " + value + " (" + origin + ")";
  }

  static String phase(String name, long millis) {
    return String.format(Locale.ROOT, "%s %,d ms", name, millis);
  }

  /** What was read in all. */
  static String totals(ScanSummary summary, long files, long entries) {
    String charsets = summary.byCharset().entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "read %,d files and %,d entries, %,d bytes, %,d only in part; %,d left out; charsets: %s",
        files,
        entries,
        summary.bytesScanned(),
        summary.filesPartlyScanned(),
        summary.leftOut(),
        charsets.isEmpty() ? "none" : charsets);
  }

  static String times(List<String> phases) {
    return "times: " + String.join(", ", phases);
  }

  static String noPath() {
    return "name a file or folder as PATH, or use --git";
  }

  static String noInputHere() {
    return "- is standard input, which only a scan without git can read: write ./- for a file of that name";
  }

  static String standardInputTwice() {
    return "standard input can be read only once: name - once";
  }

  static String fingerprintKeyTooShort(String variable) {
    return "the environment variable "
        + variable
        + " needs at least 16 characters: make it longer or unset it";
  }

  static String fingerprintKeyNotKept(Path file, Exception cause) {
    return "note: the fingerprint key "
        + file
        + " cannot be used ("
        + cause.getClass().getSimpleName()
        + "), so this report's fingerprints cannot be compared with those of another";
  }

  static String outputNotWritable(Path file, Exception cause) {
    return "cannot write the report to "
        + file
        + " ("
        + cause.getClass().getSimpleName()
        + "): choose another with --output or --format FORMAT=FILE";
  }

  static String outputIsFolder(Path file) {
    return "cannot write the report to " + file + ": it is a folder, name a file";
  }

  static String outputUnused(Path output) {
    return "nothing would be written to " + output
        + ": every --format has a file of its own, so leave --output out";
  }

  static String severalOnStandardOutput() {
    return "several reports cannot share standard output: name a folder with --output, or a file for"
        + " all but one with --format FORMAT=FILE";
  }

  static String sameFileTwice(Path file) {
    return "two reports would be written to " + file + ": name another file for one of them";
  }

  static String formatWithoutFile(ReportFormat format) {
    return "must name a file after '" + format.id() + "='";
  }

  static String standardOutputFailed() {
    return "the report could not be wholly written to standard output";
  }

  static String reportWritten(Verdict verdict, List<Path> files, Locale reader) {
    String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
    String key = files.size() == 1 ? "report.written" : "reports.written";
    return TextReporter.sentence(verdict, reader)
        + Phrases.load(CliMessages.class, "words", reader).of(key, names);
  }

  static String internalError() {
    return "internal error, a bug in Morasanu. Please report it with the lines below; they name"
        + " code only. Messages are withheld, since they may quote what was scanned.";
  }
}
