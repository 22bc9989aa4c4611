/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.automaton.LiteralAutomaton;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule set. Immutable and thread-safe: compile once, scan from many threads, each with a
 * {@link Scratch} of its own.
 *
 * <p>Any rule set that compiles can scan any text, in time linear in the text.
 */
public final class Detector {
  /*
   * The way of a text:
   *
   *   fold        one pass, character by character, so that offsets stay (TextFold)
   *   prefilter   one pass of the literal automaton for all keywords, anchors and context words, and
   *               one for the digit runs. It may report false candidates and never misses one: a regex
   *               rule must name a literal of each of its matches, a hand matcher its anchors, and a
   *               shape consists of digit runs
   *   candidates  a digit shape; or RE2J or a hand matcher on a bounded window around a literal
   *   validator   check digits and structure
   *   context     the nearest of the rule's words, out of the hits of the same pass
   */
  private final List<CompiledRule> rules;
  private final LiteralAutomaton literals;
  private final int[] literalLength;
  private final List<List<CompiledRule>> rulesOfLiteral;
  private final ShapeTable shapes;
  private final ContextWords contextWords;

  private Detector(
      List<CompiledRule> rules, LiteralIndex index, List<List<CompiledRule>> rulesOfLiteral) {
    List<Rule> plain = rules.stream().map(compiled -> compiled.rule).toList();
    String[] texts = index.texts();
    this.rules = List.copyOf(rules);
    this.literals = index.compile();
    this.literalLength = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      literalLength[i] = texts[i].length();
    }
    this.rulesOfLiteral = rulesOfLiteral;
    this.shapes = ShapeTable.compile(plain);
    this.contextWords = new ContextWords(plain, index);
  }

  /**
   * Compiles a rule set.
   *
   * @throws RuleException if a rule names an unknown validator or matcher, or has no valid regex
   */
  public static Detector compile(RuleSet ruleSet) throws RuleException {
    List<CompiledRule> rules = new ArrayList<>();
    LiteralIndex index = new LiteralIndex();
    List<List<CompiledRule>> rulesOfLiteral = new ArrayList<>();
    for (Rule rule : ruleSet.rules()) {
      CompiledRule compiled = CompiledRule.compile(rules.size(), rule);
      rules.add(compiled);
      for (String anchor : compiled.anchors()) {
        listOf(rulesOfLiteral, index.add(anchor)).add(compiled);
      }
      for (String word : rule.context()) {
        listOf(rulesOfLiteral, index.add(word));
      }
      for (String word : rule.contrary()) {
        listOf(rulesOfLiteral, index.add(word));
      }
    }
    return new Detector(rules, index, rulesOfLiteral.stream().map(List::copyOf).toList());
  }

  private static List<CompiledRule> listOf(List<List<CompiledRule>> lists, int literal) {
    while (lists.size() <= literal) {
      lists.add(new ArrayList<>());
    }
    return lists.get(literal);
  }

  /** The memory that one thread needs to scan. */
  public Scratch newScratch() {
    return new Scratch(rules);
  }

  /**
   * Finds the matches that start in {@code text[from, to)}; the rest of {@code text[0, length)} is
   * their context.
   *
   * @param text left as it is
   * @param labels the structure of the text
   * @param scratch of this detector and this thread
   * @param sink called in no particular order
   */
  public void scan(
      char[] text, int length, int from, int to, Labels labels, Scratch scratch, MatchSink sink) {
    scratch.load(text, length);
    literals.scan(scratch.folded, length, scratch.hits);
    scratch.groups.scan(scratch.folded, length);
    Pass pass = new Pass(length, from, to, labels, scratch, sink);
    pass.shapes();
    pass.literals();
  }

  /** One text: what all steps need to know. */
  private final class Pass {
    private final int length;
    private final int from;
    private final int to;
    private final Labels labels;
    private final Scratch scratch;
    private final MatchSink sink;

    Pass(int length, int from, int to, Labels labels, Scratch scratch, MatchSink sink) {
      this.length = length;
      this.from = from;
      this.to = to;
      this.labels = labels;
      this.scratch = scratch;
      this.sink = sink;
    }

    void shapes() {
      DigitGroups groups = scratch.groups;
      for (int run = 0; run < groups.size(); run++) {
        int start = groups.start(run);
        if (start < from || start >= to) {
          continue;
        }
        int node = shapes.root();
        for (int last = run; ; last++) {
          node = shapes.next(node, groups.length(last));
          if (node == ShapeTable.NONE) {
            break;
          }
          for (int rule : shapes.rules(node)) {
            shape(rules.get(rule), run, last);
          }
          if (groups.gapAfter(last) == DigitGroups.NO_GAP) {
            break;
          }
        }
      }
    }

    private void shape(CompiledRule rule, int first, int last) {
      DigitGroups groups = scratch.groups;
      int start = groups.start(first);
      int end = groups.end(last);
      if (ShapeFit.fits(rule.rule, groups, first, last)
          && NumberBoundary.isFree(scratch.folded, length, start, end, first == last)) {
        judge(rule, start, end);
      }
    }

    void literals() {
      for (int hit = 0; hit < scratch.hits.size(); hit += 2) {
        int literal = scratch.hits.get(hit);
        int end = scratch.hits.get(hit + 1);
        for (CompiledRule rule : rulesOfLiteral.get(literal)) {
          anchor(rule, end - literalLength[literal], end);
        }
      }
    }

    private void anchor(CompiledRule rule, int start, int end) {
      if (rule.hand != null) {
        long range = rule.hand.match(scratch.text, start, end);
        if (range != HandMatcher.NONE && HandMatcher.startOf(range) >= scratch.lastEnd(rule)) {
          scratch.lastEnd(rule, HandMatcher.endOf(range));
          judge(rule, HandMatcher.startOf(range), HandMatcher.endOf(range));
        }
      } else if (rule.regex != null) {
        regex(rule, rule.regex, start, end);
      }
    }

    private void regex(CompiledRule rule, RegexMatcher regex, int start, int end) {
      int windowStart = Math.max(regex.windowStart(start), scratch.lastEnd(rule));
      int windowEnd = regex.windowEnd(end, length);
      if (windowStart >= windowEnd) {
        return;
      }
      scratch.window.window(scratch.folded, windowStart, windowEnd);
      Matcher matcher = scratch.matcher(rule).reset(scratch.window);
      while (matcher.find()) {
        int group = matcher.start(regex.group()) < 0 ? 0 : regex.group();
        int valueEnd = windowStart + matcher.end(group);
        scratch.lastEnd(rule, valueEnd);
        judge(rule, windowStart + matcher.start(group), valueEnd);
      }
    }

    private void judge(CompiledRule rule, int start, int end) {
      if (start < from || start >= to) {
        return;
      }
      Validity validity = rule.validator.validate(scratch.text, start, end);
      if (validity == Validity.INVALID) {
        sink.refused(rule.rule, start);
        return;
      }
      Match match = scratch.match;
      match.set(rule.rule, start, end, validity == Validity.SAMPLE, validity == Validity.DOUBTFUL);
      weigh(rule, match);
      sink.match(match, scratch.text);
    }

    /** A label that says nothing of the rule leaves the word to what stands in the value's own line. */
    private void weigh(CompiledRule rule, Match match) {
      @Nullable String label = labels.at(match.start());
      boolean spoken =
          label != null && contextWords.weighLabel(rule.index, match, TextFold.fold(label));
      if (!spoken) {
        int lines = label == null ? 2 : 1;
        contextWords.weigh(rule.index, match, scratch.folded, length, lines, scratch.hits);
      }
    }
  }
}
