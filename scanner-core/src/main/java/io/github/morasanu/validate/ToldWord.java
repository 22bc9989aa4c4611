/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.List;

/** Tells what a text says of somebody from the label of that: 逮捕歴: なし, 氏名,障害者手帳. Pure. */
final class ToldWord {
  /** What such labels end with. */
  private static final List<String> ENDS_OF_LABELS =
      List.of("手帳", "障害年金", "歴", "前科", "保護観察", "執行猶予", "身体障害", "知的障害", "精神障害", "要介護", "要支援");

  private static final String SIGNS = ":=|,\t";

  private ToldWord() {}

  static Validity validate(CharSequence text, int start, int end) {
    int sign = end;
    while (sign < text.length() && text.charAt(sign) == ' ') {
      sign++;
    }
    boolean signed = sign < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0;
    for (String word : ENDS_OF_LABELS) {
      if (signed && Ascii.endsWith(text, start, end, word)) {
        return Validity.INVALID;
      }
    }
    return IllnessName.validate(text, start, end);
  }
}
