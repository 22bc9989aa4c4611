/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SymbolSetTest {

  @Test
  void of_holdsItsSymbolOnly() {
    for (int symbol = 0; symbol < SymbolSet.SYMBOLS; symbol++) {
      SymbolSet set = SymbolSet.of((byte) symbol);
      assertThat(set.size()).isEqualTo(1);
      for (int other = 0; other < SymbolSet.SYMBOLS; other++) {
        assertThat(set.contains(other)).isEqualTo(other == symbol);
      }
    }
  }

  @Test
  void ofAll_holdsEverySymbol() {
    assertThat(SymbolSet.ofAll().size()).isEqualTo(SymbolSet.SYMBOLS);
    assertThat(SymbolSet.ofAll().contains(0)).isTrue();
    assertThat(SymbolSet.ofAll().contains(255)).isTrue();
  }

  @Test
  void union_equalsThatOfBitSets() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      BitSet expected = new BitSet();
      SymbolSet set = SymbolSet.of((byte) 'x');
      expected.set('x');
      for (int i = 0; i < 1 + random.nextInt(300); i++) {
        int symbol = random.nextInt(SymbolSet.SYMBOLS);
        expected.set(symbol);
        set = set.union(SymbolSet.of((byte) symbol));
      }
      assertThat(set.size()).isEqualTo(expected.cardinality());
      for (int symbol = 0; symbol < SymbolSet.SYMBOLS; symbol++) {
        assertThat(set.contains(symbol)).isEqualTo(expected.get(symbol));
      }
    }
  }

  @Test
  void equals_isThatOfTheSymbols() {
    SymbolSet ab = SymbolSet.of((byte) 'a').union(SymbolSet.of((byte) 'b'));
    SymbolSet ba = SymbolSet.of((byte) 'b').union(SymbolSet.of((byte) 'a'));
    assertThat(ab).isEqualTo(ba).hasSameHashCodeAs(ba);
    for (int symbol : new int[] {0, 100, 150, 255}) {
      assertThat(ab.union(SymbolSet.of((byte) symbol))).isNotEqualTo(ab);
    }
    assertThat(ab).isNotEqualTo("ab");
  }
}
