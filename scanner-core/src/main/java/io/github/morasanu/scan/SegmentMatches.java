/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.infer.MatchEvidence;
import io.github.morasanu.infer.Records;
import io.github.morasanu.infer.SourceInference;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The matches of one segment, kept until all are known, so that each can be weighed with those beside it.
 * Near an end of the segment these may lie behind it: the text there is searched too, for what stands
 * beside this segment's matches only. So it makes no difference how a text is cut. Not thread-safe.
 */
final class SegmentMatches {
  private record Found(MatchEvidence evidence, int start, int end) {}

  private final TextSegment segment;
  private final ObjIntConsumer<Rule> refused;
  private final List<Found> before = new ArrayList<>();
  private final List<Found> own = new ArrayList<>();
  private final List<Found> after = new ArrayList<>();

  /**
   * Of a segment.
   *
   * @param refused is told of each candidate of a rule that is weighed that failed its check, and the column
   */
  SegmentMatches(TextSegment segment, ObjIntConsumer<Rule> refused) {
    this.segment = segment;
    this.refused = refused;
  }

  /** Finds the matches that start in a range of the segment's text, by growing start. */
  interface Search {
    void run(int from, int to, MatchSink sink);
  }

  /** Takes matches. */
  interface Each {
    void match(MatchEvidence evidence, int start, int end);
  }

  /** Has the segment searched, and as much around it as may matter. */
  void find(Search search) {
    int from = segment.from();
    int to = segment.to();
    search.run(from, to, new Own());
    if (own.isEmpty()) {
      return;
    }
    if (from > 0 && own.get(0).start - Records.REACH < from) {
      search.run(Math.max(0, from - Records.REACH), from, new Beside(before));
    }
    int length = segment.text().length();
    if (to < length && own.get(own.size() - 1).start + Records.REACH > to) {
      search.run(to, Math.min(length, to + Records.REACH), new Beside(after));
    }
  }

  /** Gives the segment's own matches with what stands beside them. */
  void forEach(Each each) {
    Records records = new Records(segment.text(), segment.fields()::labelAt);
    for (List<Found> part : List.of(before, own, after)) {
      part.forEach(found -> records.add(found.evidence, found.start, found.end));
    }
    for (Found found : own) {
      each.match(
          records.withCompany(found.evidence, found.start, found.end), found.start, found.end);
    }
  }

  private static MatchEvidence evidence(Match match, int column) {
    return new MatchEvidence(
        match.rule(),
        column,
        match.sample(),
        match.doubtful(),
        match.isLabelled(),
        match.contextWord(),
        match.contraryWord());
  }

  /** Keeps the matches of the segment itself. */
  private final class Own implements MatchSink {
    @Override
    public void match(Match match, CharSequence folded) {
      own.add(new Found(evidence(match, columnOf(match)), match.start(), match.end()));
    }

    @Override
    public void refused(Rule rule, int start) {
      if (SourceInference.weighs(rule)) {
        refused.accept(rule, segment.fields().columnAt(start));
      }
    }

    /**
     * What is weighed together: numbers under one key are only if a check tells them from others, or many others tell that nothing
     * but chance made them.
     */
    private int columnOf(Match match) {
      int column = match.column();
      Rule rule = match.rule();
      boolean weighed =
          rule.selective() || (SourceInference.weighs(rule) && match.contextWord() == null);
      return column < 0 && !weighed ? 0 : column;
    }
  }

  /** Keeps what stands around the segment; it counts for its own segment only. */
  private record Beside(List<Found> found) implements MatchSink {
    @Override
    public void match(Match match, CharSequence folded) {
      found.add(new Found(evidence(match, 0), match.start(), match.end()));
    }

    @Override
    public void refused(Rule rule, int start) {}
  }
}
