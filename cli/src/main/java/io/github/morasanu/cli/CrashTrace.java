/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

/** Where an exception came from, without its message: that may hold what was scanned. */
final class CrashTrace {
  /** A chain of causes longer than this may be a circle. */
  private static final int MOST_CAUSES = 10;

  private CrashTrace() {}

  /** Classes and stack frames of the exception and its causes. */
  static String of(Throwable bug) {
    StringBuilder text = new StringBuilder(bug.getClass().getName());
    appendFrames(bug, text);
    Throwable cause = bug.getCause();
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      text.append("\ncaused by ").append(cause.getClass().getName());
      appendFrames(cause, text);
      cause = cause.getCause();
    }
    return text.toString();
  }

  private static void appendFrames(Throwable bug, StringBuilder text) {
    for (StackTraceElement frame : bug.getStackTrace()) {
      text.append("\n    at ").append(frame);
    }
  }
}
