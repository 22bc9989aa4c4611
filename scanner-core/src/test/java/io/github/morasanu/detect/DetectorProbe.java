/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleReader;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.text.FoldedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs a detector over a text and says what it found, for tests. */
final class DetectorProbe {
  record Found(String rule, int start, int end, boolean sample, String context, String contrary) {}

  private final Detector detector;
  private final Scratch scratch;

  private DetectorProbe(Detector detector) {
    this.detector = detector;
    this.scratch = detector.newScratch();
  }

  static DetectorProbe of(RuleSet rules) {
    try {
      return new DetectorProbe(Detector.compile(rules));
    } catch (RuleException e) {
      throw new AssertionError(e);
    }
  }

  static DetectorProbe of(Detector detector) {
    return new DetectorProbe(detector);
  }

  static DetectorProbe ofRule(Rule rule) {
    try {
      return of(RuleSet.of(List.of(rule)));
    } catch (RuleException e) {
      throw new AssertionError(e);
    }
  }

  /** A detector of the rules of a TOML text. */
  static DetectorProbe ofToml(String rules) {
    try {
      byte[] toml = rules.getBytes(StandardCharsets.UTF_8);
      return of(RuleSet.of(RuleReader.read("test", new ByteArrayInputStream(toml))));
    } catch (IOException | RuleException e) {
      throw new AssertionError(e);
    }
  }

  /** A detector whose every rule looks everywhere. */
  static DetectorProbe withoutPrefilter(RuleSet rules) {
    try {
      return new DetectorProbe(Detector.compile(rules, NaiveCandidates::new));
    } catch (RuleException e) {
      throw new AssertionError(e);
    }
  }

  /** Names the content of the texts that follow. */
  void enter(String path) {
    scratch.enter(path);
  }

  /** Where the candidates start, whether their validator accepts them or not. */
  List<String> candidates(String text) {
    List<String> starts = new ArrayList<>();
    scan(text, 0, text.length(), FieldMap.NONE, new MatchSink() {
      @Override
      public void match(Match match, CharSequence folded) {
        starts.add(String.valueOf(match.start()));
      }

      @Override
      public void refused(Rule rule, int start) {
        starts.add(String.valueOf(start));
      }
    });
    return starts;
  }

  /**
   * Rules with a match that would be reported: at least medium, and nothing near by against it; or of
   * rules that never are by themselves, only beside others.
   */
  Set<String> rulesFoundIn(String text) {
    Set<String> rules = new TreeSet<>();
    collect(text, 0, text.length(), FieldMap.NONE, (rule, found) -> {
      Confidence confidence =
          found.context().isEmpty() ? rule.confidence() : rule.contextConfidence();
      boolean speaks =
          confidence.isAtLeast(Confidence.MEDIUM) || rule.contextConfidence() == Confidence.LOW;
      if (found.contrary().isEmpty() && speaks) {
        rules.add(rule.id());
      }
    });
    return rules;
  }

  List<Found> find(String text) {
    return find(text, 0, text.length(), FieldMap.NONE);
  }

  List<Found> find(String text, int from, int to, FieldMap labels) {
    List<Found> all = new ArrayList<>();
    collect(text, from, to, labels, (rule, found) -> all.add(found));
    return all;
  }

  /** What one scan of a text costs. */
  DetectorWork work(String text) {
    Scratch fresh = detector.newScratch();
    FoldedText folded = FoldedText.of(text);
    detector.scan(folded, 0, folded.length(), FieldMap.NONE, fresh, NOTHING);
    return fresh.work(detector);
  }

  private static final MatchSink NOTHING = new MatchSink() {
    @Override
    public void match(Match match, CharSequence folded) {}

    @Override
    public void refused(Rule rule, int start) {}
  };

  /** How many candidates of a rule failed their validator. */
  long refused(String text, String rule) {
    List<String> refused = new ArrayList<>();
    scan(text, 0, text.length(), FieldMap.NONE, new MatchSink() {
      @Override
      public void match(Match match, CharSequence folded) {}

      @Override
      public void refused(Rule candidate, int start) {
        refused.add(candidate.id());
      }
    });
    return refused.stream().filter(rule::equals).count();
  }

  private interface Collector {
    void found(Rule rule, Found found);
  }

  private void collect(String text, int from, int to, FieldMap labels, Collector collector) {
    scan(text, from, to, labels, new MatchSink() {
      @Override
      public void match(Match match, CharSequence folded) {
        collector.found(
            match.rule(),
            new Found(
                match.rule().id(),
                match.start(),
                match.end(),
                match.sample(),
                match.contextWord() == null ? "" : match.contextWord(),
                match.contraryWord() == null ? "" : match.contraryWord()));
      }

      @Override
      public void refused(Rule rule, int start) {}
    });
  }

  private void scan(String text, int from, int to, FieldMap labels, MatchSink sink) {
    detector.scan(FoldedText.of(text), from, to, labels, scratch, sink);
  }
}
