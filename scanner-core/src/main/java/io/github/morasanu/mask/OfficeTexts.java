/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one document, and their places in the texts of its XML. Holds values while the document
 * is being masked; it has no words for them. Not thread-safe.
 */
final class OfficeTexts {
  /** A shorter value is replaced only where it is the whole of a text: it may be anything else. */
  private static final int SHORT = 5;

  private record Value(String folded, Kind kind) {}

  private final Replacements replacements;
  private final Map<String, Kind> whole = new HashMap<>();
  private final Map<Integer, List<Value>> byBeginning = new HashMap<>();

  OfficeTexts(Replacements replacements) {
    this.replacements = replacements;
  }

  /** Adds a value in folded form. */
  void add(Kind kind, String folded) {
    boolean isNew = whole.putIfAbsent(folded, kind) == null;
    if (isNew && folded.length() >= SHORT) {
      List<Value> values =
          byBeginning.computeIfAbsent(beginning(folded, 0), key -> new ArrayList<>());
      values.add(new Value(folded, kind));
      values.sort((a, b) -> Integer.compare(b.folded.length(), a.folded.length()));
    }
  }

  private static int beginning(CharSequence text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  /** XML with the values in its texts replaced; cells that hold a number of a string stay. */
  String replace(String xml) {
    StringBuilder result = new StringBuilder(xml.length());
    boolean ofStrings = false;
    int at = 0;
    while (at < xml.length()) {
      int tag = xml.indexOf('<', at);
      int end = tag < 0 ? xml.length() : tag;
      String text = xml.substring(at, end);
      result.append(ofStrings || text.isBlank() ? text : replaceText(text));
      if (tag < 0) {
        break;
      }
      int close = xml.indexOf('>', tag);
      at = close < 0 ? xml.length() : close + 1;
      String markup = xml.substring(tag, at);
      result.append(markup);
      if (markup.startsWith("<c ")) {
        ofStrings = markup.contains(" t=\"s\"");
      } else if (markup.startsWith("</c>")) {
        ofStrings = false;
      }
    }
    return result.toString();
  }

  /** Replacements hold no markup that the original does not hold, so entities stay as they are. */
  private String replaceText(String text) {
    String folded = Folded.of(text);
    String trimmed = folded.strip();
    Kind kind = whole.get(trimmed);
    if (kind != null) {
      int from = folded.indexOf(trimmed);
      int to = from + trimmed.length();
      return text.substring(0, from)
          + replacements.of(kind, text.substring(from, to), 0)
          + text.substring(to);
    }
    StringBuilder result = new StringBuilder();
    int copied = 0;
    for (int i = 0; i + 1 < folded.length(); i++) {
      for (Value value : byBeginning.getOrDefault(beginning(folded, i), List.of())) {
        if (folded.startsWith(value.folded, i)) {
          int end = i + value.folded.length();
          result
              .append(text, copied, i)
              .append(replacements.of(value.kind, text.substring(i, end), 0));
          copied = end;
          i = end - 1;
          break;
        }
      }
    }
    return result.append(text, copied, text.length()).toString();
  }
}
