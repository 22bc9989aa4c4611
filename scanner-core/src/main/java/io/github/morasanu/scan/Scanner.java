/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.automaton.KernelChoice;
import io.github.morasanu.detect.Detector;
import io.github.morasanu.document.OcrProgram;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.RuleEntry;
import io.github.morasanu.model.RuleExplanation;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleFiles;
import io.github.morasanu.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one door: runs a request and returns the report. Immutable and thread-safe; make one and keep
 * it, since it compiles the rules.
 */
public final class Scanner {
  /** Bytes of a file for which one thread is enough, also if it is an archive. */
  private static final long SMALL = 1 << 15;

  private final Detector detector;

  private Scanner(Detector detector) {
    this.detector = detector;
  }

  /** A scanner with the rules that come with Morasanu. */
  public static Scanner withBuiltInRules() {
    try {
      return of(RuleSet.builtIn());
    } catch (RuleException e) {
      throw new IllegalStateException("the rules that come with Morasanu are broken", e);
    }
  }

  /**
   * A scanner with rules of one's own.
   *
   * @throws RuleException if a rule names an unknown validator or matcher, or has no valid regex
   */
  public static Scanner of(RuleSet rules) throws RuleException {
    return new Scanner(Detector.compile(rules));
  }

  /**
   * A scanner with the rules of files, which may be configurations of gitleaks.
   *
   * @param builtIn whether the rules that come with Morasanu are there as well
   * @throws ConfigurationException if a file cannot be read or has a mistake
   */
  public static Scanner withRuleFiles(boolean builtIn, List<Path> files)
      throws ConfigurationException {
    try {
      return of(RuleFiles.load(builtIn, files));
    } catch (RuleException e) {
      throw new ConfigurationException("rules", "", String.valueOf(e.getMessage()));
    }
  }

  /** What the authors of rule files should know: what has no effect here, with file and line. */
  public List<String> notes() {
    return detector.ruleSet().notes();
  }

  /**
   * By which code digits are found, for people: {@code scalar}, or {@code vector-} and the bits of a
   * vector. It makes a difference in speed only.
   */
  public static String kernel() {
    return KernelChoice.name();
  }

  /** What each rule finds and how, in the order of their ids and the language of a reader. */
  public List<RulePlan> plans(Locale reader) {
    return new RuleExplainer(detector.ruleSet(), reader).described(detector.plans());
  }

  /** The rules that a selection reports, in the order of their ids and the language of a reader. */
  public List<RuleEntry> rules(Selection selection, Locale reader) {
    return new RuleExplainer(detector.ruleSet(), reader).entries(selection, detector.plans());
  }

  /**
   * Explains the rule of an id, or all rules of a kind where no rule has that id; in Japanese for its
   * readers, in English for all others. Empty if there is no such rule nor kind.
   */
  public List<RuleExplanation> explain(String name, Locale reader) {
    return new RuleExplainer(detector.ruleSet(), reader).explain(name);
  }

  /** Ids of rules and kinds that somebody may have meant by a name, the nearest first; may be empty. */
  public List<String> namesNear(String name) {
    return NearestNames.to(name, new RuleExplainer(detector.ruleSet(), Locale.ROOT).names());
  }

  /**
   * Scans every root of the request. What cannot be read becomes an incident of the report, which is
   * the same for every number of threads; those are gone when this returns.
   *
   * <p>A scan on several threads that reaches a limit of the whole scan is repeated on one, since only
   * then it is plain what came first. It is the one case in which more threads take longer.
   *
   * @param progress called on this thread only
   * @throws ConfigurationException if the request has no root, a root does not exist, or the
   *     {@code .gitleaksignore} beside one cannot be read
   * @throws java.util.concurrent.CancellationException if this thread is interrupted, at the latest
   *     after the time for one document; the thread stays marked as interrupted
   */
  public ScanReport scan(ScanRequest request, ScanProgress progress) throws ConfigurationException {
    check(request);
    boolean fed = isFed(request);
    if (fed && request.cache().isPresent()) {
      progress.note("the cache is not used, since it knows files and folders only");
    }
    if (fed || request.cache().isEmpty() || request.fingerprintKey().isEmpty()) {
      return profile(request, progress).report();
    }
    ScanCache cache =
        new ScanCache(request.cache().get(), request.fingerprintKey().get());
    Optional<ScanDigest> digest = ScanDigest.of(request, detector.ruleSet());
    Optional<ScanReport> known = digest.flatMap(of -> cache.find(of, progress));
    if (known.isPresent()) {
      progress.note("nothing has changed since an earlier scan: the report is from the cache");
      return known.get();
    }
    Optional<ScanDigest> settings = ScanDigest.ofSettings(request, detector.ruleSet());
    KnownParts parts = settings.map(of -> cache.findParts(of, progress)).orElse(null);
    ScanReport report = profile(request, progress, parts).report();
    if (settings.isPresent() && parts != null) {
      noteReused(parts.reused(), progress);
      cache.keepParts(settings.get(), parts, progress);
    }
    // Contents may change while they are scanned.
    boolean whole = !progress.endsEarly();
    if (whole && digest.isPresent() && digest.equals(ScanDigest.of(request, detector.ruleSet()))) {
      cache.keep(digest.get(), report, progress);
    }
    return report;
  }

  /** Scans as {@link #scan} does, and says what each rule has cost. */
  public ScanProfile profile(ScanRequest request, ScanProgress progress)
      throws ConfigurationException {
    return profile(request, progress, null);
  }

  private static void noteReused(int archives, ScanProgress progress) {
    if (archives > 0) {
      progress.note(
          (archives == 1 ? "1 archive in another has" : archives + " archives in others have")
              + " not changed since an earlier scan: what is in them is known from the cache");
    }
  }

  private ScanProfile profile(
      ScanRequest request, ScanProgress progress, @Nullable KnownParts parts)
      throws ConfigurationException {
    check(request);
    ScanProfile profile = run(request, progress, parts);
    ScanSummary summary = profile.report().summary();
    if (summary.filesScanned() == 0
        && summary.leftOut() > 0
        && !isFed(request)
        && !progress.endsEarly()) {
      throw new ConfigurationException(
          "includes",
          "",
          "includes and excludes leave nothing to examine: check their patterns against the paths"
              + " of reports, as in docs/policy.md");
    }
    return profile;
  }

  /** Whether some contents are named one by one: they may be none without any mistake. */
  private static boolean isFed(ScanRequest request) {
    return request.roots().stream().anyMatch(root -> root.feed() != null);
  }

  /** Says at the start that the text in images cannot be read, not image by image. */
  private static void checkOcr(ScanRequest request) throws ConfigurationException {
    String languages = request.ocrLanguages().orElse("");
    if (languages.isEmpty()) {
      return;
    }
    OcrProgram program = request.ocrProgram();
    if (program == null) {
      throw new ConfigurationException(
          "ocr",
          "",
          "ocr needs the program tesseract, which is in no folder of PATH: install it (on Debian, "
              + "tesseract-ocr and tesseract-ocr-jpn)");
    }
    List<String> missing;
    try {
      missing = program.missingLanguages();
    } catch (IOException e) {
      throw new ConfigurationException(
          "ocr",
          "",
          "tesseract does not say which languages it reads: try 'tesseract --list-langs'");
    }
    if (!missing.isEmpty()) {
      throw new ConfigurationException(
          "ocrLanguages",
          languages,
          "tesseract has no data for the language '" + missing.get(0)
              + "': install it, or name others with ocrLanguages");
    }
  }

  private void check(ScanRequest request) throws ConfigurationException {
    checkOcr(request);
    if (request.roots().isEmpty()) {
      throw new ConfigurationException(
          "roots", "", "there is nothing to scan: name at least one file or folder");
    }
    for (ScanRoot root : request.roots()) {
      if (!Files.exists(root.path())) {
        throw new ConfigurationException(
            "roots",
            root.path().toString(),
            "'" + root.path() + "' does not exist: check the path for typing errors");
      }
    }
    List<Rule> rules = detector.ruleSet().rules();
    Optional<String> unknown = request.selection().unknownRule(rules);
    if (unknown.isPresent()) {
      throw new ConfigurationException(
          "includeRules, excludeRules",
          unknown.get(),
          "no rule is called '" + unknown.get()
              + "', as includeRules or excludeRules has it: the command rules lists their names");
    }
    if (rules.stream().noneMatch(request.selection()::reports)) {
      throw new ConfigurationException(
          "includeRules", "", "the selection of kinds and rules leaves out every rule");
    }
  }

  private ScanProfile run(ScanRequest request, ScanProgress progress, @Nullable KnownParts parts)
      throws ConfigurationException {
    GitleaksIgnore ignore = GitleaksIgnore.of(request.roots());
    if (request.threads() > 1 && !isSmall(request.roots())) {
      GrowingProgress growing = new GrowingProgress(progress);
      try {
        return scan(request, ignore, parts, growing, WorkerThreads.pool(request.threads() - 1));
      } catch (OutOfOrderException e) {
        growing.again();
        return scan(request, ignore, parts, growing, null);
      }
    }
    return scan(request, ignore, parts, progress, null);
  }

  /** Whether all there is to scan is one small file: more threads, each with tools of its own, would take longer. */
  private static boolean isSmall(List<ScanRoot> roots) {
    try {
      Path path = roots.get(0).path();
      return roots.size() == 1
          && roots.get(0).feed() == null
          && Files.isRegularFile(path)
          && Files.size(path) <= SMALL;
    } catch (IOException e) {
      // The scan will say what is wrong with it.
      return false;
    }
  }

  /** What shows to a masker where the values stand that a scan with such a request would report. */
  public ContentValues values(ScanRequest request) throws ConfigurationException {
    return ContentValues.of(detector, request);
  }

  private ScanProfile scan(
      ScanRequest request,
      GitleaksIgnore ignore,
      @Nullable KnownParts parts,
      ScanProgress progress,
      @Nullable ExecutorService pool) {
    Supplier<ScanTools> tools =
        () -> new ScanTools(detector, request, ignore, parts, progress.wantsContents());
    try (ScanSession session = new ScanSession(request, progress, tools, pool)) {
      ScanReport report = session.run();
      return new ScanProfile(report, session.work(detector));
    }
  }
}
