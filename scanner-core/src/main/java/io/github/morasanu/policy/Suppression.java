/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of the allow list: findings of a rule in some places are known and accepted. Immutable. */
public final class Suppression {
  private final PathGlob path;
  private final String rule;
  private final String reason;
  private final @Nullable LocalDate until;
  private final String place;

  /**
   * An entry.
   *
   * @param path glob for the paths of findings, see docs/policy.md
   * @param rule a rule's id or a kind's
   * @param reason why, for people
   * @param until the last day on which it holds, or null
   * @param place where it stands, for messages
   * @throws IllegalArgumentException if path, rule or reason is blank
   */
  public Suppression(
      String path, String rule, String reason, @Nullable LocalDate until, String place) {
    if (path.isBlank() || rule.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a suppression needs a path, a rule and a reason");
    }
    this.path = new PathGlob(path);
    this.rule = rule;
    this.reason = reason;
    this.until = until;
    this.place = Objects.requireNonNull(place, "place");
  }

  /** The rule or kind it is for. */
  public String rule() {
    return rule;
  }

  /** Why the findings are accepted. */
  public String reason() {
    return reason;
  }

  /** The last day on which it holds. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** Where it stands, for messages. */
  public String place() {
    return place;
  }

  boolean isExpired(LocalDate today) {
    return until != null && today.isAfter(until);
  }

  boolean covers(Finding finding) {
    return (rule.equals(finding.ruleId()) || rule.equals(finding.kind().id()))
        && path.matches(finding.location().path());
  }
}
