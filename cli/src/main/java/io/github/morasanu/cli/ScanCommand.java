/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Review;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.report.Reporter;
import io.github.morasanu.report.TextReporter;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code morasanu scan PATH...}. */
@Command(
    name = ScanCommand.NAME,
    description = CliMessages.SCAN,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = CliMessages.EXIT_CODES,
    exitCodeList = {
      CliMessages.EXIT_0,
      CliMessages.EXIT_1,
      CliMessages.EXIT_2,
      CliMessages.EXIT_3,
      CliMessages.EXIT_4
    },
    footer = CliMessages.ENVIRONMENT)
final class ScanCommand implements Callable<Integer> {
  static final String NAME = "scan";

  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String OUTPUT_SHORT = "-o";
  private static final String EXPLAIN = "--explain";
  private static final String QUIET = "--quiet";
  private static final String QUIET_SHORT = "-q";
  private static final String VERBOSE = "--verbose";
  private static final String VERBOSE_SHORT = "-v";

  /** Behind it, everything is a path. */
  private static final String END_OF_OPTIONS = "--";

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = CliMessages.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = FORMAT,
      split = ",",
      paramLabel = "FORMAT[=FILE]",
      description = CliMessages.FORMAT)
  private List<ReportChoice> formats = new ArrayList<>();

  @Option(
      names = {OUTPUT_SHORT, OUTPUT},
      paramLabel = "FILE|FOLDER",
      description = CliMessages.OUTPUT)
  private @Nullable Path output;

  @Option(names = EXPLAIN, description = CliMessages.EXPLAIN)
  private boolean explain;

  @Option(names = "--color", paramLabel = "WHEN", description = CliMessages.COLOR)
  private ColorMode color = ColorMode.AUTO;

  @Option(
      names = {QUIET_SHORT, QUIET},
      description = CliMessages.QUIET)
  private boolean quiet;

  @Option(
      names = {VERBOSE_SHORT, VERBOSE},
      description = CliMessages.VERBOSE)
  private boolean verbose;

  @Mixin
  private GitOptions git = new GitOptions();

  @Mixin
  private SettingOptions settings = new SettingOptions();

  ScanCommand(Session session) {
    this.session = session;
  }

  /**
   * The command of arguments, where these are paths and the options that are given most often, each in its plain form; null
   * where only the parser knows what they are or what is wrong with them. It takes as long as the half of a small scan.
   *
   * @param args behind the name of the command
   */
  static @Nullable ScanCommand ofPlain(List<String> args, Session session) {
    ScanCommand command = new ScanCommand(session);
    Iterator<String> rest = args.iterator();
    try {
      while (rest.hasNext()) {
        String argument = rest.next();
        if (argument.equals(END_OF_OPTIONS)) {
          rest.forEachRemaining(path -> command.paths.add(Path.of(path)));
        } else if (!argument.startsWith("-") || argument.equals(StandardInput.NAME)) {
          command.paths.add(Path.of(argument));
        } else if (!command.takes(argument, rest)) {
          return null;
        }
      }
    } catch (InvalidPathException mistake) {
      return null;
    }
    return command;
  }

  /** Takes an option, unless it is none of the plain ones, or is given a second time. */
  private boolean takes(String option, Iterator<String> rest) {
    boolean first = true;
    switch (option) {
      case QUIET, QUIET_SHORT -> {
        first = !quiet;
        quiet = true;
      }
      case VERBOSE, VERBOSE_SHORT -> {
        first = !verbose;
        verbose = true;
      }
      case EXPLAIN -> {
        first = !explain;
        explain = true;
      }
      case FORMAT -> {
        return rest.hasNext() && takesFormat(rest.next());
      }
      case OUTPUT, OUTPUT_SHORT -> {
        first = output == null && rest.hasNext();
        String file = first ? rest.next() : "-";
        output = Path.of(file);
        return first && !file.startsWith("-");
      }
      default -> {
        return option.startsWith(FORMAT + '=')
            && takesFormat(option.substring(FORMAT.length() + 1));
      }
    }
    return first;
  }

  private boolean takesFormat(String id) {
    for (ReportFormat format : ReportFormat.values()) {
      if (format.id().equals(id)) {
        formats.add(new ReportChoice(format, null));
        return true;
      }
    }
    return false;
  }

  @Override
  public Integer call() throws ConfigurationException {
    try (GitOptions open = git) {
      return run(open.roots(paths, session.environment()));
    }
  }

  private int run(List<ScanRoot> roots) throws ConfigurationException {
    if (verbose && quiet) {
      throw new ConfigurationException("--verbose", "", CliMessages.quietAndVerbose());
    }
    VerboseLog log = new VerboseLog(verbose, session);
    Configuration configuration = settings.load(session.environment());
    log.settings(configuration);
    FingerprintKey key = FingerprintKeyChoice.choose(session.environment(), this::note);
    Policy policy = SettingOptions.policy(configuration, key, true);
    ScanRequest.Builder request = ScanRequest.builder().settings(configuration).fingerprintKey(key);
    request.programFolders(session.environment().variable("PATH"));
    RootArguments.add(roots, request);
    ReportTargets targets = ReportTargets.of(formats, output, session.out());
    targets.prepare();
    log.phase("settings");
    session.environment().interruption().reportComes();
    ScanReport scanned = scan(request.build(), configuration, log);
    log.phase("rules and scan");
    Review review = policy.review(scanned);
    Verdict verdict = review.verdict();
    log.phase("verdict");
    targets.write(review.report(), verdict, (format, toFile) -> reporter(format, toFile, policy));
    if (!targets.filesOnly().isEmpty() && !quiet) {
      session
          .out()
          .print(CliMessages.reportWritten(verdict, targets.filesOnly(), session.reader()) + '\n');
    }
    log.phase("report");
    log.totals(scanned);
    return exitCode(verdict, scanned);
  }

  /** A scan that was stopped has not passed, whatever the policy says of what could not be examined. */
  private static int exitCode(Verdict verdict, ScanReport report) {
    boolean stopped =
        report.incidents().stream().anyMatch(incident -> incident.cause() == IncidentCause.STOPPED);
    int code = ExitCodes.of(verdict);
    return stopped && code == ExitCodes.PASSED ? ExitCodes.INCOMPLETE : code;
  }

  private void note(String line) {
    sayUnlessQuiet(CliMessages.error(line));
  }

  private void sayUnlessQuiet(String line) {
    if (!quiet) {
      session.say(line);
    }
  }

  private ScanReport scan(ScanRequest request, Configuration configuration, VerboseLog log)
      throws ConfigurationException {
    ScanRunner scanner = RuleOptions.areDefault(configuration)
        ? session.scanner()
        : RuleOptions.scanner(configuration, this::sayUnlessQuiet)::scan;
    if (log.on()) {
      return scanner.scan(request, noted(log.progress()));
    }
    if (quiet || !session.environment().terminal()) {
      return scanner.scan(request, noted(ScanProgress.NONE));
    }
    try (ProgressLine progress = new ProgressLine(session, RootArguments.bytes(request.roots()))) {
      return scanner.scan(request, noted(progress));
    }
  }

  private NotedProgress noted(ScanProgress progress) {
    return new NotedProgress(progress, this::note, session.environment().interruption());
  }

  /** Reasons and colour are choices of the text report only. */
  private Reporter reporter(ReportFormat format, boolean toFile, Policy policy) {
    if (format != ReportFormat.TEXT) {
      return format.reporter(policy, session.reader());
    }
    boolean colored = (color == ColorMode.ALWAYS || !toFile) && color.isOn(session.environment());
    return TextReporter.plain().in(session.reader()).withReasons(explain).withColor(colored);
  }
}
