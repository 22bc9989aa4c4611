/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.Allowlist;
import io.github.morasanu.rule.RuleException;
import java.util.ArrayList;
import java.util.List;

/** An allowlist with its compiled regular expressions. Immutable. */
final class CompiledAllowlist {
  final Allowlist allowlist;
  final List<LazyPattern> paths;
  final List<LazyPattern> regexes;

  private CompiledAllowlist(
      Allowlist allowlist, List<LazyPattern> paths, List<LazyPattern> regexes) {
    this.allowlist = allowlist;
    this.paths = List.copyOf(paths);
    this.regexes = List.copyOf(regexes);
  }

  static CompiledAllowlist compile(String ruleId, Allowlist allowlist, BoundedRegex regexes)
      throws RuleException {
    String whose = "an allowlist of rule '" + ruleId + "'";
    return new CompiledAllowlist(
        allowlist,
        compile(whose, allowlist.paths(), regexes),
        compile(whose, allowlist.regexes(), regexes));
  }

  private static List<LazyPattern> compile(
      String whose, List<String> regexes, BoundedRegex compiler) throws RuleException {
    List<LazyPattern> patterns = new ArrayList<>();
    for (String regex : regexes) {
      patterns.add(compiler.compile(whose, regex).pattern());
    }
    return patterns;
  }

  /** Whether paths alone tell that it applies, before there is any match. */
  boolean isForPaths() {
    return !paths.isEmpty()
        && (!allowlist.all()
            || (regexes.isEmpty()
                && allowlist.stopwords().isEmpty()
                && allowlist.commits().isEmpty()));
  }
}
