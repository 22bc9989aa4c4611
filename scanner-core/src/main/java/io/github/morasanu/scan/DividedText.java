/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.extract.TextPiece;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.LineOffset;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.rule.Rule;
import java.util.function.Predicate;

/**
 * A long text whose pieces are examined apart: puts together what came of them, in the text's order, on
 * the calling thread.
 */
final class DividedText {
  private final ContentEvidence evidence;
  private TextPiece.Extent extent = TextPiece.Extent.NONE;

  /** A text before its first piece, with what is known of its content. */
  DividedText(ContentEvidence evidence) {
    this.evidence = evidence;
  }

  /** Adds what came of the next piece. */
  void add(ContentEvidence ofPiece, TextPiece.Extent next) {
    LineOffset lines = extent.lines();
    evidence.addAll(ofPiece, location -> location.plus(lines));
    extent = extent.plus(next);
  }

  /** All pieces have been added: says what they are worth together. */
  void conclude(Confidence minimum, Predicate<Rule> reported, Outcome into) {
    extent.conclude(
        (cause, message) -> into.incidents.add(new ScanIncident(evidence.shown(), cause, message)));
    evidence.conclude(minimum, reported, into);
  }
}
