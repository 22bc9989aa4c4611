/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Map;

/** Reads the escapes that stand for a code point or for a set of them. */
final class Escapes {
  private static final int MAX_OCTAL_DIGITS = 3;

  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet LETTER = CharSet.range('A', 'Z').union(CharSet.range('a', 'z'));
  private static final CharSet WORD = DIGIT.union(LETTER).union(CharSet.of('_'));

  /** Perl's names; an upper-case one is the rest. */
  private static final Map<Integer, CharSet> PERL = Map.of(
      (int) 'd', DIGIT,
      (int) 's', CharSet.of("\t\n\f\r "),
      (int) 'w', WORD);

  private static final Map<String, CharSet> POSIX = Map.ofEntries(
      Map.entry("alnum", DIGIT.union(LETTER)),
      Map.entry("alpha", LETTER),
      Map.entry("ascii", CharSet.range('\0', '\u007F')),
      Map.entry("blank", CharSet.of("\t ")),
      Map.entry("cntrl", CharSet.range('\0', '\u001F').union(CharSet.of('\u007F'))),
      Map.entry("digit", DIGIT),
      Map.entry("graph", CharSet.range('!', '~')),
      Map.entry("lower", CharSet.range('a', 'z')),
      Map.entry("print", CharSet.range(' ', '~')),
      Map.entry(
          "punct",
          CharSet.range('!', '/')
              .union(CharSet.range(':', '@'))
              .union(CharSet.range('[', '`'))
              .union(CharSet.range('{', '~'))),
      Map.entry("space", CharSet.range('\t', '\r').union(CharSet.of(' '))),
      Map.entry("upper", CharSet.range('A', 'Z')),
      Map.entry("word", WORD),
      Map.entry("xdigit", DIGIT.union(CharSet.range('A', 'F')).union(CharSet.range('a', 'f'))));

  private Escapes() {}

  /**
   * Whether {@code \d}, {@code \pL} or the like comes next. A Unicode property is any code point to
   * us: its members differ between versions of Unicode.
   */
  static boolean isSet(PatternInput in) {
    for (String name : new String[] {"d", "D", "s", "S", "w", "W", "p", "P"}) {
      if (in.lookingAt("\\" + name)) {
        return true;
      }
    }
    return false;
  }

  static CodePoints readSet(PatternInput in, boolean foldCase)
      throws PatternNotUnderstoodException {
    in.skip("\\");
    int name = in.next();
    if (name == 'p' || name == 'P') {
      if (in.next() == '{') {
        in.upTo("}");
      }
      return CodePoints.ALL;
    }
    CharSet set = PERL.get(Character.toLowerCase(name));
    if (set == null) {
      throw in.notUnderstood();
    }
    return signed(set, Character.isUpperCase(name), foldCase);
  }

  /** What {@code [:name:]} or {@code [:^name:]} stands for, from behind the first colon. */
  static CodePoints readPosix(PatternInput in, boolean foldCase)
      throws PatternNotUnderstoodException {
    boolean negated = in.skip("^");
    CharSet set = POSIX.get(in.upTo(":]"));
    if (set == null) {
      throw in.notUnderstood();
    }
    return signed(set, negated, foldCase);
  }

  private static CodePoints signed(CharSet set, boolean negated, boolean foldCase) {
    CodePoints points = CodePoints.of(foldCase ? set.foldCase() : set);
    return negated ? points.negate() : points;
  }

  /** The code point of the escape that comes next, its backslash included. */
  static int readCodePoint(PatternInput in) throws PatternNotUnderstoodException {
    in.skip("\\");
    int c = in.next();
    return switch (c) {
      case 'a' -> 0x07;
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      case 'x' -> readHex(in);
      default -> readOctalOrItself(in, c);
    };
  }

  private static int readOctalOrItself(PatternInput in, int c)
      throws PatternNotUnderstoodException {
    if (isOctalDigit(c) && (c == '0' || isOctalDigit(in.peek()))) {
      return readOctal(in, c);
    }
    if (c >= 0x80 || Character.isLetterOrDigit(c)) {
      throw in.notUnderstood();
    }
    return c;
  }

  private static int readOctal(PatternInput in, int first) throws PatternNotUnderstoodException {
    int value = first - '0';
    for (int digits = 1; digits < MAX_OCTAL_DIGITS && isOctalDigit(in.peek()); digits++) {
      value = 8 * value + in.next() - '0';
    }
    return value;
  }

  private static int readHex(PatternInput in) throws PatternNotUnderstoodException {
    if (!in.skip("{")) {
      return 16 * hexDigit(in) + hexDigit(in);
    }
    int value = hexDigit(in);
    while (!in.skip("}")) {
      value = 16 * value + hexDigit(in);
      if (value > Character.MAX_CODE_POINT) {
        throw in.notUnderstood();
      }
    }
    return value;
  }

  private static int hexDigit(PatternInput in) throws PatternNotUnderstoodException {
    int c = in.next();
    int value = c < 0x80 ? Character.digit(c, 16) : -1;
    if (value < 0) {
      throw in.notUnderstood();
    }
    return value;
  }

  private static boolean isOctalDigit(int c) {
    return c >= '0' && c <= '7';
  }
}
