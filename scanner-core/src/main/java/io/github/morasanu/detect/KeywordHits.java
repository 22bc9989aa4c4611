/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.rule.RuleWindow;
import java.util.List;

/**
 * Where in a text the keywords of imported rules stand. In gitleaks a keyword stands anywhere in the
 * same 100 kB; here, so that it does not matter how a text is cut, within {@link #REACH} characters of
 * the value. Reused; not thread-safe.
 */
final class KeywordHits {
  /** Characters between a keyword and the start of a value, at most. */
  static final int REACH = RuleWindow.MAX;

  private final List<AnchorTarget> keywords;

  /** By rule: the starts of its keywords, growing. Of rules that ask for none, never any. */
  private final IntBuffer[] starts;

  private final boolean[] asks;

  /**
   * For the keywords of a detector.
   *
   * @param keywords with the rules that ask for them
   */
  KeywordHits(int rules, List<AnchorTarget> keywords) {
    this.keywords = keywords;
    this.starts = new IntBuffer[rules];
    this.asks = new boolean[rules];
    for (int i = 0; i < rules; i++) {
      starts[i] = new IntBuffer();
    }
    keywords.forEach(keyword -> asks[keyword.rule().index] = true);
  }

  /** Forgets the text before. */
  void clear() {
    for (AnchorTarget keyword : keywords) {
      starts[keyword.rule().index].clear();
    }
  }

  /** Notes what the prefilter has seen; by growing start. */
  void add(int keyword, CharSequence text, int start) {
    AnchorTarget target = keywords.get(keyword);
    if (target.isAt(text, start)) {
      starts[target.rule().index].add(start);
    }
  }

  /** Whether a rule may have a match in the text at all. */
  boolean mayMatch(CompiledRule rule) {
    return !asks[rule.index] || starts[rule.index].size() > 0;
  }

  /** Whether one of a rule's keywords is near a place, or the rule asks for none. */
  boolean isNear(CompiledRule rule, int place) {
    if (!asks[rule.index]) {
      return true;
    }
    IntBuffer hits = starts[rule.index];
    int first = hits.firstFrom(place - REACH);
    return first < hits.size() && hits.get(first) < place + REACH;
  }

  /** The starts of a rule's keywords, by growing start. */
  IntBuffer of(CompiledRule rule) {
    return starts[rule.index];
  }
}
