/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import io.github.morasanu.charset.CharsetDecision.Fit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides the charset of bytes: reads them in each that may be meant, and takes the reading that costs
 * least, as {@link CharacterCosts} has it. ASCII says nothing: the decision falls at the first byte
 * beyond it, over the bytes that follow, however late that is. Pure.
 *
 * <p>Japanese is read as windows-31j, never as Java's Shift_JIS, which lacks ①, ㈱, 髙 and 﨑. See
 * docs/charsets.md.
 */
final class CharsetDecider {
  /** Bytes that nearly always suffice. */
  static final int SHORT = 2048;

  /** A lead in cost at which no further byte is looked at: e^100 to one. */
  private static final int SURE = 1000;

  /** What a declaration is worth, where it is not refuted. */
  private static final int DECLARED = 100;

  private static final double FEW_ERRORS = 0.03;
  private static final double FEW_ERRORS_UTF8 = 0.1;

  /** A damaged byte of UTF-8 costs up to three errors. */
  private static final int A_DAMAGED_BYTE = 3;

  private static final double MOST_ERRORS = 0.3;

  /**
   * What a character beyond ASCII costs on average is at most 80 in Japanese texts and 40 in European
   * ones, and about 90 and more in Chinese or Korean ones that are read as Japanese.
   */
  private static final double JAPANESE_AVERAGE = 86;

  /**
   * Lists of rare names, of illnesses or of fish cost more. Of windows-31j they are told by its gaps: in texts of other
   * languages one byte in twenty and more falls into one, and in these none. EUC-JP has no gaps where Korean and Chinese
   * have their characters.
   */
  private static final double FAULTLESS_AVERAGE = 112;

  private static final double LATIN_AVERAGE = 55;
  private static final double SHORT_AVERAGE = 105;
  private static final int MANY = 20;

  private static final List<Candidate> CANDIDATES = List.of(
      new Candidate(StandardCharsets.UTF_8, 0),
      new Candidate(CharsetLabels.WINDOWS_31J, 10),
      new Candidate(CharsetLabels.EUC_JP, 20),
      new Candidate(CharsetLabels.WINDOWS_1252, 20));
  private static final List<Candidate> CANDIDATES_WITH_ESCAPES = List.of(
      new Candidate(CharsetLabels.iso2022Jp(), 0),
      CANDIDATES.get(0),
      CANDIDATES.get(1),
      CANDIDATES.get(2),
      CANDIDATES.get(3));

  private CharsetDecider() {}

  /** A charset, and how much rarer it is than UTF-8, as a cost. */
  private record Candidate(Charset charset, int rarity) {}

  /** A trial, and its cost and that of the next best with what was known before. */
  private record Choice(CharsetTrial best, int cost, int lead) {}

  /**
   * The charset of a text whose bytes before the sample were all ASCII.
   *
   * @param declared the charset that the text itself or its container names; null if none does
   */
  static CharsetDecision ofText(ByteSample sample, @Nullable Charset declared) {
    CharsetTrial foreign = ofDeclared(sample, declared);
    if (foreign != null) {
      return CharsetDecision.good(foreign.charset());
    }
    ByteSample start = sample.start(SHORT);
    Choice choice = choose(start, declared);
    if (choice.lead < SURE && start != sample) {
      choice = choose(sample, declared);
    }
    CharsetTrial best = choice.best;
    if (fits(best)) {
      return CharsetDecision.good(best.charset());
    }
    if (Binary.looksSo(sample.bytes(), sample.from(), sample.to())) {
      return new CharsetDecision(StandardCharsets.ISO_8859_1, 0, Fit.NO_TEXT);
    }
    // One name in another charset amid ASCII is no reason to distrust a whole file.
    boolean few = best.foreign() <= CharsetDecision.FEW;
    Charset charset = best.errorShare() <= MOST_ERRORS && best.average() < limit(best)
        ? best.charset()
        : StandardCharsets.ISO_8859_1;
    return new CharsetDecision(charset, 0, few ? Fit.GOOD : Fit.POOR);
  }

  /** Charsets that we have no costs for are believed, unless the bytes refute them. */
  private static @Nullable CharsetTrial ofDeclared(ByteSample sample, @Nullable Charset declared) {
    if (declared == null
        || CANDIDATES.stream().anyMatch(candidate -> candidate.charset.equals(declared))) {
      return null;
    }
    if (Utf8Reading.of(sample.start(SHORT)).clean()) {
      return null;
    }
    CharsetTrial trial = CharsetTrial.of(declared, sample);
    return trial.errorShare() <= FEW_ERRORS ? trial : null;
  }

  private static Choice choose(ByteSample sample, @Nullable Charset declared) {
    CharsetTrial best = null;
    int cost = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    boolean escapes = Iso2022Jp.find(sample.bytes(), sample.from(), sample.to()) >= 0;
    for (Candidate candidate : escapes ? CANDIDATES_WITH_ESCAPES : CANDIDATES) {
      CharsetTrial trial = CharsetTrial.of(candidate.charset, sample);
      int total =
          trial.cost() + candidate.rarity - (candidate.charset.equals(declared) ? DECLARED : 0);
      if (best == null || total < cost) {
        best = trial;
        second = cost;
        cost = total;
      } else {
        second = Math.min(second, total);
      }
      if (isSurelyUtf8(trial)) {
        return new Choice(trial, total, SURE);
      }
    }
    if (best == null) {
      throw new IllegalStateException("there are candidates");
    }
    return new Choice(best, cost, second - cost);
  }

  private static boolean isSurelyUtf8(CharsetTrial trial) {
    return trial.charset().equals(StandardCharsets.UTF_8)
        && Utf8Reading.isSure(trial.errors() == 0, trial.foreign(), trial.wide());
  }

  private static boolean fits(CharsetTrial trial) {
    boolean utf8 = trial.charset().equals(StandardCharsets.UTF_8);
    double few = utf8 ? FEW_ERRORS_UTF8 : FEW_ERRORS;
    double most = utf8 ? 1 : MOST_ERRORS;
    boolean damaged = trial.errors() <= A_DAMAGED_BYTE && trial.errorShare() <= most;
    return (damaged || trial.errorShare() <= few) && (utf8 || trial.average() < limit(trial));
  }

  /** What a character may cost on average; a short text may hold rare ones by chance. */
  private static double limit(CharsetTrial trial) {
    if (trial.odd() == 0 && trial.charset().equals(CharsetLabels.WINDOWS_31J)) {
      return FAULTLESS_AVERAGE;
    }
    boolean latin = trial.charset().equals(CharsetLabels.WINDOWS_1252);
    return trial.foreign() < MANY ? SHORT_AVERAGE : latin ? LATIN_AVERAGE : JAPANESE_AVERAGE;
  }

  /** The cheapest reading in one of the charsets that ASCII is part of. */
  static int cost(ByteSample sample) {
    return choose(sample, null).cost;
  }
}
