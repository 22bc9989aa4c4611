/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.label.ComparedName;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.LabelKey;
import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.WordsAt;

/**
 * Weighs the words around a match: of the rule's context and contrary words near by, the nearest
 * speaks; a label that holds one outweighs them all. Not thread-safe.
 *
 * <p>Words are looked up around matches only, and no character is read twice while matches come in
 * the order of the text.
 */
final class NearbyWords {
  /** Characters before a match in which a word counts. */
  static final int BEFORE = 64;

  /** Characters after a match in which a word counts, on its own line only. */
  static final int AFTER = 24;

  /** Of one and the same distance, a word before counts more than one after: labels lead. */
  private static final int AFTER_PENALTY = 16;

  /** Characters that are read ahead at most, where match follows match: twice as many each time. */
  private static final int MOST_AHEAD = 1024;

  private static final int LEAST_AHEAD = 32;

  /** Characters of a note behind the word that it begins with. */
  private static final int MAX_NOTE = 8;

  private static final String MARKS_OF_COMMENTS = "/#*;";

  private static final int NONE = LabelWords.NONE;

  /** What a number is called, whatever it is the number of. */
  private static final WordsAt NUMBERS = WordsAt.of("番号", "No", "NO", "Number", "NUMBER");

  /** Before the class of an object that is made. */
  private static final String NEW = "new ";

  private final ContextWords words;
  private final LabelWords labels;

  /** Word id and start of every word that starts in {@code text[from, to)}, by growing start. */
  private final IntBuffer hits = new IntBuffer();

  private int from;
  private int to;
  private int ahead;
  private int nearestDistance;
  private int nearestEnd;

  NearbyWords(ContextWords words, LabelWords labels) {
    this.words = words;
    this.labels = labels;
  }

  /** Forgets the text before. */
  void clear() {
    restart(0);
  }

  /** Sets the word that speaks on a match. */
  void weigh(int rule, Match match, FoldedText text, FieldMap of) {
    if (!words.speakFor(rule)) {
      return;
    }
    String label = of.labelAt(match.start());
    if (label != null) {
      int word = labels.wordIn(label, rule);
      if (word != NONE) {
        match.labelled();
        apply(match, rule, word, 0);
        return;
      }
    }
    ContraryNames names = words.contraryNames(rule);
    String name = label == null || names == null ? null : names.in(label);
    if (name != null) {
      match.labelled();
      match.contrary(name);
      return;
    }
    boolean named = label != null;
    int word = nearest(rule, match, text, named, named ? of.wordsFrom(match.start()) : 0);
    if (names != null) {
      name = names.before(text, behindContext(rule, word, match), match.start());
      String compared = name == null ? ComparedName.of(text, match.start(), match.end()) : null;
      name =
          compared == null || labels.contextIn(compared, rule) != null ? name : names.in(compared);
    }
    boolean sought = word == NONE && !named && knowsByForm(match.rule());
    String table = sought ? of.tableAt(match.start()) : null;
    String tableWord = table == null ? null : labels.contextIn(table, rule);
    if (name != null) {
      match.contrary(name);
    } else if (word != NONE) {
      apply(match, rule, word, nearestDistance);
    } else if (tableWord != null) {
      match.context(tableWord, BEFORE);
    }
  }

  /**
   * Whether a rule is for numbers that their form and a word of their country tell, wherever the two stand: in the name of a table
   * too, {@code us_ssn_holders}, which says that such numbers are in it but not where.
   */
  static boolean knowsByForm(Rule rule) {
    return rule.contextOnly() && rule.kind() == Kind.NATIONAL_ID;
  }

  /** Behind the nearest word if it speaks for a match from before it, or the start of the text. */
  private int behindContext(int rule, int word, Match match) {
    boolean context = word != NONE && words.roles(rule)[word] == ContextWords.CONTEXT;
    return context && nearestEnd <= match.start() ? nearestEnd : 0;
  }

  private void apply(Match match, int rule, int word, int distance) {
    if (words.roles(rule)[word] == ContextWords.CONTEXT) {
      match.context(words.word(word), distance);
    } else {
      match.contrary(words.word(word));
    }
  }

  /**
   * The nearest word of a rule, on the match's own line or the one before, from an index on.
   *
   * @param named whether the match has a name of its own, so that those of others say nothing of it
   */
  private int nearest(int rule, Match match, FoldedText text, boolean named, int from) {
    int earliest = Math.max(from, earliest(text, match.start(), match.end()));
    boolean own = from > 0 && text.symbols()[FoldedText.PAD + from - 1] != '\n';
    int latest = own ? match.end() : latest(text, match.end());
    read(text, earliest, latest);
    byte[] role = words.roles(rule);
    int best = NONE;
    int bestDistance = Integer.MAX_VALUE;
    for (int hit = firstStartingFrom(earliest); hit < hits.size(); hit += 2) {
      int id = hits.get(hit);
      int start = hits.get(hit + 1);
      if (start >= latest) {
        break;
      }
      int end = start + words.length(id);
      if (role[id] != ContextWords.NO_ROLE && end <= latest) {
        int distance = distance(text, match, start, end);
        boolean nearer =
            distance < bestDistance || (distance == bestDistance && words.isLonger(id, best));
        if (nearer
            && WholeWord.is(text, start, end, false)
            && !(role[id] == ContextWords.CONTEXT && OtherNames.isOfCode(text, start, end))
            && !(named && OtherNames.hold(text, start, end, match.start(), match.end()))
            && !(role[id] == ContextWords.CONTRARY
                && (hasOwnValue(text, end, match.start())
                    || isOfObject(text, end, match.start(), match.end())))) {
          best = id;
          bestDistance = distance;
          nearestEnd = end;
        }
      }
    }
    nearestDistance = bestDistance;
    return best;
  }

  /**
   * Whether a word of the line before has a value there, so that it says nothing of the next line; but a value that is
   * indented goes on with what stands above.
   */
  private static boolean hasOwnValue(FoldedText text, int wordEnd, int match) {
    int i = wordEnd;
    boolean separated = false;
    boolean value = false;
    while (i < match && text.charAt(i) != '\n') {
      char c = text.charAt(i++);
      value |= Ascii.isDigit(c) || (separated && !Ascii.isSpace(c));
      separated |= c == ':' || c == '=';
    }
    if (i >= match || !value) {
      return false;
    }
    int first = i + 1;
    while (first < match && Ascii.isSpace(text.charAt(first))) {
      first++;
    }
    return first < match || first == i + 1;
  }

  /**
   * Whether a word is of the class, or before it, where a number with dashes is one of several that an object is made of: {@code Order o = new
   * Order("…", "090-…")}. Plain digits may be the number of an order.
   */
  private static boolean isOfObject(FoldedText text, int wordEnd, int match, int matchEnd) {
    if (wordEnd >= match || Ascii.indexOf(text, match, matchEnd, '-') < 0) {
      return false;
    }
    int open = Ascii.indexOf(text, wordEnd, match, '(');
    while (open >= 0 && !makesObject(text, open)) {
      open = Ascii.indexOf(text, open + 1, match, '(');
    }
    return open >= 0 && Ascii.indexOf(text, open, match, ',') > 0;
  }

  private static boolean makesObject(FoldedText text, int open) {
    int name = open;
    while (name > 0 && Ascii.isLetterOrDigit(text.charAt(name - 1))) {
      name--;
    }
    return Ascii.isUpper(text.charAt(name))
        && Ascii.startsWith(text, Math.max(0, name - NEW.length()), NEW);
  }

  /** Makes sure that the words that start in a stretch are known. */
  private void read(FoldedText text, int start, int end) {
    boolean goesOn = start >= from && start <= to && to > from;
    if (!goesOn) {
      restart(start);
    }
    if (end > to) {
      ahead = goesOn ? Math.min(MOST_AHEAD, 2 * ahead) : LEAST_AHEAD;
      int next = goesOn ? Math.min(text.length(), end + ahead) : end;
      words.find(text, to, next, hits);
      to = next;
    }
  }

  private void restart(int at) {
    hits.clear();
    from = at;
    to = at;
  }

  private static int distance(FoldedText text, Match match, int start, int end) {
    if (end <= match.start()) {
      return match.start() - end;
    }
    if (start == match.end() + 1 && text.charAt(match.end()) == '(' && endsNote(text, end)) {
      // What is all of a note says what stands before it.
      return 0;
    }
    return start >= match.end() ? start - match.end() + AFTER_PENALTY : 0;
  }

  /** Whether the key that a word begins is closed by a parenthesis. */
  private static boolean endsNote(FoldedText text, int wordEnd) {
    int end = wordEnd;
    while (end < text.length() && end - wordEnd < MAX_NOTE && LabelKey.isOfKey(text.charAt(end))) {
      end++;
    }
    return LabelWords.isClosed(text, end);
  }

  /**
   * The start of the line before the match's, as far as {@link #BEFORE} reaches. For a match that has its line for itself, a heading
   * above an empty line, or above one that says no more than that a number follows, is that line.
   */
  private static int earliest(FoldedText text, int start, int end) {
    int least = Math.max(0, start - BEFORE);
    int line = text.lineStart(start, least);
    int above = text.lineStart(line - 1, least);
    boolean below = above > least
        && saysNothing(text, above, line)
        && isBlank(text, line, start)
        && isBlank(text, end, latest(text, end));
    return below && !endsSentence(text, above - 1) ? text.lineStart(above - 1, least) : above;
  }

  private static boolean endsSentence(FoldedText text, int lineEnd) {
    int i = lineEnd;
    while (i > 0 && Ascii.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && (text.charAt(i - 1) == '。' || text.charAt(i - 1) == '.');
  }

  /** Whether a line is empty, or names a number and not which one: 番号 No. */
  private static boolean saysNothing(FoldedText text, int start, int end) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      boolean mark = MARKS_OF_COMMENTS.indexOf(c) >= 0 || ":.()".indexOf(c) >= 0;
      int next = Ascii.isSpace(c) || mark ? i + 1 : NUMBERS.end(text, i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return true;
  }

  /** Whether a range holds no more than blanks and the marks of comments: those of an empty line are no text. */
  private static boolean isBlank(FoldedText text, int start, int end) {
    int i = start;
    while (i < end
        && (Ascii.isSpace(text.charAt(i)) || MARKS_OF_COMMENTS.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i == end;
  }

  private static int latest(FoldedText text, int end) {
    return text.lineEnd(end, Math.min(text.length(), end + AFTER));
  }

  /** The first pair of the hits that starts at an offset or after it. */
  private int firstStartingFrom(int offset) {
    int low = 0;
    int high = hits.size() / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(2 * middle + 1) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }
}
