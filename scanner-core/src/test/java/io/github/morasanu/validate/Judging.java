/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/** Runs a validator over a whole text, over a part of one, and over the part alone. */
final class Judging {
  private Judging() {}

  static Validity judge(Validator validator, String candidate) {
    Validity alone = validator.validate(candidate, 0, candidate.length());
    String padded = "x: " + candidate + " ;";
    Validity within = validator.validate(padded, 3, 3 + candidate.length());
    if (alone != within) {
      throw new AssertionError("the range is not respected: " + alone + " but " + within);
    }
    return alone;
  }

  /** Judges what stands between angle brackets in the text. */
  static Validity judgeMarked(Validator validator, String marked) {
    int open = marked.indexOf('⟨');
    int close = marked.indexOf('⟩');
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    return validator.validate(text, open, close - 1);
  }
}
