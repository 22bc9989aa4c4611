/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LateKernelTest {
  private static final int PAD = LiteralKernel.PAD;

  @Test
  void scan_findsWhatAKernelFinds_beforeThereIsOneAndAfter() {
    Random random = new Random(7);
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      anchors.add(randomAnchor(random));
    }
    LateKernel late = LateKernel.of(anchors);
    LiteralKernel kernel = LiteralKernel.compile(anchors);
    int length = LateKernel.BEFORE_KERNEL / 4 + 1;
    for (int round = 0; round < 6; round++) {
      byte[] symbols = randomText(random, length);
      IntBuffer expected = new IntBuffer();
      kernel.scan(symbols, PAD, PAD + length, expected);
      IntBuffer hits = new IntBuffer();
      late.scan(symbols, PAD, PAD + length, hits);
      assertThat(values(hits)).isEqualTo(values(expected)).isNotEmpty();
      assertThat(late.isMade()).isEqualTo(round > 2);
    }
  }

  @Test
  void scan_ofAnEmptyRange_findsNothingAndCountsForNothing() {
    LateKernel late = LateKernel.of(List.of(Anchor.of(List.of(SymbolSet.ofAll()))));
    IntBuffer hits = new IntBuffer();
    late.scan(new byte[2 * PAD], PAD, PAD, hits);
    late.scan(new byte[2 * PAD], PAD, PAD - LateKernel.BEFORE_KERNEL, hits);
    assertThat(hits.size()).isZero();
    assertThat(late.isMade()).isFalse();
  }

  @Test
  void scan_withoutAnchors_findsNothing() {
    IntBuffer hits = new IntBuffer();
    LateKernel.of(List.of()).scan(new byte[2 * PAD + 1], PAD, PAD + 1, hits);
    assertThat(hits.size()).isZero();
  }

  private static Anchor randomAnchor(Random random) {
    List<SymbolSet> sets = new ArrayList<>();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      SymbolSet set = SymbolSet.of((byte) ('a' + random.nextInt(6)));
      sets.add(random.nextInt(4) == 0 ? set.union(SymbolSet.of((byte) 0x91)) : set);
    }
    return Anchor.of(sets);
  }

  private static byte[] randomText(Random random, int length) {
    byte[] symbols = new byte[length + 2 * PAD];
    for (int i = PAD; i < PAD + length; i++) {
      symbols[i] = (byte) (random.nextInt(8) == 0 ? 0x91 : 'a' + random.nextInt(6));
    }
    return symbols;
  }

  private static int[] values(IntBuffer hits) {
    return IntStream.range(0, hits.size()).map(hits::get).toArray();
  }
}
