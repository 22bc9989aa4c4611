/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.infer.EvidenceWeights;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.RuleEntry;
import io.github.morasanu.model.RuleExplanation;
import io.github.morasanu.model.RuleForm;
import io.github.morasanu.model.RuleForm.Part;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.rule.RequiredRule;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.rule.RuleTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains the rules of a set in the language of a reader. Immutable. */
final class RuleExplainer {
  private final RuleSet rules;
  private final Locale reader;

  RuleExplainer(RuleSet rules, Locale reader) {
    this.rules = rules;
    this.reader = reader;
  }

  /** The rule of an id or alias, or all rules of a kind; none if there is neither. */
  List<RuleExplanation> explain(String name) {
    Optional<Rule> one =
        rules.rules().stream().filter(rule -> rule.isKnownAs(name)).findFirst();
    return one.map(Stream::of)
        .orElseGet(() -> rules.rules().stream().filter(rule -> rule.kind().id().equals(name)))
        .map(this::explain)
        .toList();
  }

  /** The plans with what their rules find, in the language of the reader. */
  List<RulePlan> described(List<RulePlan> plans) {
    Map<String, Rule> byId =
        rules.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    return plans.stream()
        .map(plan -> {
          Rule rule = Objects.requireNonNull(byId.get(plan.ruleId()));
          return plan.withDescription(RuleTexts.of(rule, reader).description());
        })
        .toList();
  }

  /** The rules of a selection, with their plans. */
  List<RuleEntry> entries(Selection selection, List<RulePlan> plans) {
    Map<String, RulePlan> byId =
        described(plans).stream().collect(Collectors.toMap(RulePlan::ruleId, Function.identity()));
    return rules.rules().stream()
        .filter(selection::reports)
        .map(rule ->
            new RuleEntry(Objects.requireNonNull(byId.get(rule.id())), rule.kind(), rule.tags()))
        .sorted(Comparator.comparing(entry -> entry.plan().ruleId()))
        .toList();
  }

  /** All ids of rules and kinds that have rules. */
  List<String> names() {
    Stream<String> kinds = Arrays.stream(Kind.values())
        .filter(kind -> rules.rules().stream().anyMatch(rule -> rule.kind() == kind))
        .map(Kind::id);
    return Stream.concat(rules.rules().stream().map(Rule::id), kinds).distinct().toList();
  }

  private RuleExplanation explain(Rule rule) {
    RuleTexts texts = RuleTexts.of(rule, reader);
    return new RuleExplanation(
        rule.id(),
        rule.kind(),
        rule.severity(),
        texts.description(),
        texts.doc(),
        texts.proof(),
        rule.tags(),
        forms(rule),
        EvidenceWeights.of(rule),
        EvidenceWeights.beside(rule.kind()),
        rule.context(),
        rule.contrary(),
        rule.contraryNames(),
        rule.examples(),
        rule.counterExamples(),
        rules.rules().stream()
            .filter(other -> other.kind() == rule.kind() && other != rule)
            .map(Rule::id)
            .toList());
  }

  private static List<RuleForm> forms(Rule rule) {
    List<RuleForm> forms = new ArrayList<>();
    add(forms, Part.DIGITS, rule.number().shapes().stream().map(Object::toString));
    add(forms, Part.LETTERS_BEFORE, number(rule.number().lettersBefore()));
    add(forms, Part.LETTERS_AFTER, number(rule.number().lettersAfter()));
    add(forms, Part.REGEX, rule.regex().stream());
    add(forms, Part.MATCHER, rule.matcher().stream());
    add(forms, Part.LABELS, rule.labels().stream());
    add(forms, Part.KEYWORDS, rule.keywords().stream());
    add(forms, Part.PATH, rule.path().stream());
    add(forms, Part.ENTROPY, rule.entropy() > 0 ? Stream.of("" + rule.entropy()) : Stream.empty());
    add(forms, Part.REQUIRED, rule.required().stream().map(RequiredRule::id));
    add(forms, Part.CHECK, rule.validator().stream());
    return forms;
  }

  private static Stream<String> number(int letters) {
    return letters > 0 ? Stream.of(String.valueOf(letters)) : Stream.empty();
  }

  private static void add(List<RuleForm> forms, Part part, Stream<String> values) {
    List<String> all = values.toList();
    if (!all.isEmpty()) {
      forms.add(new RuleForm(part, all));
    }
  }
}
