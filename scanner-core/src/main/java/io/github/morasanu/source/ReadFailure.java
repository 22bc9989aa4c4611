/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.tukaani.xz.UnsupportedOptionsException;

/** What the failure to read an entry or a container means for the report. */
final class ReadFailure {
  private ReadFailure() {}

  /**
   * What is thrown where a reader fails with no exception of its own: on bytes no library reckons with, or by a fault of ours.
   *
   * @throws CancellationException if that is it: it ends the scan
   */
  static IOException of(RuntimeException fault) {
    if (fault instanceof CancellationException end) {
      throw end;
    }
    ZipException failure = new ZipException("a reader failed");
    failure.initCause(fault);
    return failure;
  }

  /**
   * The incident.
   *
   * @param damaged the sentence where nothing more is known than that the bytes are not as they should be
   */
  static ScanIncident incident(String path, IOException failure, String damaged) {
    if (failure.getCause() instanceof RuntimeException fault && InternalFailure.isOurs(fault)) {
      return InternalFailure.incident(path, fault);
    }
    if (failure instanceof BudgetExceededException budget) {
      return new ScanIncident(path, budget.incidentCause(), budget.budgetMessage());
    }
    if (failure instanceof Blob.SpoolException) {
      return new ScanIncident(
          path, IncidentCause.UNREADABLE, "cannot be unpacked to a temporary file");
    }
    if (failure instanceof PasswordRequiredException) {
      return new ScanIncident(path, IncidentCause.ENCRYPTED, "is encrypted in its container");
    }
    if (failure instanceof MemoryLimitException) {
      return new ScanIncident(
          path, IncidentCause.OVER_BUDGET, "needs more memory to be unpacked than a scan gives");
    }
    if (failure instanceof UnsupportedContainerException unsupported) {
      return new ScanIncident(path, IncidentCause.UNSUPPORTED, unsupported.sentence());
    }
    if (failure instanceof UnsupportedOptionsException) {
      return new ScanIncident(
          path, IncidentCause.UNSUPPORTED, "its compression method is not read yet");
    }
    return new ScanIncident(path, IncidentCause.DAMAGED, damaged);
  }
}
