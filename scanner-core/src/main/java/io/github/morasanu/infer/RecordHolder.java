/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.TextWindow;
import org.jspecify.annotations.Nullable;

/**
 * Whose a record is, by what its values are called and by the names in it. Contact data of a shop, an office or a firm are those of
 * no person; but a record is only theirs where it is about them: where such a name or number leads it, or several of its
 * values are called so. A person's record has a school or a station among other things. Not thread-safe.
 */
final class RecordHolder {
  /** Lines above a value in which the firm may be named whose it is. */
  private static final int MOST_LINES = 6;

  /** Whose a record is. */
  enum Whose {
    UNKNOWN,
    SOMEBODY,
    /** An organisation or a place that has a telephone and an address. */
    PLACE,
    /** A place that may have none. */
    AREA,
    /** A prefecture, a municipality and codes. */
    POSTAL_TABLE
  }

  private final CharSequence text;
  private final Records.Labels labels;
  private final HolderWords words = new HolderWords();

  /** Where the value stands whose label was asked for last, and that label. */
  private int labelledAt = -1;

  private @Nullable String label;

  /** What the labels of the record say that was read, all together. */
  private int said;

  /** Whether all before speaks of a place or is an id. */
  private boolean leads;

  /** Different labels that speak of a place. */
  private int places;

  private boolean ofPlace;
  private boolean ofArea;

  /** Whether the first label is the number of a thing or a place. */
  private boolean ofThing;

  /** Whether a name that stands under no other label is that of a place. */
  private boolean namesPlace;

  private boolean bareName;
  private boolean prefecture;
  private boolean municipality;
  private boolean other;

  /** In a text. */
  RecordHolder(CharSequence text, Records.Labels labels) {
    this.text = text;
    this.labels = labels;
  }

  /**
   * Reads the values of a record.
   *
   * @param row whether it is a row of a table, each value of which is a cell
   */
  Whose read(int from, int to, boolean row) {
    said = 0;
    leads = true;
    places = 0;
    ofPlace = false;
    ofArea = false;
    ofThing = false;
    namesPlace = false;
    bareName = false;
    prefecture = false;
    municipality = false;
    other = false;
    String last = "";
    int start = from;
    while (start < to && (said & HolderWords.SOMEBODY) == 0) {
      if (isDelimiter(text.charAt(start)) || text.charAt(start) == ' ') {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < to && !isDelimiter(text.charAt(end))) {
        end++;
      }
      int behind = end;
      while (text.charAt(behind - 1) == ' ') {
        behind--;
      }
      String label = labelAt(start);
      boolean cell = row || (isApart(start - 1) && isApart(end));
      if (label != null) {
        readLabelled(label, last, start, behind);
        last = label;
      } else if (isUnderName(start)) {
        readName(start, behind);
      } else if (cell) {
        ofPlace |= leads && HolderWords.isPlace(text, start, behind);
        leads &= isCode(start, behind);
      }
      if (cell) {
        readCell(start, behind);
      }
      start = end;
    }
    return whose();
  }

  private Whose whose() {
    if ((said & HolderWords.SOMEBODY) != 0) {
      return Whose.SOMEBODY;
    }
    if ((said & HolderWords.MEASURE) != 0) {
      return Whose.AREA;
    }
    if (bareName) {
      return Whose.UNKNOWN;
    }
    if (ofPlace || places > 1) {
      return Whose.PLACE;
    }
    if (ofArea) {
      return Whose.AREA;
    }
    return prefecture && municipality && !other ? Whose.POSTAL_TABLE : Whose.UNKNOWN;
  }

  /**
   * Reads a value under a label.
   *
   * @param last the label of the value before it, or nothing
   */
  private void readLabelled(String label, String last, int start, int end) {
    int says = words.of(label);
    said |= isVariable(start) ? 0 : says;
    boolean place = (says & HolderWords.PLACE) != 0;
    boolean id = (says & HolderWords.ID) != 0;
    boolean contact = (says & HolderWords.CONTACT) != 0;
    boolean speaks = contact || mayBeName(start, end);
    int of = HolderWords.PLACE
        | HolderWords.THING
        | HolderWords.AREA
        | HolderWords.SOMEBODY
        | HolderWords.ID;
    if ((says & HolderWords.NAME) != 0 && (says & of) == 0) {
      readName(start, end);
    }
    boolean numbered = id && (says & (HolderWords.PLACE | HolderWords.THING)) != 0;
    ofThing |= numbered && last.isEmpty() && !bareName && (says & HolderWords.GROUP) == 0;
    if (place && !label.equals(last) && (id || speaks)) {
      places++;
    }
    ofPlace |= place && !id && speaks && (leads || contact);
    ofArea |= (says & HolderWords.AREA) != 0 && !id && speaks;
    leads &= place || id;
  }

  /** Whether the key of a value is a name and no more, which says nothing and is no label. */
  private boolean isUnderName(int start) {
    int colon = start - 1;
    while (colon > 0 && (isQuote(text.charAt(colon)) || text.charAt(colon) == ' ')) {
      colon--;
    }
    if (colon < 1 || (text.charAt(colon) != ':' && text.charAt(colon) != '=')) {
      return false;
    }
    int end = colon;
    while (end > 0 && (isQuote(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
      end--;
    }
    int key = end;
    while (key > 0 && !isDelimiter(text.charAt(key - 1)) && text.charAt(key - 1) != ' ') {
      key--;
    }
    return HolderWords.isName(TextWindow.copy(text, key, end));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  /** Whether a value is filled in elsewhere: <code>${USER}</code>. */
  private boolean isVariable(int start) {
    return text.charAt(start) == '$' || (start > 1 && text.charAt(start - 2) == '$');
  }

  /** Reads a value under a label that asks for a name, nobody knows whose. */
  private void readName(int start, int end) {
    boolean place = HolderWords.isPlace(text, start, end);
    ofPlace |= place;
    namesPlace |= place;
    bareName |= !place && mayBeName(start, end);
  }

  /** Whether the record that was read last is that of something which has a name. */
  boolean isOfThing() {
    return (said & HolderWords.SOMEBODY) == 0 && (ofThing || namesPlace);
  }

  /** Whether a name stands under a label that asks for one, of whomever or whatever. */
  boolean isBareName(int start) {
    String label = labelAt(start);
    return label == null
        ? isUnderName(start)
        : (words.of(label) & ~HolderWords.NAME) == 0 && words.of(label) != 0;
  }

  /** What a value is called, looked up once for those who ask for the same value. */
  private @Nullable String labelAt(int start) {
    if (start != labelledAt) {
      labelledAt = start;
      label = labels.labelAt(start);
    }
    return label;
  }

  private void readCell(int start, int end) {
    boolean isPrefecture = HolderWords.isPrefecture(text, start, end);
    prefecture |= isPrefecture;
    municipality |= !isPrefecture && HolderWords.isMunicipality(text, start, end);
    other |= isBlock(start, end);
  }

  /** Whether a label of its own says that a name is one of a thing. */
  boolean isNameOfThing(int start) {
    String label = labelAt(start);
    if (label == null || label.isEmpty()) {
      return false;
    }
    int says = words.of(label);
    int things = HolderWords.PLACE | HolderWords.THING | HolderWords.AREA;
    boolean asks = (says & HolderWords.NAME) != 0 || !Ascii.isLetter(label.charAt(0));
    return asks && (says & HolderWords.SOMEBODY) == 0 && (says & things) != 0;
  }

  /**
   * Whether a firm is named in the line of a value or in one of a few above it. In a sentence it is not: people work there.
   */
  boolean isOfFirm(int from, int at) {
    int lines = 0;
    int end = at;
    for (int i = at - 1; i >= from && lines < MOST_LINES; i--) {
      char c = text.charAt(i);
      if (c == '。' || c == '、') {
        return false;
      }
      if (isDelimiter(c)) {
        if (HolderWords.isFirm(text, i + 1, end)) {
          return true;
        }
        lines += c == '\n' ? 1 : 0;
        end = i;
      }
    }
    return from < end && HolderWords.isFirm(text, from, end);
  }

  /** Whether a name may be in a range: letters that are no word of code. */
  private boolean mayBeName(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ' || Japanese.isKanji(c) || Japanese.isKana(c)) {
        return true;
      }
    }
    return Ascii.isUpper(text.charAt(start));
  }

  /** Whether a cell is a number or a code. */
  private boolean isCode(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell may be the block of an address, a date or an e-mail address, which tables of places do not have. */
  private boolean isBlock(int start, int end) {
    boolean dash = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '番' || c == '号') {
        return true;
      }
      dash |= c == '-' && i > start && Ascii.isDigit(text.charAt(i - 1)) && i - start != 3;
    }
    return dash;
  }

  private boolean isApart(int at) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    return switch (text.charAt(at)) {
      case ',', '\t', '|', '\'', '"' -> true;
      default -> false;
    };
  }

  private static boolean isDelimiter(char c) {
    return switch (c) {
      case ',',
          '\t',
          '|',
          ';',
          '\'',
          '"',
          '`',
          '<',
          '>',
          '\n',
          '\r',
          '{',
          '}',
          '[',
          ']',
          '=',
          ':' -> true;
      default -> false;
    };
  }
}
