/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What silences matches of a rule, in the schema of gitleaks.
 *
 * @param all whether all of its criteria must hold, instead of one of them
 * @param commits never hold: what is scanned here has no commit
 * @param paths RE2 expressions, one of which is found in the path of the content
 * @param regexTarget what the regexes are looked for in
 * @param regexes RE2 expressions, one of which is found in the target
 * @param stopwords texts, one of which is part of the value, in either case
 */
// The immutable lists of the JDK are serialisable, only their type is not.
@SuppressWarnings("serial")
public record Allowlist(
    boolean all,
    List<String> commits,
    List<String> paths,
    Target regexTarget,
    List<String> regexes,
    List<String> stopwords)
    implements Serializable {

  /** What a regex is looked for in. */
  public enum Target {
    /** The value. */
    SECRET,
    /** All that the rule's regex has matched. */
    MATCH,
    /** The lines on which the match stands. */
    LINE
  }

  public Allowlist {
    commits = List.copyOf(commits);
    paths = List.copyOf(paths);
    Objects.requireNonNull(regexTarget, "regexTarget");
    regexes = List.copyOf(regexes);
    stopwords = List.copyOf(stopwords);
  }

  /* By hand: what a record generates is linked at run time, which costs milliseconds at start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Allowlist that
        && all == that.all
        && commits.equals(that.commits)
        && paths.equals(that.paths)
        && regexTarget == that.regexTarget
        && regexes.equals(that.regexes)
        && stopwords.equals(that.stopwords);
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, commits, paths, regexTarget, regexes, stopwords);
  }

  /** One that silences the values that hold one of those words. */
  static Allowlist ofStopwords(List<String> stopwords) {
    return new Allowlist(false, List.of(), List.of(), Target.SECRET, List.of(), stopwords);
  }
}
