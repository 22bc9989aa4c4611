/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;
import java.util.List;

/** Characters around which a rule looks for a match, and how far. Immutable. */
final class AnchorTarget {
  private final CompiledRule rule;
  private final CharSequencePattern characters;
  private final int length;
  private final int before;
  private final int after;
  private final boolean ofRow;

  /**
   * An anchor.
   *
   * @param rule the rule that looks
   * @param characters the characters
   * @param before characters before the anchor that a match may reach back
   * @param after characters after the anchor that a match may reach
   */
  AnchorTarget(CompiledRule rule, List<CharSet> characters, int before, int after) {
    this(rule, characters, characters.size(), before, after);
  }

  /**
   * An anchor with what must follow it.
   *
   * @param length how many of the characters are its own
   */
  AnchorTarget(CompiledRule rule, List<CharSet> characters, int length, int before, int after) {
    this(rule, characters, length, before, after, false);
  }

  private AnchorTarget(
      CompiledRule rule,
      List<CharSet> characters,
      int length,
      int before,
      int after,
      boolean ofRow) {
    this.rule = rule;
    this.length = length;
    this.characters = new CharSequencePattern(characters);
    this.before = before;
    this.after = after;
    this.ofRow = ofRow;
  }

  /** An anchor for what finds matches of the rule in rows that name their country. */
  static AnchorTarget ofRow(CompiledRule rule, List<CharSet> characters, int reach) {
    return new AnchorTarget(rule, characters, characters.size(), reach, reach, true);
  }

  CompiledRule rule() {
    return rule;
  }

  /** Whether it is of the rule's matcher of rows. */
  boolean isOfRow() {
    return ofRow;
  }

  int before() {
    return before;
  }

  int after() {
    return after;
  }

  int length() {
    return length;
  }

  CharSequencePattern characters() {
    return characters;
  }

  /** Whether the very characters stand at an index, where the prefilter has seen their symbols. */
  boolean isAt(CharSequence text, int start) {
    return characters.isAt(text, start);
  }
}
