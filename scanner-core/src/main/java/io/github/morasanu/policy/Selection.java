/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which kinds and rules a scan reports, and into which paths it looks. Immutable and thread-safe. See
 * docs/policy.md.
 *
 * <p>A rule that is left out still finds what it finds, and keeps others from taking it for something
 * else: leaving out a rule never changes what the rest report.
 */
public final class Selection {
  /** Leaves out nothing. */
  public static final Selection ALL = builder().build();

  private final Set<Kind> includeKinds;
  private final Set<Kind> excludeKinds;
  private final List<PathGlob> includeRules;
  private final List<PathGlob> excludeRules;
  private final List<PathGlob> includes;
  private final List<PathGlob> excludes;

  private Selection(Builder builder) {
    this.includeKinds = builder.includeKinds;
    this.excludeKinds = builder.excludeKinds;
    this.includeRules = globs(builder.includeRules);
    this.excludeRules = globs(builder.excludeRules);
    this.includes = globs(builder.includes);
    this.excludes = globs(builder.excludes);
  }

  private static List<PathGlob> globs(List<String> patterns) {
    return patterns.stream().map(PathGlob::new).toList();
  }

  /** One that leaves out nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it leaves out nothing. */
  public boolean isAll() {
    return reportsAllRules() && includes.isEmpty() && excludes.isEmpty();
  }

  private boolean reportsAllRules() {
    return includeKinds.isEmpty()
        && excludeKinds.isEmpty()
        && includeRules.isEmpty()
        && excludeRules.isEmpty();
  }

  /** Whether what a rule finds is reported. What is left out goes before what is asked for. */
  public boolean reports(Rule rule) {
    boolean everything = includeKinds.isEmpty() && includeRules.isEmpty();
    boolean wanted = everything || includeKinds.contains(rule.kind()) || names(includeRules, rule);
    return wanted && !excludeKinds.contains(rule.kind()) && !names(excludeRules, rule);
  }

  /** Whether a path, or a folder or container around it, is left out. */
  public boolean leavesOut(String path) {
    return !excludes.isEmpty() && around(path, excludes);
  }

  /** Whether a content is examined: itself, or a folder or container around it, is asked for. */
  public boolean examines(String path) {
    return includes.isEmpty() || around(path, includes);
  }

  /**
   * The first name of a rule that there is not: a typing error would leave out too little, or all.
   *
   * @param rules those that there are
   */
  public Optional<String> unknownRule(List<Rule> rules) {
    return Stream.concat(includeRules.stream(), excludeRules.stream())
        .filter(glob -> rules.stream().noneMatch(rule -> names(List.of(glob), rule)))
        .map(PathGlob::toString)
        .findFirst();
  }

  private static boolean names(List<PathGlob> globs, Rule rule) {
    for (PathGlob glob : globs) {
      if (glob.matches(rule.id()) || rule.aliases().stream().anyMatch(glob::matches)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a glob fits the path, or what stands before one of its slashes. */
  private static boolean around(String path, List<PathGlob> globs) {
    int end = path.length();
    while (end > 0) {
      String part = path.substring(0, end);
      for (PathGlob glob : globs) {
        if (glob.matches(part)) {
          return true;
        }
      }
      end = path.lastIndexOf('/', end - 1);
      if (end > 0 && path.charAt(end - 1) == '!') {
        end--;
      }
    }
    return false;
  }

  /** All that it asks for and leaves out, for people and for comparison. */
  @Override
  public String toString() {
    return "includeKinds=" + includeKinds + ", excludeKinds=" + excludeKinds + ", includeRules="
        + includeRules + ", excludeRules=" + excludeRules + ", includes=" + includes + ", excludes="
        + excludes;
  }

  /** Collects the parts of a {@link Selection}. Not thread-safe. */
  public static final class Builder {
    private final Set<Kind> includeKinds = EnumSet.noneOf(Kind.class);
    private final Set<Kind> excludeKinds = EnumSet.noneOf(Kind.class);
    private final List<String> includeRules = new ArrayList<>();
    private final List<String> excludeRules = new ArrayList<>();
    private final List<String> includes = new ArrayList<>();
    private final List<String> excludes = new ArrayList<>();

    private Builder() {}

    /** Reports this kind, and nothing that is not asked for. */
    public Builder includeKind(Kind value) {
      includeKinds.add(Objects.requireNonNull(value, "kind"));
      return this;
    }

    /** Does not report this kind. */
    public Builder excludeKind(Kind value) {
      excludeKinds.add(Objects.requireNonNull(value, "kind"));
      return this;
    }

    /** Reports rules with such ids, and nothing that is not asked for; {@code *} is any characters. */
    public Builder includeRule(String id) {
      includeRules.add(Objects.requireNonNull(id, "id"));
      return this;
    }

    /** Does not report rules with such ids; {@code *} is any characters. */
    public Builder excludeRule(String id) {
      excludeRules.add(Objects.requireNonNull(id, "id"));
      return this;
    }

    /** Examines such paths, with what is in them, and none that are not asked for. */
    public Builder include(String glob) {
      includes.add(Objects.requireNonNull(glob, "glob"));
      return this;
    }

    /** Does not look at such paths, nor at what is in them. */
    public Builder exclude(String glob) {
      excludes.add(Objects.requireNonNull(glob, "glob"));
      return this;
    }

    public Selection build() {
      return new Selection(this);
    }
  }
}
