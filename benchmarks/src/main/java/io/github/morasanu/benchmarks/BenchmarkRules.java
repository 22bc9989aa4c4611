/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** A rule set for benchmarks, in our form and in that of the peers. Immutable, thread-safe. */
final class BenchmarkRules {
  private static final int GENERATED = 240;
  private static final long SEED = 20261122;

  private final RuleSet ruleSet;
  private final List<PeerRule> peerRules;

  private BenchmarkRules(RuleSet ruleSet, Map<String, String> numbers) {
    this.ruleSet = ruleSet;
    List<PeerRule> peers = new ArrayList<>();
    for (Rule rule : ruleSet.rules()) {
      String regex = rule.regex().orElseGet(() -> numbers.get(rule.id()));
      peers.add(new PeerRule(rule.id(), Objects.requireNonNull(regex, rule.id())));
    }
    this.peerRules = List.copyOf(peers);
  }

  /**
   * One of the sets.
   *
   * @param name {@code rules60}: twenty rules for personal data and forty for secrets; {@code rules300}: these, and 240 for
   *     made-up tokens, each with a prefix of its own
   */
  static BenchmarkRules of(String name) {
    String toml = resource("rules-60.toml");
    switch (name) {
      case "rules60" -> {}
      case "rules300" -> toml += generated();
      default -> throw new IllegalArgumentException("rules60 or rules300, not " + name);
    }
    try (InputStream in = new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8))) {
      return new BenchmarkRules(RuleSet.read(name, in), numbers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuleException e) {
      throw new IllegalStateException("the rules of the benchmarks are broken", e);
    }
  }

  /** The rules for secrets that come with Morasanu, some 400. */
  static RuleSet secrets() {
    try {
      return RuleSet.of(RuleSet.builtIn().rules().stream()
          .filter(rule -> rule.kind() == Kind.SECRET)
          .toList());
    } catch (RuleException e) {
      throw new IllegalStateException("the rules that come with Morasanu are broken", e);
    }
  }

  /** The rules as ours. */
  RuleSet ruleSet() {
    return ruleSet;
  }

  /** The rules as regular expressions, in the order of their ids. */
  List<PeerRule> peerRules() {
    return peerRules;
  }

  private static Map<String, String> numbers() {
    Map<String, String> regexes = new HashMap<>();
    resource("numbers.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> regexes.put(
            line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
    return regexes;
  }

  /** As the tokens of services are: three to six letters, a mark, and twenty to forty letters and digits. */
  private static String generated() {
    Random random = new Random(SEED);
    Set<String> prefixes = new HashSet<>();
    StringBuilder toml = new StringBuilder();
    while (prefixes.size() < GENERATED) {
      String prefix = prefix(random);
      if (prefixes.add(prefix)) {
        toml.append("\n[[rules]]\nid = \"secret-generated-").append(prefixes.size());
        toml.append("\"\nregex = '\\b").append(prefix.replace(".", "\\."));
        toml.append("[A-Za-z0-9]{20,40}'\nkeywords = [\"").append(prefix);
        toml.append("\"]\nwindow = { before = 1, after = 48 }\n");
      }
    }
    return toml.toString();
  }

  private static String prefix(Random random) {
    StringBuilder prefix = new StringBuilder();
    char first = random.nextInt(3) == 0 ? 'A' : 'a';
    for (int letters = 3 + random.nextInt(4); letters > 0; letters--) {
      prefix.append((char) (first + random.nextInt(26)));
    }
    return prefix.append("_-.".charAt(random.nextInt(3))).toString();
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(BenchmarkRules.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
