/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a regex in RE2 syntax says about every one of its matches. Immutable, thread-safe.
 *
 * <p>A statement is true of each match that RE2/J finds, or it is not made: what is not understood
 * gives no anchors and no bounds. Lengths and distances are in chars, UTF-16 units, of the text that
 * the regex runs on.
 *
 * <p>The work is bounded: linear in the length of the regex, with at most 2,048 sequences of up to
 * 112 sets weighed for each group besides. Groups nested deeper than 200 are not looked into.
 */
public final class PatternAnalysis {
  /** No upper limit. */
  public static final int UNBOUNDED = Lengths.UNBOUNDED;

  /**
   * Share of the places of a text above which anchors are of no use: with a candidate every 2,000
   * chars, the regex is what takes the time.
   */
  private static final double MAX_COST = 5e-4;

  private final Lengths lengths;
  private final List<PatternAnchor> anchors;
  private final String whyNone;
  private final boolean looksAround;
  private final boolean looksAtEdges;
  private final boolean foldsCyrillicC;

  PatternAnalysis(
      Lengths lengths,
      List<PatternAnchor> anchors,
      String whyNone,
      boolean looksAround,
      boolean looksAtEdges,
      boolean foldsCyrillicC) {
    this.lengths = lengths;
    this.anchors = anchors;
    this.whyNone = whyNone;
    this.looksAround = looksAround;
    this.looksAtEdges = looksAtEdges;
    this.foldsCyrillicC = foldsCyrillicC;
  }

  /**
   * Analyses a regex, whether or not RE2/J accepts it.
   *
   * @param regex with its flags inside, as in {@code (?i)}
   */
  public static PatternAnalysis of(String regex) {
    Objects.requireNonNull(regex, "regex");
    PatternParser.ParsedPattern parsed;
    try {
      parsed = PatternParser.parse(regex);
    } catch (PatternNotUnderstoodException e) {
      return new PatternAnalysis(
          Lengths.ANY, List.of(), Objects.requireNonNull(e.getMessage()), true, true, false);
    }
    Facts facts = NodeAnalysis.of(parsed.root());
    AnchorSet best = facts.inner();
    boolean good = best != null && best.cost() <= MAX_COST;
    return new PatternAnalysis(
        facts.lengths(),
        best != null && good ? best.anchors() : List.of(),
        good ? "" : whyNone(facts.lengths(), best, parsed.tooDeep()),
        parsed.looksAround(),
        parsed.looksAtEdges(),
        parsed.foldsCyrillicC());
  }

  private static String whyNone(Lengths lengths, @Nullable AnchorSet best, boolean tooDeep) {
    if (lengths.min() == 0) {
      return "the regex matches the empty text";
    }
    if (tooDeep) {
      return "the regex has groups nested too deep";
    }
    return best == null
        ? "any char fits everywhere in the regex: add a literal word"
        : "the regex holds digits or broad classes only, which stand everywhere in a text: add a"
            + " literal word, or a class of rare chars";
  }

  /** The shortest match, in chars; 0 or more. */
  public int minLength() {
    return lengths.min();
  }

  /** The longest match, in chars; {@link #UNBOUNDED} for no limit. */
  public int maxLength() {
    return lengths.max();
  }

  /**
   * Anchors of which every match holds at least one, whole and at one of its distances; the fewest
   * and rarest that were found, at most 32. Empty if none would be of use.
   */
  public List<PatternAnchor> anchors() {
    return anchors;
  }

  /** Why there are no anchors, in words for the author of the regex; empty if there are some. */
  public String whyNone() {
    return whyNone;
  }

  /**
   * Whether a match may depend on the char before or after it, as with {@code \b} and {@code (?m)$}.
   * A window on a text must then show one char more on both sides.
   */
  public boolean looksAround() {
    return looksAround;
  }

  /**
   * Whether a match may depend on where the text starts or ends, as with {@code ^}, {@code $}, {@code
   * \A} and {@code \z}. The edges of a window are then not to be taken for those of the text.
   */
  public boolean looksAtEdges() {
    return looksAtEdges;
  }

  /** Whether it ignores the case of letters from U+1C80 to U+1C88, which RE2/J 1.8 cannot compile. */
  public boolean foldsCyrillicC() {
    return foldsCyrillicC;
  }
}
