/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** Our detector. The only class of this module that knows how to call it; folding is part of the work. */
final class MorasanuEngine implements ScanEngine {
  private final Detector detector;
  private final Scratch scratch;
  private final FoldedText text = new FoldedText();

  MorasanuEngine(RuleSet rules) {
    try {
      this.detector = Detector.compile(rules);
    } catch (RuleException e) {
      throw new IllegalStateException(e);
    }
    this.scratch = detector.newScratch();
  }

  @Override
  public long count(byte[] utf8, int from, int to) {
    Counter counter = new Counter();
    scan(utf8, from, to, counter);
    return counter.matches;
  }

  /** The matches in a short text, in no particular order. */
  List<Found> find(byte[] utf8) {
    Collector collector = new Collector();
    scan(utf8, 0, utf8.length, collector);
    return collector.found;
  }

  private void scan(byte[] utf8, int from, int to, MatchSink sink) {
    text.clear();
    text.appendUtf8(utf8, from, to, true);
    detector.scan(text, 0, text.length(), FieldMap.NONE, scratch, sink);
  }

  /**
   * One match.
   *
   * @param rule its id
   * @param start first character
   * @param end behind the last character
   */
  record Found(String rule, int start, int end) {}

  /** Candidates that fail their check are part of the work, not of the answer. */
  private static final class Counter implements MatchSink {
    private long matches;

    @Override
    public void match(Match match, CharSequence folded) {
      matches++;
    }

    @Override
    public void refused(Rule rule, int start) {}
  }

  private static final class Collector implements MatchSink {
    private final List<Found> found = new ArrayList<>();

    @Override
    public void match(Match match, CharSequence folded) {
      found.add(new Found(match.rule().id(), match.start(), match.end()));
    }

    @Override
    public void refused(Rule rule, int start) {}
  }
}
