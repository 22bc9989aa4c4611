/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitClustersTest {
  private static final int PAD = DigitClusters.PAD;

  @Test
  void scan_keepsRunsOfClustersWithEnoughDigits() {
    assertThat(clusters("a 03-3123-4567 b", 7)).containsExactly("03", "3123", "4567");
    assertThat(clusters("12-3-45-6789-0123 x", 7)).containsExactly("12", "3", "45", "6789", "0123");
    assertThat(clusters("(03) 3123-4567", 7)).containsExactly("03", "3123", "4567");
    assertThat(clusters("1234567", 7)).containsExactly("1234567");
  }

  @Test
  void scan_dropsRunsOfClustersWithFewDigits() {
    assertThat(clusters("12:34:56,789;123456 x 1-2 v1.2.3 a1b2c3d4e5f6g7", 7)).isEmpty();
    assertThat(clusters("123456 x", 7)).isEmpty();
    assertThat(clusters("1234   5678", 7)).isEmpty();
    assertThat(clusters("1234- 5678", 7)).containsExactly("1234", "5678");
    assertThat(clusters("1234-a5678", 7)).isEmpty();
    assertThat(clusters("1234a-5678", 7)).isEmpty();
  }

  @Test
  void scan_withMinimumOne_reportsEveryRun() {
    assertThat(clusters("12a345:6", 1)).containsExactly("12", "345", "6");
  }

  @Test
  void scan_takesAsciiDigitsOnly() {
    byte[] symbols = padded("1234567");
    for (int i = PAD; i < PAD + 7; i++) {
      symbols[i] |= (byte) 0x80;
    }
    assertThat(scan(symbols, PAD, PAD + 7, 1)).isEmpty();
    assertThat(clusters("/:1:/", 1)).containsExactly("1");
  }

  @Test
  void scan_addsTheFollowersOfTheClusterThatCrossesTheEnd_andNoOthers() {
    byte[] symbols = padded("x 03-3123-4567, 7654321");
    int from = PAD + 2;
    assertThat(scan(symbols, from, from + 1, 7))
        .containsExactly(pair(2, 4), pair(5, 9), pair(10, 14));
    assertThat(scan(symbols, from + 13, from + 14, 7)).isEmpty();
    assertThat(scan(symbols, from + 1, from + 3, 7)).containsExactly(pair(5, 9), pair(10, 14));
  }

  @Test
  void scan_cutsRunsLongerThanAnyNumber() {
    byte[] symbols = padded("7".repeat(500));
    assertThat(scan(symbols, PAD, PAD + 500, 7))
        .containsExactly(pair(0, DigitClusters.LONGEST_RUN));
    assertThat(scan(symbols, PAD + 200, PAD + 300, 7)).isEmpty();
  }

  @Test
  void scan_ofAnEmptyRange_findsNothing() {
    assertThat(scan(padded("1234567"), PAD, PAD, 1)).isEmpty();
  }

  @Test
  void scan_appendsAndKeepsWhatTheBufferHolds() {
    IntBuffer runs = new IntBuffer();
    runs.add(42);
    DigitClusters.scan(padded("1234567"), PAD, PAD + 7, 7, runs);
    assertThat(runs.size()).isEqualTo(3);
    assertThat(runs.get(0)).isEqualTo(42);
  }

  @Test
  void scan_refusesAMinimumThatThePadCannotDecide() {
    byte[] symbols = padded("1");
    for (int minimum : new int[] {0, DigitClusters.MAX_MINIMUM_DIGITS + 1}) {
      assertThatThrownBy(() -> DigitClusters.scan(symbols, PAD, PAD + 1, minimum, new IntBuffer()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void scan_equalsTheNaiveDefinition_howeverTheTextIsCut() {
    Random random = new Random(20261122);
    String[] alphabets = {
      "0123456789", "01- .()", "12-", "1-", "1--", "9 x", "123456789abc- :", "1(a", "0123456789-\n"
    };
    for (int round = 0; round < 2_000; round++) {
      byte[] symbols =
          padded(randomText(random, alphabets[round % alphabets.length], random.nextInt(400)));
      int minimum = 1 + random.nextInt(DigitClusters.MAX_MINIMUM_DIGITS);
      List<String> expected = naive(symbols, minimum);
      List<String> found = new ArrayList<>();
      for (int from = PAD; from < symbols.length - PAD; ) {
        int to =
            Math.min(symbols.length - PAD, from + 1 + random.nextInt(round % 3 == 0 ? 5 : 150));
        found.addAll(owned(symbols, from, to, minimum));
        from = to;
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void scan_equalsTheNaiveDefinition_acrossItsBlocks() {
    Random random = new Random(7);
    for (String alphabet : List.of("1", "1-", "1-- ", "0123456789- ab", "x1 ")) {
      byte[] symbols = padded(randomText(random, alphabet, 50_000));
      for (int minimum : new int[] {1, 7, 20}) {
        assertThat(owned(symbols, PAD, symbols.length - PAD, minimum))
            .isEqualTo(naive(symbols, minimum));
      }
    }
  }

  private static List<String> clusters(String text, int minimum) {
    List<String> values = new ArrayList<>();
    byte[] symbols = padded(text);
    IntBuffer runs = new IntBuffer();
    DigitClusters.scan(symbols, PAD, PAD + text.length(), minimum, runs);
    for (int i = 0; i < runs.size(); i += 2) {
      values.add(text.substring(runs.get(i) - PAD, runs.get(i + 1) - PAD));
    }
    return values;
  }

  private static List<String> scan(byte[] symbols, int from, int to, int minimum) {
    IntBuffer runs = new IntBuffer();
    DigitClusters.scan(symbols, from, to, minimum, runs);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < runs.size(); i += 2) {
      found.add(pair(runs.get(i) - PAD, runs.get(i + 1) - PAD));
    }
    return found;
  }

  private static List<String> owned(byte[] symbols, int from, int to, int minimum) {
    IntBuffer runs = new IntBuffer();
    DigitClusters.scan(symbols, from, to, minimum, runs);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < runs.size() && runs.get(i) < to; i += 2) {
      found.add(pair(runs.get(i) - PAD, runs.get(i + 1) - PAD));
    }
    return found;
  }

  private static List<String> naive(byte[] symbols, int minimum) {
    List<String> kept = new ArrayList<>();
    List<String> cluster = new ArrayList<>();
    int digits = 0;
    int previousEnd = -10;
    for (int i = PAD; i < symbols.length - PAD; i++) {
      if (!isDigit(symbols[i]) || isDigit(symbols[i - 1])) {
        continue;
      }
      int end = i;
      while (isDigit(symbols[end])) {
        end++;
      }
      String gap = previousEnd < 0
          ? "none"
          : new String(symbols, previousEnd, i - previousEnd, StandardCharsets.ISO_8859_1);
      if (!(gap.length() <= 2 && gap.chars().allMatch(c -> "- .()".indexOf(c) >= 0))) {
        if (digits >= minimum) {
          kept.addAll(cluster);
        }
        cluster.clear();
        digits = 0;
      }
      cluster.add(pair(i - PAD, Math.min(end, i + DigitClusters.LONGEST_RUN) - PAD));
      digits += end - i;
      previousEnd = end;
    }
    if (digits >= minimum) {
      kept.addAll(cluster);
    }
    return kept;
  }

  private static boolean isDigit(byte symbol) {
    return symbol >= '0' && symbol <= '9';
  }

  private static String pair(int start, int end) {
    return start + "-" + end;
  }

  private static String randomText(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static byte[] padded(String text) {
    byte[] symbols = new byte[text.length() + 2 * PAD];
    Arrays.fill(symbols, (byte) '\n');
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, symbols, PAD, bytes.length);
    return symbols;
  }
}
