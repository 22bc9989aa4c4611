/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;

/** What a report says of a content or container on which our own code failed. */
public final class InternalFailure {
  private static final String OURS = "io.github.morasanu.";

  private InternalFailure() {}

  /**
   * The incident. It names code only: the failure's own message may quote what was scanned.
   *
   * @param path of the content, as it is reported
   */
  public static ScanIncident incident(String path, Throwable failure) {
    String message =
        "Morasanu itself failed on it, and what lies behind that place was not examined; please report this bug: "
            + failure.getClass().getSimpleName()
            + " at "
            + place(failure.getStackTrace());
    return new ScanIncident(path, IncidentCause.PARSER_FAILURE, message);
  }

  /** Whether our code failed, and not a library on bytes that are not as they should be. */
  static boolean isOurs(Throwable failure) {
    for (StackTraceElement element : failure.getStackTrace()) {
      if (!isOfJdk(element)) {
        return element.getClassName().startsWith(OURS);
      }
    }
    return false;
  }

  private static boolean isOfJdk(StackTraceElement element) {
    String module = element.getModuleName();
    return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
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
