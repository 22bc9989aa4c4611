/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import java.util.Locale;

/**
 * A share of a total, with the interval that holds the true rate with 95 % confidence.
 *
 * <p>Interval: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
record Share(long part, long total) {
  private static final double Z = 1.959963984540054;
  private static final String NOTHING = "–";

  /** The rate; 0 of nothing. */
  double rate() {
    return total == 0 ? 0 : (double) part / total;
  }

  /** Lower end of the interval. */
  double low() {
    return total == 0 ? 0 : Math.max(0, centre() - margin());
  }

  /** Upper end of the interval. */
  double high() {
    return total == 0 ? 1 : Math.min(1, centre() + margin());
  }

  /** In percent with the interval, or a dash of nothing. */
  String text() {
    return total == 0 ? NOTHING : text(rate(), low(), high());
  }

  /** In percent alone, or a dash of nothing. */
  String brief() {
    return total == 0 ? NOTHING : String.format(Locale.ROOT, "%.1f", 100 * rate());
  }

  /** The harmonic mean of two shares; its ends are those of both shares' ends. */
  static String harmonic(Share one, Share other) {
    if (one.total == 0 || other.total == 0) {
      return NOTHING;
    }
    return text(
        harmonic(one.rate(), other.rate()),
        harmonic(one.low(), other.low()),
        harmonic(one.high(), other.high()));
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }

  private static String text(double rate, double low, double high) {
    return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", 100 * rate, 100 * low, 100 * high);
  }

  private double centre() {
    return (rate() + Z * Z / (2 * total)) / (1 + Z * Z / total);
  }

  private double margin() {
    double variance = rate() * (1 - rate()) / total + Z * Z / (4.0 * total * total);
    return Z * Math.sqrt(variance) / (1 + Z * Z / total);
  }
}
