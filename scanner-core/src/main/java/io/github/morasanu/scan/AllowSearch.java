/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comments {@code morasanu:allow <rule> reason} of a text. A comment holds for its line, as far
 * as {@link #LINE} characters from it. What names no rule or kind that is there is no comment. Immutable.
 */
final class AllowSearch {
  /*
   * The search is Horspool's (1980): of text without such comments it looks at every fourteenth
   * character or so.
   */

  /** Characters on either side of a comment that its line may reach. */
  static final int LINE = 4096;

  private static final String WORD = "morasanu:allow";
  private static final List<String> CLOSINGS = List.of("*/", "-->", "--%>", "#}", "%}");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 200;
  private static final int BYTES = 256;
  private static final int[] SKIPS = skips();

  private final Predicate<String> names;

  /**
   * A comment.
   *
   * @param at where it starts
   * @param lineStart where its line starts
   * @param lineEnd where its line ends
   * @param rule a rule's id or a kind's
   * @param reason as it stands there, at most 200 characters, or empty
   */
  record Comment(int at, int lineStart, int lineEnd, String rule, String reason) {
    /** Whether a match of that rule or kind may be silenced. */
    boolean covers(int start, String ruleId, String kind) {
      return !reason.isEmpty()
          && start >= lineStart
          && start < lineEnd
          && (rule.equals(ruleId) || rule.equals(kind));
    }
  }

  /**
   * A search.
   *
   * @param names which names are those of rules or kinds
   */
  AllowSearch(Predicate<String> names) {
    this.names = names;
  }

  /** The comments that start in the segment itself. */
  List<Comment> in(TextSegment segment) {
    int end = Math.min(segment.text().length(), segment.to() + WORD.length() - 1);
    return find(segment.text(), segment.from(), end);
  }

  /** The comments in the segment and in the lines that reach into it. */
  List<Comment> around(TextSegment segment) {
    FoldedText text = segment.text();
    int end = Math.min(text.length(), segment.to() + LINE);
    return find(text, Math.max(0, segment.from() - LINE), end);
  }

  private List<Comment> find(FoldedText text, int from, int end) {
    byte[] symbols = text.symbols();
    int last = WORD.length() - 1;
    List<Comment> comments = List.of();
    int at = from;
    while (at + last < end) {
      byte symbol = symbols[FoldedText.PAD + at + last];
      if (symbol == WORD.charAt(last) && stands(symbols, at)) {
        Comment comment = read(text, at);
        if (comment != null) {
          comments = comments.isEmpty() ? new ArrayList<>() : comments;
          comments.add(comment);
        }
      }
      at += SKIPS[symbol & 0xFF];
    }
    return comments;
  }

  private static int[] skips() {
    int[] skips = new int[BYTES];
    Arrays.fill(skips, WORD.length());
    for (int i = 0; i < WORD.length() - 1; i++) {
      skips[WORD.charAt(i)] = WORD.length() - 1 - i;
    }
    return skips;
  }

  private static boolean stands(byte[] symbols, int at) {
    for (int i = 0; i < WORD.length(); i++) {
      if (symbols[FoldedText.PAD + at + i] != WORD.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Comment read(FoldedText text, int at) {
    int nameStart = skipSpaces(text, at + WORD.length());
    int nameEnd = nameStart;
    while (nameEnd < Math.min(text.length(), nameStart + LONGEST_NAME)
        && isOfName(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = TextWindow.copy(text, nameStart, nameEnd);
    if (nameStart == at + WORD.length() || !names.test(name)) {
      return null;
    }
    int lineEnd = lineEnd(text, nameEnd);
    return new Comment(at, lineStart(text, at), lineEnd, name, reason(text, nameEnd, lineEnd));
  }

  private static int skipSpaces(FoldedText text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static String reason(FoldedText text, int from, int lineEnd) {
    String rest = TextWindow.copy(text, from, Math.min(lineEnd, from + LONGEST_REASON));
    int next = rest.indexOf(WORD);
    String reason = (next < 0 ? rest : rest.substring(0, next)).strip();
    for (String closing : CLOSINGS) {
      if (reason.endsWith(closing)) {
        return reason.substring(0, reason.length() - closing.length()).strip();
      }
    }
    return reason;
  }

  private static int lineStart(FoldedText text, int from) {
    int first = Math.max(0, from - LINE);
    int start = from;
    while (start > first && !Ascii.isLineBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(FoldedText text, int from) {
    int last = Math.min(text.length(), from + LINE);
    int end = from;
    while (end < last && !Ascii.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
