/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.WordsAt;

/**
 * The answer below a question: on the line behind a prompt, a mark of answers, or its speaker where the question has one too; or all of
 * a line. Reused for question after question; not thread-safe.
 */
final class Answer {
  private static final String INPUT = "input_value=";
  private static final int MAX_LINE = 80;
  private static final int MAX_SPEAKER = 16;
  private static final int MAX_TIME = 24;

  private static final WordsAt MARKS = WordsAt.ofText("A Ans ANS Answer 答え 答 回答");
  private static final String ENDS_OF_SPEAKERS = ":「>";

  /** What ends a polite answer of one word. */
  private static final String[] POLITE = {"です。", "です", "でございます。", "でございます", "になります。", "になります", "。"};

  private final LabelKey key;
  private int plainEnd;

  Answer(LabelKey key) {
    this.key = key;
  }

  /**
   * Where the words of an answer begin, or -1.
   *
   * @param lineBreak where the line of the question ends
   * @param asked whether it is told that something is asked for; a prompt tells it as well
   */
  int begin(int lineBreak, boolean asked) {
    plainEnd = -1;
    int i = lineBreak + 1;
    if (key.at(i) == '\n') {
      i++;
    }
    int first = key.skipBlanks(i);
    if (key.at(first) == '>') {
      return first + 1;
    }
    if (!asked) {
      return first > i ? behindInput(first) : -1;
    }
    i = first;
    int marked = behindMark(i);
    if (marked > 0) {
      return marked;
    }
    if (hasSpeaker()) {
      return behindSpeaker(i);
    }
    plainEnd = endOfPlain(i);
    return i;
  }

  /** Where the value ends that is all of its line but for a polite ending, or -1 if the answer has a mark or a speaker. */
  int plainEnd() {
    return plainEnd;
  }

  /** Behind what names the input that the indented line of an error refuses, as pydantic writes it; or -1. */
  private int behindInput(int from) {
    for (int i = from; i < key.limit() && key.at(i) != '\n'; i++) {
      if (key.at(i) == '=' && Ascii.endsWith(key.text(), from, i + 1, INPUT)) {
        return i + 1;
      }
    }
    return -1;
  }

  private int behindMark(int from) {
    int i = MARKS.end(key.text(), from);
    if (i == from) {
      return -1;
    }
    while (Ascii.isDigit(key.at(i))) {
      i++;
    }
    boolean ends = ".:) 、".indexOf(key.at(i)) >= 0;
    return ends ? i + 1 : -1;
  }

  /** Whether somebody is named before the label on its line. */
  private boolean hasSpeaker() {
    int least = Math.max(0, key.start() - MAX_LINE);
    for (int i = key.start() - 1; i > least && key.at(i) != '\n'; i--) {
      if (ENDS_OF_SPEAKERS.indexOf(key.at(i)) >= 0) {
        // A sign that begins a line quotes it.
        return key.at(i - 1) != '\n';
      }
    }
    return false;
  }

  private int behindSpeaker(int from) {
    int first = behindTime(from);
    for (int i = first; i < first + MAX_SPEAKER && key.at(i) != '\n'; i++) {
      if (ENDS_OF_SPEAKERS.indexOf(key.at(i)) >= 0) {
        return i > first ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Behind the time of a message, in brackets or not. */
  private int behindTime(int from) {
    int i = from;
    while (i < from + MAX_TIME && isOfTime(key.at(i))) {
      i++;
    }
    return i;
  }

  private static boolean isOfTime(char c) {
    return Ascii.isDigit(c) || "[]:/-. T".indexOf(c) >= 0;
  }

  private int endOfPlain(int from) {
    int end = from;
    while (end < from + MAX_LINE && key.at(end) != '\n' && key.at(end) != '\0') {
      end++;
    }
    for (String polite : POLITE) {
      if (Ascii.endsWith(key.text(), from, end, polite)) {
        return end - polite.length();
      }
    }
    return end;
  }
}
