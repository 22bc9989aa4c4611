/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.label.ComparedName;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.LabelHead;
import io.github.morasanu.label.LabelKey;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.CharKind;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.WordsAt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  private static final int SHORT_WORD = 4;

  /** Characters of a label in katakana that is a part of many words. */
  private static final int SHORT_KATAKANA = 2;

  private static final int MAX_LABELS = 1024;

  /** Characters of a note behind the word that it begins with. */
  private static final int MAX_NOTE = 8;

  private static final String MARKS_OF_COMMENTS = "/#*;";

  private static final int NONE = -1;

  /** What a number is called, whatever it is the number of. */
  private static final WordsAt NUMBERS = WordsAt.of("番号", "No", "NO", "Number", "NUMBER");

  private final ContextWords words;

  /** Word id and start of every word that starts in {@code text[from, to)}, by growing start. */
  private final IntBuffer hits = new IntBuffer();

  /** The words in one key. */
  private final IntBuffer keyHits = new IntBuffer();

  private int keyFrom;
  private int keyTo = NONE;

  private int from;
  private int to;
  private int ahead;
  private int nearestDistance;
  private int nearestEnd;

  /** By label: the word that speaks in it, for each rule, or {@link #NONE}. */
  private final Map<String, int[]> labels = new HashMap<>();

  /** The label that was asked for last: rule after rule asks for the same. */
  private @Nullable String lastLabel;

  private int[] lastSpeakers = {};

  NearbyWords(ContextWords words) {
    this.words = words;
  }

  /** Forgets the text before. */
  void clear() {
    restart(0);
    keyTo = NONE;
  }

  /** Sets the word that speaks on a match. */
  void weigh(int rule, Match match, FoldedText text, FieldMap of) {
    if (!words.speakFor(rule)) {
      return;
    }
    String label = of.labelAt(match.start());
    if (label != null) {
      int word = wordIn(label, rule);
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
      name = compared == null || contextIn(compared, rule) != null ? name : names.in(compared);
    }
    if (name != null) {
      match.contrary(name);
    } else if (word != NONE) {
      apply(match, rule, word, nearestDistance);
    }
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

  /** The word that speaks on a rule in a label, or {@link #NONE}. */
  private int wordIn(String label, int rule) {
    if (!label.equals(lastLabel)) {
      lastSpeakers = speakersIn(label);
      lastLabel = label;
    }
    return lastSpeakers[rule];
  }

  private int[] speakersIn(String label) {
    int[] speakers = labels.get(label);
    if (speakers == null) {
      if (labels.size() == MAX_LABELS) {
        labels.clear();
      }
      speakers = speakers(label);
      labels.put(label, speakers);
    }
    return speakers;
  }

  /** The word that speaks for a rule in a label, or null if there is none, or one against it. */
  @Nullable
  String contextIn(String label, int rule) {
    int word = wordIn(label, rule);
    boolean speaks = word != NONE && words.roles(rule)[word] == ContextWords.CONTEXT;
    return speaks ? words.word(word) : null;
  }

  /** Whether a word for a rule is the one that speaks in a key: none is longer, and none against it. */
  boolean speaksInKey(int rule, int word, FoldedText text, int keyStart, int keyEnd) {
    findInKey(text, keyStart, keyEnd);
    byte[] role = words.roles(rule);
    for (int hit = 0; hit < keyHits.size(); hit += 2) {
      int id = keyHits.get(hit);
      int start = keyHits.get(hit + 1);
      int end = start + words.length(id);
      if (end <= keyEnd
          && role[id] != ContextWords.NO_ROLE
          && id != word
          && speaksLouder(rule, id, word)
          && isWord(rule, id, text, start, end, keyEnd)) {
        return false;
      }
    }
    return true;
  }

  /** Several rules ask about words of one key. */
  private void findInKey(FoldedText text, int start, int end) {
    if (start != keyFrom || end != keyTo) {
      keyHits.clear();
      words.find(text, start, end, keyHits);
      keyFrom = start;
      keyTo = end;
    }
  }

  /** Whether a word of a label stands for itself, and for the value, as far as the rule asks. */
  private boolean isWord(int rule, int word, FoldedText text, int start, int end, int labelEnd) {
    boolean context = words.roles(rule)[word] == ContextWords.CONTEXT;
    boolean strict = words.hasLabels(rule) && context;
    return isWholeWord(text, start, end, strict)
        && !(strict && LabelHead.isOther(text, end, labelEnd))
        && !(context && LabelHead.isFile(text, end));
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
            && isWholeWord(text, start, end, false)
            && !(role[id] == ContextWords.CONTEXT && OtherNames.isOfCode(text, start, end))
            && !(named && OtherNames.hold(text, start, end, match.start(), match.end()))
            && !(role[id] == ContextWords.CONTRARY && hasOwnValue(text, end, match.start()))) {
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

  /**
   * By rule: the word that speaks in a label. What comes last says what the thing is, in Japanese as in
   * identifiers ({@code member_passport_no}, {@code マイナンバーの受付番号}); a note in parentheses behind it does not.
   */
  private int[] speakers(String label) {
    FoldedText text = FoldedText.of(label);
    IntBuffer found = new IntBuffer();
    words.find(text, 0, text.length(), found);
    int note = noteStart(text);
    int[] speakers = new int[words.rules()];
    int[] ends = new int[words.rules()];
    Arrays.fill(speakers, NONE);
    for (int hit = 0; hit < found.size(); hit += 2) {
      int id = found.get(hit);
      int start = found.get(hit + 1);
      int end = start + words.length(id);
      for (int rule = 0; rule < speakers.length; rule++) {
        if (words.roles(rule)[id] != ContextWords.NO_ROLE
            && (isHead(rule, id, end, note, speakers[rule], ends[rule])
                || (start == note + 1
                    && isClosed(text, end)
                    && outweighs(rule, id, speakers[rule])))
            && isWord(rule, id, text, start, end, text.length())) {
          speakers[rule] = id;
          ends[rule] = end;
        }
      }
    }
    return speakers;
  }

  /** Whether a word of a label speaks rather than one that starts before it, or with it. */
  private boolean isHead(int rule, int word, int end, int note, int than, int thanEnd) {
    if (than == NONE || words.hasLabels(rule)) {
      return speaksLouder(rule, word, than);
    }
    return end > thanEnd && (end <= note || thanEnd > note);
  }

  /** Whether a word that is all of a note says more than one before it: 会員番号(カード). */
  private boolean outweighs(int rule, int word, int than) {
    byte[] role = words.roles(rule);
    return role[word] == ContextWords.CONTEXT && role[than] == ContextWords.CONTRARY;
  }

  private static boolean isClosed(FoldedText text, int end) {
    return end < text.length() && text.charAt(end) == ')';
  }

  /** Where a label's first note in parentheses begins, or its end. */
  private static int noteStart(FoldedText label) {
    for (int i = 1; i < label.length(); i++) {
      if (label.charAt(i) == '(') {
        return i;
      }
    }
    return label.length();
  }

  /** Of two words in one key the longer one speaks; on a rule for labels, one against it does. */
  private boolean speaksLouder(int rule, int word, int than) {
    byte[] role = words.roles(rule);
    if (than == NONE || !words.hasLabels(rule) || role[word] == role[than]) {
      return words.isLonger(word, than);
    }
    return role[word] == ContextWords.CONTRARY;
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
    return isClosed(text, end);
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

  /** Whether a word with some first letter stands for itself only where no letters join it. */
  static boolean mustStandAlone(char first, int length, boolean strict) {
    return (length <= SHORT_WORD || strict) && Ascii.isLetter(first);
  }

  /**
   * Whether a short ASCII word stands for itself: {@code tel} is none in {@code hotel}, but is one in
   * {@code homeTel} and {@code TEL_NO}. Longer words and Japanese ones count wherever they stand.
   *
   * @param strict whether a longer ASCII word too must stand for itself; each may be of many: {@code accountNumbers}
   */
  static boolean isWholeWord(FoldedText text, int start, int end, boolean strict) {
    if (LetterSpacing.isSpaced(text, start, end)) {
      return LetterSpacing.standsAlone(text, start, end);
    }
    if (!mustStandAlone(text.charAt(start), end - start, strict)) {
      return !strict || end - start > SHORT_KATAKANA || isWholeKatakana(text, start, end);
    }
    boolean startsFresh = start == 0
        || !Ascii.isLetter(text.charAt(start - 1))
        || (Ascii.isUpper(text.charAt(start)) && !Ascii.isUpper(text.charAt(start - 1)))
        || isProperty(text, start);
    boolean many = strict
        && end < text.length()
        && text.charAt(end) == (Ascii.isUpper(text.charAt(end - 1)) ? 'S' : 's');
    return startsFresh && (endsClean(text, end) || (many && endsClean(text, end + 1)));
  }

  /** Whether no katakana joins some: セイ is no label in センセイジュツ. */
  private static boolean isWholeKatakana(FoldedText text, int start, int end) {
    return CharKind.of(text.charAt(start)) != CharKind.KATAKANA
        || ((start == 0 || CharKind.of(text.charAt(start - 1)) != CharKind.KATAKANA)
            && (end == text.length() || CharKind.of(text.charAt(end)) != CharKind.KATAKANA));
  }

  /** Whether an option of a command sets a property of that name: {@code -Dcvv=…}. */
  private static boolean isProperty(FoldedText text, int start) {
    boolean option = start > 1 && text.charAt(start - 1) == 'D' && text.charAt(start - 2) == '-';
    return option && (start == 2 || !Ascii.isLetterOrDigit(text.charAt(start - 3)));
  }

  private static boolean endsClean(FoldedText text, int end) {
    return end == text.length()
        || !Ascii.isLetter(text.charAt(end))
        || (Ascii.isUpper(text.charAt(end)) && !Ascii.isUpper(text.charAt(end - 1)));
  }
}
