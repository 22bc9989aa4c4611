/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;

/**
 * The value that a sign joins to its label: a colon, an equals sign and the operators made of these, an arrow, leaders as in a
 * list of contents. Reused for place after place; not thread-safe.
 */
final class ValueBehindSign {
  private static final int ABBREVIATION = 3;
  private static final String ARROWS = "→⇒➡⇨➔➜⟶⟹";
  private static final String LANGUAGE = ";lang-";

  private final LabelKey key;
  private final ValueRange value;
  private final ValueInCode code;

  ValueBehindSign(LabelKey key, ValueRange value, ValueInCode code) {
    this.key = key;
    this.value = value;
    this.code = code;
  }

  /** The last character of the sign of a pair that begins at an index, or -1. */
  int separatorAt(int from) {
    char next = key.at(from + 1);
    return switch (key.at(from)) {
      case ':', '=' -> from;
      case '<' -> next == '-' ? from + 1 : -1;
      case '!' -> next == ':' || next == '=' ? from + 1 : -1;
      case '?' -> isSetIfEmpty(from) ? from + 2 : next == ':' ? from + 1 : -1;
      case '|' -> isSetIfEmpty(from) ? from + 2 : -1;
      case ';' -> behindLanguage(from);
      default -> -1;
    };
  }

  /** The operators that set what is not set yet: {@code ||=} and {@code ??=}. */
  private boolean isSetIfEmpty(int i) {
    return key.at(i + 1) == key.at(i) && key.at(i + 2) == '=';
  }

  /** The colon behind the language of an attribute of LDAP, or -1: {@code cn;lang-ja: …} (RFC 3866). */
  private int behindLanguage(int option) {
    if (!Ascii.startsWith(key.text(), option, key.limit(), LANGUAGE)) {
      return -1;
    }
    int colon = option + LANGUAGE.length();
    while (Ascii.isLetterOrDigit(key.at(colon)) || key.at(colon) == '-') {
      colon++;
    }
    return key.at(colon) == ':' ? colon : -1;
  }

  /** The value behind the last character of the sign of a pair: plain, in quotes, or what a placeholder stands for. */
  boolean paired(int separator) {
    int i = separator + 1;
    while (key.at(i) == '>' || key.at(i) == '=' || key.at(i) == ':') {
      i++;
    }
    i = key.skipBlanks(i);
    if (key.at(i) == '\r') {
      i++;
    }
    if (key.at(i) == '\n' && !key.isAscii()) {
      i = key.skipBlanks(i + 1);
    }
    if (FormatArgument.isPlaceholder(key.text(), i, key.limit())) {
      int argument = FormatArgument.of(key.text(), i, key.limit());
      return argument >= 0 && value.told(argument);
    }
    boolean national = (key.at(i) | 0x20) == 'n' && key.at(i + 1) == '\'';
    if (national || value.isQuoted(i)) {
      return value.quoted(national ? i + 1 : i);
    }
    return code.assigned(i) || (key.at(separator) == ':' && code.typed(i)) || value.prose(i);
  }

  static boolean isArrow(char c) {
    return ARROWS.indexOf(c) >= 0;
  }

  /** The value behind leaders, as in a list of contents, or behind an arrow of signs of ASCII. */
  boolean led(int from) {
    int i = from;
    while (isLeading(key.at(i))) {
      i++;
    }
    boolean dash = key.at(from - 1) == ' ' && key.at(i) == ' ' && (key.isAlone() || beginsItem());
    boolean leads = i - from > 1 || key.at(from) == '…' || key.at(i) == '>' || dash;
    i = key.skipBlanks(key.at(i) == '>' ? i + 1 : i);
    return leads && value.told(key.at(i) == ':' ? i + 1 : i);
  }

  /** Whether the label stands behind what begins an item or parts it from another: (c) Birthday - …, Kenta Sato - Birthday - …. */
  private boolean beginsItem() {
    char mark = key.at(key.start() - 2);
    return key.at(key.start() - 1) == ' ' && (mark == ')' || mark == '-');
  }

  private static boolean isLeading(char c) {
    return c == '.' || c == '-' || c == '…' || c == '‥' || c == '・';
  }

  /** The value behind a sign of number; of what is known by three letters it is a number of many: CID #1234. */
  boolean numbered(int sign) {
    boolean word = !key.isAscii() || key.end() - key.start() > ABBREVIATION;
    return word && Ascii.isLetterOrDigit(key.at(sign + 1)) && value.told(sign + 1);
  }
}
