/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

/** What a report says of a content on which our own code failed. */
final class InternalFailure {
  private static final String OURS = "io.github.morasanu.";

  private InternalFailure() {}

  /** Names code only: the failure's own message may quote what was scanned. */
  static String message(Throwable failure) {
    return "Morasanu itself failed on it, and what lies behind that place was not examined; please report this bug: "
        + failure.getClass().getSimpleName()
        + " at "
        + place(failure.getStackTrace());
  }

  /** The first place of ours. */
  private static String place(StackTraceElement[] trace) {
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith(OURS)) {
        String name = element.getClassName();
        return name.substring(name.lastIndexOf('.') + 1)
            + '.'
            + element.getMethodName()
            + ':'
            + element.getLineNumber();
      }
    }
    return "an unknown place";
  }
}
