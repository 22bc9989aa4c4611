/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules with different ids, in the order of their ids. Immutable, thread-safe. */
// The immutable lists of the JDK are serialisable, only their type is not.
@SuppressWarnings("serial")
public final class RuleSet implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<String> PERSONAL =
      List.of("japan", "payment", "contact", "places", "sensitive", "world");

  /** The files of the pack of secrets. */
  private static final List<String> SECRETS = List.of(
      "secrets",
      "secrets-cloud",
      "secrets-code",
      "secrets-files",
      "secrets-generic",
      "secrets-japan",
      "secrets-proof",
      "secrets-services");

  private final List<Rule> rules;
  private final List<String> notes;

  /** Not of one that was serialised: it may have been written by another version. */
  private final transient boolean packed;

  private RuleSet(List<Rule> rules, List<String> notes, boolean packed) {
    this.rules = rules;
    this.notes = List.copyOf(notes);
    this.packed = packed;
  }

  /**
   * A set of rules.
   *
   * @throws RuleException if two rules share an id
   */
  public static RuleSet of(List<Rule> rules) throws RuleException {
    return of(rules, List.of());
  }

  static RuleSet of(List<Rule> rules, List<String> notes) throws RuleException {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new RuleException("rule '" + rule.id() + "' is defined twice: give one another id");
      }
    }
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(Rule::id));
    return new RuleSet(List.copyOf(sorted), notes, false);
  }

  /**
   * The rules of one TOML file, in the form of the packs that come with Morasanu.
   *
   * @param name of the file, for messages
   * @param toml read to its end, and left open
   * @throws RuleException if it is no TOML, a key or value is not allowed, or two rules share an id
   * @throws IOException if it cannot be read
   */
  public static RuleSet read(String name, InputStream toml) throws RuleException, IOException {
    return of(RuleReader.read(name, toml));
  }

  /** The rules that come with Morasanu. */
  public static RuleSet builtIn() {
    Optional<byte[]> pack = PackedResources.rules();
    return pack.isPresent() ? ofPack(pack.get()) : ofSources();
  }

  /** The rules that {@link #packed()} has packed, which were checked and sorted then. */
  static RuleSet ofPack(byte[] pack) {
    return new RuleSet(RulePack.read(pack), List.of(), true);
  }

  /** The same, read from the files in which people write them. Takes much longer; for the build. */
  public static RuleSet ofSources() {
    try {
      return of(Stream.concat(PERSONAL.stream(), SECRETS.stream())
          .flatMap(file -> pack(file).stream())
          .toList());
    } catch (RuleException e) {
      throw new IllegalStateException("the rules that come with Morasanu are broken", e);
    }
  }

  /** The rules in the form in which {@link #builtIn()} reads them; for the build. */
  public byte[] packed() {
    return RulePackWriter.write(rules);
  }

  /**
   * Whether these are the rules that come with Morasanu as its build has packed them, so that all else it packed is of just
   * these.
   */
  public boolean isPacked() {
    return packed;
  }

  /** The rules of the pack of secrets. */
  static List<Rule> secrets() {
    return SECRETS.stream().flatMap(file -> pack(file).stream()).toList();
  }

  private static List<Rule> pack(String name) {
    String file = name + ".toml";
    try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream(file), file)) {
      return RuleReader.read(file, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuleException e) {
      throw new IllegalStateException("the rules that come with Morasanu are broken", e);
    }
  }

  /** The rules in the order of their ids. */
  public List<Rule> rules() {
    return rules;
  }

  /** The ids of the rules that others require. */
  public Set<String> requiredIds() {
    Set<String> ids = new HashSet<>();
    rules.forEach(rule -> rule.required().forEach(required -> ids.add(required.id())));
    return Set.copyOf(ids);
  }

  /**
   * What its author should know of rule files that were read: what they ask for that has no effect
   * here. Full sentences, with file and line.
   */
  public List<String> notes() {
    return notes;
  }
}
