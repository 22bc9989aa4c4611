/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One table of a rule file: checks keys and types, and names file, rule and key in every error. */
final class RuleTable {
  private static final List<String> KEYS = List.of(
      "id",
      "description",
      "doc",
      "kind",
      "severity",
      "confidence",
      "contextConfidence",
      "regex",
      "secretGroup",
      "keywords",
      "shapes",
      "separators",
      "mixedSeparators",
      "lettersBefore",
      "lettersAfter",
      "matcher",
      "validator",
      "selective",
      "proof",
      "labels",
      "context",
      "contrary",
      "contextOnly",
      "aroundContext",
      "window",
      "unanchored",
      "previewPrefix",
      "examples",
      "counterExamples");

  /** Of letters before or behind a number. */
  private static final int MAX_LETTERS = 4;

  private final String file;
  private final String where;
  private final JsonNode table;

  RuleTable(String file, String where, JsonNode table) {
    this.file = file;
    this.where = where;
    this.table = table;
  }

  static RuleTable ofRule(String file, int number, JsonNode table) throws RuleException {
    String id = table.path("id").asText("");
    RuleTable rule =
        new RuleTable(file, id.isEmpty() ? "rule " + number : "rule '" + id + "'", table);
    if (id.isEmpty()) {
      throw rule.error("needs an id");
    }
    rule.allowOnly(KEYS);
    return rule;
  }

  void allowOnly(List<String> keys) throws RuleException {
    for (Iterator<String> names = table.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!keys.contains(name)) {
        throw error("has the unknown key '" + name + "'; allowed are " + String.join(", ", keys));
      }
    }
  }

  Rule toRule() throws RuleException {
    Confidence confidence = constant("confidence", Confidence.class, Confidence.MEDIUM);
    Rule rule = Rule.builder(text("id").orElseThrow(), constant("kind", Kind.class, Kind.SECRET))
        .description(text("description").orElse(""))
        .severity(constant("severity", Severity.class, Severity.MEDIUM))
        .confidence(confidence)
        .contextConfidence(constant("contextConfidence", Confidence.class, confidence))
        .regex(text("regex").orElse(null))
        .secretGroup(number(table, "secretGroup", 0))
        .keywords(texts("keywords"))
        .shapes(shapes())
        .separators(text("separators").orElse("- "))
        .mixedSeparators(flag("mixedSeparators"))
        .lettersBefore(number(table, "lettersBefore", 0))
        .lettersAfter(number(table, "lettersAfter", 0))
        .matcher(text("matcher").orElse(null))
        .validator(text("validator").orElse(null))
        .selective(flag("selective"))
        .proof(text("proof").orElse("the structure is right"))
        .labels(texts("labels"))
        .context(texts("context"))
        .contrary(texts("contrary"))
        .contextOnly(flag("contextOnly"))
        .aroundContext(flag("aroundContext"))
        .window(window())
        .unanchored(flag("unanchored"))
        .previewPrefix(number(table, "previewPrefix", 0))
        .examples(texts("examples"))
        .counterExamples(texts("counterExamples"))
        .build();
    requireConsistent(rule);
    return rule;
  }

  private void requireConsistent(Rule rule) throws RuleException {
    int ways = (rule.regex().isPresent() ? 1 : 0)
        + (rule.shapes().isEmpty() ? 0 : 1)
        + (rule.matcher().isPresent() ? 1 : 0);
    if (ways != 1) {
      throw error("needs exactly one of regex, shapes and matcher, and has " + ways);
    }
    int letters = Math.max(rule.lettersBefore(), rule.lettersAfter());
    if (letters > 0 && rule.shapes().isEmpty()) {
      throw error("has letters around no shape");
    }
    if (letters > MAX_LETTERS) {
      throw error("has more than " + MAX_LETTERS + " letters around its shapes");
    }
    if (rule.unanchored() && rule.regex().isEmpty()) {
      throw error("is unanchored without a regex");
    }
    if (!rule.labels().isEmpty() && rule.regex().isEmpty()) {
      throw error("has labels without a regex for the values under them");
    }
    if (!rule.labels().isEmpty() && (rule.unanchored() || !rule.keywords().isEmpty())) {
      throw error(
          "has labels, which are where its regex looks: it takes no keywords and no unanchored");
    }
    if (rule.aroundContext() && (!rule.contextOnly() || rule.regex().isEmpty())) {
      throw error("is aroundContext, which asks for contextOnly and a regex");
    }
    if (rule.contextOnly() && rule.context().isEmpty()) {
      throw error("is contextOnly without any context");
    }
    if (rule.contextOnly() && rule.selective()) {
      throw error("cannot be contextOnly and selective: a whole column may speak for its values");
    }
  }

  private List<DigitShape> shapes() throws RuleException {
    List<DigitShape> shapes = new ArrayList<>();
    for (String text : texts("shapes")) {
      try {
        shapes.add(DigitShape.parse(text));
      } catch (IllegalArgumentException e) {
        throw new RuleException(prefix() + "has a wrong shape: " + e.getMessage(), e);
      }
    }
    return shapes;
  }

  private RuleWindow window() throws RuleException {
    JsonNode node = table.get("window");
    if (node == null) {
      return RuleWindow.DEFAULT;
    }
    RuleTable window = new RuleTable(file, where + ", window,", node);
    window.allowOnly(List.of("before", "after"));
    try {
      return new RuleWindow(
          window.number(node, "before", RuleWindow.DEFAULT.before()),
          window.number(node, "after", RuleWindow.DEFAULT.after()));
    } catch (IllegalArgumentException e) {
      throw new RuleException(prefix() + "has a wrong window: " + e.getMessage(), e);
    }
  }

  private Optional<String> text(String key) throws RuleException {
    JsonNode node = table.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw error("needs a string as " + key);
    }
    return Optional.of(node.textValue());
  }

  private List<String> texts(String key) throws RuleException {
    List<String> texts = new ArrayList<>();
    JsonNode node = table.get(key);
    if (node != null && !node.isArray()) {
      throw error("needs an array of strings as " + key);
    }
    for (JsonNode element : table.path(key)) {
      if (!element.isTextual() || element.textValue().isEmpty()) {
        throw error("needs an array of strings, none of them empty, as " + key);
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  private int number(JsonNode from, String key, int otherwise) throws RuleException {
    JsonNode node = from.get(key);
    if (node == null) {
      return otherwise;
    }
    if (!node.isInt() || node.intValue() < 0) {
      throw error("needs a whole number from 0 on as " + key);
    }
    return node.intValue();
  }

  private boolean flag(String key) throws RuleException {
    JsonNode node = table.get(key);
    if (node != null && !node.isBoolean()) {
      throw error("needs true or false as " + key);
    }
    return node != null && node.booleanValue();
  }

  private <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise)
      throws RuleException {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (idOf(constant).equals(text.get())) {
        return constant;
      }
    }
    String allowed = String.join(
        ", ", Arrays.stream(type.getEnumConstants()).map(RuleTable::idOf).toList());
    throw error("has an unknown " + key + " '" + text.get() + "'; allowed are " + allowed);
  }

  private static String idOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private RuleException error(String what) {
    return new RuleException(prefix() + what);
  }

  private String prefix() {
    return file + ": " + where + " ";
  }
}
