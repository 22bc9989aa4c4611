/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import java.util.Comparator;
import java.util.Locale;

/**
 * A suppression that should go, since it has no effect.
 *
 * @param place where it stands, for people
 * @param rule the rule or kind it names
 * @param cause why it has no effect
 */
public record StaleSuppression(String place, String rule, Cause cause)
    implements Comparable<StaleSuppression> {
  private static final Comparator<StaleSuppression> ORDER = Comparator.comparing(
          StaleSuppression::place)
      .thenComparing(StaleSuppression::rule)
      .thenComparing(StaleSuppression::cause);

  /** Why a suppression has no effect. */
  public enum Cause {
    /** Nothing that it allows was found. */
    UNUSED,
    /** Its last day is over. */
    EXPIRED,
    /** It gives no reason. */
    NO_REASON;

    /** For people. */
    public Translated words() {
      return switch (this) {
        case UNUSED -> new Translated("nothing that it allows is there", "該当するものがありません");
        case EXPIRED -> new Translated("its last day is over", "期限が過ぎています");
        case NO_REASON -> new Translated("it gives no reason", "理由が書かれていません");
      };
    }

    /** The stable lower-case name, words joined by hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** By place, then rule. */
  @Override
  public int compareTo(StaleSuppression other) {
    return ORDER.compare(this, other);
  }
}
