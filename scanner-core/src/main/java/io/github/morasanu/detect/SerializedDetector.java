/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import java.io.InvalidObjectException;
import java.io.Serializable;

/** The form in which a {@link Detector} travels. */
record SerializedDetector(RuleSet ruleSet) implements Serializable {

  private Object readResolve() throws InvalidObjectException {
    try {
      return Detector.compile(ruleSet);
    } catch (RuleException e) {
      throw new InvalidObjectException("the rules do not compile here: " + e.getMessage());
    }
  }
}
