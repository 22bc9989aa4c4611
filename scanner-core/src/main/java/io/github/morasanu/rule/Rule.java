/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One declarative rule. Immutable, thread-safe.
 *
 * <p>A rule finds its candidates in one of four ways: by the {@link #number() form of a number}, by
 * a {@link #regex() regular expression} around one of its {@link #keywords() keywords}, by such an expression
 * on the values under its {@link #labels() labels}, or by a {@link #matcher() hand matcher}. It names no Java
 * class: validators and matchers are known by name.
 */
// The immutable lists of the JDK are serialisable, only their type is not.
@SuppressWarnings("serial")
public final class Rule implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String description;
  private final String doc;
  private final Kind kind;
  private final Severity severity;
  private final Confidence confidence;
  private final Confidence contextConfidence;
  private final @Nullable String regex;
  private final int secretGroup;
  private final List<String> keywords;
  private final NumberForm number;
  private final @Nullable String matcher;
  private final @Nullable String validator;
  private final boolean selective;
  private final String proof;
  private final List<String> labels;
  private final List<String> context;
  private final List<String> contrary;
  private final List<String> contraryNames;
  private final boolean contextOnly;
  private final boolean aroundContext;
  private final RuleWindow window;
  private final boolean unanchored;
  private final double entropy;
  private final @Nullable String path;
  private final List<Allowlist> allowlists;
  private final List<RequiredRule> required;
  private final boolean skipReport;
  private final List<String> tags;
  private final List<String> aliases;
  private final boolean imported;
  private final String origin;
  private final int previewPrefix;
  private final List<String> examples;
  private final List<String> counterExamples;

  private Rule(Builder builder) {
    this.id = builder.id;
    this.description = builder.description;
    this.doc = builder.doc;
    this.kind = builder.kind;
    this.severity = builder.severity;
    this.confidence = builder.confidence;
    this.contextConfidence = builder.contextConfidence;
    this.regex = builder.regex;
    this.secretGroup = builder.secretGroup;
    this.keywords = List.copyOf(builder.keywords);
    this.number = builder.number;
    this.matcher = builder.matcher;
    this.validator = builder.validator;
    this.selective = builder.selective;
    this.proof = builder.proof;
    this.labels = List.copyOf(builder.labels);
    this.context = List.copyOf(builder.context);
    this.contrary = List.copyOf(builder.contrary);
    this.contraryNames = List.copyOf(builder.contraryNames);
    this.contextOnly = builder.contextOnly;
    this.aroundContext = builder.aroundContext;
    this.window = builder.window;
    this.unanchored = builder.unanchored;
    this.entropy = builder.entropy;
    this.path = builder.path;
    this.allowlists = List.copyOf(builder.allowlists);
    this.required = List.copyOf(builder.required);
    this.skipReport = builder.skipReport;
    this.tags = List.copyOf(builder.tags);
    this.aliases = List.copyOf(builder.aliases);
    this.imported = builder.imported;
    this.origin = builder.origin;
    this.previewPrefix = builder.previewPrefix;
    this.examples = List.copyOf(builder.examples);
    this.counterExamples = List.copyOf(builder.counterExamples);
  }

  static Builder builder(String id, Kind kind) {
    return new Builder(id, kind);
  }

  /** A builder that starts with what this rule is. */
  Builder toBuilder() {
    return new Builder(this);
  }

  /** Unique, stable, lower-case: the kind, or the kind with a variant. */
  public String id() {
    return id;
  }

  /** One sentence for people. */
  public String description() {
    return description;
  }

  /** Format, formula and their source, in a few sentences for people; may be empty. */
  public String doc() {
    return doc;
  }

  /** What its matches are. */
  public Kind kind() {
    return kind;
  }

  /** The harm of one of its matches. */
  public Severity severity() {
    return severity;
  }

  /** Confidence of a match with nothing else to speak for it. */
  public Confidence confidence() {
    return confidence;
  }

  /** Confidence of a match with a context word near by or in its label. */
  public Confidence contextConfidence() {
    return contextConfidence;
  }

  /** RE2 syntax; empty for rules by shape or by hand. */
  public Optional<String> regex() {
    return Optional.ofNullable(regex);
  }

  /**
   * The group of the regex that is the value; 0 for the first group that is not empty, and for the
   * whole match where there is none.
   */
  public int secretGroup() {
    return secretGroup;
  }

  /** Literals of which one stands in every match of the regex, in either case of ASCII letters. */
  public List<String> keywords() {
    return keywords;
  }

  /** How the number is written; {@link NumberForm#NONE} for rules by regex or by hand. */
  public NumberForm number() {
    return number;
  }

  /** Name of the hand matcher. */
  public Optional<String> matcher() {
    return Optional.ofNullable(matcher);
  }

  /** Name of the validator. */
  public Optional<String> validator() {
    return Optional.ofNullable(validator);
  }

  /**
   * Whether the validator refuses most numbers that only look alike, so that the share of a column that
   * passes tells whether the column is of this kind.
   */
  public boolean selective() {
    return selective;
  }

  /** What a validated match has proved, as a reason for people: {@code check digit passes}. */
  public String proof() {
    return proof;
  }

  /**
   * Words of which one stands in the label of every match: the rule's candidates are the values under
   * such labels, and its regex must match the whole of a value. Empty for a rule that finds its values
   * wherever they stand.
   */
  public List<String> labels() {
    return labels;
  }

  /** Words near by that speak for a match. */
  public List<String> context() {
    return context;
  }

  /** Words near by that speak against a match. */
  public List<String> contrary() {
    return contrary;
  }

  /**
   * Ends of names that speak against a match if the match itself is called so, by its label or by what stands directly
   * before it: what is beside a {@code count} may well be one. An underscore before a word asks for another word before
   * it: {@code _id} is for {@code trace_id} and {@code traceId}, and not for {@code id}.
   */
  public List<String> contraryNames() {
    return contraryNames;
  }

  /**
   * Whether only a value that one of its context words speaks for is a match at all: its form alone says
   * nothing.
   */
  public boolean contextOnly() {
    return contextOnly;
  }

  /**
   * Whether its regex looks only around its context words and under labels that hold one: for a form
   * that many other things have.
   */
  public boolean aroundContext() {
    return aroundContext;
  }

  /** How far around a keyword the regex may look. */
  public RuleWindow window() {
    return window;
  }

  /** Whether its regex runs over all text, since it has no anchor to look for. */
  public boolean unanchored() {
    return unanchored;
  }

  /** A value needs more Shannon entropy than that, in bits a character; 0 for any. */
  public double entropy() {
    return entropy;
  }

  /** RE2 expression that is found in the path of every content with a match. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** Whether a path is all it looks for: a content with such a path is the match. */
  public boolean isForPathsOnly() {
    return path != null && regex == null && matcher == null && number.shapes().isEmpty();
  }

  /** What silences its matches. */
  public List<Allowlist> allowlists() {
    return allowlists;
  }

  /** Rules that must all have a match near by for a match to count. */
  public List<RequiredRule> required() {
    return required;
  }

  /**
   * Whether it is for secrets of any sort: where a rule for a certain sort finds the same value, that
   * one counts. So it is with gitleaks, by the word in the id.
   */
  public boolean isGeneric() {
    return id.toLowerCase(Locale.ROOT).contains("generic");
  }

  /** Whether its matches only count for rules that require it. */
  public boolean skipReport() {
    return skipReport;
  }

  /** Words of its author, for people. */
  public List<String> tags() {
    return tags;
  }

  /** The ids of rules of gitleaks that it stands for, where a rule file names these. */
  public List<String> aliases() {
    return aliases;
  }

  /** Whether it has an id, or stands for the rule that has. */
  public boolean isKnownAs(String name) {
    return id.equals(name) || aliases.contains(name);
  }

  /**
   * Whether it comes from a rule file of the user, where keywords are those of gitleaks: one of them
   * stands near a match, but not always in it. It may have neither keywords nor anchors.
   */
  public boolean imported() {
    return imported;
  }

  /** Where a rule file of the user defines it, with its line; empty for rules of ours. */
  public String origin() {
    return origin;
  }

  /** First characters of a value that are public by design, as {@code ghp_}, and stay in the preview. */
  public int previewPrefix() {
    return previewPrefix;
  }

  /** Texts that hold a match. */
  public List<String> examples() {
    return examples;
  }

  /** Texts that look alike and hold none. */
  public List<String> counterExamples() {
    return counterExamples;
  }

  @Override
  public String toString() {
    return "Rule[" + id + "]";
  }

  /** Collects the parts of a {@link Rule}. Not thread-safe. */
  static final class Builder {
    private final String id;
    private final Kind kind;
    private String description = "";
    private String doc = "";
    private Severity severity = Severity.MEDIUM;
    private Confidence confidence = Confidence.MEDIUM;
    private Confidence contextConfidence = Confidence.HIGH;
    private @Nullable String regex;
    private int secretGroup;
    private List<String> keywords = List.of();
    private NumberForm number = NumberForm.NONE;
    private @Nullable String matcher;
    private @Nullable String validator;
    private boolean selective;
    private String proof = "";
    private List<String> labels = List.of();
    private List<String> context = List.of();
    private List<String> contrary = List.of();
    private List<String> contraryNames = List.of();
    private boolean contextOnly;
    private boolean aroundContext;
    private RuleWindow window = RuleWindow.DEFAULT;
    private boolean unanchored;
    private double entropy;
    private @Nullable String path;
    private List<Allowlist> allowlists = List.of();
    private List<RequiredRule> required = List.of();
    private boolean skipReport;
    private List<String> tags = List.of();
    private List<String> aliases = List.of();
    private boolean imported;
    private String origin = "";
    private int previewPrefix;
    private List<String> examples = List.of();
    private List<String> counterExamples = List.of();

    private Builder(String id, Kind kind) {
      this.id = Objects.requireNonNull(id, "id");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    private Builder(Rule rule) {
      this(rule.id, rule.kind);
      this.description = rule.description;
      this.doc = rule.doc;
      this.severity = rule.severity;
      this.confidence = rule.confidence;
      this.contextConfidence = rule.contextConfidence;
      this.regex = rule.regex;
      this.secretGroup = rule.secretGroup;
      this.keywords = rule.keywords;
      this.number = rule.number;
      this.matcher = rule.matcher;
      this.validator = rule.validator;
      this.selective = rule.selective;
      this.proof = rule.proof;
      this.labels = rule.labels;
      this.context = rule.context;
      this.contrary = rule.contrary;
      this.contraryNames = rule.contraryNames;
      this.contextOnly = rule.contextOnly;
      this.aroundContext = rule.aroundContext;
      this.window = rule.window;
      this.unanchored = rule.unanchored;
      this.entropy = rule.entropy;
      this.path = rule.path;
      this.allowlists = rule.allowlists;
      this.required = rule.required;
      this.skipReport = rule.skipReport;
      this.tags = rule.tags;
      this.aliases = rule.aliases;
      this.imported = rule.imported;
      this.origin = rule.origin;
      this.previewPrefix = rule.previewPrefix;
      this.examples = rule.examples;
      this.counterExamples = rule.counterExamples;
    }

    Builder description(String value) {
      this.description = value;
      return this;
    }

    Builder doc(String value) {
      this.doc = value;
      return this;
    }

    Builder severity(Severity value) {
      this.severity = value;
      return this;
    }

    Builder confidence(Confidence value) {
      this.confidence = value;
      return this;
    }

    Builder contextConfidence(Confidence value) {
      this.contextConfidence = value;
      return this;
    }

    Builder regex(@Nullable String value) {
      this.regex = value;
      return this;
    }

    Builder secretGroup(int value) {
      this.secretGroup = value;
      return this;
    }

    Builder keywords(List<String> value) {
      this.keywords = value;
      return this;
    }

    Builder number(NumberForm value) {
      this.number = value;
      return this;
    }

    Builder matcher(@Nullable String value) {
      this.matcher = value;
      return this;
    }

    Builder validator(@Nullable String value) {
      this.validator = value;
      return this;
    }

    Builder selective(boolean value) {
      this.selective = value;
      return this;
    }

    Builder proof(String value) {
      this.proof = value;
      return this;
    }

    Builder labels(List<String> value) {
      this.labels = value;
      return this;
    }

    Builder context(List<String> value) {
      this.context = value;
      return this;
    }

    Builder contrary(List<String> value) {
      this.contrary = value;
      return this;
    }

    Builder contraryNames(List<String> value) {
      this.contraryNames = value;
      return this;
    }

    Builder contextOnly(boolean value) {
      this.contextOnly = value;
      return this;
    }

    Builder aroundContext(boolean value) {
      this.aroundContext = value;
      return this;
    }

    Builder window(RuleWindow value) {
      this.window = value;
      return this;
    }

    Builder unanchored(boolean value) {
      this.unanchored = value;
      return this;
    }

    Builder entropy(double value) {
      this.entropy = value;
      return this;
    }

    Builder path(@Nullable String value) {
      this.path = value;
      return this;
    }

    Builder allowlists(List<Allowlist> value) {
      this.allowlists = value;
      return this;
    }

    Builder required(List<RequiredRule> value) {
      this.required = value;
      return this;
    }

    Builder skipReport(boolean value) {
      this.skipReport = value;
      return this;
    }

    Builder tags(List<String> value) {
      this.tags = value;
      return this;
    }

    Builder aliases(List<String> value) {
      this.aliases = value;
      return this;
    }

    Builder imported(boolean value) {
      this.imported = value;
      return this;
    }

    Builder origin(String value) {
      this.origin = value;
      return this;
    }

    Builder previewPrefix(int value) {
      this.previewPrefix = value;
      return this;
    }

    Builder examples(List<String> value) {
      this.examples = value;
      return this;
    }

    Builder counterExamples(List<String> value) {
      this.counterExamples = value;
      return this;
    }

    Rule build() {
      return new Rule(this);
    }
  }
}
