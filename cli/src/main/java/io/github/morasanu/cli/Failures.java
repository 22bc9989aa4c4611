/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;

/** What is said when a command fails, and its exit code. */
final class Failures {

  private Failures() {}

  /** Says what a command could not do: a mistake of its user, or one of ours. */
  static int exitCode(Exception exception, Session session) {
    if (exception instanceof ConfigurationException mistake) {
      session.say(CliMessages.mistake(mistake));
      return ExitCodes.USAGE;
    }
    return internalError(exception, session);
  }

  static int internalError(Throwable bug, Session session) {
    session.say(CliMessages.error(CliMessages.internalError()));
    session.say(CrashTrace.of(bug));
    return ExitCodes.INTERNAL_ERROR;
  }
}
