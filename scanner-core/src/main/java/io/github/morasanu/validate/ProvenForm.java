/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * The forms of tokens that prove themselves in every case. What has one of these forms and fails its proof
 * is made up, so that no rule takes it for a secret of another sort.
 *
 * <p>Left out are tokens that exist without the proof as well: those of GitLab, Atlassian, Grafana, Azure
 * and PyPI.
 *
 * @param prefix what tokens of the form begin with
 * @param length how many characters they have
 * @param validator what proves them
 */
record ProvenForm(String prefix, int length, Validator validator) {
  private static final ProvenForm[] ALL = {
    new ProvenForm("ghp_", 40, Validators.GITHUB_TOKEN),
    new ProvenForm("gho_", 40, Validators.GITHUB_TOKEN),
    new ProvenForm("ghu_", 40, Validators.GITHUB_TOKEN),
    new ProvenForm("ghs_", 40, Validators.GITHUB_TOKEN),
    new ProvenForm("ghr_", 40, Validators.GITHUB_TOKEN),
    new ProvenForm("github_pat_", 93, Validators.GITHUB_TOKEN),
    new ProvenForm("npm_", 40, Validators.NPM_TOKEN),
    new ProvenForm("AKIA", 20, Validators.AWS_ACCESS_KEY_ID),
    new ProvenForm("ASIA", 20, Validators.AWS_ACCESS_KEY_ID),
    new ProvenForm("AGE-SECRET-KEY-1", 74, Validators.AGE_SECRET_KEY),
  };

  /** Whether a value has one of the forms and fails its proof. */
  static boolean isDisproved(CharSequence text, int start, int end) {
    for (ProvenForm form : ALL) {
      if (end - start == form.length && Ascii.startsWith(text, start, end, form.prefix)) {
        return form.validator.validate(text, start, end) == Validity.INVALID;
      }
    }
    return false;
  }
}
