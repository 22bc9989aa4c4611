/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.List;
import java.util.Objects;

/**
 * What a rule looks for and what makes its matches believed, for people. Its texts are in the language of
 * a reader; its examples are synthetic.
 *
 * @param ruleId the rule
 * @param kind what its matches are
 * @param severity the harm of one of them
 * @param description one sentence
 * @param doc format, formula and their source; may be empty
 * @param proof what a match that passes its check has proved
 * @param tags what its author calls it by; mostly none
 * @param forms how it finds its values
 * @param weights what each evidence makes of a match
 * @param beside kinds of which one beside it in its record speaks for it
 * @param context words that speak for a match, in its label or near by
 * @param contrary words that speak against it
 * @param contraryNames ends of names that speak against it if it is called so itself
 * @param examples texts that hold a match
 * @param counterExamples texts that look alike and hold none
 * @param siblings the other rules of its kind
 */
public record RuleExplanation(
    String ruleId,
    Kind kind,
    Severity severity,
    String description,
    String doc,
    String proof,
    List<String> tags,
    List<RuleForm> forms,
    List<EvidenceWeight> weights,
    List<Kind> beside,
    List<String> context,
    List<String> contrary,
    List<String> contraryNames,
    List<String> examples,
    List<String> counterExamples,
    List<String> siblings) {

  public RuleExplanation {
    Objects.requireNonNull(ruleId, "ruleId");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(proof, "proof");
    tags = List.copyOf(tags);
    forms = List.copyOf(forms);
    weights = List.copyOf(weights);
    beside = List.copyOf(beside);
    context = List.copyOf(context);
    contrary = List.copyOf(contrary);
    contraryNames = List.copyOf(contraryNames);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    siblings = List.copyOf(siblings);
  }
}
