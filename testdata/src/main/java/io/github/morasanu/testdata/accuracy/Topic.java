/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Collects templates that share a kind and a wording. Not thread-safe. */
final class Topic {
  private final Consumer<CaseTemplate> target;
  private final String kind;
  private final Wording wording;
  private final Set<String> tolerated;
  private final Set<Carrier> carriers;

  private Topic(
      Consumer<CaseTemplate> target,
      String kind,
      Wording wording,
      Set<String> tolerated,
      Set<Carrier> carriers) {
    this.target = target;
    this.kind = kind;
    this.wording = wording;
    this.tolerated = tolerated;
    this.carriers = carriers;
  }

  /** A topic whose wording is complete, in all carriers. */
  static Topic of(
      Consumer<CaseTemplate> target, String kind, List<String> labels, List<String> keys) {
    return new Topic(
        target, kind, new Wording(labels, keys, List.of()), Set.of(), CaseTemplate.ALL);
  }

  /** The same with sentences for prose, {@code {}} being the value. */
  Topic sentences(String... sentences) {
    Wording more = new Wording(wording.labels(), wording.keys(), List.of(sentences));
    return new Topic(target, kind, more, tolerated, carriers);
  }

  /** The same, forgiving findings of these kinds. */
  Topic tolerating(String... kinds) {
    return new Topic(target, kind, wording, Set.of(kinds), carriers);
  }

  /** The same in these carriers only. */
  Topic in(Carrier first, Carrier... rest) {
    return new Topic(target, kind, wording, tolerated, EnumSet.of(first, rest));
  }

  /** Values to be found beside their label. */
  Topic found(String form, Function<Draw, String> value) {
    return add(form, true, false, false, value, value);
  }

  /** Values to be found even without label. */
  Topic foundAlone(String form, Function<Draw, String> value) {
    return add(form, true, false, true, value, value);
  }

  /** Look-alikes under a label of their own. */
  Topic silent(String form, Function<Draw, String> value) {
    return add(form, false, false, false, value, value);
  }

  /** Look-alikes that nothing may be made of, with their label or without. */
  Topic silentAlone(String form, Function<Draw, String> value) {
    return add(form, false, false, true, value, value);
  }

  /**
   * Look-alikes under a label of their own that happen to pass every check; a column has no more than one of them
   * among natural ones.
   */
  Topic coincidence(String form, Function<Draw, String> value, Function<Draw, String> natural) {
    return add(form, false, false, false, value, natural);
  }

  /** Dummies known to everybody. */
  Topic sample(String form, Function<Draw, String> value) {
    return add(form, false, true, false, value, value);
  }

  private Topic add(
      String form,
      boolean expected,
      boolean sample,
      boolean alone,
      Function<Draw, String> value,
      Function<Draw, String> natural) {
    String id = kind + "/" + form;
    target.accept(new CaseTemplate(
        id, kind, expected, sample, wording, alone, carriers, tolerated, value, natural));
    return this;
  }
}
