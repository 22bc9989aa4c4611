/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import org.objectweb.asm.Handle;

/**
 * The recipe by which a class joins strings ({@code java.lang.invoke.StringConcatFactory}). Its
 * constants stand in order; where the running program fills in something, the text shows <code>{}
 * </code>, so that nothing grows together that is apart.
 */
final class ConcatRecipe {
  private static final String FACTORY = "java/lang/invoke/StringConcatFactory";

  /** Stand for the arguments and constants in a recipe. */
  private static final char ARGUMENT = '\u0001';

  private static final char CONSTANT = '\u0002';
  private static final String HOLE = "{}";

  private ConcatRecipe() {}

  static boolean isMadeBy(Handle bootstrap) {
    return bootstrap.getOwner().equals(FACTORY);
  }

  /**
   * The text of a recipe.
   *
   * @param arguments the recipe itself and its constants; none if there is nothing but arguments
   */
  static String text(Object... arguments) {
    if (arguments.length == 0) {
      return "";
    }
    String recipe = arguments[0].toString();
    StringBuilder text = new StringBuilder();
    int constant = 1;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      if (c == CONSTANT && constant < arguments.length) {
        text.append(arguments[constant++]);
      } else if (c == ARGUMENT || c == CONSTANT) {
        text.append(HOLE);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
