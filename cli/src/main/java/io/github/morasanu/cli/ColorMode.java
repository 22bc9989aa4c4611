/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.util.Locale;

/** When to colour. */
enum ColorMode {
  AUTO,
  ALWAYS,
  NEVER;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isOn(CliEnvironment environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
        environment.terminal()
            && environment.variable("NO_COLOR").isEmpty()
            && !environment.variable("TERM").equals("dumb");
    };
  }
}
