/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.label.LabelledValue;
import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.Kind;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The memory of one worker: made by {@link Detector#newScratch()}, used by one thread at a time. */
public final class Scratch {
  final IntBuffer hits = new IntBuffer();

  /** Where labels begin in the headers of tables. */
  final IntBuffer headers = new IntBuffer();

  /** Where labels begin whose values are not right behind them. */
  final IntBuffer names = new IntBuffer();

  final DigitGroups groups = new DigitGroups();
  final TextWindow window = new TextWindow(new FoldedText(), 0, 0);
  final FoundMatches matches = new FoundMatches();
  final LabelledValue labelledValue = new LabelledValue();
  final SqlValues sqlValues = new SqlValues();
  final LabelWords labelWords;
  final NearbyWords words;
  final CellRules cellRules;
  final RuleCounters counters;
  final MatchFilter filter;
  final KeywordHits keywords;
  final NeededContext.Places needed;

  /** By rule: the matcher of its regex, if it was needed so far. */
  private final @Nullable Matcher[] matchers;

  /** By rule: what is asked before its regex runs; made when it is first wanted. */
  private final @Nullable RegexGuard[] guards;

  /** By rule: where the last match in this text ended. Matches of one rule do not overlap. */
  private final int[] lastEnd;

  /** By kind: where the last match that was found by hand ended. */
  private final int[] lastEndOfKind = new int[Kind.values().length];

  /** By rule: the stretch of text that its regex is still to be run over; none if the end is -1. */
  private final int[] regionStart;

  private final int[] regionEnd;
  private final int[] lastAnchor;
  private final IntBuffer openRegions = new IntBuffer();

  Scratch(
      List<CompiledRule> rules,
      ContextWords contextWords,
      List<CompiledAllowlist> allowlists,
      List<AnchorTarget> keywords,
      NeededContext needed,
      List<CompiledRule> ofCells) {
    this.matchers = new Matcher[rules.size()];
    this.guards = new RegexGuard[rules.size()];
    this.lastEnd = new int[rules.size()];
    this.regionStart = new int[rules.size()];
    this.regionEnd = new int[rules.size()];
    this.lastAnchor = new int[rules.size()];
    this.labelWords = new LabelWords(contextWords);
    this.words = new NearbyWords(contextWords, labelWords);
    this.cellRules = new CellRules(ofCells, labelWords);
    this.counters = new RuleCounters(rules.size());
    this.keywords = new KeywordHits(rules.size(), keywords);
    this.needed = needed.new Places();
    this.filter = new MatchFilter(rules.size(), allowlists);
    Arrays.fill(regionEnd, -1);
  }

  /** What the scans with this scratch have cost so far. */
  public DetectorWork work(Detector detector) {
    return counters.work(detector.ruleIds());
  }

  /**
   * Names the content that the next texts are of. Where none is named, rules for certain paths look
   * everywhere, and no path is on an allowlist.
   *
   * @param path in the form of reports
   */
  public void enter(String path) {
    filter.enter(path);
  }

  /** Forgets the text before. */
  void begin() {
    hits.clear();
    headers.clear();
    names.clear();
    matches.clear();
    labelWords.clear();
    words.clear();
    keywords.clear();
    needed.clear();
    Arrays.fill(lastEnd, 0);
    Arrays.fill(lastEndOfKind, 0);
    closeRegions();
  }

  Matcher matcher(CompiledRule rule) {
    Matcher matcher = matchers[rule.index];
    if (matcher == null) {
      matcher = Objects.requireNonNull(rule.regex, "a rule that is matched has a regex")
          .newMatcher();
      matchers[rule.index] = matcher;
    }
    return matcher;
  }

  /** Whether the regex of a rule may match somewhere in a stretch of text, or under a label at its start. */
  boolean mayMatch(CompiledRule rule, RegexMatcher regex, FoldedText text, int from, int to) {
    RegexGuard guard = guards[rule.index];
    if (guard == null) {
      guard = regex.newGuard(!rule.isLabelled());
      guards[rule.index] = guard;
    }
    return guard.mayMatch(text, from, to);
  }

  int lastEnd(CompiledRule rule) {
    return lastEnd[rule.index];
  }

  void lastEnd(CompiledRule rule, int end) {
    lastEnd[rule.index] = end;
  }

  int lastEndByHand(CompiledRule rule) {
    return lastEndOfKind[kindOf(rule)];
  }

  void lastEndByHand(CompiledRule rule, int end) {
    lastEnd(rule, end);
    lastEndOfKind[kindOf(rule)] = end;
  }

  @SuppressWarnings("EnumOrdinal")
  private static int kindOf(CompiledRule rule) {
    return rule.rule.kind().ordinal();
  }

  boolean hasRegion(CompiledRule rule) {
    return regionEnd[rule.index] >= 0;
  }

  int regionStart(CompiledRule rule) {
    return regionStart[rule.index];
  }

  int regionEnd(CompiledRule rule) {
    return regionEnd[rule.index];
  }

  /** Where the last anchor of the region starts: no match starts behind it. */
  int lastAnchor(CompiledRule rule) {
    return lastAnchor[rule.index];
  }

  void openRegion(CompiledRule rule, int start, int end, int anchor) {
    if (!hasRegion(rule)) {
      openRegions.add(rule.index);
    }
    regionStart[rule.index] = start;
    regionEnd[rule.index] = end;
    lastAnchor[rule.index] = anchor;
  }

  /** The indexes of the rules whose regions are open. */
  IntBuffer openRegions() {
    return openRegions;
  }

  void closeRegions() {
    for (int i = 0; i < openRegions.size(); i++) {
      regionEnd[openRegions.get(i)] = -1;
    }
    openRegions.clear();
  }
}
