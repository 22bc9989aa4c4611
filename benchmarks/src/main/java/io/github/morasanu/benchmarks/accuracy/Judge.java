/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Severity;
import io.github.morasanu.testdata.accuracy.CaseFile;
import io.github.morasanu.testdata.accuracy.LabelledCase;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the findings of one file with its cases, by line and kind. Not thread-safe.
 *
 * <p>A finding that stands for several values is right for as many cases of its kind further down. A column counts as
 * found if 95 % of its distinct values were.
 */
final class Judge {
  private static final double COLUMN_SHARE = 0.95;

  private final String place;
  private final CaseFile file;
  private final List<String> lines;
  private final Tally tally;
  private final Map<LabelledCase, Long> hits = new IdentityHashMap<>();
  private final Set<LabelledCase> alarmed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> wrongLines = new HashSet<>();
  private final Map<String, Long> grouped = new HashMap<>();

  /**
   * A judge of one file.
   *
   * @param origin what stands before the path in details, as the seed
   */
  Judge(String origin, CaseFile file, Tally tally) {
    this.place = origin + file.path() + ":";
    this.file = file;
    this.lines = file.text().lines().toList();
    this.tally = tally;
  }

  /** Counts the cases of the file. */
  void judge(List<Finding> findings) {
    findings.forEach(this::weigh);
    for (LabelledCase labelled : file.cases()) {
      if (labelled.expected()) {
        boolean found = isFound(labelled);
        tally.count(labelled, found);
        if (!found) {
          keep("miss", labelled, labelled.line(), "");
        }
      } else {
        tally.count(labelled, alarmed.contains(labelled));
      }
    }
  }

  private boolean isFound(LabelledCase labelled) {
    long hit = hits.getOrDefault(labelled, 0L);
    if (labelled.values() > 1) {
      return hit >= COLUMN_SHARE * labelled.values();
    }
    if (hit > 0) {
      return true;
    }
    long rest = grouped.getOrDefault(labelled.kind(), 0L);
    grouped.put(labelled.kind(), Math.max(0, rest - 1));
    return rest > 0;
  }

  private void weigh(Finding finding) {
    String kind = finding.kind().id();
    int line = finding.location().line();
    boolean right = false;
    boolean forgiven = false;
    @Nullable LabelledCase beside = null;
    for (LabelledCase labelled : file.cases()) {
      if (labelled.covers(line)) {
        beside = labelled;
        if (labelled.expected() && labelled.kind().equals(kind)) {
          right = true;
          hits.merge(labelled, finding.count(), Long::sum);
        }
        forgiven |=
            labelled.allows(kind) || (labelled.sample() && finding.severity() == Severity.INFO);
      }
    }
    if (right) {
      grouped.merge(kind, finding.count() - 1, Long::sum);
    } else if (!forgiven) {
      accuse(finding, beside);
    }
  }

  private void accuse(Finding finding, @Nullable LabelledCase beside) {
    String kind = finding.kind().id();
    int line = finding.location().line();
    if (wrongLines.add(line + kind)) {
      tally.falseAlarm(kind);
    }
    String found = finding.ruleId() + " (" + finding.confidence().id() + "; "
        + String.join("; ", finding.reasons()) + ")";
    if (beside == null) {
      String text = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
      tally.mistake(new Mistake("stray", "", "", place + line, found, "", text));
    } else if (beside.expected()) {
      keep("extra", beside, line, found);
    } else {
      alarmed.add(beside);
      keep("alarm", beside, line, found);
    }
  }

  private void keep(String type, LabelledCase labelled, int line, String found) {
    tally.mistake(new Mistake(
        type,
        labelled.template(),
        Tally.carrier(labelled),
        place + line,
        found,
        labelled.text(),
        lines.get(line - 1)));
  }
}
