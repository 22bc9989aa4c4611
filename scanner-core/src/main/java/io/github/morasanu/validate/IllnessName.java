/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.List;

/** Tells the name of an illness from words that end alike but name none: 看病, 重症, 火炎. */
final class IllnessName {
  private static final List<String> OTHERS = List.of(
      "看病", "仮病", "疫病", "臆病", "発病", "闘病", "急病", "傷病", "疾病", "持病", "万病", "無病", "重病", "大病", "重症",
      "軽症", "中等症", "炎症", "発症", "無症", "火炎", "陽炎", "気炎", "消炎", "抗炎", "相互依存");

  private IllnessName() {}

  static Validity validate(CharSequence text, int start, int end) {
    for (String other : OTHERS) {
      if (Ascii.endsWith(text, start, end, other)) {
        return Validity.INVALID;
      }
    }
    return Validity.VALID;
  }
}
