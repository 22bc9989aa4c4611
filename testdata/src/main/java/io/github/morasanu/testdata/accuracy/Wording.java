/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that stand beside a value.
 *
 * @param labels as forms and headers name it, mostly in Japanese; at least one
 * @param keys as programs name it, in snake case, in English or romaji; at least one
 * @param sentences with {@code {}} where the value stands; may be empty
 */
record Wording(List<String> labels, List<String> keys, List<String> sentences) {
  private static final String VALUE = "{}";

  Wording {
    labels = List.copyOf(labels);
    keys = List.copyOf(keys);
    sentences = List.copyOf(sentences);
  }

  /** What stands before and after the value in a line of prose. */
  String[] around(Draw draw) {
    String label = draw.pick(labels);
    List<String> forms = new ArrayList<>(sentences);
    if (sentences.isEmpty() || draw.random().chance(40)) {
      forms.clear();
      forms.addAll(List.of(
          label + "：{}",
          label + ": {}",
          "・" + label + "　{}",
          label + "は{}です。",
          "【" + label + "】{}",
          "登録された" + label + "（{}）を確認してください。",
          "ご本人の" + label + "は {} とのことです。"));
    }
    String sentence = draw.pick(forms);
    int at = sentence.indexOf(VALUE);
    return new String[] {sentence.substring(0, at), sentence.substring(at + VALUE.length())};
  }
}
