/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Verdict;

/** Colours of a terminal, or none. */
enum Ink {
  PLAIN,
  COLORED;

  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";

  String heading(String text) {
    return paint(BOLD, text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case CRITICAL -> paint(BOLD + ";" + RED, text);
      case HIGH -> paint(RED, text);
      case MEDIUM -> paint(YELLOW, text);
      case LOW -> paint(BLUE, text);
      case INFO -> text;
    };
  }

  String verdict(Verdict verdict, String text) {
    if (verdict instanceof Verdict.Passed) {
      return paint(BOLD + ";" + GREEN, text);
    }
    return paint(BOLD + ";" + (verdict instanceof Verdict.Failed ? RED : YELLOW), text);
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
