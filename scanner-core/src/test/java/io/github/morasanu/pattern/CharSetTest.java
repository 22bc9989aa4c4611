/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharSetTest {

  @Test
  void unionAndNegate_agreeWithBits() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      BitSet bits = new BitSet();
      CharSet set = CharSet.NONE;
      for (int i = random.nextInt(8); i > 0; i--) {
        int first = random.nextInt(4) == 0 ? 0xFFF0 + random.nextInt(16) : random.nextInt(40);
        int last = Math.min(0xFFFF, first + random.nextInt(10));
        bits.set(first, last + 1);
        set = set.union(CharSet.range((char) first, (char) last));
      }
      BitSet rest = (BitSet) bits.clone();
      rest.flip(0, 0x10000);

      assertThat(bitsOf(set)).isEqualTo(bits);
      assertThat(bitsOf(set.negate())).isEqualTo(rest);
      assertThat(set.size()).isEqualTo(bits.cardinality());
      assertThat(set.negate().negate()).isEqualTo(set).hasSameHashCodeAs(set);
      assertThat(set.union(set.negate())).isEqualTo(CharSet.ALL);
    }
  }

  @Test
  void ranges_thatTouch_areOne() {
    assertThat(CharSet.of("dabc")).isEqualTo(CharSet.range('a', 'd')).hasToString("[a-d]");
    assertThat(CharSet.of("az-")).hasToString("[-az]");
    assertThat(CharSet.of('\n')).hasToString("\\x{a}");
    assertThat(CharSet.NONE.isEmpty()).isTrue();
  }

  @Test
  void range_fromAGreaterChar_isRefused() {
    assertThatThrownBy(() -> CharSet.range('b', 'a')).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void foldCase_addsTheSpecialLettersOfSAndK_butNotTheTurkishI() {
    assertThat(CharSet.of('k').foldCase()).isEqualTo(CharSet.of("kK\u212A"));
    assertThat(CharSet.of('\u017F').foldCase()).isEqualTo(CharSet.of("sS\u017F"));
    assertThat(CharSet.of('I').foldCase()).isEqualTo(CharSet.of("iI"));
    assertThat(CharSet.of("0-県").foldCase()).isEqualTo(CharSet.of("0-県"));
  }

  @Test
  void foldCase_ofARange_isTheUnionOfItsChars() {
    CharSet each = CharSet.NONE;
    for (char c = 0x20; c <= 0x3000; c++) {
      each = each.union(CharSet.of(c).foldCase());
    }
    assertThat(CharSet.range(' ', '\u3000').foldCase()).isEqualTo(each);
  }

  @Test
  void foldCase_holdsAllThatRe2jTakesForTheSame() {
    StringBuilder cased = new StringBuilder();
    for (char c = 0; c < 0xD800; c++) {
      if (CaseFolding.isCased(c)) {
        cased.append(c);
      }
    }
    String text = cased.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isKnownToRe2j(c)) {
        continue;
      }
      CharSet folded = CharSet.of(c).foldCase();
      Matcher matcher = Pattern.compile("(?i)" + c).matcher(text);
      while (matcher.find()) {
        char found = text.charAt(matcher.start());
        assertThat(folded.contains(found))
            .as("U+%04X for U+%04X", (int) found, (int) c)
            .isTrue();
      }
    }
  }

  /** RE2/J 1.8 loops forever over U+1C80 to U+1C88, whose case is younger than its tables. */
  private static boolean isKnownToRe2j(char c) {
    return c < '\u1C80' || c > '\u1C88';
  }

  private static BitSet bitsOf(CharSet set) {
    BitSet bits = new BitSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (set.contains((char) c)) {
        bits.set(c);
      }
    }
    return bits;
  }
}
