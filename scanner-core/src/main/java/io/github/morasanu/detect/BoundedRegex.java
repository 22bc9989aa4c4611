/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.morasanu.pattern.PatternAnalysis;
import io.github.morasanu.rule.RuleException;

/**
 * Compiles the regular expressions of one rule set, and refuses those that would be slow or huge, alone
 * or together. Used while compiling only.
 */
final class BoundedRegex {
  /** RE2J instructions of one regex: repeats of repeats grow beyond any use. */
  private static final int MAX_PROGRAM = 10_000;

  /** Characters of a match with bounds: so many come out of repeats of repeats only. */
  private static final int MAX_MATCH = 100_000;

  /** RE2J instructions of all regexes together: some 200 bytes each, with all that belongs to them. */
  private static final int MAX_TOTAL = 1_000_000;

  private final KnownRegexes known;
  private int total;

  /** One that leaves regexes uncompiled that are known to compile. */
  BoundedRegex(KnownRegexes known) {
    this.known = known;
  }

  /**
   * Compiles a regex.
   *
   * @param whose for messages: {@code rule 'x'}
   * @return what is known of it now
   * @throws RuleException if it is no regex in RE2 syntax, or too large
   */
  KnownRegexes.Known compile(String whose, String regex) throws RuleException {
    KnownRegexes.Known same = known.of(regex);
    KnownRegexes.Known compiled = same == null ? compileNow(whose, regex) : same;
    int size = compiled.pattern().programSize();
    requireSmall(whose, size);
    total += size;
    if (total > MAX_TOTAL) {
      throw new RuleException("the rules up to " + whose + " have regexes of more than " + MAX_TOTAL
          + " steps together: use fewer rules, or smaller repeats");
    }
    return compiled;
  }

  private static KnownRegexes.Known compileNow(String whose, String regex) throws RuleException {
    PatternAnalysis analysis = PatternAnalysis.of(regex);
    refuseWhatRe2jCannotCompile(whose, analysis);
    try {
      Pattern pattern = Pattern.compile(regex);
      requireSmall(whose, pattern.programSize());
      return new KnownRegexes.Known(() -> analysis, LazyPattern.of(pattern));
    } catch (PatternSyntaxException e) {
      throw new RuleException(whose + " has no valid RE2 regex: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      // RE2/J follows optional parts by recursion.
      throw new RuleException(
          whose + " has a regex with too many optional parts in a row: use smaller repeats", e);
    }
  }

  private static void requireSmall(String whose, int programSize) throws RuleException {
    if (programSize > MAX_PROGRAM) {
      throw new RuleException(whose + " has a regex of " + programSize + " steps; at most "
          + MAX_PROGRAM + " are allowed: use smaller repeats");
    }
  }

  /** RE2J 1.8 compiles the first forever, and builds all of the second before it could be measured. */
  private static void refuseWhatRe2jCannotCompile(String whose, PatternAnalysis analysis)
      throws RuleException {
    if (analysis.foldsCyrillicC()) {
      throw new RuleException(whose + " ignores the case of letters from U+1C80 to"
          + " U+1C88, for which no regex can be compiled: narrow the range that holds them");
    }
    boolean bounded = analysis.maxLength() != PatternAnalysis.UNBOUNDED;
    if (analysis.minLength() > MAX_PROGRAM || (bounded && analysis.maxLength() > MAX_MATCH)) {
      throw new RuleException(whose + " has a regex for texts of " + analysis.minLength()
          + " characters and more: use smaller repeats");
    }
  }
}
