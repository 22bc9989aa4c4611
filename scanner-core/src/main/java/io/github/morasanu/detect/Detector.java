/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LiteralKernel;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.rule.Allowlist;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.rule.RuleWindow;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.validate.Validity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule set. Immutable, thread-safe and serialisable: compile once, scan from many threads,
 * each with a {@link Scratch} of its own.
 *
 * <p>Any rule set that compiles can scan any text, in time linear in the text.
 */
public final class Detector implements Serializable {
  /*
   * The way of a text:
   *
   *   candidates  two kernels over the symbols of the text: one for the anchors of all rules, one for
   *               the digit runs of numbers that are long enough. They may report false candidates and
   *               never miss one: every match of a regex holds one of its anchors, a hand matcher has
   *               its own, and a shape consists of digit runs
   *   verify      a digit shape; a hand matcher; or RE2J over the windows around a rule's anchors,
   *               where windows that touch are one, so that no character is read twice for one rule
   *   labels      the cells of columns and the values behind keys whose labels a rule asks for; a
   *               label's words are anchors too
   *   validator   check digits and structure
   *   filters     entropy, paths and allowlists; keywords near by of rules that were written for gitleaks
   *   context     the nearest of the rule's words, looked up around a valid match only
   *   resolution  of matches that overlap, those for which more speaks
   *
   * A match belongs to the range in which it starts, and depends on the text around it alone. Anchors
   * lie inside of matches, so those of a range's matches may lie after its end; and a match that starts
   * before the range may cover the start of another, so the search begins a little before.
   */
  private static final long serialVersionUID = 1L;

  /** Characters before a range in which the search begins: those of a label, and its value. */
  private static final int RUN_UP = LabelledValue.REACH + FoundMatches.NEAR;

  /** A longer stretch of touching windows is cut: RE2J sees no more at a time. */
  private static final int MAX_REGION = 1 << 14;

  private final transient RuleSet ruleSet;
  private final transient List<CompiledRule> rules;
  private final transient List<CompiledRule> unanchored;
  private final transient List<CompiledRule> aroundKeywords;
  private final transient List<CompiledRule> forPaths;
  private final transient AnchorTarget[] anchors;
  private final transient List<AnchorTarget> keywords;
  private final transient int farthestAnchor;

  /** Characters before a range in which the search begins. */
  private final transient int runUp;

  private final transient Candidates candidates;
  private final transient ShapeTable shapes;
  private final transient ContextWords contextWords;
  private final transient LabelledRules labelled;
  private final transient List<CompiledAllowlist> allowlists;

  /** Finds the word before the values of a statement that begins before a range; null if none asks. */
  private final transient @Nullable LiteralKernel statements;

  private Detector(
      RuleSet ruleSet,
      List<CompiledRule> rules,
      List<AnchorTarget> anchors,
      List<AnchorTarget> keywords,
      Candidates candidates,
      ContextWords contextWords,
      LabelledRules labelled,
      Collection<CompiledAllowlist> allowlists) {
    this.ruleSet = ruleSet;
    this.rules = List.copyOf(rules);
    this.unanchored = rules.stream().filter(CompiledRule::runsEverywhere).toList();
    this.forPaths = rules.stream().filter(rule -> rule.rule.isForPathsOnly()).toList();
    this.aroundKeywords =
        rules.stream().filter(CompiledRule::runsAroundKeywords).toList();
    this.anchors = anchors.toArray(AnchorTarget[]::new);
    this.keywords = List.copyOf(keywords);
    int farthest = anchors.stream().mapToInt(AnchorTarget::before).max().orElse(0);
    this.farthestAnchor = keywords.isEmpty() ? farthest : KeywordHits.REACH;
    this.runUp = keywords.isEmpty() ? RUN_UP : FoundMatches.NEAR + KeywordHits.REACH;
    this.candidates = candidates;
    this.shapes = ShapeTable.compile(rules);
    this.contextWords = contextWords;
    this.labelled = labelled;
    this.allowlists = List.copyOf(allowlists);
    this.statements = labelled.ofCells().isEmpty()
        ? null
        : LiteralKernel.compile(List.of(SqlValues.VALUES.symbols()));
  }

  /**
   * Compiles a rule set.
   *
   * @throws RuleException if a rule names an unknown validator or matcher, has no valid regex, or has
   *     one without anchor and is not marked as such
   */
  public static Detector compile(RuleSet ruleSet) throws RuleException {
    return compile(ruleSet, Prefilter::new);
  }

  static Detector compile(RuleSet ruleSet, CandidateFinder finder) throws RuleException {
    List<CompiledRule> rules = new ArrayList<>();
    List<AnchorTarget> anchors = new ArrayList<>();
    List<AnchorTarget> keywords = new ArrayList<>();
    Map<Allowlist, CompiledAllowlist> allowlists = new LinkedHashMap<>();
    BoundedRegex regexes = new BoundedRegex();
    for (Rule rule : ruleSet.rules()) {
      try {
        CompiledRule compiled = CompiledRule.compile(rules.size(), rule, allowlists, regexes);
        rules.add(compiled);
        anchors.addAll(compiled.anchors());
        keywords.addAll(compiled.keywords());
      } catch (RuleException e) {
        throw rule.origin().isEmpty()
            ? e
            : new RuleException(rule.origin() + ": " + e.getMessage(), e);
      }
    }
    ContextWords contextWords = ContextWords.of(rules);
    LabelledRules labelled = LabelledRules.of(rules, contextWords);
    List<CharSequencePattern> patterns = new ArrayList<>();
    anchors.forEach(anchor -> patterns.add(anchor.characters()));
    keywords.forEach(keyword -> patterns.add(keyword.characters()));
    if (!labelled.ofCells().isEmpty()) {
      patterns.addAll(labelled.patterns());
      patterns.add(SqlValues.VALUES);
    }
    return new Detector(
        ruleSet,
        rules,
        anchors,
        keywords,
        finder.of(patterns),
        contextWords,
        labelled,
        allowlists.values());
  }

  /** Makes the candidates of a detector; tests put one without prefilter in its place. */
  interface CandidateFinder {
    Candidates of(List<CharSequencePattern> anchors);
  }

  /** The memory that one thread needs to scan. */
  public Scratch newScratch() {
    return new Scratch(rules, contextWords, allowlists, keywords);
  }

  /** What each rule finds and how, in the order of the rule set. */
  public List<RulePlan> plans() {
    List<RulePlan> plans = new ArrayList<>();
    for (CompiledRule rule : rules) {
      int count = rule.isLabelled()
          ? labelled.wordsOf(rule)
          : (int) Stream.concat(Arrays.stream(anchors), keywords.stream())
              .filter(anchor -> anchor.rule() == rule)
              .count();
      plans.add(new RulePlan(
          rule.rule.id(), rule.rule.severity(), rule.rule.description(), rule.way(), count));
    }
    return plans;
  }

  /** The rules that were compiled. */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /** The rules for paths alone that fit the content which a scratch has entered. */
  public List<Rule> rulesForPath(Scratch scratch) {
    return forPaths.stream()
        .filter(scratch.filter::looks)
        .map(compiled -> compiled.rule)
        .toList();
  }

  List<String> ruleIds() {
    return rules.stream().map(compiled -> compiled.rule.id()).toList();
  }

  /**
   * Finds the matches that start in {@code text[from, to)}; the rest of the text is their context.
   *
   * @param labels the structure of the text
   * @param scratch of this detector and this thread
   * @param sink called in no particular order
   */
  public void scan(
      FoldedText text, int from, int to, Labels labels, Scratch scratch, MatchSink sink) {
    Objects.checkFromToIndex(from, to, text.length());
    scratch.begin();
    Pass pass = new Pass(text, from, to, labels, scratch, sink);
    pass.shapes();
    pass.anchors();
    pass.unanchored();
    pass.cells();
    scratch.matches.give(from, to, rules, text, scratch.counters, sink);
  }

  /** A detector travels as its rules, and is compiled where it arrives. */
  private Object writeReplace() {
    return new SerializedDetector(ruleSet);
  }

  /** One range of a text: what all steps need to know. */
  private final class Pass {
    private final FoldedText text;
    private final int from;
    private final int to;

    /** Where the search begins. */
    private final int begin;

    /** Matches that begin in {@code [judgedFrom, judgedTo)} may silence those of the range. */
    private final int judgedFrom;

    private final int judgedTo;

    private final Labels labels;
    private final Scratch scratch;
    private final RuleCounters counters;
    private final MatchSink sink;

    Pass(FoldedText text, int from, int to, Labels labels, Scratch scratch, MatchSink sink) {
      this.text = text;
      this.from = from;
      this.to = to;
      this.begin = Math.max(0, from - runUp);
      this.judgedFrom = Math.max(0, from - FoundMatches.NEAR);
      this.judgedTo = Math.min(text.length(), to + FoundMatches.NEAR);
      this.labels = labels;
      this.scratch = scratch;
      this.counters = scratch.counters;
      this.sink = sink;
    }

    void shapes() {
      if (shapes.isEmpty()) {
        return;
      }
      DigitGroups groups = scratch.groups;
      // Letters may stand before the digits, and the number begins with them.
      int last = Math.min(text.length(), judgedTo + LetterFrame.MAX);
      candidates.digitRuns(text, begin, last, shapes.minimumDigits(), groups.begin());
      groups.join(text);
      counters.digitRuns += groups.size();
      for (int run = 0; run < groups.size(); run++) {
        int start = groups.start(run);
        if (start >= judgedFrom && start < last && !groups.continues(run)) {
          shapesFrom(run);
        }
      }
    }

    private void shapesFrom(int run) {
      DigitGroups groups = scratch.groups;
      int node = shapes.root();
      for (int last = run; ; last++) {
        node = shapes.next(node, groups.length(last));
        if (node == ShapeTable.NONE) {
          return;
        }
        for (CompiledRule rule : shapes.rules(node)) {
          shape(rule, run, last);
        }
        if (groups.gapAfter(last) == DigitGroups.NO_GAP) {
          return;
        }
      }
    }

    private void shape(CompiledRule rule, int first, int last) {
      DigitGroups groups = scratch.groups;
      int start = groups.start(first);
      int end = groups.end(last);
      boolean framed = LetterFrame.isPartOf(rule.rule);
      if (framed) {
        start = LetterFrame.start(rule.rule, text, start);
        end = LetterFrame.end(rule.rule, text, end);
        if (start < 0 || end < 0) {
          return;
        }
      }
      counters.candidates[rule.index]++;
      if (ShapeFit.fits(rule.rule, groups, first, last)
          && (framed || NumberBoundary.isFree(text, start, end, first == last))) {
        judge(rule, start, end);
      }
    }

    void anchors() {
      IntBuffer hits = scratch.hits;
      int end = Math.min(text.length(), judgedTo + farthestAnchor);
      counters.symbols += end - begin;
      candidates.anchors(text, begin, end, hits);
      counters.anchors += hits.size() / 2;
      int firstWord = anchors.length + keywords.size();
      noteKeywords(hits, firstWord);
      for (int hit = 0; hit < hits.size(); hit += 2) {
        int id = hits.get(hit);
        if (id < anchors.length) {
          anchorHit(anchors[id], hits.get(hit + 1));
        } else if (id >= firstWord) {
          wordHit(id - firstWord, hits.get(hit + 1));
        }
      }
      for (int i = 0; i < scratch.openRegions().size(); i++) {
        runRegex(rules.get(scratch.openRegions().get(i)));
      }
      scratch.closeRegions();
    }

    private void noteKeywords(IntBuffer hits, int end) {
      for (int hit = 0; !keywords.isEmpty() && hit < hits.size(); hit += 2) {
        int id = hits.get(hit);
        if (id >= anchors.length && id < end) {
          scratch.keywords.add(id - anchors.length, text, hits.get(hit + 1));
        }
      }
    }

    private void anchorHit(AnchorTarget anchor, int start) {
      if (start - anchor.before() < judgedTo
          && scratch.keywords.mayMatch(anchor.rule())
          && start >= scratch.lastEnd(anchor.rule())
          && anchor.isAt(text, start)) {
        counters.candidates[anchor.rule().index]++;
        anchor(anchor, start);
      }
    }

    /** A word of labels, or the one before the values of a statement, which comes last. */
    private void wordHit(int word, int start) {
      if (start >= judgedTo) {
        return;
      }
      CompiledRule[] rulesOfWord = labelled.rulesOf(word);
      if (rulesOfWord.length == 0) {
        statement(start);
      } else if (labelled.pattern(word).isAt(text, start)) {
        label(word, rulesOfWord, start);
      }
    }

    private void label(int word, CompiledRule[] rulesOfWord, int start) {
      int end = start + labelled.pattern(word).length();
      LabelledValue value = scratch.labelledValue;
      if (!NearbyWords.isWholeWord(text, start, end, true)
          || !value.find(text, start, end)
          || value.start() < judgedFrom
          || value.start() >= judgedTo) {
        return;
      }
      int id = labelled.id(word);
      for (CompiledRule rule : rulesOfWord) {
        if (scratch.words.speaksInKey(rule.index, id, text, value.keyStart(), value.keyEnd())) {
          labelled(rule, contextWords.word(id), value.start(), value.end(), value.isWhole());
        }
      }
    }

    private void statement(int start) {
      scratch.sqlValues.cells(text, start, judgedFrom, judgedTo, this::isWanted, this::cell);
    }

    /** The values in columns, and those of statements that begin before the range. */
    void cells() {
      if (statements == null) {
        return;
      }
      labels.cells(judgedFrom, judgedTo, this::isWanted, this::cell);
      IntBuffer hits = scratch.hits;
      hits.clear();
      int pad = FoldedText.PAD;
      int first = Math.max(0, from - SqlValues.REACH);
      statements.scan(text.symbols(), pad + first, pad + begin, hits);
      for (int hit = 0; hit < hits.size(); hit += 2) {
        statement(hits.get(hit + 1) - pad);
      }
    }

    private boolean isWanted(String label) {
      for (CompiledRule rule : labelled.ofCells()) {
        if (scratch.words.contextIn(label, rule.index) != null) {
          return true;
        }
      }
      return false;
    }

    private void cell(String label, int start, int end) {
      for (CompiledRule rule : labelled.ofCells()) {
        String word = scratch.words.contextIn(label, rule.index);
        if (word != null && rule.isLabelled()) {
          labelled(rule, word, start, end, true);
        } else if (word != null) {
          runRegex(rule, start, end, end);
        }
      }
    }

    /** Runs a rule's regex over the value under a label. */
    private void labelled(CompiledRule rule, String word, int start, int end, boolean whole) {
      RegexMatcher regex = Objects.requireNonNull(rule.regex, "a rule with labels has a regex");
      counters.candidates[rule.index]++;
      counters.regexRuns[rule.index]++;
      counters.regexCharacters[rule.index] += end - start;
      scratch.window.move(text, start, end);
      Matcher matcher = scratch.matcher(rule).reset(scratch.window);
      boolean found = whole ? matcher.matches() : matcher.lookingAt();
      if (!found || (!whole && isCut(start + matcher.end()))) {
        return;
      }
      int group = regex.valueGroup(matcher);
      Match match = judged(
          rule,
          start + matcher.start(),
          start + matcher.end(),
          start + matcher.start(group),
          start + matcher.end(group));
      if (match != null) {
        match.labelled();
        match.context(word, 0);
      }
    }

    /** Whether a place in prose is in the middle of a word or number. */
    private boolean isCut(int at) {
      if (at == text.length()) {
        return false;
      }
      CharKind kind = CharKind.of(text.charAt(at - 1));
      boolean joined = kind == CharKind.ASCII && "-/.@_".indexOf(text.charAt(at)) >= 0;
      int next = joined ? at + 1 : at;
      return kind != CharKind.OTHER
          && next < text.length()
          && CharKind.of(text.charAt(next)) == kind;
    }

    private void anchor(AnchorTarget anchor, int start) {
      CompiledRule rule = anchor.rule();
      if (rule.hand == null) {
        boolean word = !rule.rule.aroundContext()
            || NearbyWords.isWholeWord(text, start, start + anchor.length(), false);
        if (word) {
          region(anchor, start);
        }
        return;
      }
      long range = rule.hand.match(text, start);
      if (range != HandMatcher.NONE && HandMatcher.startOf(range) >= scratch.lastEnd(rule)) {
        scratch.lastEnd(rule, HandMatcher.endOf(range));
        judge(rule, HandMatcher.startOf(range), HandMatcher.endOf(range));
      }
    }

    /** Adds the window of an anchor to the stretch over which the regex will run. */
    private void region(AnchorTarget anchor, int start) {
      CompiledRule rule = anchor.rule();
      int windowStart = Math.max(scratch.lastEnd(rule), start - anchor.before());
      int windowEnd = Math.min(text.length(), start + anchor.length() + anchor.after());
      if (!scratch.hasRegion(rule)) {
        scratch.openRegion(rule, windowStart, windowEnd, start);
        return;
      }
      int regionStart = Math.min(scratch.regionStart(rule), windowStart);
      int regionEnd = Math.max(scratch.regionEnd(rule), windowEnd);
      if (windowStart <= scratch.regionEnd(rule) && regionEnd - regionStart <= MAX_REGION) {
        scratch.openRegion(rule, regionStart, regionEnd, start);
      } else {
        runRegex(rule);
        scratch.openRegion(rule, Math.max(windowStart, scratch.lastEnd(rule)), windowEnd, start);
      }
    }

    private void runRegex(CompiledRule rule) {
      int end = scratch.regionEnd(rule);
      int last = rule.rule.aroundContext() ? end : scratch.lastAnchor(rule);
      runRegex(rule, scratch.regionStart(rule), end, last);
    }

    /** Runs a regex over a stretch of text, for the matches that start up to an index. */
    private void runRegex(CompiledRule rule, int start, int stop, int last) {
      if (!scratch.filter.looks(rule)) {
        return;
      }
      RegexMatcher regex = Objects.requireNonNull(rule.regex, "a rule with regions has a regex");
      // One character on either side tells what \b, ^ and $ ask for.
      int windowStart = Math.max(0, start - 1);
      int windowEnd = Math.min(text.length(), stop + 1);
      scratch.window.move(text, windowStart, windowEnd);
      counters.regexRuns[rule.index]++;
      counters.regexCharacters[rule.index] += windowEnd - windowStart;
      Matcher matcher = scratch.matcher(rule).reset(scratch.window);
      boolean found = matcher.find(start - windowStart);
      while (found) {
        int group = regex.valueGroup(matcher);
        int valueStart = matcher.start(group);
        int valueEnd = matcher.end(group);
        while (group == 0 && valueEnd > valueStart + 1 && isLineEnd(windowStart + valueEnd - 1)) {
          valueEnd--;
        }
        while (group == 0 && valueStart < valueEnd - 1 && isLineEnd(windowStart + valueStart)) {
          valueStart++;
        }
        scratch.lastEnd(rule, windowStart + (rule.rule.imported() ? matcher.end() : valueEnd));
        judge(
            rule,
            windowStart + matcher.start(),
            windowStart + matcher.end(),
            windowStart + valueStart,
            windowStart + valueEnd);
        // What ends one value may also begin the next, so the search goes on right behind the
        // value; but the value of a foreign rule may be the name that it is given.
        int end = rule.rule.imported() ? matcher.end() : valueEnd;
        int next = Math.max(end, matcher.start() + 1);
        found = windowStart + next <= last && matcher.find(next);
      }
    }

    private boolean isLineEnd(int at) {
      return text.symbols()[FoldedText.PAD + at] == '\n';
    }

    void unanchored() {
      for (CompiledRule rule : unanchored) {
        int end = Math.min(text.length(), judgedTo + RuleWindow.MAX);
        runRegex(rule, begin, end, judgedTo - 1);
      }
      for (CompiledRule rule : aroundKeywords) {
        aroundKeywords(rule);
      }
    }

    /** Runs a regex over the stretches around keywords, of which those that touch are one. */
    private void aroundKeywords(CompiledRule rule) {
      IntBuffer starts = scratch.keywords.of(rule);
      int i = 0;
      while (i < starts.size()) {
        int first = Math.max(begin, starts.get(i) - KeywordHits.REACH);
        int last = starts.get(i);
        while (i < starts.size() && starts.get(i) - last <= 2 * KeywordHits.REACH) {
          last = starts.get(i++);
        }
        int lastStart = Math.min(judgedTo - 1, last + KeywordHits.REACH);
        counters.candidates[rule.index]++;
        if (first <= lastStart) {
          runRegex(rule, first, Math.min(text.length(), lastStart + 1 + RuleWindow.MAX), lastStart);
        }
      }
    }

    private void judge(CompiledRule rule, int start, int end) {
      judge(rule, start, end, start, end);
    }

    /** Judges a value inside of a match of the rule's regex. */
    private void judge(CompiledRule rule, int matchStart, int matchEnd, int start, int end) {
      Match match = judged(rule, matchStart, matchEnd, start, end);
      if (match == null) {
        return;
      }
      scratch.words.weigh(rule.index, match, text, labels);
      if (rule.rule.contextOnly() && match.contextWord() == null) {
        scratch.matches.dropLast();
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
      if (scratch.filter.isAllowed(rule, text, matchStart, matchEnd, start, end)) {
        return null;
      }
      Match match = scratch.matches.add();
      match.set(rule, start, end, validity == Validity.SAMPLE, validity == Validity.DOUBTFUL);
      return match;
    }
  }
}
