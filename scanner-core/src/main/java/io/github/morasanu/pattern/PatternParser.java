/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads RE2 syntax into a {@link Node}, in time linear in the length of the regex and without
 * recursion. Takes some regexes that RE2 refuses, never the other way round.
 */
final class PatternParser {
  /** Groups inside each other that we look into: the analysis recurses through them. */
  private static final int MAX_DEPTH = 200;

  private static final CharSet LINE_END = CharSet.of('\n');

  private final PatternInput in;
  private final Deque<Group> outer = new ArrayDeque<>();
  private Flags flags = new Flags(false, false, false);
  private Group group = new Group(flags);
  private boolean looksAround;
  private boolean looksAtEdges;
  private boolean tooDeep;

  private PatternParser(String regex) {
    this.in = new PatternInput(regex);
  }

  /**
   * A parsed regex.
   *
   * @param looksAround whether it asks for the char before or after some place
   * @param looksAtEdges whether it asks where the text starts or ends
   * @param tooDeep whether a part of it is nested too deep to look into
   */
  record ParsedPattern(
      Node root,
      boolean looksAround,
      boolean looksAtEdges,
      boolean tooDeep,
      boolean foldsCyrillicC) {}

  /** The flags that change what a regex matches; U changes only what it prefers. */
  private record Flags(boolean foldCase, boolean multiLine, boolean dotAll) {}

  /** What is read of a group so far; the whole regex is one, too. */
  private static final class Group {
    final Flags flagsBefore;
    final List<Node> branches = new ArrayList<>();
    List<Node> items = new ArrayList<>();

    Group(Flags flagsBefore) {
      this.flagsBefore = flagsBefore;
    }

    void endBranch() {
      branches.add(Node.concat(items));
      items = new ArrayList<>();
    }

    Node end() {
      endBranch();
      return branches.size() == 1 ? branches.get(0) : Node.alternate(branches);
    }
  }

  static ParsedPattern parse(String regex) throws PatternNotUnderstoodException {
    return new PatternParser(regex).parse();
  }

  private ParsedPattern parse() throws PatternNotUnderstoodException {
    while (in.more()) {
      step();
    }
    if (!outer.isEmpty()) {
      throw in.notUnderstood();
    }
    return new ParsedPattern(group.end(), looksAround, looksAtEdges, tooDeep, in.foldsCyrillicC());
  }

  private void step() throws PatternNotUnderstoodException {
    switch (in.peek()) {
      case '\\' -> escape();
      case '{' -> braces();
      default -> {
        int c = in.next();
        switch (c) {
          case '(' -> open();
          case ')' -> close();
          case '|' -> group.endBranch();
          case '[' -> group.items.add(Node.of(ClassParser.read(in, flags.foldCase)));
          case '.' -> group.items.add(Node.of(dot()));
          case '^', '$' -> lineEdge();
          case '*' -> repeat(0, Lengths.UNBOUNDED);
          case '+' -> repeat(1, Lengths.UNBOUNDED);
          case '?' -> repeat(0, 1);
          default -> literal(c);
        }
      }
    }
  }

  private CodePoints dot() {
    return flags.dotAll ? CodePoints.ALL : CodePoints.of(LINE_END).negate();
  }

  private void lineEdge() {
    looksAround |= flags.multiLine;
    looksAtEdges |= !flags.multiLine;
    group.items.add(Node.empty());
  }

  private void literal(int c) {
    if (flags.foldCase) {
      in.foldCase(c, c);
    }
    if (c > Character.MAX_VALUE) {
      if (flags.foldCase && CaseFolding.isCased(c)) {
        group.items.add(Node.of(CodePoints.range(c, c)));
      } else {
        group.items.add(new Node.Concat(
            List.of(single(Character.highSurrogate(c)), single(Character.lowSurrogate(c)))));
      }
    } else {
      CharSet set = CharSet.of((char) c);
      group.items.add(new Node.Chars(flags.foldCase ? set.foldCase() : set, false));
    }
  }

  private static Node single(char c) {
    return new Node.Chars(CharSet.of(c), false);
  }

  private void escape() throws PatternNotUnderstoodException {
    if (in.skip("\\b") || in.skip("\\B")) {
      looksAround = true;
      group.items.add(Node.empty());
    } else if (in.skip("\\A") || in.skip("\\z")) {
      looksAtEdges = true;
      group.items.add(Node.empty());
    } else if (in.skip("\\Q")) {
      in.upToOrEnd("\\E").codePoints().forEach(this::literal);
    } else if (Escapes.isSet(in)) {
      group.items.add(Node.of(Escapes.readSet(in, flags.foldCase)));
    } else {
      literal(Escapes.readCodePoint(in));
    }
  }

  /** A counted repeat; anything else in braces is literal, as in RE2. */
  private void braces() throws PatternNotUnderstoodException {
    int start = in.position();
    in.skip("{");
    int min = count();
    boolean open = min >= 0 && in.skip(",");
    int max = open ? (in.lookingAt("}") ? Lengths.UNBOUNDED : count()) : min;
    if (min < 0 || max < 0 || !in.skip("}")) {
      in.rewind(start);
      literal(in.next());
    } else if (min > max) {
      throw in.notUnderstood();
    } else {
      repeat(min, max);
    }
  }

  /** The decimal number that comes next, without leading zeros; -1 if none does. */
  private int count() throws PatternNotUnderstoodException {
    int start = in.position();
    long value = 0;
    while (in.peek() >= '0' && in.peek() <= '9') {
      value = Math.min(Lengths.UNBOUNDED, 10 * value + in.next() - '0');
    }
    int digits = in.position() - start;
    in.rewind(start);
    boolean leadingZero = digits > 1 && in.peek() == '0';
    in.rewind(start + digits);
    return digits == 0 || leadingZero ? -1 : (int) value;
  }

  private void repeat(int min, int max) throws PatternNotUnderstoodException {
    in.skip("?");
    int last = group.items.size() - 1;
    if (last < 0) {
      throw in.notUnderstood();
    }
    group.items.set(last, new Node.Repeat(group.items.get(last), min, max));
  }

  private void open() throws PatternNotUnderstoodException {
    Flags inside = flags;
    if (in.skip("?P<") || in.skip("?<")) {
      in.upTo(">");
    } else if (in.skip("?")) {
      inside = readFlags();
      if (in.skip(")")) {
        flags = inside;
        return;
      }
      in.skip(":");
    }
    outer.push(group);
    group = new Group(flags);
    flags = inside;
  }

  /** Reads flags up to the colon or bracket that ends them. */
  private Flags readFlags() throws PatternNotUnderstoodException {
    Flags read = flags;
    boolean value = true;
    while (!in.lookingAt(":") && !in.lookingAt(")")) {
      switch (in.next()) {
        case 'i' -> read = new Flags(value, read.multiLine, read.dotAll);
        case 'm' -> read = new Flags(read.foldCase, value, read.dotAll);
        case 's' -> read = new Flags(read.foldCase, read.multiLine, value);
        case 'U' -> {}
        case '-' -> value = false;
        default -> throw in.notUnderstood();
      }
    }
    return read;
  }

  private void close() throws PatternNotUnderstoodException {
    if (outer.isEmpty()) {
      throw in.notUnderstood();
    }
    Node node = group.end();
    flags = group.flagsBefore;
    group = outer.pop();
    if (outer.size() >= MAX_DEPTH) {
      node = new Node.Opaque(node.lengths());
      tooDeep = true;
    }
    group.items.add(node);
  }
}
