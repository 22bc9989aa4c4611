/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.AnalysisPack;
import io.github.morasanu.pattern.PatternAnalysis;
import io.github.morasanu.rule.Allowlist;
import io.github.morasanu.rule.PackedResources;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the regular expressions of the rules that come with Morasanu, by their text: they were
 * analysed and compiled when it was built. Of all others nothing is known. Immutable.
 */
final class KnownRegexes {
  /** Of no regex. */
  static final KnownRegexes NONE = new KnownRegexes(new HashMap<>());

  /** Room for all there are; what they need is cut out. */
  private static final int MOST_BYTES = 4 << 20;

  private final Map<String, Known> byRegex;

  /**
   * What is known of one.
   *
   * @param analyses gives its analysis, which few scans ask for
   * @param pattern the regex itself
   */
  record Known(Supplier<PatternAnalysis> analyses, LazyPattern pattern) {
    PatternAnalysis analysis() {
      return analyses.get();
    }
  }

  private KnownRegexes(Map<String, Known> byRegex) {
    this.byRegex = byRegex;
  }

  /** Of the rules that come with Morasanu; of none where it was compiled without its build. */
  static KnownRegexes load() {
    return PackedResources.regexes().map(pack -> read(ByteBuffer.wrap(pack))).orElse(NONE);
  }

  /** What {@link #pack} has written. */
  static KnownRegexes read(ByteBuffer in) {
    AnalysisPack analyses = AnalysisPack.read(in);
    Map<String, Known> byRegex = new HashMap<>(2 * analyses.size());
    for (int i = 0; i < analyses.size(); i++) {
      int number = i;
      byte[] text = new byte[in.getChar()];
      in.get(text);
      String regex = new String(text, StandardCharsets.UTF_8);
      LazyPattern pattern = new LazyPattern(regex, in.getInt(), in.getInt(), in.get() != 0);
      byRegex.put(regex, new Known(() -> analyses.get(number), pattern));
    }
    return new KnownRegexes(byRegex);
  }

  @Nullable
  Known of(String regex) {
    return byRegex.get(regex);
  }

  /**
   * Packs what there is to know of all regexes of rules.
   *
   * @throws RuleException if one has no valid regex, or too large a one
   */
  static byte[] pack(RuleSet rules) throws RuleException {
    BoundedRegex compiler = new BoundedRegex(NONE);
    List<PatternAnalysis> analyses = new ArrayList<>();
    List<LazyPattern> patterns = new ArrayList<>();
    Set<String> regexes = regexesOf(rules);
    for (String regex : regexes) {
      Known known = compiler.compile("the regex " + regex, regex);
      analyses.add(known.analysis());
      patterns.add(known.pattern());
    }
    ByteBuffer out = ByteBuffer.allocate(MOST_BYTES);
    AnalysisPack.write(analyses, out);
    int i = 0;
    for (String regex : regexes) {
      byte[] text = regex.getBytes(StandardCharsets.UTF_8);
      LazyPattern pattern = patterns.get(i++);
      out.putChar((char) text.length).put(text);
      out.putInt(pattern.programSize()).putInt(pattern.groupCount());
      out.put((byte) (pattern.matchesNothing() ? 1 : 0));
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static Set<String> regexesOf(RuleSet rules) {
    Set<String> regexes = new LinkedHashSet<>();
    for (Rule rule : rules.rules()) {
      rule.regex().ifPresent(regexes::add);
      rule.path().ifPresent(regexes::add);
      for (Allowlist allowlist : rule.allowlists()) {
        regexes.addAll(allowlist.paths());
        regexes.addAll(allowlist.regexes());
      }
    }
    return regexes;
  }
}
