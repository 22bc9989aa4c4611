/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** One of the {@code [[rules]]} of a file: the schema of gitleaks with our own keys. */
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
      "entropy",
      "path",
      "stopwords",
      "allowlist",
      "allowlists",
      "required",
      "skipReport",
      "tags",
      "aliases",
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
      "contraryNames",
      "contextOnly",
      "aroundContext",
      "window",
      "unanchored",
      "previewPrefix",
      "examples",
      "counterExamples");

  /** Of letters before or behind a number. */
  private static final int MAX_LETTERS = 4;

  private static final List<String> REQUIRED_KEYS = List.of("id", "withinLines", "withinColumns");

  /** An unbounded regex of a rule file of the user looks as far as any may. */
  private static final RuleWindow IMPORTED_WINDOW = new RuleWindow(RuleWindow.MAX, RuleWindow.MAX);

  private final TomlTable table;
  private final String id;

  private RuleTable(TomlTable table, String id) {
    this.table = table;
    this.id = id;
  }

  /** The rule tables of a file, checked for their keys. */
  static List<RuleTable> of(TomlTable file) throws RuleException {
    List<RuleTable> rules = new ArrayList<>();
    for (TomlTable table : file.tables("rules")) {
      TomlTable unnamed = table.named("rule " + (rules.size() + 1));
      String id = unnamed.text("id").orElse("");
      TomlTable rule = id.isEmpty() ? unnamed : table.named("rule '" + id + "'");
      rule.allowOnly(KEYS);
      if (id.isEmpty()) {
        throw rule.error(
            "needs an id" + (rule.isLenient() ? ", which gitleaks 7 did not ask for" : ""));
      }
      rules.add(new RuleTable(rule, id));
    }
    return rules;
  }

  String id() {
    return id;
  }

  /** Whether it says by itself what it looks for, and is more than a change of another rule. */
  boolean isWhole() {
    return List.of("regex", "path", "shapes", "matcher").stream().anyMatch(table::has);
  }

  /** A mistake of the rule as a whole. */
  RuleException error(String what) {
    return table.error(what);
  }

  /** A remark on it. */
  String note(String what) {
    return table.note("id", what);
  }

  /** The rule that the table describes. */
  Rule toRule() throws RuleException {
    Confidence confidence = table.constant("confidence", Confidence.class, Confidence.MEDIUM);
    boolean imported = table.isLenient();
    Rule rule = Rule.builder(id, table.constant("kind", Kind.class, Kind.SECRET))
        .description(table.text("description").orElse(""))
        .doc(table.text("doc").orElse(""))
        .severity(table.constant("severity", Severity.class, Severity.MEDIUM))
        .confidence(confidence)
        .contextConfidence(table.constant("contextConfidence", Confidence.class, confidence))
        .regex(table.text("regex").orElse(null))
        .secretGroup(table.number("secretGroup", 0))
        .keywords(table.texts("keywords"))
        .entropy(table.decimal("entropy", 0))
        .path(table.text("path").orElse(null))
        .allowlists(allowlists())
        .required(required())
        .skipReport(table.flag("skipReport"))
        .tags(table.texts("tags"))
        .aliases(table.texts("aliases"))
        .imported(imported)
        .origin(imported ? table.place() : "")
        .number(new NumberForm(
            shapes(),
            table.text("separators").orElse(NumberForm.SEPARATORS),
            table.flag("mixedSeparators"),
            table.number("lettersBefore", 0),
            table.number("lettersAfter", 0)))
        .matcher(table.text("matcher").orElse(null))
        .validator(table.text("validator").orElse(null))
        .selective(table.flag("selective"))
        .proof(table
            .text("proof")
            .orElse(imported ? "its form is that of the rule" : "the structure is right"))
        .labels(WordLists.of(table, "labels"))
        .context(WordLists.of(table, "context"))
        .contrary(WordLists.of(table, "contrary"))
        .contraryNames(WordLists.of(table, "contraryNames"))
        .contextOnly(table.flag("contextOnly"))
        .aroundContext(table.flag("aroundContext"))
        .window(window(imported ? IMPORTED_WINDOW : RuleWindow.DEFAULT))
        .unanchored(table.flag("unanchored"))
        .previewPrefix(table.number("previewPrefix", 0))
        .examples(table.texts("examples"))
        .counterExamples(table.texts("counterExamples"))
        .build();
    requireConsistent(rule);
    return rule;
  }

  /**
   * A rule of a file that is extended, changed as gitleaks does it: what the table says replaces what
   * the rule said, but for lists, which become longer.
   */
  Rule toRule(Rule base) throws RuleException {
    Rule.Builder changed = base.toBuilder()
        .description(table.text("description").filter(t -> !t.isEmpty()).orElse(base.description()))
        .doc(table.text("doc").orElse(base.doc()))
        .severity(table.constant("severity", Severity.class, base.severity()))
        .confidence(table.constant("confidence", Confidence.class, base.confidence()))
        .contextConfidence(
            table.constant("contextConfidence", Confidence.class, base.contextConfidence()))
        .tags(joined(base.tags(), table.texts("tags")))
        .keywords(joined(base.keywords(), table.texts("keywords")))
        .allowlists(joined(base.allowlists(), allowlists()))
        .required(table.has("required") ? required() : base.required());
    double entropy = table.decimal("entropy", 0);
    int secretGroup = table.number("secretGroup", 0);
    changed.entropy(entropy == 0 ? base.entropy() : entropy);
    changed.secretGroup(secretGroup == 0 ? base.secretGroup() : secretGroup);
    table.text("path").filter(text -> !text.isEmpty()).ifPresent(changed::path);
    if (table.text("regex").filter(text -> !text.isEmpty()).isPresent()) {
      changed
          .regex(table.text("regex").orElseThrow())
          .number(NumberForm.NONE)
          .matcher(null)
          .validator(null)
          .window(window(IMPORTED_WINDOW))
          .origin(table.place())
          .imported(true);
    }
    if (table.has("keywords")) {
      changed.imported(true);
    }
    if (table.has("skipReport")) {
      changed.skipReport(table.flag("skipReport"));
    }
    Rule rule = changed.build();
    requireConsistent(rule);
    return rule;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  private List<Allowlist> allowlists() throws RuleException {
    List<Allowlist> allowlists = AllowlistTable.ofRule(table);
    List<String> stopwords = table.texts("stopwords");
    if (!stopwords.isEmpty()) {
      allowlists.add(Allowlist.ofStopwords(stopwords));
    }
    return allowlists;
  }

  private List<RequiredRule> required() throws RuleException {
    List<RequiredRule> all = new ArrayList<>();
    for (TomlTable required : table.tables("required")) {
      required.allowOnly(REQUIRED_KEYS);
      String other = required.text("id").orElse("");
      if (other.isEmpty()) {
        throw required.error("needs an id");
      }
      all.add(new RequiredRule(
          other,
          required.number("withinLines", RequiredRule.ANYWHERE),
          required.number("withinColumns", RequiredRule.ANYWHERE)));
    }
    return all;
  }

  /**
   * Refuses to require rules that are not there.
   *
   * @param rules all that there are
   */
  void requireKnown(List<Rule> rules) throws RuleException {
    for (RequiredRule required : required()) {
      if (rules.stream().noneMatch(rule -> rule.id().equals(required.id()))) {
        throw table.error("required", "requires the unknown rule '" + required.id() + "'");
      }
    }
  }

  private void requireConsistent(Rule rule) throws RuleException {
    int ways = (rule.regex().isPresent() ? 1 : 0)
        + (rule.number().shapes().isEmpty() ? 0 : 1)
        + (rule.matcher().isPresent() ? 1 : 0);
    if (ways != 1 && !rule.isForPathsOnly()) {
      throw error(
          "needs exactly one of regex, shapes and matcher, or a path alone, and has " + ways);
    }
    NumberForm number = rule.number();
    int letters = Math.max(number.lettersBefore(), number.lettersAfter());
    if (letters > 0 && number.shapes().isEmpty()) {
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
    for (String text : table.texts("shapes")) {
      try {
        shapes.add(DigitShape.parse(text));
      } catch (IllegalArgumentException e) {
        throw table.error("shapes", "has a wrong shape: " + e.getMessage(), e);
      }
    }
    return shapes;
  }

  private RuleWindow window(RuleWindow otherwise) throws RuleException {
    if (!table.has("window")) {
      return otherwise;
    }
    TomlTable window = table.table("window").orElseThrow();
    window.allowOnly(List.of("before", "after"));
    try {
      return new RuleWindow(
          window.number("before", otherwise.before()), window.number("after", otherwise.after()));
    } catch (IllegalArgumentException e) {
      throw table.error("window", "has a wrong window: " + e.getMessage(), e);
    }
  }
}
