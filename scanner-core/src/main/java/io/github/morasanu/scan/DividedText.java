/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.extract.TextPiece;
import io.github.morasanu.infer.SourceInference;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.rule.Rule;
import java.util.function.Predicate;

/**
 * A long text whose pieces are examined apart: puts together what came of them, in the text's order, on
 * the calling thread.
 */
final class DividedText {
  private final String path;
  private final SourceInference inference;
  private final AllowLedger comments;
  private TextPiece.Extent extent = TextPiece.Extent.NONE;

  /**
   * A text before its first piece.
   *
   * @param path the masked path of the content
   * @param inference of the content
   * @param comments of the content
   */
  DividedText(String path, SourceInference inference, AllowLedger comments) {
    this.path = path;
    this.inference = inference;
    this.comments = comments;
  }

  /** Adds what came of the next piece. */
  void add(SourceInference ofPiece, AllowLedger commentsOfPiece, TextPiece.Extent next) {
    inference.addAll(ofPiece, location -> location.plus(extent.lines()));
    comments.addAll(commentsOfPiece, location -> location.plus(extent.lines()));
    extent = extent.plus(next);
  }

  /** All pieces have been added: says what they are worth together. */
  void conclude(Confidence minimum, Predicate<Rule> reported, Outcome into) {
    extent.conclude((cause, message) -> into.incidents.add(new ScanIncident(path, cause, message)));
    inference.conclude(minimum, reported, into.people, into.findings::add);
    comments.forEach(into.comments::add);
  }
}
