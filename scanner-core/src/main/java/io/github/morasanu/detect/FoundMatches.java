/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.model.Kind;
import io.github.morasanu.text.FoldedText;
import java.util.Arrays;

/**
 * The matches of one range of a text, which of them overlap, and which of those is the likeliest.
 *
 * <p>A match is silenced by another that overlaps it and begins at most {@link #NEAR} characters away, if
 * a word speaks for the other and more speaks for it: a label over a word near by, a nearer word over a
 * farther one, a longer word over a shorter one, a check over none, the longer text over the shorter. Whether the
 * other one is silenced itself does not matter, so that what comes out does not depend on how a text is
 * cut. And a generic secret is silenced by a specific one that holds it, and never silences that. Reused;
 * not thread-safe.
 */
final class FoundMatches {
  /** Matches that begin farther apart are not compared. */
  static final int NEAR = 64;

  private Match[] matches = {};
  private int size;
  private long[] order = {};

  void clear() {
    size = 0;
  }

  /** An empty match, to be filled. */
  Match add() {
    if (size == matches.length) {
      int old = matches.length;
      matches = Arrays.copyOf(matches, Math.max(64, 2 * old));
      for (int i = old; i < matches.length; i++) {
        matches[i] = new Match();
      }
    }
    return matches[size++];
  }

  /** Drops the match that was added last. */
  void dropLast() {
    size--;
  }

  /** Gives those that begin in a range and are silenced by none, by growing start. */
  void give(int from, int to, FoldedText text, RuleCounters counters, MatchSink sink) {
    sort();
    for (int i = 0; i < size; i++) {
      Match match = at(i);
      if (match.start() >= from && match.start() < to && !isSilenced(i)) {
        counters.matches[match.index()]++;
        sink.match(match, text);
      }
    }
  }

  private Match at(int place) {
    return matches[(int) order[place]];
  }

  private void sort() {
    if (order.length < size) {
      order = new long[matches.length];
    }
    for (int i = 0; i < size; i++) {
      order[i] = (long) matches[i].start() << Integer.SIZE | i;
    }
    Arrays.sort(order, 0, size);
  }

  private boolean isSilenced(int place) {
    Match match = at(place);
    for (int i = place - 1; i >= 0 && match.start() - at(i).start() <= NEAR; i--) {
      if (at(i).end() > match.start() && silences(at(i), match, true)) {
        return true;
      }
    }
    for (int i = place + 1; i < size && at(i).start() - match.start() <= NEAR; i++) {
      if (at(i).start() >= match.end()) {
        break;
      }
      if (silences(at(i), match, false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the other of two overlapping matches is likelier; the earlier one if all is equal. */
  private static boolean silences(Match other, Match match, boolean earlier) {
    boolean same = other.index() == match.index() && other.start() == match.start();
    if (same) {
      return other.end() > match.end() || (other.end() == match.end() && earlier);
    }
    if (goesOnWith(other, match) || goesOnWith(match, other)) {
      return false;
    }
    if (isMoreSpecific(other, match)) {
      return true;
    }
    if (isMoreSpecific(match, other)) {
      return false;
    }
    if (other.contextWord() == null || other.index() == match.index()) {
      return false;
    }
    int compared = Integer.compare(other.evidence(), match.evidence());
    if (compared == 0) {
      compared = Integer.compare(wordLength(other), wordLength(match));
    }
    if (compared == 0) {
      compared = Boolean.compare(other.rule().selective(), match.rule().selective());
    }
    if (compared == 0) {
      compared = Integer.compare(other.end() - other.start(), match.end() - match.start());
    }
    if (compared == 0) {
      compared = Integer.compare(match.index(), other.index());
    }
    return compared > 0;
  }

  /** Whether any words that a label asks for go on with what has a label of its own: 傷病名:喘息 / 氏名:…. */
  private static boolean goesOnWith(Match words, Match match) {
    return words.rule().kind() == Kind.SPECIAL_CARE
        && match.rule().kind() != Kind.SPECIAL_CARE
        && match.start() > words.start()
        && match.end() <= words.end()
        && match.contextWord() != null;
  }

  /** A longer word says more than its own part: 住民登録番号 than 登録番号. */
  private static int wordLength(Match match) {
    String word = match.contextWord();
    return word == null ? 0 : word.length();
  }

  /** Whether a match is part of another that tells more: a secret of which sort it is, a track all that a card holds. */
  private static boolean isMoreSpecific(Match other, Match match) {
    boolean within = other.start() <= match.start() && other.end() >= match.end();
    return within
        && (tellsSort(other, match) || isTrack(other, match) || isWholeAccount(other, match));
  }

  private static boolean tellsSort(Match other, Match match) {
    return other.rule().kind() == Kind.SECRET
        && match.rule().isGeneric()
        && !other.rule().isGeneric()
        && !other.rule().skipReport();
  }

  /** Whether a match is the number of an account whose symbol and check digit the other has as well. */
  private static boolean isWholeAccount(Match other, Match match) {
    return other.rule().kind() == Kind.YUCHO_ACCOUNT
        && other.index() != match.index()
        && other.contextWord() != null
        && other.start() < match.start();
  }

  private static boolean isTrack(Match other, Match match) {
    return other.rule().kind() == Kind.CARD_TRACK && match.rule().kind() == Kind.PAYMENT_CARD;
  }
}
