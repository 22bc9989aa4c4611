/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Writes the findings of one group that is believed: each match alone, or many as one. */
final class GroupReport {
  private final MatchGroup group;
  private final Rule rule;
  private final Setting setting;

  /**
   * What surrounds a group.
   *
   * @param published whether the content is where authors publish how to reach them
   * @param list whether the content holds many different values of the rule
   * @param people whether they are part of many records of people
   * @param columnProves whether nearly all numbers of the column pass
   * @param fingerprint of the values of a group that is one finding
   */
  record Setting(
      boolean published,
      boolean list,
      boolean people,
      boolean columnProves,
      ListFingerprint fingerprint) {}

  GroupReport(MatchGroup group, Setting setting) {
    this.group = group;
    this.rule = group.evidence().rule();
    this.setting = setting;
  }

  List<Finding> findings(Confidence confidence) {
    boolean separate = group.count() <= MatchGroup.MAX_SEPARATE;
    List<MatchGroup.Detail> details = group.details();
    List<Finding> findings = new ArrayList<>();
    for (MatchGroup.Detail detail : separate ? details : details.subList(0, 1)) {
      findings.add(Finding.builder(rule.id(), rule.kind())
          .severity(severity())
          .confidence(confidence)
          .location(detail.location())
          .count(separate ? 1 : group.count())
          .preview(detail.preview())
          .fingerprint(
              separate ? detail.fingerprint() : setting.fingerprint.of(rule.kind(), group.digest()))
          .reasons(reasons(detail.evidence()))
          .tags(rule.tags())
          .build());
    }
    return findings;
  }

  private Severity severity() {
    if (group.evidence().isOfNobody() || setting.published) {
      return Severity.INFO;
    }
    if (!setting.list && !setting.people) {
      return rule.severity();
    }
    return switch (rule.severity()) {
      case LOW -> Severity.MEDIUM;
      case MEDIUM -> Severity.HIGH;
      default -> rule.severity();
    };
  }

  private static String place(int column) {
    if (column > 0) {
      return "numbers of column " + column;
    }
    return column < 0 ? "numbers under its key" : "such numbers of the file";
  }

  private List<String> reasons(MatchEvidence evidence) {
    List<String> reasons = new ArrayList<>();
    if (evidence.sample()) {
      reasons.add("a published sample value");
    } else if (setting.published) {
      reasons.add("a place where authors publish how to reach them");
    } else if (evidence.ofThing()) {
      reasons.add("its record is that of an organisation, a place or a thing, and tells of nobody");
    }
    reasons.add(rule.proof());
    if (evidence.doubtful()) {
      reasons.add("against it: it reads as something else as well");
    }
    String where = evidence.labelled() ? "label says " : "near by stands ";
    if (evidence.contextWord() != null) {
      reasons.add(where + "'" + evidence.contextWord() + "'");
    }
    if (evidence.contraryWord() != null) {
      reasons.add("against it: " + where + "'" + evidence.contraryWord() + "'");
    }
    if (evidence.company() != Company.NOBODY) {
      reasons.add("beside " + Company.words(evidence.company()));
    }
    if (setting.columnProves) {
      reasons.add(
          switch (rule.kind()) {
            case PERSON_NAME -> "most such fields around it are names";
            case BIRTH_DATE -> "the days around it are spread as births are";
            default -> "nearly all " + place(evidence.column()) + " pass";
          });
    }
    if (setting.people && !evidence.isOfNobody()) {
      reasons.add("one of a list of people");
    } else if (setting.list && !evidence.isOfNobody()) {
      reasons.add("one of many in this file");
    }
    return reasons;
  }
}
