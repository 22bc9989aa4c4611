/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.morasanu.rule.Allowlist;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a configuration of gitleaks finds in a short text, by the plainest means: every regex over the
 * whole of it. An oracle for the engine, which looks at windows around anchors.
 *
 * <p>Semantics of gitleaks 8.30 as docs/rules.md tells them, for a single file: keywords, regex, comment,
 * group, entropy, allowlists, generic rules.
 */
final class GitleaksReference {
  private static final String ALLOW = "gitleaks:allow";

  /** A secret, and what the regex matched around it. */
  private record Hit(Rule rule, int matchStart, int matchEnd, int start, int end) {}

  private final RuleSet rules;
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  GitleaksReference(RuleSet rules) {
    this.rules = rules;
  }

  /** Rule, start and end of each finding, by start. */
  List<String> find(String text, String path) {
    List<Hit> hits = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      if (!rule.isForPathsOnly() && rule.path().map(p -> finds(p, path)).orElse(true)) {
        collect(rule, text, path, hits);
      }
    }
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> isMoreSpecific(other, hit)))
        .map(hit -> hit.rule.id() + " " + hit.start + ".." + hit.end)
        .sorted()
        .toList();
  }

  private void collect(Rule rule, String text, String path, List<Hit> hits) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean enabled = rule.keywords().isEmpty()
        || rule.keywords().stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    Matcher matcher = pattern(rule.regex().orElseThrow()).matcher(text);
    while (enabled && matcher.find()) {
      Hit hit = hit(rule, text, matcher);
      String secret = text.substring(hit.start, hit.end);
      boolean random = rule.entropy() == 0 || entropy(secret) > rule.entropy() + 1e-9;
      if (random && !lines(text, hit).contains(ALLOW) && !isAllowed(hit, text, path)) {
        hits.add(hit);
      }
    }
  }

  /** The group that the rule names, or the first that is not empty, or the match without line feeds. */
  private static Hit hit(Rule rule, String text, Matcher found) {
    int group =
        rule.secretGroup() > 0 && found.start(rule.secretGroup()) >= 0 ? rule.secretGroup() : 0;
    for (int i = 1; rule.secretGroup() == 0 && group == 0 && i <= found.groupCount(); i++) {
      group = found.start(i) < found.end(i) ? i : 0;
    }
    int start = found.start(group);
    int end = found.end(group);
    while (group == 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    while (group == 0 && text.charAt(start) == '\n') {
      start++;
    }
    return new Hit(rule, found.start(), found.end(), start, end);
  }

  private boolean isAllowed(Hit hit, String text, String path) {
    return hit.rule.allowlists().stream().anyMatch(allowlist -> holds(allowlist, hit, text, path));
  }

  private boolean holds(Allowlist allowlist, Hit hit, String text, String path) {
    String secret = text.substring(hit.start, hit.end);
    String target = switch (allowlist.regexTarget()) {
      case SECRET -> secret;
      case MATCH -> text.substring(hit.matchStart, hit.matchEnd);
      case LINE -> lines(text, hit);
    };
    String lower = secret.toLowerCase(Locale.ROOT);
    List<Boolean> criteria = new ArrayList<>();
    addCriterion(criteria, allowlist.commits(), commit -> false);
    addCriterion(criteria, allowlist.paths(), regex -> finds(regex, path));
    addCriterion(criteria, allowlist.regexes(), regex -> finds(regex, target));
    addCriterion(
        criteria, allowlist.stopwords(), word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    return allowlist.all() ? !criteria.contains(false) : criteria.contains(true);
  }

  private static void addCriterion(
      List<Boolean> criteria, List<String> any, Predicate<String> holds) {
    if (!any.isEmpty()) {
      criteria.add(any.stream().anyMatch(holds));
    }
  }

  private static boolean isMoreSpecific(Hit other, Hit hit) {
    return hit.rule.isGeneric()
        && !other.rule.isGeneric()
        && other.start <= hit.start
        && other.start >= hit.start - FoundMatches.NEAR
        && other.end >= hit.end;
  }

  private static String lines(String text, Hit hit) {
    int end = text.indexOf('\n', hit.matchEnd);
    return text.substring(
        text.lastIndexOf('\n', hit.matchStart - 1) + 1, end < 0 ? text.length() : end);
  }

  private static double entropy(String text) {
    double entropy = 0;
    for (int c : text.chars().distinct().toArray()) {
      double share = text.chars().filter(other -> other == c).count() / (double) text.length();
      entropy -= share * Math.log(share) / Math.log(2);
    }
    return entropy;
  }

  private boolean finds(String regex, String text) {
    return pattern(regex).matcher(text).find();
  }

  private Pattern pattern(String regex) {
    return patterns.computeIfAbsent(regex, Pattern::compile);
  }
}
