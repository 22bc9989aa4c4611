/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;

/**
 * The label of a value whose own key says nothing of it: the name that stands beside it ({@code "name": …,
 * "value": …}), the key that its object stands under ({@code "birthDate": {"value": …}}), or the words
 * before a control of a form. Reused; not thread-safe.
 */
public final class OuterLabel {
  /** Characters between a label and its value, to either side. */
  public static final int REACH = PairReader.REACH;

  /** Objects in objects that say no more than that there is a value. */
  private static final int MOST_LEVELS = 3;

  private static final int MOST_PARTS = 4;

  /** Longer values hold more than one thing. */
  static final int MAX_VALUE = 100;

  static final int MAX_NAME = 64;

  /** What stands before a number in its value, as +81 does, is no longer. */
  private static final int MAX_PREFIX = 8;

  private final FoldedText text;
  private final BracedPairs braces;
  private final LinePairs lines;
  private final MarkupPairs markup;
  private final PairGroup group = new PairGroup();

  /** Where the words of the label stand that was found last. */
  private final int[] starts = new int[MOST_PARTS];

  private final int[] ends = new int[MOST_PARTS];
  private int parts;

  /** Number or 番号, family or given, where the label says of what. */
  private String suffix = "";

  /** Of a text that stays as it is while this is used. */
  public OuterLabel(FoldedText text) {
    this(text, new BracedPairs(text), new LinePairs(text), new MarkupPairs(text));
  }

  /** Of a text that stays as it is while this is used, with readers that others use as well. */
  public OuterLabel(FoldedText text, BracedPairs braces, LinePairs lines, MarkupPairs markup) {
    this.text = text;
    this.braces = braces;
    this.lines = lines;
    this.markup = markup;
  }

  /**
   * Looks for the label of the value at an offset by its own key; false if that speaks for itself, or there is
   * none, or the offset is in the middle of a sentence.
   */
  public boolean find(KeyedValue value, int offset) {
    parts = 0;
    suffix = "";
    int start = value.keyStart();
    if (value.keyEnd() - start > KeyRoles.LONGEST || !beginsValue(offset)) {
      return false;
    }
    String key = value.key();
    // Each role looks at the plain key, which costs least where it is plain already.
    String plain = KeyRoles.plain(key);
    boolean document = DocumentKeys.isNumber(plain);
    if (at(start - 1) == '<' || at(start - 1) == ':') {
      int tag = markup.tagAround(start);
      if (document && tag >= 0) {
        markup.readElements(tag, group);
        if (takeDocument()) {
          return true;
        }
      }
      if (tag >= 0 && (KeyRoles.isLayout(plain) || KeyRoles.isValue(plain))) {
        return findOfElement(tag, key);
      }
      if (tag >= 0 && KeyRoles.isHalf(plain)) {
        return findOfHalf(tag, key);
      }
    }
    if (document && readGroup(start) && takeDocument()) {
      return true;
    }
    if (KeyRoles.isDefault(plain) && readGroup(start) && isOfDates()) {
      return false;
    }
    boolean half = KeyRoles.isHalf(plain);
    boolean number = half || KeyRoles.isNumber(plain);
    if (!number && !KeyRoles.isValue(plain)) {
      return false;
    }
    if (at(value.keyEnd()) == '=') {
      int tag = markup.tagAround(start);
      if (tag >= 0) {
        return findOfControl(tag);
      }
    }
    return findInGroups(start, number ? key : "", half);
  }

  /** Whether a quote, a bracket or what separates pairs stands right before an offset, or a few characters before. */
  private boolean beginsValue(int offset) {
    for (int i = offset - 1; i >= Math.max(0, offset - MAX_PREFIX); i--) {
      switch (at(i)) {
        case '"', '\'', '`', '>', ':', '=', ',', '[', '\n' -> {
          return true;
        }
        default -> {
          // a prefix of the value
        }
      }
    }
    return false;
  }

  /**
   * Looks around the object that a key stands in.
   *
   * @param number the key, if it says of what the key above says that there is one; or nothing
   * @param half whether it says which half there is: people have lists of names
   */
  private boolean findInGroups(int key, String number, boolean half) {
    int start = key;
    int kind = -1;
    int kindEnd = -1;
    for (int level = 0; level < MOST_LEVELS; level++) {
      if (!readGroup(start) || (level == 0 && isLong(start))) {
        break;
      }
      if (number.isEmpty() && takeNames()) {
        return true;
      }
      for (int i = 0; level == 0 && i < group.size(); i++) {
        if (KeyRoles.isKind(keyOf(i)) && speaks(group.valueStart(i), group.valueEnd(i))) {
          kind = group.valueStart(i);
          kindEnd = group.valueEnd(i);
        }
      }
      if (!group.hasOuter() || (group.isInList() && !half && (kind >= 0 || !number.isEmpty()))) {
        break;
      }
      start = group.outerStart();
      String outer = part(start, group.outerEnd());
      if (!KeyRoles.isValue(outer)) {
        if (half ? isWhole(start, group.outerEnd()) : speaks(start, group.outerEnd())) {
          take(start, group.outerEnd());
          suffix = number;
          return true;
        }
        break;
      }
    }
    if (kind >= 0) {
      take(kind, kindEnd);
      suffix = number;
    }
    return parts > 0;
  }

  /** Reads the pairs that a key or a name stands in. */
  private boolean readGroup(int place) {
    return isInBraces(place) ? braces.read(place, group) : lines.read(place, group);
  }

  /** Whether a bracket or a comma stands before a key, and not the beginning of a line of its own. */
  boolean isInBraces(int key) {
    braces.around(key);
    int start = PairReader.isQuote(at(key - 1)) ? key - 1 : key;
    int before = braces.blanksBefore(start);
    boolean line = before == 0 || LookBack.isBreak(at(before - 1)) || at(before - 1) == '-';
    if (!line) {
      return true;
    }
    int above = braces.spaceBefore(before);
    return above > 0 && (at(above - 1) == ',' || at(above - 1) == '{' || at(above - 1) == '[');
  }

  /** Whether the value of the key at an index is more than a value. */
  private boolean isLong(int key) {
    for (int i = 0; i < group.size(); i++) {
      if (group.keyStart(i) == key) {
        byte first = at(group.valueStart(i));
        boolean nested = first == '[' || first == '{';
        return !nested && group.valueEnd(i) - group.valueStart(i) > MAX_VALUE;
      }
    }
    return false;
  }

  /** Takes the values of keys that say that they are names. */
  private boolean takeNames() {
    for (int i = 0; i < group.size(); i++) {
      if (KeyRoles.isName(keyOf(i)) && speaks(group.valueStart(i), group.valueEnd(i))) {
        take(group.valueStart(i), group.valueEnd(i));
      }
    }
    return parts > 0;
  }

  /** Takes the name of the document whose number stands beside it: {@code "type": "PASSPORT", "number": …}. */
  private boolean takeDocument() {
    for (int i = 0; i < group.size(); i++) {
      int start = group.valueStart(i);
      int end = group.valueEnd(i);
      if (DocumentKeys.isKind(keyOf(i))
          && speaks(start, end)
          && DocumentKeys.isDocument(part(start, end))) {
        take(start, end);
        suffix = at(start) < 0 ? "番号" : "number";
        return true;
      }
    }
    return false;
  }

  /** Whether the pairs are those of a schema, which asks for a day and knows none of anybody. */
  private boolean isOfDates() {
    for (int i = 0; i < group.size(); i++) {
      String value = part(group.valueStart(i), group.valueEnd(i));
      if (keyOf(i).equals("format") && value.startsWith("date")) {
        return true;
      }
    }
    return false;
  }

  private String keyOf(int pair) {
    return part(group.keyStart(pair), group.keyEnd(pair));
  }

  private boolean findOfControl(int tag) {
    markup.readAttributes(tag, group);
    boolean named = takeNames();
    String name = markup.name(tag);
    if (name.equalsIgnoreCase("input") && markup.findLabel(tag) && (markup.isStrong() || !named)) {
      takeWords();
    }
    return parts > 0;
  }

  private boolean findOfElement(int tag, String key) {
    markup.readAttributes(tag, group);
    boolean named = takeNames();
    switch (key) {
      case "dd", "DD", "textarea", "TEXTAREA", "output" -> {
        if (markup.findLabel(tag) && markup.isStrong()) {
          takeWords();
        }
      }
      case "option", "OPTION" -> {
        int select = markup.isSelected(tag) ? markup.tagBefore(tag, "select") : -1;
        return select >= 0 && findOfControl(select);
      }
      default -> {
        if (!named && KeyRoles.isValue(key)) {
          findBesideElement(tag);
        }
      }
    }
    return parts > 0;
  }

  private boolean findOfHalf(int tag, String key) {
    markup.readElements(tag, group);
    if (group.hasOuter() && isWhole(group.outerStart(), group.outerEnd())) {
      take(group.outerStart(), group.outerEnd());
      suffix = key;
    }
    return parts > 0;
  }

  /** Whether a key says what its halves are of: of a name alone nobody knows whose it is, but not of its halves. */
  private boolean isWhole(int start, int end) {
    return speaks(start, end) || KeyRoles.isName(part(start, end));
  }

  private void findBesideElement(int tag) {
    markup.readElements(tag, group);
    if (takeNames() || !group.hasOuter()) {
      return;
    }
    int start = group.outerStart();
    int end = group.outerEnd();
    int outer = markup.tagAround(start);
    if (outer >= 0) {
      markup.readAttributes(outer, group);
      if (!takeNames() && speaks(start, end) && !KeyRoles.isLayout(part(start, end))) {
        take(start, end);
      }
    }
  }

  private void takeWords() {
    if (speaks(markup.labelStart(), markup.labelEnd())) {
      take(markup.labelStart(), markup.labelEnd());
    }
  }

  private void take(int start, int end) {
    if (parts < MOST_PARTS) {
      starts[parts] = start;
      ends[parts++] = end;
    }
  }

  /** Whether words may be a label: two letters of ASCII are an abbreviation of anything. */
  private boolean speaks(int start, int end) {
    int length = end - start;
    if (length < 2 || length > MAX_NAME) {
      return false;
    }
    boolean letter = false;
    for (int i = start; i < end; i++) {
      byte symbol = at(i);
      if (symbol == '\n' || symbol == '{' || symbol == '<') {
        return false;
      }
      letter |= symbol < 0 || LookBack.isLetter(symbol);
    }
    int stem = end;
    while (stem > start && isCounting(at(stem - 1))) {
      stem--;
    }
    boolean word = stem - start > 2 || at(start) < 0;
    return letter && word && !KeyedValue.saysNothing(part(start, stem));
  }

  /** What stands behind the name of one of many fields: {@code q_3}, {@code item[12]}. */
  private static boolean isCounting(byte symbol) {
    return (symbol >= '0' && symbol <= '9')
        || symbol == '_'
        || symbol == '-'
        || symbol == '['
        || symbol == ']';
  }

  /** Where the label begins. */
  public int start() {
    return starts[0];
  }

  /** The words of the label, as they are written. Content: evidence only. */
  public String label() {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      label.append(i == 0 ? "" : " ").append(text, starts[i], ends[i]);
    }
    if (!suffix.isEmpty()) {
      boolean ascii = label.charAt(label.length() - 1) < 0x80;
      label.append(ascii ? "_" : "").append(suffix);
    }
    return label.toString();
  }

  /** Whether an offset is in one of the words of the label. */
  boolean holds(int offset) {
    for (int i = 0; i < parts; i++) {
      if (offset >= starts[i] && offset < ends[i]) {
        return true;
      }
    }
    return false;
  }

  private byte at(int index) {
    return text.symbol(index);
  }

  /** The characters of a range. Content: evidence only. */
  String part(int start, int end) {
    return TextWindow.copy(text, start, end);
  }
}
