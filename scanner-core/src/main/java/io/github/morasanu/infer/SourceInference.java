/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.rule.Rule;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects the matches of one content and, at its end, decides what they are worth together. Memory
 * grows with the number of rules and columns, not of matches. Not thread-safe.
 */
public final class SourceInference {
  /** So many different values of one rule in one content are a list of people, not a mention. */
  static final int LIST = 10;

  /** What makes matches worth the same; which word speaks for them does not. */
  private record Standing(
      RuleColumn column,
      boolean sample,
      boolean ofPerson,
      boolean ofThing,
      Optional<Confidence> confidence) {

    // As in RuleColumn: each match asks for these.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Standing that
          && column.equals(that.column)
          && sample == that.sample
          && ofPerson == that.ofPerson
          && ofThing == that.ofThing
          && confidence.equals(that.confidence);
    }

    @Override
    public int hashCode() {
      int flags = (sample ? 1 : 0) + (ofPerson ? 2 : 0) + (ofThing ? 4 : 0);
      return 31 * (31 * column.hashCode() + confidence.hashCode()) + flags;
    }
  }

  private final String path;
  private final ListFingerprint fingerprint;
  private final Map<Standing, MatchGroup> groups = new LinkedHashMap<>();
  private final IdentityHashMap<Rule, ColumnCounts> refused = new IdentityHashMap<>();
  private final RequiredMatches required = new RequiredMatches();
  private final BareBirths bareBirths = new BareBirths();

  /**
   * For one content.
   *
   * @param path where it stands: some places are made for contact data
   */
  public SourceInference(String path) {
    this(path, (kind, digest) -> null);
  }

  /**
   * For one content.
   *
   * @param fingerprint makes the fingerprint of many values that become one finding
   */
  public SourceInference(String path, ListFingerprint fingerprint) {
    this.path = path;
    this.fingerprint = fingerprint;
  }

  /** Notes a match and returns the group to which it is to be added. */
  public MatchGroup match(MatchEvidence evidence) {
    bareBirths.add(evidence);
    Standing standing = new Standing(
        RuleColumn.of(evidence),
        evidence.sample(),
        evidence.isOfPerson(),
        evidence.ofThing(),
        evidence.confidence());
    return groups.computeIfAbsent(standing, key -> new MatchGroup(evidence));
  }

  /** Notes where a match of a rule stands that others may require. */
  public void place(Rule rule, Location location) {
    required.addPlace(rule.id(), location);
  }

  /**
   * Adds a match of a rule that requires others, with the details that {@link MatchGroup#add} asks for:
   * whether it counts is known at the end.
   */
  public void waitingMatch(
      MatchEvidence evidence,
      Location location,
      String preview,
      @Nullable String fingerprint,
      long identity) {
    required.add(
        new RequiredMatches.Waiting(evidence, location, preview, fingerprint, identity),
        this::count);
  }

  private void count(RequiredMatches.Waiting match) {
    MatchGroup group = match(match.evidence());
    if (group.wantsDetails()) {
      group.add(
          match.evidence(),
          match.location(),
          match.preview(),
          match.fingerprint(),
          match.identity());
    } else {
      group.count(match.identity());
    }
  }

  /** Whether it matters that a candidate of a rule fails its check. */
  public static boolean weighs(Rule rule) {
    return rule.selective() || KindRates.covers(rule);
  }

  /** Notes a candidate of the right shape that failed the check of a rule that is {@link #weighs weighed}. */
  public void refused(Rule rule, int column) {
    if (BareBirths.covers(rule)) {
      bareBirths.addRecent(column);
    } else {
      refused.computeIfAbsent(rule, key -> new ColumnCounts()).add(column, 1);
    }
  }

  /**
   * Adds what was noted of the part of the content that follows.
   *
   * @param moved makes a location of that part one of the whole content
   */
  public void addAll(SourceInference next, UnaryOperator<Location> moved) {
    next.groups.forEach((standing, group) -> groups
        .computeIfAbsent(standing, key -> new MatchGroup(group.evidence()))
        .addAll(group, moved));
    required.addAll(next.required, moved, this::count);
    bareBirths.addAll(next.bareBirths);
    next.refused.forEach((rule, counts) ->
        refused.computeIfAbsent(rule, key -> new ColumnCounts()).addAll(counts));
  }

  /** The findings of all rules at or over a confidence. */
  public void conclude(Confidence minimum, PeopleEstimator people, Consumer<Finding> findings) {
    conclude(minimum, rule -> true, people, findings);
  }

  /**
   * The groups whose findings would be at or over a confidence, without making them.
   *
   * <p>Matches of rules that require others are left out: give them as any others.
   */
  public Set<MatchGroup> believed(Confidence minimum) {
    Rates rates = rates();
    KindRates ofKinds = kindRates();
    Set<MatchGroup> believed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (MatchGroup group : groups.values()) {
      Optional<Confidence> confidence = confidence(group.evidence(), rates, ofKinds);
      if (confidence.isPresent() && confidence.get().isAtLeast(minimum)) {
        believed.add(group);
      }
    }
    return believed;
  }

  /**
   * The findings at or over a confidence.
   *
   * @param reported of which rules; what others found counts as evidence all the same
   * @param people is told the values of the findings that are neither samples nor published
   */
  public void conclude(
      Confidence minimum,
      Predicate<Rule> reported,
      PeopleEstimator people,
      Consumer<Finding> findings) {
    required.resolve(this::count);
    Rates rates = rates();
    KindRates ofKinds = kindRates();
    Map<MatchGroup, Confidence> kept = new LinkedHashMap<>();
    Map<Rule, Long> valuesOfRule = new HashMap<>();
    long records = 0;
    for (MatchGroup group : groups.values()) {
      MatchEvidence evidence = group.evidence();
      Optional<Confidence> confidence = confidence(evidence, rates, ofKinds);
      if (confidence.isPresent() && confidence.get().isAtLeast(minimum)) {
        kept.put(group, confidence.get());
        if (!evidence.isOfNobody()) {
          long values = group.values().estimate();
          valuesOfRule.merge(evidence.rule(), values, Long::sum);
          boolean name = evidence.rule().kind() == Kind.PERSON_NAME;
          records += name && evidence.isOfPerson() ? values : 0;
        }
      }
    }
    boolean listOfPeople = records >= LIST;
    kept.keySet().removeIf(group -> !reported.test(group.evidence().rule()));
    for (Map.Entry<MatchGroup, Confidence> entry : kept.entrySet()) {
      MatchGroup group = entry.getKey();
      MatchEvidence evidence = group.evidence();
      Kind kind = evidence.rule().kind();
      long values = valuesOfRule.getOrDefault(evidence.rule(), 0L);
      boolean published = AuthorMetadata.covers(kind, path, values);
      if (!evidence.isOfNobody() && !published) {
        people.add(kind, group.values());
      }
      GroupReport.Setting setting = new GroupReport.Setting(
          published,
          values >= LIST,
          listOfPeople && evidence.isOfPerson(),
          proves(evidence, rates),
          fingerprint);
      new GroupReport(group, setting).findings(entry.getValue()).forEach(findings);
    }
  }

  /** The rates of all columns; in that of column 0 also the numbers under keys. */
  private Rates rates() {
    Rates rates = new Rates();
    for (MatchGroup group : groups.values()) {
      MatchEvidence evidence = group.evidence();
      rates.add(evidence.rule(), evidence.column(), group.values().estimate(), 0);
    }
    addLabelledNames(rates);
    for (Map.Entry<Rule, ColumnCounts> entry : refused.entrySet()) {
      Rule rule = entry.getKey();
      if (rule.selective()) {
        entry.getValue().forEach((column, count) -> rates.add(rule, column, 0, count));
      }
    }
    return rates;
  }

  /**
   * The names that a label tells speak for their column as well: a match by label silences that of a rule for whole columns, and
   * would else leave the other names of the column without a proof.
   */
  private void addLabelledNames(Rates rates) {
    Set<Rule> ofColumns = new LinkedHashSet<>();
    for (MatchGroup group : groups.values()) {
      Rule rule = group.evidence().rule();
      if (rule.kind() == Kind.PERSON_NAME && rule.selective()) {
        ofColumns.add(rule);
      }
    }
    for (MatchGroup group : groups.values()) {
      MatchEvidence evidence = group.evidence();
      Rule rule = evidence.rule();
      if (rule.kind() == Kind.PERSON_NAME && !rule.labels().isEmpty() && evidence.column() > 0) {
        ofColumns.forEach(
            other -> rates.add(other, evidence.column(), group.values().estimate(), 0));
      }
    }
  }

  /** The rates in columns and under keys, counted by value and not by different values: so is what fails. */
  private KindRates kindRates() {
    KindRates rates = new KindRates();
    for (MatchGroup group : groups.values()) {
      RuleColumn column = RuleColumn.of(group.evidence());
      if (KindRates.covers(column.rule()) && column.column() != 0) {
        rates.add(column.rule(), column.column(), group.count(), 0);
      }
    }
    for (Map.Entry<Rule, ColumnCounts> entry : refused.entrySet()) {
      Rule rule = entry.getKey();
      if (KindRates.covers(rule)) {
        entry.getValue().forEach((column, count) -> {
          if (column != 0) {
            rates.add(rule, column, 0, count);
          }
        });
      }
    }
    return rates;
  }

  private Optional<Confidence> confidence(MatchEvidence evidence, Rates rates, KindRates ofKinds) {
    if (BareBirths.covers(evidence.rule())) {
      return bareBirths.confidence(evidence);
    }
    if (isSilencedByRival(evidence, rates)) {
      return Optional.empty();
    }
    if (proves(evidence, rates)) {
      return Optional.of(Confidence.HIGH);
    }
    return isCoincidence(evidence, rates) || isCoincidence(evidence, ofKinds)
        ? Optional.empty()
        : evidence.confidence();
  }

  /** Of the numbers that a column could be, it is the one of which more pass. */
  private static boolean isSilencedByRival(MatchEvidence evidence, Rates rates) {
    return evidence.contextWord() == null
        && evidence.column() != 0
        && Rates.isNumber(evidence.rule())
        && rates.hasLikelier(evidence.rule(), evidence.column());
  }

  /**
   * Whether nearly all numbers of its column pass, or of the whole file where there are no columns: that of
   * others says nothing for a number that a word speaks against, or that reads as something else under a key
   * of its own; and where the word is the label of the column, it takes more of them to prove it wrong.
   */
  private boolean proves(MatchEvidence evidence, Rates rates) {
    Rule rule = evidence.rule();
    if (BareBirths.covers(rule)) {
      return bareBirths.proves(evidence);
    }
    boolean called = evidence.labelled() && evidence.contraryWord() != null;
    boolean ofColumn = evidence.column() != 0
        && rates.proves(rule, evidence.column())
        && (!called || mayBeMislabelled(evidence, rates));
    boolean other = evidence.contraryWord() != null
        || (evidence.doubtful() && evidence.column() < 0 && evidence.contextWord() == null);
    boolean ofFile = evidence.column() <= 0 && !other && rates.proves(rule, 0);
    return rule.selective() && (ofColumn || ofFile);
  }

  /** A postal code has no check digit: nothing but that it exists tells it from a room or an extension. */
  private static boolean mayBeMislabelled(MatchEvidence evidence, Rates rates) {
    Rule rule = evidence.rule();
    return rule.kind() != Kind.POSTAL_CODE
        && rates.of(rule, evidence.column()).provesAgainstLabel();
  }

  /** A column of random numbers is one, whatever is said near by; a whole file where nothing speaks. */
  private static boolean isCoincidence(MatchEvidence evidence, Rates rates) {
    Rule rule = evidence.rule();
    int column = evidence.column();
    if (!rule.selective()) {
      return false;
    }
    boolean spoken = evidence.contextWord() != null;
    PassRate rate = rates.of(rule, column);
    boolean ofColumn =
        column != 0 && (rate.provesCoincidence() || (!spoken && rate.suggestsCoincidence()));
    boolean ofFile = column <= 0 && !spoken && rates.of(rule, 0).provesCoincidence();
    return ofColumn || ofFile;
  }

  /**
   * Few of the numbers in a column of a table are of the kind, and nothing says that they are. What stands under one key in many
   * places may be of several kinds, so that there it takes more others.
   */
  private static boolean isCoincidence(MatchEvidence evidence, KindRates rates) {
    Rule rule = evidence.rule();
    int column = evidence.column();
    if (!KindRates.covers(rule) || column == 0 || evidence.contextWord() != null) {
      return false;
    }
    PassRate rate = rates.of(rule.kind(), column);
    return column > 0
        ? rate.provesCoincidence(KindRates.CHANCE_OF_PHONES)
        : rate.provesCoincidence();
  }
}
