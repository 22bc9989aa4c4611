/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.LazyAutomaton;
import io.github.morasanu.pattern.PositionAutomaton;
import io.github.morasanu.text.FoldedText;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells at a look-up a character where a regex surely matches nothing, as in most windows around its anchors: RE2J, which
 * needs a hundred times as long, runs over the others only. Not thread-safe.
 */
final class RegexGuard {
  private final @Nullable LazyAutomaton automaton;

  private RegexGuard(@Nullable LazyAutomaton automaton) {
    this.automaton = automaton;
  }

  /** The guard of a regex whose matches begin anywhere in a stretch, or at its start only. */
  static RegexGuard of(String regex, boolean anywhere) {
    return new RegexGuard(PositionAutomaton.of(regex)
        .map(positions -> compile(positions, anywhere))
        .orElse(null));
  }

  private static LazyAutomaton compile(PositionAutomaton positions, boolean anywhere) {
    return new LazyAutomaton(
        positions.sets().stream().map(CharSequencePattern::symbols).toList(),
        IntStream.range(0, positions.sets().size())
            .mapToObj(positions::following)
            .toList(),
        positions.first(),
        positions.last(),
        anywhere);
  }

  /** Whether a match may stand in a stretch of text. */
  boolean mayMatch(FoldedText text, int from, int to) {
    return automaton == null
        || automaton.mayAccept(text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to);
  }
}
