/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.infer.SourceInference;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Location;
import io.github.morasanu.rule.Rule;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is gathered of one content, or of a piece of one, until its end. Not thread-safe.
 *
 * @param path its path as it is: content, never for output
 * @param shown its path for reports, masked
 * @param inference its matches
 * @param comments its comments that allow matches
 */
record ContentEvidence(String path, String shown, SourceInference inference, AllowLedger comments) {

  /** Nothing yet, of a content. */
  static ContentEvidence of(String path, String shown, ValueIdentity identity) {
    SourceInference inference =
        new SourceInference(path, (kind, digest) -> identity.listFingerprint(kind, digest, shown));
    return new ContentEvidence(path, shown, inference, new AllowLedger());
  }

  /** Adds what was gathered of the part that follows, whose locations are to be moved. */
  void addAll(ContentEvidence next, UnaryOperator<Location> moved) {
    inference.addAll(next.inference, moved);
    comments.addAll(next.comments, moved);
  }

  /** Says what all of it is worth together. */
  void conclude(Confidence minimum, Predicate<Rule> reported, Outcome into) {
    inference.conclude(minimum, reported, into.people, into.findings::add);
    comments.forEach(into.comments::add);
  }
}
