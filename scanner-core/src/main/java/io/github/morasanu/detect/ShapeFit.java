/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.NumberForm;

/** Whether the separators in and around some digit groups make them one number of a rule. Pure. */
final class ShapeFit {

  private ShapeFit() {}

  /** Whether a form allows what stands between the groups. */
  static boolean fits(NumberForm form, DigitGroups groups, int first, int last) {
    char common = groups.gapAfter(first);
    for (int run = first; run < last; run++) {
      char gap = groups.gapAfter(run);
      boolean known = form.mixedSeparators()
          ? gap == DigitGroups.DOUBLE_GAP || form.separators().indexOf(gap) >= 0
          : gap == common && form.separators().indexOf(gap) >= 0;
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /**
   * A number must not be cut out of a longer chain of groups. A hyphen or a dot always joins (the
   * caller knows that none stands before). A space also stands between different numbers.
   */
  static boolean standsApart(DigitGroups groups, int first, int last) {
    char before = groups.gapAfter(first - 1);
    char after = groups.gapAfter(last);
    if (DigitGroups.joins(after)) {
      return false;
    }
    boolean spaced = first < last && groups.gapAfter(first) == ' ';
    if (!spaced) {
      return true;
    }
    boolean goesOnBefore =
        before == ' ' && belongs(groups, first - 1, first, groups.gapAfter(first - 2));
    boolean goesOnAfter =
        after == ' ' && belongs(groups, last + 1, last, groups.gapAfter(last + 1));
    return !goesOnBefore && !goesOnAfter;
  }

  /** Whether a group behind a space looks like one more of a number written with spaces. */
  private static boolean belongs(DigitGroups groups, int outside, int inside, char beyond) {
    return groups.length(outside) == groups.length(inside) && !DigitGroups.joins(beyond);
  }
}
