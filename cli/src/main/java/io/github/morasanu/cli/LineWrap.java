/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a terminal: at blanks, and between the characters of Japanese. Pure. */
final class LineWrap {
  /** Never the first of a line, as JIS X 4051 asks for. */
  private static final String NO_START = "、。，．・：；？！）」』】〕］｝〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…％,.:;)]}";

  /** Never the last of a line. */
  private static final String NO_END = "（「『【〔［｛〈《([{";

  private LineWrap() {}

  /** The lines of a text of paragraphs, which are parted by empty lines. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : text.strip().lines().toList()) {
      if (line.isBlank()) {
        wrap(paragraph.toString(), width, lines);
        paragraph.setLength(0);
      } else {
        join(paragraph, line.strip());
      }
    }
    wrap(paragraph.toString(), width, lines);
    return lines;
  }

  /** The lines of a list, whose values stay whole. */
  static List<String> items(List<String> values, String comma, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      String item = values.get(i) + (i < values.size() - 1 ? comma : "");
      if (!line.isEmpty() && DisplayWidth.of(line + item.strip()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(item);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  private static void join(StringBuilder paragraph, String line) {
    int end = paragraph.length() - 1;
    if (end >= 0 && !isWide(paragraph.charAt(end)) && !isWide(line.charAt(0))) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private static void wrap(String text, int width, List<String> lines) {
    int start = 0;
    int lastBreak = 0;
    for (int i = 0; i < text.length(); i++) {
      if (mayBreakBefore(text, i)) {
        lastBreak = i;
      }
      boolean full = DisplayWidth.of(text.substring(start, i + 1)) > width;
      if (full && lastBreak > start && text.charAt(i) != ' ') {
        lines.add(text.substring(start, lastBreak).strip());
        start = lastBreak;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start).strip());
    }
  }

  private static boolean mayBreakBefore(String text, int at) {
    if (at == 0 || text.charAt(at) == ' ') {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean between = before == ' ' || isWide(before) || isWide(after);
    return between && NO_START.indexOf(after) < 0 && NO_END.indexOf(before) < 0;
  }

  private static boolean isWide(char c) {
    return DisplayWidth.of(String.valueOf(c)) > 1;
  }
}
