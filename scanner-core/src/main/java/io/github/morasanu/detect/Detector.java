/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.matcher.CountryRowMatcher;
import io.github.morasanu.matcher.HandMatcher;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.text.FoldedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
   *               its own, and a shape consists of digit runs. The words that a number of some rules
   *               needs near by are anchors too
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
  private static final int RUN_UP = LabelSearch.NAME_BEFORE + FoundMatches.NEAR;

  private final transient RuleSet ruleSet;
  private final transient List<CompiledRule> rules;
  private final transient List<CompiledRule> forPaths;
  private final transient AnchorTargets anchors;
  private final transient List<AnchorTarget> keywords;
  private final transient NeededContext needed;
  private final transient int farthestAnchor;

  /** Characters before a range in which the search begins. */
  private final transient int runUp;

  private final transient Candidates candidates;
  private final transient ShapeSearch shapes;
  private final transient RegexSearch regexes;
  private final transient LabelSearch labelled;
  private final transient ContextWords contextWords;
  private final transient List<CompiledAllowlist> allowlists;

  private Detector(
      RuleSet ruleSet,
      List<CompiledRule> rules,
      AnchorTargets anchors,
      List<AnchorTarget> keywords,
      List<CompiledAllowlist> allowlists,
      ContextWords contextWords,
      CandidateFinder finder) {
    this.ruleSet = ruleSet;
    this.rules = List.copyOf(rules);
    this.forPaths = rules.stream().filter(rule -> rule.rule.isForPathsOnly()).toList();
    this.anchors = anchors;
    this.keywords = List.copyOf(keywords);
    int farthest = Math.max(anchors.farthest(), Math.max(NeededContext.REACH, LabelSearch.AHEAD));
    this.farthestAnchor = keywords.isEmpty() ? farthest : KeywordHits.REACH;
    this.runUp = keywords.isEmpty() ? RUN_UP : FoundMatches.NEAR + KeywordHits.REACH;
    this.contextWords = contextWords;
    this.needed = NeededContext.of(rules, contextWords);
    this.labelled = new LabelSearch(LabelledRules.of(rules, contextWords), contextWords);
    this.candidates = finder.of(this::patterns);
    this.shapes = new ShapeSearch(rules, candidates);
    this.regexes = new RegexSearch(rules);
    this.allowlists = List.copyOf(allowlists);
  }

  /** What the prefilter looks for: one behind the other, anchors, keywords, needed words and labels. */
  private List<CharSequencePattern> patterns() {
    List<CharSequencePattern> patterns = anchors.patterns();
    for (AnchorTarget keyword : keywords) {
      patterns.add(keyword.characters());
    }
    patterns.addAll(needed.patterns());
    patterns.addAll(labelled.patterns());
    return patterns;
  }

  /**
   * Compiles a rule set.
   *
   * @throws RuleException if a rule names an unknown validator or matcher, has no valid regex, or has
   *     one without anchor and is not marked as such
   */
  public static Detector compile(RuleSet ruleSet) throws RuleException {
    return compile(ruleSet, KnownRegexes.load(), DetectorPack.of(ruleSet), Prefilter::new);
  }

  static Detector compile(RuleSet ruleSet, CandidateFinder finder) throws RuleException {
    return compile(ruleSet, KnownRegexes.load(), finder);
  }

  static Detector compile(RuleSet ruleSet, KnownRegexes known, CandidateFinder finder)
      throws RuleException {
    return compile(ruleSet, known, null, finder);
  }

  private static Detector compile(
      RuleSet ruleSet, KnownRegexes known, @Nullable DetectorPack pack, CandidateFinder finder)
      throws RuleException {
    List<CompiledRule> rules = new ArrayList<>();
    List<List<AnchorTarget>> anchors = new ArrayList<>();
    List<AnchorTarget> keywords = new ArrayList<>();
    CompiledAllowlists allowlists = new CompiledAllowlists();
    BoundedRegex regexes = new BoundedRegex(known);
    for (Rule rule : ruleSet.rules()) {
      try {
        CompiledRule compiled = CompiledRule.compile(rules.size(), rule, allowlists, regexes);
        rules.add(compiled);
        if (pack == null) {
          anchors.add(compiled.anchors());
        }
        keywords.addAll(compiled.keywords());
      } catch (RuleException e) {
        throw rule.origin().isEmpty()
            ? e
            : new RuleException(rule.origin() + ": " + e.getMessage(), e);
      }
    }
    return pack == null
        ? new Detector(
            ruleSet,
            rules,
            AnchorTargets.of(rules, anchors),
            keywords,
            allowlists.all(),
            ContextWords.of(ruleSet.rules()),
            finder)
        : new Detector(
            ruleSet,
            rules,
            AnchorTargets.read(pack.targets(), rules),
            keywords,
            allowlists.all(),
            pack.words(),
            patterns -> new Prefilter(pack.candidates()));
  }

  /**
   * What a detector of rules looks for, in the form in which later compilations of the same rules read it; for the build.
   *
   * @throws RuleException as {@link #compile(RuleSet)} does
   */
  public static byte[] packed(RuleSet rules) throws RuleException {
    Detector detector = compile(rules, KnownRegexes.NONE, Prefilter::new);
    return DetectorPack.write(detector.contextWords, detector.patterns(), detector.anchors);
  }

  /**
   * What there is to know of the regexes of rules, in the form in which later compilations read it; for
   * the build.
   *
   * @throws RuleException if one has no valid regex, or too large a one
   */
  public static byte[] packedRegexes(RuleSet rules) throws RuleException {
    return KnownRegexes.pack(rules);
  }

  /** Makes the candidates of a detector; tests put one without prefilter in its place. */
  interface CandidateFinder {
    Candidates of(Supplier<List<CharSequencePattern>> anchors);
  }

  /** The memory that one thread needs to scan. */
  public Scratch newScratch() {
    return new Scratch(rules, contextWords, allowlists, keywords, needed, labelled.ofCells());
  }

  /** What each rule finds and how, in the order of the rule set. */
  public List<RulePlan> plans() {
    List<RulePlan> plans = new ArrayList<>();
    for (CompiledRule rule : rules) {
      int count = rule.isLabelled()
          ? labelled.wordsOf(rule)
          : anchors.count(rule.index)
              + (int)
                  keywords.stream().filter(keyword -> keyword.rule() == rule).count();
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
   * @param fields the structure of the text
   * @param scratch of this detector and this thread
   * @param sink called in no particular order
   */
  public void scan(
      FoldedText text, int from, int to, FieldMap fields, Scratch scratch, MatchSink sink) {
    Objects.checkFromToIndex(from, to, text.length());
    scratch.begin();
    Pass pass = new Pass(text, from, to, runUp, fields, scratch, sink);
    findAnchors(pass);
    shapes.search(pass);
    beginFields(pass);
    searchAroundAnchors(pass);
    regexes.unanchored(pass);
    labelled.cells(pass);
    pass.give();
  }

  private void findAnchors(Pass pass) {
    IntBuffer hits = pass.scratch.hits;
    int end = Math.min(pass.text.length(), pass.judgedTo + farthestAnchor);
    pass.counters.symbols += end - pass.begin;
    candidates.anchors(pass.text, pass.begin, end, hits);
    pass.counters.anchors += hits.size() / 2;
    int firstNeeded = anchors.size() + keywords.size();
    int firstLabel = firstLabel();
    for (int hit = 0; hit < hits.size(); hit += 2) {
      int id = hits.get(hit);
      int start = hits.get(hit + 1);
      if (id >= anchors.size() && id < firstNeeded) {
        pass.scratch.keywords.add(id - anchors.size(), pass.text, start);
      } else if (id >= firstNeeded && id < firstLabel) {
        pass.scratch.needed.add(id - firstNeeded, pass.text, start);
      }
    }
  }

  private int firstLabel() {
    return anchors.size() + keywords.size() + needed.size();
  }

  /** The field that begins the text has no delimiter before it, and so no anchor. */
  private void beginFields(Pass pass) {
    if (pass.begin > 0) {
      return;
    }
    for (CompiledRule rule : rules) {
      if (rule.hand != null && rule.hand.beginsFields()) {
        byHand(pass, rule, rule.hand, -1);
      }
    }
  }

  private void searchAroundAnchors(Pass pass) {
    IntBuffer hits = pass.scratch.hits;
    int firstLabel = firstLabel();
    for (int hit = 0; hit < hits.size(); hit += 2) {
      int id = hits.get(hit);
      int start = hits.get(hit + 1);
      if (id < anchors.size()) {
        anchorHit(pass, anchors.get(id), start);
      } else if (id >= firstLabel) {
        labelled.hit(pass, id - firstLabel, start);
      }
    }
    regexes.closeRegions(pass);
  }

  private void anchorHit(Pass pass, AnchorTarget anchor, int start) {
    Scratch scratch = pass.scratch;
    CompiledRule rule = anchor.rule();
    if (start - anchor.before() >= pass.judgedTo
        || !scratch.keywords.mayMatch(rule)
        || start < scratch.lastEnd(rule)
        || !anchor.isAt(pass.text, start)) {
      return;
    }
    pass.counters.candidates[rule.index]++;
    if (anchor.isOfRow() && rule.row != null) {
      byRow(pass, rule, rule.row, start);
    } else if (rule.hand != null) {
      byHand(pass, rule, rule.hand, start);
    } else if (!rule.rule.aroundContext()
        || WholeWord.is(pass.text, start, start + anchor.length(), false)) {
      if (rule.rule.aroundContext()) {
        LabelSearch.noteHeader(pass, start, start + anchor.length());
      }
      regexes.window(pass, anchor, start);
    }
  }

  private static void byRow(Pass pass, CompiledRule rule, CountryRowMatcher row, int anchor) {
    long range = row.match(pass.text, anchor);
    if (range != HandMatcher.NONE) {
      pass.judgeInRow(
          rule, row.countryName(), HandMatcher.startOf(range), HandMatcher.endOf(range));
    }
  }

  private static void byHand(Pass pass, CompiledRule rule, HandMatcher hand, int anchor) {
    if (hand.yields() && anchor < pass.scratch.lastEndByHand(rule)) {
      return;
    }
    long range = hand.match(pass.text, anchor);
    if (range == HandMatcher.NONE) {
      return;
    }
    int start = HandMatcher.startOf(range);
    int end = HandMatcher.endOf(range);
    if (start >= pass.scratch.lastEnd(rule)
        && !isLabelled(pass, hand, start)
        && hand.isConfirmed(pass.text, start, end)) {
      pass.scratch.lastEndByHand(rule, end);
      pass.judge(rule, start, end);
    }
  }

  /** Whether a candidate that must have no label has one of its own: that of the whole row is none. */
  private static boolean isLabelled(Pass pass, HandMatcher hand, int start) {
    int row = hand.unlabelledRow(pass.text, start);
    String label = row < 0 ? null : pass.fields.labelAt(start);
    return label != null
        && !label.isEmpty()
        && (row >= start || !label.equals(pass.fields.labelAt(row)));
  }

  /** A detector travels as its rules, and is compiled where it arrives. */
  private Object writeReplace() {
    return new SerializedDetector(ruleSet);
  }
}
