/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One range of a text on its way through the detector: what all searches need to know, and the judge of
 * what they find. For one thread.
 */
final class Pass {
  /** Characters to either side of a header in which others are looked for. */
  private static final int HEADER_LINE = 256;

  private static final int LEAST_HEADERS = 3;

  final FoldedText text;
  final int from;
  final int to;

  /** Where the search begins. */
  final int begin;

  /** Matches that begin in {@code [judgedFrom, judgedTo)} may silence those of the range. */
  final int judgedFrom;

  final int judgedTo;

  final FieldMap fields;
  final Scratch scratch;
  final RuleCounters counters;
  private final MatchSink sink;

  /** The number whose label was looked up last: many rules ask for it. */
  private int labelledAt = -1;

  private @Nullable String label;

  /** Its table, where it has no label. */
  private @Nullable String table;

  /**
   * Enters a range.
   *
   * @param runUp characters before the range in which the search begins
   */
  Pass(
      FoldedText text,
      int from,
      int to,
      int runUp,
      FieldMap fields,
      Scratch scratch,
      MatchSink sink) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.begin = Math.max(0, from - runUp);
    this.judgedFrom = Math.max(0, from - FoundMatches.NEAR);
    this.judgedTo = Math.min(text.length(), to + FoundMatches.NEAR);
    this.fields = fields;
    this.scratch = scratch;
    this.counters = scratch.counters;
    this.sink = sink;
  }

  void judge(CompiledRule rule, int start, int end) {
    judge(rule, start, end, start, end);
  }

  /** Judges a number, if the word that its rule may need can speak for it. */
  void judgeNumber(CompiledRule rule, int start, int end) {
    if (scratch.needed.maySpeak(rule, start, end) || isLabelledFor(rule, start)) {
      judge(rule, start, end);
    }
  }

  private boolean isLabelledFor(CompiledRule rule, int start) {
    if (start != labelledAt) {
      labelledAt = start;
      label = fields.labelAt(start);
      table = label == null ? fields.tableAt(start) : null;
    }
    String names = label == null && NearbyWords.knowsByForm(rule.rule) ? table : label;
    return names != null && scratch.labelWords.contextIn(names, rule.index) != null;
  }

  /** Judges a value inside of a match of the rule's regex. */
  void judge(CompiledRule rule, int matchStart, int matchEnd, int start, int end) {
    Match match = judged(rule, matchStart, matchEnd, start, end);
    if (match == null) {
      return;
    }
    scratch.words.weigh(rule.index, match, text, fields);
    if (rule.rule.contextOnly() && match.contextWord() == null) {
      scratch.matches.dropLast();
      return;
    }
    noteColumn(match);
  }

  /** Notes the column while the fields still know the place, whose label the words were weighed with. */
  private void noteColumn(Match match) {
    if (match.start() >= from && match.start() < to) {
      match.inColumn(fields.columnAt(match.start()));
    }
  }

  /** Judges a value in rows that name its country, for which nothing else need speak; but its label may speak against it. */
  void judgeInRow(CompiledRule rule, String country, int start, int end) {
    String name = fields.labelAt(start);
    int word = name == null ? LabelWords.NONE : scratch.labelWords.wordIn(name, rule.index);
    boolean speaksAgainst = word != LabelWords.NONE
        && name != null
        && scratch.labelWords.contextIn(name, rule.index) == null;
    Match match = speaksAgainst ? null : judged(rule, start, end, start, end);
    if (match != null) {
      match.context(country, 0);
      noteColumn(match);
    }
  }

  /** Judges the value under a label, of which a word speaks for the rule. */
  void judgeLabelled(
      CompiledRule rule, String word, int matchStart, int matchEnd, int start, int end) {
    Match match = judged(rule, matchStart, matchEnd, start, end);
    if (match != null) {
      match.labelled();
      match.context(word, 0);
      noteColumn(match);
    }
  }

  /** The match if the validator accepts it and nothing silences it, or null. */
  private @Nullable Match judged(
      CompiledRule rule, int matchStart, int matchEnd, int start, int end) {
    if (start < judgedFrom
        || start >= judgedTo
        || !scratch.filter.looks(rule)
        || !scratch.keywords.isNear(rule, start)
        || !scratch.filter.isRandomEnough(rule, text, start, end)) {
      return null;
    }
    boolean own = start >= from && start < to;
    counters.validations[rule.index] += own ? 1 : 0;
    Validity validity = rule.validator.validate(text, start, end);
    if (validity == Validity.INVALID) {
      if (own) {
        sink.refused(rule.rule, start);
      }
      return null;
    }
    if (isHeader(rule, start)
        || scratch.filter.isAllowed(rule, text, matchStart, matchEnd, start, end)) {
      return null;
    }
    Match match = scratch.matches.add();
    int valueEnd = rule.validator.endOfValue(text, start, end);
    match.set(rule, start, valueEnd, validity == Validity.SAMPLE, validity == Validity.DOUBTFUL);
    return match;
  }

  /**
   * Whether what any words would be a value of is one of three headers or more. Two may be a label and its value.
   */
  private boolean isHeader(CompiledRule rule, int start) {
    boolean anyWords = rule.validator == Validators.STATED_VALUE;
    if (!anyWords || fields.headerAt(start) < 0) {
      return false;
    }
    int first = text.lineStart(start, Math.max(0, start - HEADER_LINE));
    int most = Math.min(text.length(), start + HEADER_LINE);
    int labels = 0;
    int last = -1;
    for (int i = first; i < most && text.charAt(i) != '\n' && labels < LEAST_HEADERS; i++) {
      int label = fields.headerAt(i);
      labels += label > last ? 1 : 0;
      last = Math.max(last, label);
    }
    return labels == LEAST_HEADERS;
  }

  /** Gives the matches of the range that nothing likelier overlaps. */
  void give() {
    scratch.matches.give(from, to, text, counters, sink);
  }
}
