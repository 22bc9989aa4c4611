/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.infer.MatchEvidence;
import io.github.morasanu.infer.MatchGroup;
import io.github.morasanu.infer.SourceInference;
import io.github.morasanu.model.Location;
import io.github.morasanu.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One segment of a content: turns matches into locations, previews and fingerprints. */
final class SegmentScan implements SegmentMatches.Each {
  private final ScanTools tools;
  private final TextSegment segment;
  private final ContentEvidence content;
  private final Outcome outcome;
  private @Nullable List<AllowSearch.Comment> comments;

  /**
   * Of a segment.
   *
   * @param content takes the evidence
   * @param outcome counts the matches
   */
  SegmentScan(ScanTools tools, TextSegment segment, ContentEvidence content, Outcome outcome) {
    this.tools = tools;
    this.segment = segment;
    this.content = content;
    this.outcome = outcome;
    if (tools.honoursComments) {
      tools.allows.in(segment).forEach(comment -> note(comment, 0));
    }
  }

  /** The reason is content, and masked as paths are. */
  private boolean note(AllowSearch.Comment comment, long silenced) {
    Location at = location(comment.at());
    Location.Builder line =
        Location.builder(content.shown()).page(at.page()).row(at.row()).line(at.line());
    at.sheet().ifPresent(line::sheet);
    return content
        .comments()
        .add(line.build(), comment.rule(), tools.pathMask.mask(comment.reason()), silenced);
  }

  private boolean isAllowed(Rule rule, int start) {
    if (comments == null) {
      comments = tools.honoursComments ? tools.allows.around(segment) : List.of();
    }
    for (AllowSearch.Comment comment : comments) {
      boolean covered = comment.covers(start, rule.id(), rule.kind().id())
          || rule.aliases().stream().anyMatch(alias -> comment.covers(start, alias, alias));
      if (covered && note(comment, 1)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void match(MatchEvidence evidence, int start, int end) {
    Rule rule = evidence.rule();
    SourceInference inference = content.inference();
    if (tools.ignore.names(content.path())
        && tools.ignore.ignores(content.path(), rule, location(start).line())) {
      return;
    }
    if (tools.encodedSecrets.hold(rule, segment, start, end) || isAllowed(rule, start)) {
      return;
    }
    if (tools.required.contains(rule.id())) {
      inference.place(rule, location(start));
    }
    if (rule.skipReport()) {
      return;
    }
    outcome.count(rule.severity());
    CharSequence folded = segment.text();
    long hash = tools.identity.hash(folded, start, end);
    if (!rule.required().isEmpty()) {
      inference.waitingMatch(
          evidence,
          location(start),
          Preview.of(rule, folded, start, end),
          tools.identity.fingerprint(rule.kind(), folded, start, end, content.shown()),
          hash);
      return;
    }
    MatchGroup group = inference.match(evidence);
    if (!group.wantsDetails()) {
      group.count(hash);
      return;
    }
    group.add(
        evidence,
        location(start),
        Preview.of(rule, folded, start, end),
        tools.identity.fingerprint(rule.kind(), folded, start, end, content.shown()),
        hash);
  }

  /** Where an offset lies; the names of sheets and members are content, and masked as paths are. */
  private Location location(int offset) {
    Location.Builder builder = Location.builder(content.shown());
    segment.positions().locate(offset, builder);
    Location location = builder.build();
    location.sheet().map(tools.pathMask::mask).ifPresent(builder::sheet);
    location.field().map(tools.pathMask::mask).ifPresent(builder::field);
    return builder.build();
  }
}
