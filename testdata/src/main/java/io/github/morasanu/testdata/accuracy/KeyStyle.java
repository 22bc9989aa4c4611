/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.Locale;

/** Writes a key in snake case the way a language likes it. */
enum KeyStyle {
  SNAKE,
  UPPER,
  KEBAB,
  CAMEL,
  PASCAL;

  String of(String snake) {
    return switch (this) {
      case SNAKE -> snake;
      case UPPER -> snake.toUpperCase(Locale.ROOT);
      case KEBAB -> snake.replace('_', '-');
      case CAMEL -> camel(snake);
      case PASCAL -> {
        String camel = camel(snake);
        yield camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
      }
    };
  }

  private static String camel(String snake) {
    StringBuilder out = new StringBuilder(snake.length());
    boolean upper = false;
    for (int i = 0; i < snake.length(); i++) {
      char c = snake.charAt(i);
      if (c == '_') {
        upper = true;
      } else {
        out.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return out.toString();
  }
}
