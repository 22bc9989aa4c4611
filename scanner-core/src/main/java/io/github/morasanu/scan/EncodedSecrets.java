/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.extract.EncodedText;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.rule.Rule;

/**
 * Tells secrets of any sort whose value is the encoded form of a secret: the token of a host in base64, as
 * in the secrets of Kubernetes. That one is found where it stands in the code, and counts.
 *
 * <p>The value is decoded and looked at once more, so that what comes out does not depend on how a text is
 * cut. One thread at a time may use it.
 */
final class EncodedSecrets {
  private final Detector detector;
  private final Scratch scratch;
  private final Selection selection;
  private final Confidence minConfidence;
  private final EncodedText encoded = new EncodedText();

  /**
   * An idle one.
   *
   * @param scratch used during calls only, when no text is being searched
   * @param selection of the rules that count
   * @param minConfidence of the matches that count
   */
  EncodedSecrets(
      Detector detector, Scratch scratch, Selection selection, Confidence minConfidence) {
    this.detector = detector;
    this.scratch = scratch;
    this.selection = selection;
    this.minConfidence = minConfidence;
  }

  /** Whether a match of a rule for secrets of any sort is another one once it is decoded. */
  boolean hold(Rule rule, TextSegment segment, int start, int end) {
    if (rule.kind() != Kind.SECRET || !rule.isGeneric() || start >= end) {
      return false;
    }
    Search search = new Search();
    encoded.push(
        new TextSegment(segment.text(), start, end, segment.positions(), segment.fields()), search);
    return search.found;
  }

  /** Whether a match is reported, whatever else is known. */
  private boolean isSure(Match match) {
    Rule rule = match.rule();
    Confidence confidence =
        match.contextWord() == null ? rule.confidence() : rule.contextConfidence();
    return rule.kind() == Kind.SECRET
        && !rule.skipReport()
        && rule.required().isEmpty()
        && match.contraryWord() == null
        && !match.doubtful()
        && confidence.isAtLeast(minConfidence)
        && selection.reports(rule);
  }

  /** Looks at all that is encoded in a value; the value itself comes first, and is known. */
  private final class Search implements EncodedText.Sink, MatchSink {
    private boolean decoded;
    private boolean found;

    @Override
    public void accept(TextSegment segment) {
      if (decoded && !found) {
        detector.scan(
            segment.text(), segment.from(), segment.to(), segment.fields(), scratch, this);
      }
      decoded = true;
    }

    @Override
    public void match(Match match, CharSequence folded) {
      found |= isSure(match);
    }

    @Override
    public void refused(Rule rule, int start) {}

    @Override
    public void tooLong() {}
  }
}
