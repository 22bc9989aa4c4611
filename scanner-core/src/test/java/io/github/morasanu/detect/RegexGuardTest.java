/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.morasanu.pattern.RandomRegex;
import io.github.morasanu.pattern.SampledText;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.text.FoldedText;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** RE2/J is the oracle: where it matches, the guard lets it. */
class RegexGuardTest {
  @Test
  void aMatch_ofARandomRegex_isLetThrough() {
    Random random = new Random(31);
    Count count = new Count();
    for (int round = 0; round < 8_000; round++) {
      Pattern pattern = RandomRegex.next(random);
      check(pattern.pattern(), pattern, random, 6, count);
    }
    assertThat(count.matches).isGreaterThan(20_000);
    assertThat(count.refused).isGreaterThan(2_000);
  }

  @Test
  void aMatch_ofABuiltInRule_isLetThrough() {
    Random random = new Random(32);
    int refused = 0;
    for (Rule rule : RuleSet.builtIn().rules()) {
      if (rule.regex().isPresent()) {
        String regex = rule.regex().get();
        Count count = new Count();
        check(regex, Pattern.compile(regex), random, 40, count);
        assertThat(count.matches).as(rule.id()).isPositive();
        refused += count.refused;
      }
    }
    assertThat(refused).isGreaterThan(1_000);
  }

  @Test
  void aStretch_withoutAMatch_isRefused() {
    RegexGuard guard = RegexGuard.of("(?i)token\\s{0,3}=\\s{0,3}\"[a-z0-9]{16,32}\"", true);

    assertThat(mayMatch(guard, "var a=t.token[0x7375],d=!0;token=\"short\"")).isFalse();
    assertThat(mayMatch(guard, "Token = \"k3j5h2g4f6d8s9a0\"")).isTrue();
  }

  @Test
  void aValueUnderALabel_isRefusedAtItsFirstCharacterThatDoesNotFit() {
    RegexGuard guard = RegexGuard.of("[0-9]{4}", false);

    assertThat(mayMatch(guard, "x1234")).isFalse();
    assertThat(mayMatch(guard, "1234")).isTrue();
  }

  @Test
  void repeatsOfAnyNumber_areLetThrough() {
    for (int count : new int[] {63, 64, 65, 200}) {
      RegexGuard guard = RegexGuard.of("x{" + count + "}y", true);

      assertThat(mayMatch(guard, "x".repeat(count) + "y")).as("%d", count).isTrue();
    }
    assertThat(mayMatch(RegexGuard.of("x{63}y", true), "x".repeat(62) + "y")).isFalse();
    assertThat(mayMatch(RegexGuard.of("(?:ab){2,3}c", true), "ababababc")).isTrue();
    assertThat(mayMatch(RegexGuard.of("(?:ab){2,3}c", true), "abc")).isFalse();
  }

  @Test
  void aRegexThatNeedsTooManyStates_isNoLongerGuarded() {
    RegexGuard guard = RegexGuard.of("a[ab]{14}c", true);
    Random random = new Random(33);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(random.nextBoolean() ? 'a' : 'b');
    }

    assertThat(mayMatch(guard, "abababababababab")).isFalse();
    assertThat(mayMatch(guard, text.toString())).isTrue();
    assertThat(mayMatch(guard, "a")).isTrue();
  }

  @Test
  void aRegexOfTooManyPositions_isNotGuarded() {
    assertThat(mayMatch(RegexGuard.of("(?:[0-9]{60}-){30}", true), "1")).isTrue();
  }

  private static boolean mayMatch(RegexGuard guard, String text) {
    return guard.mayMatch(FoldedText.of(text), 0, text.length());
  }

  private static void check(String regex, Pattern pattern, Random random, int texts, Count count) {
    RegexGuard anywhere = RegexGuard.of(regex, true);
    RegexGuard atStart = RegexGuard.of(regex, false);
    for (int i = 0; i < texts; i++) {
      String sampled =
          SampledText.noise(random) + SampledText.of(regex, random) + SampledText.noise(random);
      String cut = sampled.substring(random.nextInt(1 + sampled.length() / 2));
      FoldedText text = FoldedText.of(i % 2 == 0 ? sampled : cut);
      Matcher matcher = pattern.matcher(text);
      boolean mayMatch = anywhere.mayMatch(text, 0, text.length());
      if (matcher.find()) {
        count.matches++;
        assertThat(mayMatch).as(regex).isTrue();
      } else if (!mayMatch) {
        count.refused++;
      }
      if (matcher.reset().lookingAt()) {
        assertThat(atStart.mayMatch(text, 0, text.length())).as(regex).isTrue();
      }
    }
  }

  /** How much was tested. */
  private static final class Count {
    int matches;
    int refused;
  }
}
