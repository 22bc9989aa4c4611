/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Allowlist;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out matches as the rules ask for: by the path of the content, by entropy, by allowlists, and by
 * the comment {@code gitleaks:allow} on the line of a secret. Reused from one content to the next; not
 * thread-safe.
 *
 * <p>Semantics of gitleaks 8.30: detect/detect.go, {@code detectRule} and {@code
 * checkFindingAllowed}.
 */
final class MatchFilter {
  /** Characters on either side of a match that its line may reach. */
  static final int LINE = 4096;

  private static final String ALLOW = "gitleaks:allow";

  /** What a sum of logarithms may be off. */
  private static final double ROUNDING = 1e-9;

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final TextWindow window = new TextWindow(new FoldedText(), 0, 0);
  private final Entropy entropy = new Entropy();
  private final CompiledAllowlist[] allowlists;

  /** By allowlist: the matchers of those of its regexes that were needed so far. */
  private final @Nullable Matcher[][] regexes;

  /** By allowlist: whether its paths hold for the content. */
  private final byte[] pathHolds;

  /** By rule: whether it looks at the content at all. */
  private final byte[] looks;

  private @Nullable String path;

  MatchFilter(int rules, List<CompiledAllowlist> allowlists) {
    this.allowlists = allowlists.toArray(CompiledAllowlist[]::new);
    this.regexes = new Matcher[this.allowlists.length][];
    for (int i = 0; i < regexes.length; i++) {
      regexes[i] = new Matcher[this.allowlists[i].regexes.size()];
    }
    this.pathHolds = new byte[regexes.length];
    this.looks = new byte[rules];
  }

  /** Names the content that the next texts are of. */
  void enter(String newPath) {
    if (!newPath.equals(path)) {
      path = newPath;
      Arrays.fill(pathHolds, UNKNOWN);
      Arrays.fill(looks, UNKNOWN);
    }
  }

  /** Whether a rule looks at the content: its path fits, and no allowlist of paths holds. */
  boolean looks(CompiledRule rule) {
    if (path == null) {
      return true;
    }
    if (looks[rule.index] == UNKNOWN) {
      boolean fits = rule.path == null || rule.path.get().matcher(path).find();
      for (int i = 0; fits && i < rule.allowlists.length; i++) {
        int allowlist = rule.allowlists[i];
        fits = !allowlists[allowlist].isForPaths() || !pathHolds(allowlist);
      }
      looks[rule.index] = fits ? YES : NO;
    }
    return looks[rule.index] == YES;
  }

  private boolean pathHolds(int allowlist) {
    if (path == null) {
      return false;
    }
    if (pathHolds[allowlist] == UNKNOWN) {
      pathHolds[allowlist] = NO;
      for (LazyPattern pattern : allowlists[allowlist].paths) {
        if (pattern.get().matcher(path).find()) {
          pathHolds[allowlist] = YES;
        }
      }
    }
    return pathHolds[allowlist] == YES;
  }

  /** Whether a value is as random as its rule asks for. */
  boolean isRandomEnough(CompiledRule rule, CharSequence text, int start, int end) {
    return rule.rule.entropy() == 0
        || entropy.of(text, start, end) > rule.rule.entropy() + ROUNDING;
  }

  /** Whether an allowlist or a comment silences a match. */
  boolean isAllowed(
      CompiledRule rule, FoldedText text, int matchStart, int matchEnd, int start, int end) {
    for (int allowlist : rule.allowlists) {
      if (holds(allowlist, text, matchStart, matchEnd, start, end)) {
        return true;
      }
    }
    return rule.rule.kind() == Kind.SECRET && isAllowedByComment(text, matchStart, matchEnd);
  }

  private boolean holds(
      int index, FoldedText text, int matchStart, int matchEnd, int start, int end) {
    Allowlist allowlist = allowlists[index].allowlist;
    if (!allowlist.all()) {
      return regexHolds(index, text, matchStart, matchEnd, start, end)
          || stopwordHolds(allowlist, text, start, end);
    }
    return allowlist.commits().isEmpty()
        && (allowlist.paths().isEmpty() || pathHolds(index))
        && (allowlist.regexes().isEmpty()
            || regexHolds(index, text, matchStart, matchEnd, start, end))
        && (allowlist.stopwords().isEmpty() || stopwordHolds(allowlist, text, start, end));
  }

  private boolean regexHolds(
      int index, FoldedText text, int matchStart, int matchEnd, int start, int end) {
    if (regexes[index].length == 0) {
      return false;
    }
    switch (allowlists[index].allowlist.regexTarget()) {
      case SECRET -> window.move(text, start, end);
      case MATCH -> window.move(text, matchStart, matchEnd);
      case LINE -> window.move(text, lineStart(text, matchStart), lineEnd(text, matchEnd));
    }
    for (int i = 0; i < regexes[index].length; i++) {
      if (regex(index, i).reset(window).find()) {
        return true;
      }
    }
    return false;
  }

  /** The matcher of a regex, made when first it is needed. */
  private Matcher regex(int allowlist, int index) {
    Matcher matcher = regexes[allowlist][index];
    if (matcher == null) {
      matcher = allowlists[allowlist].regexes.get(index).get().matcher("");
      regexes[allowlist][index] = matcher;
    }
    return matcher;
  }

  private static boolean stopwordHolds(Allowlist allowlist, CharSequence text, int start, int end) {
    for (String word : allowlist.stopwords()) {
      for (int at = start; at + word.length() <= end; at++) {
        if (standsAt(word, text, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAllowedByComment(FoldedText text, int start, int end) {
    int last = lineEnd(text, end) - ALLOW.length();
    for (int at = lineStart(text, start); at <= last; at++) {
      if (text.charAt(at) == 'g' && standsAt(ALLOW, text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands at an index, in either case. */
  private static boolean standsAt(String word, CharSequence text, int at) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(word.charAt(i)) != Character.toLowerCase(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static int lineStart(FoldedText text, int from) {
    return text.lineStart(from, Math.max(0, from - LINE));
  }

  private static int lineEnd(FoldedText text, int from) {
    return text.lineEnd(from, Math.min(text.length(), from + LINE));
  }
}
