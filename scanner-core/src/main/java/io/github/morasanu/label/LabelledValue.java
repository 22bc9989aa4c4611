/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;

/**
 * Finds the value that stands behind a label, wherever text pairs the two: JSON, YAML, properties,
 * source code, markup, forms and prose ({@code 氏名：…}, {@code 氏名は…}). The cells of tables are found by
 * their columns instead. Reused for place after place; not thread-safe.
 */
public final class LabelledValue {
  /** Characters from the start of a label's word in which its value begins. */
  static final int REACH = 240;

  private static final String VALUE_ATTRIBUTE = "value=";

  private final LabelKey key = new LabelKey();
  private final Joint joint = new Joint(key);
  private final ValueRange value = new ValueRange(key);
  private final ValueInCode code = new ValueInCode(key, value);
  private final ValueBehindSign sign = new ValueBehindSign(key, value, code);
  private final ValueInSentence sentence = new ValueInSentence(key, value);
  private final ValueBehindBlank blank = new ValueBehindBlank(key, value, code);
  private final ValueInRow row = new ValueInRow(key, value);
  private final ValueInNote note = new ValueInNote(key, value);
  private final ValueAfterChange change = new ValueAfterChange(key, value);
  private final ValueBehindPhrase phrase = new ValueBehindPhrase(key, value, change);
  private final ValueInMarkup markup = new ValueInMarkup(key, value);
  private final ValueBelow below = new ValueBelow(key, value);
  private final ValueBefore before = new ValueBefore();
  private FoldedText text = new FoldedText();
  private boolean looksAhead;

  /** Whether a value was found without words between it and its label, so that more of a list may follow. */
  private boolean direct;

  /** Where a value may begin right behind the label's word, or -1. */
  private int adjoining;

  /** Behind a note that may be the value, where other things follow it; or -1. */
  private int noted;

  /** Where the phrase begins that may lead to a value, or -1. */
  private int phrased;

  /** Where the last value begins, or -1 before the first. */
  private int last;

  /** Looks for the value beside the word of a label; false if there is none. */
  public boolean find(FoldedText of, int wordStart, int wordEnd) {
    text = of;
    int limit = Math.min(text.length(), wordStart + REACH);
    key.enter(text, wordStart, wordEnd, limit);
    code.enter(text);
    value.enter();
    int at = LabelDecoration.end(text, key.start(), key.end());
    at = at > key.end() ? at : key.skipNoteBeforeVerb(key.skipNote(at));
    direct =
        code.called(at) || onNextLine(at) || behindKey(at) || belowComment(at) || note.find(at);
    looksAhead = true;
    adjoining = adjoining(wordEnd);
    noted = direct ? at : -1;
    phrased = key.end();
    last = direct ? value.start() : -1;
    return direct || next();
  }

  /** The value of a line below, where the label ends its own: as a heading, as a comment, or as the name of a field. */
  private boolean onNextLine(int behind) {
    int lineEnd = below.lineEnd(behind);
    if (lineEnd < 0) {
      return below.ofField(behind);
    }
    int next = key.skipSpace(lineEnd);
    if (key.at(next) == '<' && key.at(next + 1) == '/') {
      // The text of an element has lines of its own: <dt>, 氏名, </dt>.
      return markup.behindTags(next);
    }
    boolean found = belowComment(behind) || below.find(behind, lineEnd);
    if (found && below.isApart()) {
      value.beIndirect();
    }
    return found;
  }

  private int adjoining(int wordEnd) {
    // A dot ends the abbreviation of number.
    int from = key.at(key.end() - 1) == '.' ? key.end() : wordEnd;
    return !key.isAscii() && Ascii.isLetterOrDigit(key.at(from)) ? from : -1;
  }

  /** The value right behind a Japanese label, as in 車台番号ZVW30-1234567, where it may be a part of the key as well. */
  private boolean adjoins() {
    int from = adjoining;
    adjoining = -1;
    return from >= 0 && value.told(from);
  }

  /**
   * Goes on to another value of the label: the next of a list, what words lead to, what it was changed to, and at last what
   * stands before the label; false if there is none.
   */
  public boolean next() {
    if (!looksAhead) {
      return before.next() && isBefore();
    }
    if ((direct && code.next()) || adjoins() || wasNoted() || isBehindPhrase() || wasChanged()) {
      last = value.start();
      return true;
    }
    looksAhead = false;
    return findBefore();
  }

  private boolean wasChanged() {
    return last >= 0 && change.find(last);
  }

  private boolean isBehindPhrase() {
    int from = phrased;
    phrased = -1;
    if (from < 0 || !ValueBehindPhrase.mayFollow(key)) {
      return false;
    }
    joint.read(from);
    return phrase.find(joint.closed());
  }

  /**
   * Whether it takes more than a sign to tell that the value is the label's: a sentence, a list, a call. Texts of any form,
   * as passwords are, stand there too often.
   */
  public boolean isIndirect() {
    return value.isIndirect();
  }

  private boolean findBefore() {
    return before.find(text, key.wordStart(), key.start(), key.end()) && isBefore();
  }

  private boolean isBefore() {
    value.beIndirect();
    return value.found(before.start(), before.end(), true);
  }

  /** Where the whole key starts that the word is a part of. */
  public int keyStart() {
    return key.start();
  }

  /** Behind the last character of the key. */
  public int keyEnd() {
    return key.end();
  }

  /** First character of the value. */
  public int start() {
    return value.start();
  }

  /** Behind the last character of the value, or of what may hold it. */
  public int end() {
    return value.end();
  }

  /** Whether the value is all of the range, and not only its beginning, as in prose. */
  public boolean isWhole() {
    return value.isWhole();
  }

  /** The value of 生年月日(1980-04-01) 続柄 本人: what looked like a note before the value. */
  private boolean wasNoted() {
    int behind = noted;
    noted = -1;
    boolean ends = behind >= 0 && (key.skipBlanks(behind) > behind || below.lineEnd(behind) >= 0);
    return ends && note.find(behind);
  }

  /** The value of the line below, where the label is a comment on it. */
  private boolean belowComment(int behind) {
    int separator = CommentLabel.separatorBelow(text, key.start(), behind, key.limit());
    return separator >= 0 && sign.paired(separator);
  }

  private boolean behindKey(int from) {
    joint.read(from);
    int i = joint.start();
    if (joint.isQuoted() && Ascii.startsWith(text, i, VALUE_ATTRIBUTE)) {
      int quote = i + VALUE_ATTRIBUTE.length();
      return QuotedText.isQuote(key.at(quote)) && value.quoted(quote);
    }
    int commented = code.behindComment(i);
    if (commented >= 0) {
      return code.commented(commented);
    }
    if (markup.isOpenTag()) {
      return markup.inElement(i);
    }
    int separator = sign.separatorAt(i);
    return separator >= 0 ? sign.paired(separator) : joined(i);
  }

  /** The value that is joined to its label by what stands at an index, and that is not the sign of a pair. */
  private boolean joined(int i) {
    boolean plain = !joint.isQuoted();
    char c = key.at(i);
    return switch (c) {
      case '<' -> markup.behindTags(i);
      case '>' -> !plain && value.untilMarkup(i + 1);
      case '|', '│', '┃', '｜' -> plain && row.cell(i);
      case 'は', 'が' -> sentence.ofTopic(i);
      case '「', '『' -> value.quoted(i);
      case '【', '〔', '〈', '《' -> note.enclosed(i);
      case '[' -> (joint.isClose() || !key.isAscii()) && note.bracketed(i);
      case ',' ->
        ((!plain || key.isAscii()) && (row.quoted(i) || code.beside(i)))
            || (plain && row.listed(i));
      case ';', '、', '；' -> plain && row.listed(i);
      case '#' -> sign.numbered(i);
      case '{' -> code.inBraces(i);
      case '.' -> sign.led(i) || (i > key.end() && code.passed(i + 1));
      case '-', '…', '‥', '・' -> sign.led(i);
      case '/' -> !key.isAscii() && value.told(i + 1);
      case '&' -> row.latex(i);
      case '!', '?' -> false;
      default -> {
        if (ValueBehindSign.isArrow(c)) {
          yield value.told(i + 1);
        }
        yield ValueInSentence.isParticle(c) ? sentence.behindParticle(i) : blank.find(joint);
      }
    };
  }
}
