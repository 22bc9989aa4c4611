/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A provision of a law or standard that may apply to what was found, and why. It is a hint where to
 * look and no legal advice: whether it applies is for people to judge.
 *
 * @param id stable, of letters, digits and hyphens
 * @param source the law or standard, with article
 * @param version which version of it was read
 * @param says what it asks for, in our words
 * @param when what must hold besides, which no scanner can know
 * @param why what was found that calls for it
 * @param found the values that call for it by kind; empty if it goes along with another
 * @param deadlines what is to be done how soon, in the order of time
 */
public record LegalNote(
    String id,
    Translated source,
    String version,
    Translated says,
    Translated when,
    Translated why,
    Map<Kind, Long> found,
    List<Deadline> deadlines) {
  /** What stands beside all legal notes. */
  public static final Translated NO_ADVICE =
      new Translated("A hint where to look, not legal advice.", "確認すべき条項の手がかりであり、法的助言ではありません。");

  public LegalNote {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(why, "why");
    found = Collections.unmodifiableMap(new TreeMap<>(found));
    deadlines = List.copyOf(deadlines);
  }

  /**
   * How soon something is to be done.
   *
   * @param step what
   * @param days after whoever is responsible came to know, as {@code 30} or {@code 3-5}
   */
  public record Deadline(Step step, String days) {
    public Deadline {
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(days, "days");
    }
  }

  /** What is to be done. */
  public enum Step {
    /** The first report to the commission, 速報. */
    FIRST_REPORT,
    /** The full report to the commission, 確報. */
    FULL_REPORT;

    /** For people. */
    public Translated words() {
      return switch (this) {
        case FIRST_REPORT -> new Translated("first report", "速報");
        case FULL_REPORT -> new Translated("full report", "確報");
      };
    }

    /** The stable lower-case name, words joined by hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
