/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.Anchor;
import io.github.morasanu.automaton.SymbolSet;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Folding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What a text may hold at some characters in a row: a literal in any case, or classes. Immutable. */
final class CharSequencePattern {
  /** So many characters in a row of a long range are added at once. */
  private static final int PAGE = 256;

  /** Each ASCII character with its other case. */
  private static final CharSet[] EITHER_CASE = asciiInEitherCase();

  private final CharSet[] sequence;

  /** Whether a line may end with it. */
  private final boolean endsLine;

  /** Whether the prefilter sees the characters as they are, for they are all ASCII. */
  private final boolean plain;

  CharSequencePattern(List<CharSet> sequence) {
    this.sequence = sequence.toArray(new CharSet[0]);
    boolean ascii = true;
    for (CharSet set : this.sequence) {
      ascii &= isAscii(set);
    }
    this.plain = ascii;
    this.endsLine = this.sequence[this.sequence.length - 1].contains('\n');
  }

  /** Those characters, ASCII letters in either case. */
  static CharSequencePattern ignoringCase(String text) {
    return new CharSequencePattern(inEitherCase(text));
  }

  /** Those characters, ASCII letters in either case, and behind them one of a set. */
  static CharSequencePattern ignoringCase(String text, CharSet behind) {
    List<CharSet> sequence = inEitherCase(text);
    sequence.add(behind);
    return new CharSequencePattern(sequence);
  }

  private static List<CharSet> inEitherCase(String text) {
    List<CharSet> sequence = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sequence.add(c < EITHER_CASE.length ? EITHER_CASE[c] : CharSet.of(c));
    }
    return sequence;
  }

  private static CharSet[] asciiInEitherCase() {
    CharSet[] sets = new CharSet[0x80];
    for (char c = 0; c < sets.length; c++) {
      sets[c] = CharSet.of(c).union(CharSet.of(Ascii.otherCase(c)));
    }
    return sets;
  }

  private static boolean isAscii(CharSet set) {
    return set.isEmpty() || set.last(set.ranges() - 1) < 0x80;
  }

  int length() {
    return sequence.length;
  }

  /** As the prefilter sees it: different characters may look alike. */
  Anchor symbols() {
    return symbols(new IdentityHashMap<>());
  }

  /** As the prefilter sees many, each in its place. */
  static List<Anchor> symbols(List<CharSequencePattern> patterns) {
    IdentityHashMap<CharSet, SymbolSet> known = new IdentityHashMap<>();
    List<Anchor> anchors = new ArrayList<>(patterns.size());
    for (CharSequencePattern pattern : patterns) {
      anchors.add(pattern.symbols(known));
    }
    return anchors;
  }

  /** The same with very sets of which it is known what the prefilter sees; the others are added. */
  private Anchor symbols(IdentityHashMap<CharSet, SymbolSet> known) {
    SymbolSet[] sets = new SymbolSet[sequence.length];
    for (int i = 0; i < sets.length; i++) {
      SymbolSet symbols = known.get(sequence[i]);
      if (symbols == null) {
        symbols = symbols(sequence[i]);
        known.put(sequence[i], symbols);
      }
      sets[i] = symbols;
    }
    return Anchor.of(List.of(sets));
  }

  /** The symbols that the characters of a set look like to the prefilter. */
  static SymbolSet symbols(CharSet set) {
    SymbolSet.Builder symbols = new SymbolSet.Builder();
    for (int range = 0; range < set.ranges(); range++) {
      addSymbols(set.first(range), set.last(range), symbols);
    }
    return symbols.build();
  }

  private static void addSymbols(char first, char last, SymbolSet.Builder symbols) {
    int c = first;
    while (c <= last) {
      if (c % PAGE == 0 && c + PAGE - 1 <= last) {
        symbols.add(Pages.SYMBOLS[c / PAGE]);
        c += PAGE;
      } else {
        symbols.add(Folding.symbol((char) c));
        c++;
      }
    }
  }

  /** By page: the symbols of its characters, but for those that folded text has none of. Made when first a range is that long. */
  private static final class Pages {
    static final SymbolSet[] SYMBOLS = new SymbolSet[(Character.MAX_VALUE + 1) / PAGE];

    static {
      for (int page = 0; page < SYMBOLS.length; page++) {
        SymbolSet.Builder symbols = new SymbolSet.Builder();
        for (int c = page * PAGE; c < (page + 1) * PAGE; c++) {
          if (Folding.fold((char) c) == c) {
            symbols.add(Folding.symbol((char) c));
          }
        }
        SYMBOLS[page] = symbols.build();
      }
    }
  }

  /** Whether the very characters stand at an index, where the prefilter has seen their symbols. */
  boolean isAt(CharSequence text, int start) {
    return plain ? fits(text, start) : standsAt(text, start);
  }

  /** Whether the characters stand at an index. */
  boolean standsAt(CharSequence text, int start) {
    if (!fits(text, start)) {
      return false;
    }
    // From the end: what stands before a word is often any character of a kind.
    for (int i = Math.min(sequence.length, text.length() - start) - 1; i >= 0; i--) {
      if (!sequence[i].contains(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** The end of a text ends a line as a line break does, and the prefilter sees one there. */
  private boolean fits(CharSequence text, int start) {
    int end = start + sequence.length;
    return end <= text.length() || (endsLine && end == text.length() + 1);
  }
}
