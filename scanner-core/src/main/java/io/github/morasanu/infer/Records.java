/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one stretch of text in their order, and what stands beside each in its record. A name
 * that only looks like one counts where something beside it tells how to reach whoever has it. Not
 * thread-safe.
 */
public final class Records {
  /** Characters on either side of a match in which others may stand beside it. */
  public static final int REACH = RecordBounds.REACH;

  private static final int REACHABLE =
      Company.ADDRESS | Company.PHONE | Company.EMAIL | Company.BIRTH | Company.NUMBER;

  /**
   * One match.
   *
   * @param bit what it is to others, if it is believed
   * @param strong whether it is believed by itself
   * @param person whether only people have one
   * @param reaches whether somebody may be reached by it
   */
  private record Member(
      int start, int end, int bit, boolean strong, boolean person, boolean reaches) {}

  private final CharSequence text;
  private final RecordHolder holder;
  private final OwnRecord part;
  private final PositionHolder position;
  private final List<Member> members = new ArrayList<>();

  /** The record that was looked for last, and the place in it. */
  private int rowStart;

  private int rowEnd;
  private int rowAt;

  /** The record whose holder was looked for last. */
  private int heldFrom = -1;

  private int heldTo = -1;
  private RecordHolder.Whose held = RecordHolder.Whose.UNKNOWN;

  /** Whether all places from that one to the end of that record are in it, by the text alone. */
  private boolean same;

  /** Of a text without labels, matches of which will be added by growing start. */
  Records(CharSequence text) {
    this(text, offset -> null);
  }

  /** Of a text, matches of which will be added by growing start. */
  public Records(CharSequence text, Labels labels) {
    this.text = text;
    this.holder = new RecordHolder(text, labels);
    this.part = new OwnRecord(text);
    this.position = new PositionHolder(text);
  }

  /** What the values of a text are called. */
  @FunctionalInterface
  public interface Labels {
    /** The header or key of the value at an offset, or null. */
    @Nullable
    String labelAt(int offset);
  }

  /** Adds a match. */
  public void add(MatchEvidence evidence, int start, int end) {
    int bit = Company.of(evidence.rule().kind());
    if (bit == Company.NOBODY || evidence.sample()) {
      return;
    }
    Optional<Confidence> alone = evidence.confidenceAlone();
    boolean strong = alone.isPresent() && alone.get().isAtLeast(Confidence.MEDIUM);
    if (strong || bit == Company.NAME) {
      Rule rule = evidence.rule();
      boolean reaches = (bit & Company.REACH) != 0 && rule.severity() != Severity.INFO;
      members.add(new Member(start, end, bit, strong, isOfPeople(rule, start, end), reaches));
    }
  }

  /** Whether only people have it: of e-mail addresses those of no post. */
  private boolean isOfPeople(Rule rule, int start, int end) {
    return rule.kind() == Kind.EMAIL_ADDRESS
        ? !HolderWords.isMailbox(text, start, end)
        : Company.isOfPeople(rule);
  }

  /** The match with what stands beside it, and whether that is a record of nobody. */
  public MatchEvidence withCompany(MatchEvidence evidence, int start, int end) {
    MatchEvidence beside = beside(evidence, start, end);
    return isOfThing(evidence, start, end) ? beside.asOfThing() : beside;
  }

  private MatchEvidence beside(MatchEvidence evidence, int start, int end) {
    boolean row = evidence.column() > 0;
    if (members.isEmpty() || (!row && isAlone(start, end))) {
      return evidence;
    }
    bounds(evidence, start, row);
    Kind kind = evidence.rule().kind();
    int own = Company.of(kind);
    int strong = own == Company.NAME ? Company.NOBODY : own;
    boolean name = false;
    for (int i = firstFrom(rowStart); i < members.size() && members.get(i).start < rowEnd; i++) {
      Member member = members.get(i);
      boolean apart = member.end <= start || member.start >= end;
      if (apart && member.strong) {
        strong |= member.bit;
      }
      name |= apart && member.bit == Company.NAME;
    }
    int company = strong & ~own;
    if (name && own != Company.NAME && (strong & REACHABLE) != 0) {
      company |= Company.NAME;
    }
    return company == Company.NOBODY ? evidence : evidence.beside(company);
  }

  /**
   * Whether a match is contact data of an organisation or a place, or the name of a thing. A mobile telephone is somebody's
   * whatever stands beside it.
   */
  private boolean isOfThing(MatchEvidence evidence, int start, int end) {
    Rule rule = evidence.rule();
    boolean name = rule.kind() == Kind.PERSON_NAME;
    if (name && evidence.labelled() && holder.isNameOfThing(start)) {
      return true;
    }
    boolean bare = name && evidence.labelled() && holder.isBareName(start);
    if (!bare && !Company.mayBeOfThing(rule)) {
      return false;
    }
    boolean row = evidence.column() > 0;
    bounds(evidence, start, row);
    if (tellsOfPerson(start, end, name)) {
      return false;
    }
    if (row) {
      hold(rowStart, rowEnd, true);
    } else {
      part.find(rowStart, rowEnd, start);
      hold(part.from(), part.to(), false);
    }
    if (name) {
      return holder.isOfThing();
    }
    return switch (held) {
      case PLACE -> true;
      case AREA -> rule.kind() == Kind.GEO_LOCATION;
      case POSTAL_TABLE -> rule.kind() == Kind.POSTAL_CODE || rule.kind() == Kind.ADDRESS;
      case UNKNOWN -> !row && isOfNobody(rule.kind(), start);
      case SOMEBODY -> false;
    };
  }

  /** Whether what leads to a value of text says whose it is. */
  private boolean isOfNobody(Kind kind, int start) {
    return kind == Kind.GEO_LOCATION
        ? position.isOfMap(rowStart, start)
        : holder.isOfFirm(rowStart, start);
  }

  private void hold(int from, int to, boolean row) {
    if (from != heldFrom || to != heldTo) {
      held = holder.read(from, to, row);
      heldFrom = from;
      heldTo = to;
    }
  }

  /**
   * Whether what only people have stands beside a match in the record that was looked for last. Names beside a name may be
   * its reading, but what has a telephone and no other sign may be somebody.
   */
  private boolean tellsOfPerson(int start, int end, boolean name) {
    for (int i = firstFrom(rowStart); i < members.size() && members.get(i).start < rowEnd; i++) {
      Member member = members.get(i);
      boolean apart = member.end <= start || member.start >= end;
      if (apart && (member.person || (name && member.reaches)) && !isThing(member, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(Member member, boolean name) {
    return member.bit == Company.NAME && (name || holder.isNameOfThing(member.start));
  }

  /** Whether nothing stands as near to a match as a record reaches, whose bounds then do not matter. */
  private boolean isAlone(int start, int end) {
    for (int i = firstFrom(start - REACH); i < members.size(); i++) {
      Member member = members.get(i);
      if (member.start >= start + REACH) {
        return true;
      }
      if (member.end <= start || member.start >= end) {
        return false;
      }
    }
    return true;
  }

  private void bounds(MatchEvidence evidence, int at, boolean row) {
    if (row && at >= rowStart && at < rowEnd) {
      return;
    }
    FormRows form = new FormRows(text, at, evidence.contextWord());
    if (!row && same && at >= rowAt && at < rowEnd) {
      boolean ends = rowEnd == text.length() || rowEnd < rowAt + REACH;
      rowStart = Math.max(rowStart, at - REACH);
      rowEnd = ends ? rowEnd : RecordBounds.end(text, at, rowEnd, false, form);
    } else {
      rowStart = RecordBounds.start(text, at, row, form);
      rowEnd = RecordBounds.end(text, at, at + 1, row, form);
    }
    rowAt = at;
    same = !row && !form.isKnown();
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = members.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (members.get(middle).start < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
