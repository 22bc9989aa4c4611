/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.EvidenceWeight;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.RuleExplanation;
import io.github.morasanu.model.RuleForm;
import io.github.morasanu.policy.LawOfKind;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.report.DisplayWidth;
import io.github.morasanu.report.Phrases;
import io.github.morasanu.report.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes explanations of rules for a terminal. Not thread-safe. */
final class ExplainText {
  private static final int WIDTH = 96;
  private static final int MAX_LISTED = 30;
  private static final String INDENT = "  ";
  private static final String DEEPER = "    ";

  private final Phrases words;
  private final Locale reader;
  private final StringBuilder text = new StringBuilder();

  ExplainText(Phrases words, Locale reader) {
    this.words = words;
    this.reader = reader;
  }

  /** Adds a rule, behind an empty line if it is not the first. */
  void add(RuleExplanation rule) {
    text.append(text.isEmpty() ? "" : "\n");
    line("", words.of("title", rule.ruleId(), kind(rule.kind()), severity(rule)));
    paragraph(INDENT, rule.description());
    section("what", rule.doc());
    forms(rule);
    weights(rule);
    list("for", rule.context());
    list("against", rule.contrary());
    firstOf("against-as-name", rule.contraryNames());
    list("beside", rule.beside().stream().map(this::kind).toList());
    samples("examples", rule.examples());
    samples("look-alikes", rule.counterExamples());
    law(LawOfKind.notes(rule.kind(), rule.severity()));
    firstOf("siblings", rule.siblings());
  }

  private String kind(Kind kind) {
    return words.of("kind." + kind.id());
  }

  private String severity(RuleExplanation rule) {
    return words.of("severity." + rule.severity().id());
  }

  private void heading(String key) {
    text.append('\n').append(INDENT).append(words.of(key)).append('\n');
  }

  private void section(String key, String content) {
    if (!content.isEmpty()) {
      heading(key);
      paragraph(DEEPER, content);
    }
  }

  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      heading(key);
      lines(DEEPER, LineWrap.items(values, words.of("comma"), WIDTH - DEEPER.length()));
    }
  }

  /** The first of them: of rules for secrets there are hundreds, and of names. */
  private void firstOf(String key, List<String> values) {
    list(key, values.subList(0, Math.min(values.size(), MAX_LISTED)));
    if (values.size() > MAX_LISTED) {
      paragraph(DEEPER, words.of("more", String.valueOf(values.size() - MAX_LISTED)));
    }
  }

  private void paragraph(String indent, String content) {
    lines(indent, LineWrap.lines(content, WIDTH - indent.length()));
  }

  private void lines(String indent, List<String> lines) {
    lines.forEach(line -> line(indent, line));
  }

  private void line(String indent, String content) {
    text.append((indent + Printable.of(content)).stripTrailing()).append('\n');
  }

  private void forms(RuleExplanation rule) {
    heading("found");
    for (RuleForm form : rule.forms()) {
      named(words.of("form." + form.part().id()), form.values());
    }
    named(words.of("proof"), List.of(rule.proof()));
    if (!rule.tags().isEmpty()) {
      named(words.of("tags"), rule.tags());
    }
  }

  /** Behind their name if they fit on its line, else below it. */
  private void named(String name, List<String> values) {
    int width = WIDTH - DEEPER.length() - INDENT.length();
    List<String> lines = LineWrap.items(values, words.of("comma"), width);
    if (lines.size() == 1 && DisplayWidth.of(name + lines.get(0)) < width) {
      line(DEEPER, name + " " + lines.get(0));
    } else {
      line(DEEPER, name);
      lines(DEEPER + INDENT, lines);
    }
  }

  private void weights(RuleExplanation rule) {
    heading("evidence");
    TextTable table = new TextTable(
        words.of("header.evidence"), words.of("header.confidence"), words.of("header.severity"));
    boolean low = false;
    for (EvidenceWeight weight : rule.weights()) {
      String confidence = weight
          .confidence()
          .map(value -> words.of("confidence." + value.id()))
          .orElseGet(() -> words.of("silent"));
      String severity = weight.confidence().isPresent()
          ? words.of("severity." + weight.severity().id())
          : "-";
      table.add(evidence(weight), confidence, severity);
      low |= weight.confidence().filter(Confidence.LOW::equals).isPresent();
    }
    lines(DEEPER, table.toString().lines().toList());
    if (low) {
      paragraph(DEEPER, words.of("low"));
    }
  }

  private String evidence(EvidenceWeight weight) {
    String[] numbers = weight.numbers().stream().map(String::valueOf).toArray(String[]::new);
    return words.of("evidence." + weight.evidence().id(), numbers);
  }

  private void samples(String key, List<String> samples) {
    if (samples.isEmpty()) {
      return;
    }
    heading(key);
    for (String sample : samples) {
      String lead = "- ";
      for (String line : sample.strip().replace("\t", "\\t").lines().toList()) {
        line(DEEPER + lead, line);
        lead = INDENT;
      }
    }
  }

  private void law(List<LegalNote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    heading("law");
    for (LegalNote note : notes) {
      paragraph(DEEPER, words.of("provision", note.source().in(reader), note.version()));
      List<String> conditions = new ArrayList<>();
      conditions.add(note.why().in(reader));
      conditions.add(note.when().in(reader));
      note.deadlines()
          .forEach(deadline -> conditions.add(words.of(
              "deadline", deadline.step().words().in(reader), String.valueOf(deadline.days()))));
      paragraph(DEEPER + INDENT, note.says().in(reader));
      paragraph(DEEPER + INDENT, String.join(words.of("semicolon"), conditions));
    }
    paragraph(DEEPER, LegalNote.NO_ADVICE.in(reader));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
