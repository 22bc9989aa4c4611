/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.model.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Makes up the replacement of a value: of the same form, the same for the same value wherever it stands,
 * and such that no rule takes it for a value. Keeps no value. Not thread-safe.
 */
final class Replacements {
  /** So many made-up values are tried, then blanks and stars. */
  private static final int ATTEMPTS = 24;

  private static final int BLANK = ATTEMPTS;
  private static final int STARS = ATTEMPTS + 1;
  private static final int REMEMBERED = 100_000;

  private final RunKey key;
  private final BiPredicate<Kind, String> isQuiet;

  /** By random numbers of the value, the attempt that was quiet. */
  private final Map<Long, Integer> attempts = new Remembered();

  /**
   * Replacements under a key.
   *
   * @param isQuiet whether no rule takes a text for a value of a kind
   */
  Replacements(RunKey key, BiPredicate<Kind, String> isQuiet) {
    this.key = key;
    this.isQuiet = isQuiet;
  }

  /**
   * The replacement of a value.
   *
   * @param round 0; more where what was made up before was found again
   */
  String of(Kind kind, String original, int round) {
    if (round > 0) {
      return Scramble.blank(original, round > 1);
    }
    String value = Folded.normalised(original);
    long identity = identity(kind, value, original.length());
    int attempt = attempts.getOrDefault(identity, -1);
    if (attempt >= 0) {
      return make(kind, original, value, attempt);
    }
    String made;
    do {
      made = make(kind, original, value, ++attempt);
    } while (attempt < STARS && (made.equals(original) || !isQuiet.test(kind, made)));
    attempts.put(identity, attempt);
    return made;
  }

  /** Characters of the same sorts for what only the code of a value is. */
  String ofCode(String code, Kind kind) {
    return Scramble.of(code, key.numbers(kind, code, 0), "");
  }

  private String make(Kind kind, String original, String value, int attempt) {
    if (attempt == STARS || kind == Kind.SPECIAL_CARE) {
      return Scramble.blank(original, true);
    }
    if (attempt == BLANK || kind == Kind.SECRET) {
      return Scramble.blank(original, attempt > 1);
    }
    RunKey.Numbers random = key.numbers(kind, value, attempt);
    return switch (kind) {
      case EMAIL_ADDRESS -> SyntheticForm.mail(original, random);
      case PHONE_NUMBER -> NumberFields.replace(original, n -> SyntheticForm.phone(n, random));
      case POSTAL_CODE, BANK_ACCOUNT, YUCHO_ACCOUNT ->
        NumberFields.replace(original, n -> Scramble.of(n, random, ""));
      case ADDRESS -> SyntheticForm.address(original, random);
      case BIRTH_DATE -> SyntheticForm.day(original, random);
      case GEO_LOCATION -> SyntheticForm.position(original, random);
      default -> Scramble.of(original, random, "");
    };
  }

  private long identity(Kind kind, String value, int length) {
    RunKey.Numbers numbers = key.numbers(kind, value + '\0' + length, -1);
    long identity = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      identity = identity << Byte.SIZE | numbers.below(1 << Byte.SIZE);
    }
    return identity;
  }

  /** Forgets what was not asked for lately: it can be found out again. */
  private static final class Remembered extends LinkedHashMap<Long, Integer> {
    private static final long serialVersionUID = 1L;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
      return size() > REMEMBERED;
    }
  }
}
