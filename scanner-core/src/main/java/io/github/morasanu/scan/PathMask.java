/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.validate.EmailAddress;
import java.util.Map;
import java.util.TreeMap;

/**
 * Masks personal data and secrets in names, since the paths of files and entries and the names of
 * sheets and class members stand in every report. Not thread-safe.
 */
final class PathMask {
  private record Range(int end, String preview) {
    Range longer(Range other) {
      return other.end > end ? other : this;
    }
  }

  private final Detector detector;
  private final Scratch scratch;
  private final Confidence minimum;

  /**
   * A mask for the names of one scan.
   *
   * @param reported the least confidence that the scan reports: what may become a finding is masked
   */
  PathMask(Detector detector, Confidence reported) {
    this.detector = detector;
    this.minimum = reported == Confidence.LOW ? Confidence.LOW : Confidence.MEDIUM;
    this.scratch = detector.newScratch();
  }

  /** The path or name with the preview in the place of each value in it. */
  String mask(String path) {
    TreeMap<Integer, Range> values = new TreeMap<>();
    FoldedText text = FoldedText.of(path);
    detector.scan(text, 0, text.length(), FieldMap.NONE, scratch, collector(values));
    if (values.isEmpty()) {
      return path;
    }
    StringBuilder masked = new StringBuilder();
    int copied = 0;
    for (Map.Entry<Integer, Range> value : values.entrySet()) {
      int end = value.getValue().end();
      if (value.getKey() >= copied) {
        masked.append(path, copied, value.getKey()).append(value.getValue().preview());
      } else if (end > copied) {
        masked.append(Preview.MASK);
      }
      copied = Math.max(copied, end);
    }
    return masked.append(path, copied, path.length()).toString();
  }

  /** Whether what reads as an address is the name of a file, with its type: {@code backup@host.md}. */
  private static boolean isFileName(Rule rule, CharSequence path, Match match) {
    int end = match.end();
    boolean all = end == path.length() || path.charAt(end) == '!' || path.charAt(end) == '/';
    return rule.kind() == Kind.EMAIL_ADDRESS
        && all
        && EmailAddress.endsAsFile(path, match.start(), end);
  }

  private MatchSink collector(Map<Integer, Range> values) {
    return new MatchSink() {
      @Override
      public void match(Match match, CharSequence folded) {
        Rule rule = match.rule();
        boolean sure = match.contextWord() != null || rule.confidence().isAtLeast(minimum);
        if (sure && !match.sample() && !isFileName(rule, folded, match)) {
          String preview = Preview.of(rule, folded, match.start(), match.end());
          values.merge(match.start(), new Range(match.end(), preview), Range::longer);
        }
      }

      @Override
      public void refused(Rule rule, int start) {
        // Paths hold too few numbers to tell anything from those that fail.
      }
    };
  }
}
