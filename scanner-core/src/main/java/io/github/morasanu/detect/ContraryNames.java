/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.label.LabelKey;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that say of a value that it is none of a rule's: {@code amount}, {@code trace_id}, 社員番号. Unlike a contrary
 * word such a name says nothing of the values beside its own, so that it counts only at the end of what the value
 * itself is called. Immutable and thread-safe.
 */
final class ContraryNames {
  private static final int MAX_NAME = 40;
  private static final int MAX_JOINT = 6;
  private static final int MAX_NOTE = 6;

  /** What stands between key and value in Kotlin, with the quote behind the key. */
  private static final String PAIR = "\" to";

  /** What may stand between a name and its value. */
  private static final String JOINTS = " \t\"'`=:>[({「『は";

  /** Kana that end the stems of verbs in nouns: 控え番号, 申し込み番号. */
  private static final String STEM_KANA = "いえきぎけげしせちびみりれわ";

  /** In front of what names another thing only with a word for the thing before it: {@code _id}. */
  private static final char STEM = '_';

  /** What stands before such an end without naming a thing. */
  private static final Set<String> NAME_NOTHING = Set.of(
      "account",
      "acct",
      "acc",
      "primaryaccount",
      "the",
      "my",
      "your",
      "this",
      "that",
      "a",
      "any",
      "some",
      "raw",
      "test",
      "sample",
      "dummy",
      "example",
      "new",
      "old",
      "full",
      "masked",
      "valid",
      "invalid",
      "input",
      "value",
      "data",
      "expected",
      "actual",
      "original",
      "登録",
      "入力",
      "対象",
      "該当",
      "支払",
      "支払い",
      "お支払い",
      "テスト",
      "新",
      "旧",
      "元",
      "認証",
      "下記",
      "上記",
      "次",
      "有効",
      "無効");

  private final Set<String> names = new HashSet<>();

  /** Of these only with a stem. */
  private final Set<String> ends = new HashSet<>();

  /**
   * Takes the names of a rule.
   *
   * @param words lower case, of letters joined by underscores; one before all of them asks for a stem
   */
  ContraryNames(List<String> words) {
    for (String word : words) {
      Name name = new Name(Folding.fold(word));
      (word.charAt(0) == STEM ? ends : names).add(name.letters());
    }
  }

  /** The end of a label that speaks against the rule, or null if none does. */
  @Nullable
  String in(String label) {
    return in(new Name(Folding.fold(label)));
  }

  /**
   * The end of the name right before a value that speaks against the rule, or null if none does, or if the name goes
   * on to the left with a word that speaks for it: カード会員番号.
   *
   * @param text folded
   * @param from behind that word, or 0
   */
  @Nullable
  String before(CharSequence text, int from, int value) {
    int end = nameEnd(text, Math.max(from, value - MAX_JOINT), value);
    int start = end;
    int first = Math.max(from, end - MAX_NAME);
    while (start > first && isOfName(text, start - 1, end)) {
      start--;
    }
    boolean goesOn = start == from && from > 0;
    return start == end || goesOn
        ? null
        : in(new Name(new StringBuilder().append(text, start, end)));
  }

  /** Behind the name that stands before a value: over what joins the two, also those of maps ({@code "x" to "…"}, {@code put("x", "…")}). */
  private static int nameEnd(CharSequence text, int least, int value) {
    int end = skipJoints(text, least, value);
    boolean quoted = value > least && isQuote(text.charAt(value - 1));
    int pair = end - PAIR.length();
    if (quoted && pair >= least && Ascii.startsWith(text, pair, PAIR)) {
      return skipJoints(text, least, pair);
    }
    boolean argument =
        quoted && end - 1 > least && text.charAt(end - 1) == ',' && isQuote(text.charAt(end - 2));
    return argument ? skipJoints(text, least, end - 1) : behindNote(text, end);
  }

  private static int skipJoints(CharSequence text, int least, int from) {
    int end = from;
    while (end > least && JOINTS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Before a short note in parentheses that ends at an index: 時刻(μs). */
  private static int behindNote(CharSequence text, int end) {
    if (end == 0 || text.charAt(end - 1) != ')') {
      return end;
    }
    int least = Math.max(1, end - MAX_NOTE);
    for (int i = end - 2; i >= least; i--) {
      char c = text.charAt(i);
      if (c == '(') {
        return i;
      }
      if (!Ascii.isLetter(c) && c < 0x80) {
        return end;
      }
    }
    return end;
  }

  /** Whether a character goes on with a name to its left; blanks join English words. */
  private static boolean isOfName(CharSequence text, int at, int end) {
    char c = text.charAt(at);
    return LabelKey.isOfKey(c)
        || (STEM_KANA.indexOf(c) >= 0 && at + 1 < end)
        || (c == ' '
            && at + 1 < end
            && Ascii.isLetter(text.charAt(at + 1))
            && at > 0
            && Ascii.isLetter(text.charAt(at - 1)));
  }

  private @Nullable String in(Name name) {
    String letters = name.letters();
    for (int start = 0; start < letters.length(); start++) {
      if (name.isFresh(start)) {
        String end = letters.substring(start);
        if (names.contains(end) || (ends.contains(end) && namesThing(name, letters, start))) {
          return end;
        }
      }
    }
    return null;
  }

  /** Whether the word before an end names what the end is of. */
  private static boolean namesThing(Name name, String letters, int end) {
    for (int start = 0; start < end; start++) {
      if (name.isFresh(start) && NAME_NOTHING.contains(letters.substring(start, end))) {
        return false;
      }
    }
    return end > 0;
  }

  /** The letters of a name in lower case, without what joins them, a number at its end or a note behind it. */
  private static final class Name {
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();

    Name(CharSequence text) {
      int note = Ascii.indexOf(text, 1, text.length(), '(');
      int end = note < 0 ? text.length() : note;
      while (end > 0 && Ascii.isDigit(text.charAt(end - 1))) {
        end--;
      }
      char before = ' ';
      for (int i = 0; i < end; i++) {
        char c = text.charAt(i);
        if (Ascii.isLetterOrDigit(c) || c > 0x7F) {
          boolean joined = Ascii.isLetterOrDigit(c)
              && Ascii.isLetterOrDigit(before)
              && !(Ascii.isUpper(c) && !Ascii.isUpper(before));
          letters.append(c);
          fresh.append(joined ? ' ' : '+');
        }
        before = c;
      }
    }

    String letters() {
      return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a word begins at an index; Japanese ones do anywhere. */
    boolean isFresh(int index) {
      return fresh.charAt(index) == '+';
    }
  }
}
