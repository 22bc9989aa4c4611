/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import java.io.IOException;

/** A limit of the scan was passed. Its message is a sentence of ours, fit for an incident. */
final class BudgetExceededException extends IOException {
  private static final long serialVersionUID = 1L;

  private final IncidentCause cause;
  private final String sentence;
  private final boolean ofWholeScan;

  BudgetExceededException(IncidentCause cause, String message, boolean ofWholeScan) {
    super(message);
    this.cause = cause;
    this.sentence = message;
    this.ofWholeScan = ofWholeScan;
  }

  IncidentCause incidentCause() {
    return cause;
  }

  /** The sentence for the incident. */
  String budgetMessage() {
    return sentence;
  }

  /** Whether no container can be read any more, or only this entry not to its end. */
  boolean ofWholeScan() {
    return ofWholeScan;
  }
}
