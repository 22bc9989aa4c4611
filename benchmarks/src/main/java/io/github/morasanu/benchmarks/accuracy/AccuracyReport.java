/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import io.github.morasanu.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the figures as Markdown. */
final class AccuracyReport {
  private static final int WORST = 60;

  private final Tally tally;
  private final StringBuilder out = new StringBuilder();

  AccuracyReport(Tally tally) {
    this.tally = tally;
  }

  /**
   * The whole page.
   *
   * @param command how to get it again
   */
  String markdown(List<Long> seeds, String command, List<NoiseScan> noise) {
    head(seeds, command);
    kinds();
    variants();
    carriers("Recall by carrier, %", true);
    carriers("False alarms by carrier, % of look-alikes", false);
    worst();
    for (NoiseScan scan : noise) {
      noise(scan);
    }
    return out.toString();
  }

  private void head(List<Long> seeds, String command) {
    out.append("# Accuracy\n\n");
    out.append("Made by `").append(command).append("`; do not edit.\n\n");
    out.append(
        "Cases are made up from the published formats by `io.github.morasanu.testdata.accuracy`, which\n"
            + "shares no code with the rules: values of every kind in the forms that people write, and for each kind\n"
            + "the numbers and words that look like it. Each is written into prose, source code, settings, tables and\n"
            + "statements; lists of people and whole columns are cases as well. Scanned with default settings, a\n"
            + "finding of medium confidence or better counts. It is right if file, line and kind agree; whatever else\n"
            + "is found lowers the precision of its kind, and any finding in a look-alike is a false alarm of it. Only\n"
            + "well-known dummies may be reported for information. In brackets: 95 % intervals (Wilson); those of F1\n"
            + "join the ends of precision and recall. Values and look-alikes are about as many, which real files are\n"
            + "not: precision here compares kinds and states, it predicts nothing.\n\n");
    out.append("Seeds: ").append(join(seeds)).append(". ");
    out.append("Contents that could not be read: ").append(tally.incidents()).append(".\n\n");
  }

  private static String join(List<Long> seeds) {
    return String.join(", ", seeds.stream().map(seed -> Long.toString(seed)).toList());
  }

  private void kinds() {
    out.append(
        "## By kind\n\n| kind | values | recall, % | precision, % | F1, % | look-alikes | false alarms, % |\n");
    out.append("|---|---:|---:|---:|---:|---:|---:|\n");
    tally.kinds().forEach((kind, cell) -> {
      Share precision = tally.precision(kind);
      out.append("| ").append(kind).append(" | ").append(cell.recall().total());
      out.append(" | ").append(cell.recall().text()).append(" | ").append(precision.text());
      out.append(" | ").append(Share.harmonic(precision, cell.recall())).append(" | ");
      out.append(cell.alarms().total())
          .append(" | ")
          .append(cell.alarms().text())
          .append(" |\n");
    });
    out.append(
        "\n`column` are whole columns of 200 random numbers, articles, times and the like: all must be silent.\n\n");
    strays();
  }

  private void strays() {
    SortedMap<String, Long> types = new TreeMap<>();
    tally.mistakes().forEach(mistake -> types.merge(mistake.type(), 1L, Long::sum));
    out.append("Findings on lines of another kind's values: ")
        .append(types.getOrDefault("extra", 0L));
    out.append("; on lines without any case: ")
        .append(types.getOrDefault("stray", 0L))
        .append(".\n\n");
  }

  private void variants() {
    out.append("## National numbers by country\n\n");
    out.append(
        "| number | values | recall, % | look-alikes | false alarms, % |\n|---|---:|---:|---:|---:|\n");
    tally.variants().forEach((variant, cell) -> {
      out.append("| ").append(variant).append(" | ").append(cell.recall().total());
      out.append(" | ").append(cell.recall().text()).append(" | ");
      out.append(cell.alarms().total())
          .append(" | ")
          .append(cell.alarms().text())
          .append(" |\n");
    });
    out.append('\n');
  }

  private void carriers(String title, boolean recall) {
    TreeSet<String> names = new TreeSet<>();
    tally.carriers().values().forEach(cells -> names.addAll(cells.keySet()));
    out.append("## ").append(title).append("\n\n| kind | ").append(String.join(" | ", names));
    out.append(" |\n|---|").append("---:|".repeat(names.size())).append('\n');
    tally.carriers().forEach((kind, cells) -> {
      out.append("| ").append(kind);
      for (String name : names) {
        Cell cell = cells.getOrDefault(name, new Cell());
        out.append(" | ").append((recall ? cell.recall() : cell.alarms()).brief());
      }
      out.append(" |\n");
    });
    out.append('\n');
  }

  private void worst() {
    List<Map.Entry<String, Cell>> cells = new ArrayList<>(tally.templates().entrySet());
    cells.removeIf(entry -> entry.getValue().wrong() == 0);
    int all = cells.size();
    cells.sort(Comparator.comparingLong(
            (Map.Entry<String, Cell> entry) -> -entry.getValue().wrong())
        .thenComparing(Map.Entry::getKey));
    out.append("## Worst cells\n\n").append(all);
    out.append(" of ").append(tally.templates().size());
    out.append(" pairs of form and carrier are not perfect. The worst:\n\n");
    out.append("| form and carrier | found | false alarms |\n|---|---:|---:|\n");
    for (Map.Entry<String, Cell> entry : cells.subList(0, Math.min(WORST, all))) {
      Cell cell = entry.getValue();
      out.append("| ").append(entry.getKey()).append(" | ").append(of(cell.recall()));
      out.append(" | ").append(of(cell.alarms())).append(" |\n");
    }
    out.append('\n');
  }

  private static String of(Share share) {
    return share.total() == 0 ? "–" : share.part() + " of " + share.total();
  }

  private void noise(NoiseScan scan) {
    List<Finding> findings = scan.findings();
    out.append("## ").append(scan.title()).append("\n\n");
    out.append(String.format(
        Locale.ROOT,
        "%,d contents of %.1f MB in all, %d not readable: %d findings, %.3f per MB; %d more for information.%n%n",
        scan.report().summary().filesScanned(),
        scan.megabytes(),
        scan.report().incidents().size(),
        findings.size(),
        findings.size() / Math.max(scan.megabytes(), 1e-6),
        scan.informative()));
    if (findings.isEmpty()) {
      return;
    }
    out.append("| rule | findings | files |\n|---|---:|---:|\n");
    SortedMap<String, List<Finding>> byRule = new TreeMap<>();
    findings.forEach(finding ->
        byRule.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>()).add(finding));
    byRule.forEach((rule, list) -> {
      long files =
          list.stream().map(finding -> finding.location().path()).distinct().count();
      out.append("| ")
          .append(rule)
          .append(" | ")
          .append(list.size())
          .append(" | ")
          .append(files)
          .append(" |\n");
    });
    out.append('\n');
  }
}
