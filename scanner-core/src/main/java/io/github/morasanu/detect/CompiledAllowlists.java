/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.Allowlist;
import io.github.morasanu.rule.RuleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the different allowlists of the rules of a set: most are those of many. Used while compiling only. */
final class CompiledAllowlists {
  private final Map<Allowlist, Integer> numbers = new HashMap<>();
  private final List<CompiledAllowlist> all = new ArrayList<>();

  /**
   * The number of an allowlist, which is compiled if none before equals it.
   *
   * @throws RuleException if it has a regex that is not valid, or too large
   */
  int add(String ruleId, Allowlist allowlist, BoundedRegex regexes) throws RuleException {
    Integer known = numbers.get(allowlist);
    if (known != null) {
      return known;
    }
    int number = all.size();
    all.add(CompiledAllowlist.compile(ruleId, allowlist, regexes));
    numbers.put(allowlist, number);
    return number;
  }

  /** All of them, each at its number. */
  List<CompiledAllowlist> all() {
    return all;
  }
}
