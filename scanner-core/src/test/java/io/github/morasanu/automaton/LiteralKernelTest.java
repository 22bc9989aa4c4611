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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralKernelTest {
  private static final int PAD = LiteralKernel.PAD;

  @Test
  void scan_reportsEveryOccurrence_orderedByStartThenId() {
    assertThat(hits("ushers she", "she", "he", "hers", "s", "xyz"))
        .containsExactly("0@1", "3@1", "1@2", "2@2", "3@5", "0@7", "3@7", "1@8");
  }

  @Test
  void scan_matchesSetsOfSymbols() {
    Anchor password = anyCase("Password=");
    assertThat(scan(List.of(password), padded("PASSWORD= password= Passw0rd=")))
        .containsExactly("0@0", "0@10");
  }

  @Test
  void scan_findsLongAnchorsByTheirWholeSequence() {
    String key = "-----BEGIN PRIVATE KEY----- and as much as sixty-four symbols go";
    assertThat(key).hasSize(Anchor.MAX_LENGTH);
    assertThat(hits(key + key.replace('y', 'Y') + key, key)).containsExactly("0@0", "0@128");
  }

  @Test
  void scan_ownsStartsInTheRangeOnly_andReadsPastItsEnd() {
    LiteralKernel kernel = LiteralKernel.compile(List.of(literal("secret-token-of-ours")));
    byte[] symbols = padded("secret-token-of-ours");
    assertThat(scan(kernel, symbols, PAD, PAD + 1)).containsExactly("0@0");
    assertThat(scan(kernel, symbols, PAD + 1, PAD + 20)).isEmpty();
    assertThat(scan(kernel, symbols, PAD, PAD)).isEmpty();
  }

  @Test
  void scan_appendsAndKeepsWhatTheBufferHolds() {
    IntBuffer hits = new IntBuffer();
    hits.add(999);
    hits.add(999);
    LiteralKernel.compile(List.of(literal("@"))).scan(padded("a@b"), PAD, PAD + 3, hits);
    assertThat(hits.size()).isEqualTo(4);
    assertThat(hits.get(0)).isEqualTo(999);
    assertThat(hits.get(3)).isEqualTo(PAD + 1);
  }

  @Test
  void scan_withoutAnchors_findsNothing() {
    assertThat(scan(List.of(), padded("text"))).isEmpty();
  }

  @Test
  void scan_reportsEqualAnchorsAll() {
    assertThat(hits("a@b", "@", "@b", "@")).containsExactly("0@1", "1@1", "2@1");
  }

  @Test
  void scan_withAnchorsThatMatchAnything_isStillRight() {
    Anchor any = Anchor.of(List.of(SymbolSet.ofAll()));
    Anchor manyAny = Anchor.of(new ArrayList<>(Collections.nCopies(64, SymbolSet.ofAll())));
    List<Anchor> anchors = List.of(any, literal("b"), manyAny, literal("bab"));
    byte[] symbols = padded("ababab".repeat(3_000));
    assertThat(scan(anchors, symbols))
        .isEqualTo(naive(anchors, symbols, PAD, symbols.length - PAD));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000})
  void scan_equalsNaiveSearch_whateverTheAnchorsAndTheRange(int few) {
    Random random = new Random(20261122);
    String[] alphabets = {
      "ab",
      "aA0-",
      "abcdefghijklmnopqrstuvwxyz",
      "gh_p-@: \n0Z",
      "\u0080\u00ff\u00a5a",
      "etaoin _=\"'.,"
    };
    for (int round = 0; round < 300; round++) {
      String alphabet = alphabets[round % alphabets.length];
      List<Anchor> anchors =
          randomAnchors(random, alphabet, 1 + random.nextInt(round % 20 == 0 ? 400 : 30));
      byte[] symbols = padded(randomText(random, alphabet, random.nextInt(300)));
      plant(random, symbols, anchors);
      LiteralKernel kernel = LiteralKernel.compile(anchors, KernelPlan.of(anchors, few));
      int from = PAD + random.nextInt(symbols.length - 2 * PAD + 1);
      int to = from + random.nextInt(symbols.length - PAD - from + 1);
      assertThat(scan(kernel, symbols, from, to)).isEqualTo(naive(anchors, symbols, from, to));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000})
  void scan_findsTheSame_howeverTheTextIsCut(int few) {
    Random random = new Random(3);
    String alphabet = "abcx_- 01";
    List<Anchor> anchors = randomAnchors(random, alphabet, 40);
    byte[] symbols = padded(randomText(random, alphabet, 30_000));
    plant(random, symbols, anchors);
    LiteralKernel kernel = LiteralKernel.compile(anchors, KernelPlan.of(anchors, few));
    List<String> whole = scan(kernel, symbols, PAD, symbols.length - PAD);
    assertThat(whole)
        .hasSizeGreaterThan(100)
        .isEqualTo(naive(anchors, symbols, PAD, symbols.length - PAD));
    for (int step : new int[] {1, 2, 7, 63, 64, 65, 8_191, 8_192, 8_193}) {
      List<String> pieces = new ArrayList<>();
      for (int from = PAD; from < symbols.length - PAD; from += step) {
        pieces.addAll(scan(kernel, symbols, from, Math.min(symbols.length - PAD, from + step)));
      }
      assertThat(pieces).isEqualTo(whole);
    }
  }

  @Test
  void scan_findsLiteralsAtAnyPlace_inAnyCase_amongOthersThatShareTheirMiddle() {
    List<Anchor> anchors = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String word = Integer.toString(i * 7, 36) + "_access_token_" + Integer.toString(i, 36);
      anchors.add(anyCase("@" + word + "!"));
      text.append(".".repeat(i % 9)).append('@');
      expected.add(i + "@" + (text.length() - 1));
      text.append(i % 2 == 0 ? word : word.toUpperCase(Locale.ROOT)).append('!');
    }
    assertThat(scan(anchors, padded(text.toString()))).isEqualTo(expected);
  }

  @Test
  void scan_withThousandsOfAnchors_isStillRight() {
    Random random = new Random(5);
    String alphabet = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    List<Anchor> anchors = randomAnchors(random, alphabet, 5_000);
    byte[] symbols = padded(randomText(random, alphabet, 500));
    plant(random, symbols, anchors);
    assertThat(scan(anchors, symbols))
        .isEqualTo(naive(anchors, symbols, PAD, symbols.length - PAD));
  }

  @Test
  void anchor_refusesNoneAndTooManySymbols() {
    assertThatThrownBy(() -> Anchor.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> literal("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anchor_equalsByItsSets() {
    assertThat(literal("ab")).isEqualTo(literal("ab")).hasSameHashCodeAs(literal("ab"));
    assertThat(literal("ab")).isNotEqualTo(literal("ac")).isNotEqualTo("ab");
  }

  private static List<String> hits(String text, String... literals) {
    return scan(Arrays.stream(literals).map(LiteralKernelTest::literal).toList(), padded(text));
  }

  private static List<String> scan(List<Anchor> anchors, byte[] symbols) {
    int end = symbols.length - PAD;
    List<String> found = scan(LiteralKernel.compile(anchors), symbols, PAD, end);
    assertThat(scan(LiteralKernel.compile(anchors, KernelPlan.of(anchors, 0)), symbols, PAD, end))
        .isEqualTo(found);
    return found;
  }

  private static List<String> scan(LiteralKernel kernel, byte[] symbols, int from, int to) {
    IntBuffer hits = new IntBuffer();
    kernel.scan(symbols, from, to, hits);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i += 2) {
      found.add(hits.get(i) + "@" + (hits.get(i + 1) - PAD));
    }
    return found;
  }

  private static List<String> naive(List<Anchor> anchors, byte[] symbols, int from, int to) {
    List<String> found = new ArrayList<>();
    for (int start = from; start < to; start++) {
      for (int id = 0; id < anchors.size(); id++) {
        Anchor anchor = anchors.get(id);
        int i = 0;
        while (i < anchor.length() && anchor.get(i).contains(symbols[start + i] & 0xFF)) {
          i++;
        }
        if (i == anchor.length()) {
          found.add(id + "@" + (start - PAD));
        }
      }
    }
    return found;
  }

  private static List<Anchor> randomAnchors(Random random, String alphabet, int count) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<SymbolSet> sets = new ArrayList<>();
      if (i > 0 && random.nextInt(4) == 0) {
        Anchor other = anchors.get(random.nextInt(i));
        for (int k = 0; k < Math.min(other.length(), 1 + random.nextInt(8)); k++) {
          sets.add(other.get(k));
        }
      }
      int length = 1 + random.nextInt(20);
      while (sets.size() < length) {
        sets.add(randomSet(random, alphabet));
      }
      anchors.add(Anchor.of(sets));
    }
    return anchors;
  }

  private static SymbolSet randomSet(Random random, String alphabet) {
    if (random.nextInt(40) == 0) {
      return SymbolSet.ofAll();
    }
    SymbolSet set = SymbolSet.of((byte) alphabet.charAt(random.nextInt(alphabet.length())));
    while (random.nextInt(6) == 0) {
      set = set.union(SymbolSet.of((byte) alphabet.charAt(random.nextInt(alphabet.length()))));
    }
    return set;
  }

  /** Writes some of the anchors into the text, also across its ends into the padding. */
  private static void plant(Random random, byte[] symbols, List<Anchor> anchors) {
    for (int i = 0; i < symbols.length / 40; i++) {
      Anchor anchor = anchors.get(random.nextInt(anchors.size()));
      int at = PAD - 10 + random.nextInt(symbols.length - 2 * PAD + 10);
      for (int k = 0; k < anchor.length(); k++) {
        int symbol = random.nextInt(SymbolSet.SYMBOLS);
        while (!anchor.get(k).contains(symbol)) {
          symbol = (symbol + 1) % SymbolSet.SYMBOLS;
        }
        symbols[at + k] = (byte) symbol;
      }
    }
  }

  private static Anchor literal(String text) {
    return Anchor.of(text.chars().mapToObj(c -> SymbolSet.of((byte) c)).toList());
  }

  private static Anchor anyCase(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String upper = text.toUpperCase(Locale.ROOT);
    List<SymbolSet> sets = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      sets.add(SymbolSet.of((byte) lower.charAt(i)).union(SymbolSet.of((byte) upper.charAt(i))));
    }
    return Anchor.of(sets);
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
