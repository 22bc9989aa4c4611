/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.Serializable;
import java.util.List;

/**
 * How the numbers of a rule are written. Immutable.
 *
 * @param shapes their digit groups; none for a rule that looks for no numbers
 * @param separators characters that may stand between two groups; dashes of all sorts count as {@code -}
 * @param mixedSeparators whether separators may differ within one number, and be two characters long
 * @param lettersBefore how many upper-case letters stand before the digits and belong to the number
 * @param lettersAfter how many upper-case letters stand behind the digits and belong to the number
 */
// The immutable lists of the JDK are serialisable, only their type is not.
@SuppressWarnings("serial")
public record NumberForm(
    List<DigitShape> shapes,
    String separators,
    boolean mixedSeparators,
    int lettersBefore,
    int lettersAfter)
    implements Serializable {
  /** What separates groups where a rule does not say it. */
  static final String SEPARATORS = "- ";

  /** No numbers. */
  public static final NumberForm NONE = new NumberForm(List.of(), SEPARATORS, false, 0, 0);

  public NumberForm {
    shapes = List.copyOf(shapes);
  }
}
