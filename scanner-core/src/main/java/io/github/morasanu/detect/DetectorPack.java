/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.FlatAnchors;
import io.github.morasanu.rule.PackedResources;
import io.github.morasanu.rule.RuleSet;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a detector of the rules that come with Morasanu looks for, as it was found when Morasanu was built: the words near
 * matches, the number of anchors of each rule, and what the prefilter sees of the anchors. To find it takes ten times as long
 * as a small scan. Immutable.
 *
 * @param words the words near matches
 * @param candidates what the prefilter looks for
 * @param targets behind the rest of a pack, which is read when there are compiled rules
 */
record DetectorPack(ContextWords words, FlatAnchors candidates, ByteBuffer targets) {
  /** Room for all there is; what is needed is cut out. */
  private static final int MOST_BYTES = 8 << 20;

  /** The pack for a set of rules; null if it is another one than the one that was packed. */
  static @Nullable DetectorPack of(RuleSet rules) {
    if (!rules.isPacked()) {
      return null;
    }
    return PackedResources.detector()
        .map(pack -> read(ByteBuffer.wrap(pack), rules))
        .orElse(null);
  }

  /** What {@link #write} has written of the same rules. */
  static DetectorPack read(ByteBuffer in, RuleSet rules) {
    return new DetectorPack(ContextWords.read(in, rules.rules()), FlatAnchors.read(in), in);
  }

  static byte[] write(
      ContextWords words, List<CharSequencePattern> candidates, AnchorTargets targets) {
    ByteBuffer out = ByteBuffer.allocate(MOST_BYTES);
    words.write(out);
    FlatAnchors.of(CharSequencePattern.symbols(candidates)).write(out);
    targets.write(out);
    return Arrays.copyOf(out.array(), out.position());
  }
}
