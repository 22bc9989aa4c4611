/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.WordsAt;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds disabilities with their grades in rows of people that no header names: 療育手帳B1, 精神障害2級, 1種1級. The rows around hold one in the same cell, or that there is
 * none. Pure.
 */
final class DisabilityColumnMatcher implements HandMatcher, DelimitedRows.Cell {
  private static final WordsAt IMPAIRED = WordsAt.ofText("""
      身体 精神 知的 発達 視覚 聴覚 言語 音声 平衡機能 肢体 上肢 下肢 体幹 四肢 内部 心臓機能 腎臓機能 呼吸器機能 直腸機能 小腸機能 免疫機能 肝臓機能
      """).with(WordsAt.ofText("障害 障がい 障碍"));

  private static final WordsAt NAMES = IMPAIRED.and(WordsAt.ofText("""
      療育手帳 愛の手帳 愛護手帳 みどりの手帳 身障手帳 身体手帳 精神手帳 精神保健福祉手帳 障害者手帳 障がい者手帳 肢体不自由
      """));

  /** What follows the disability in the name of its certificate. */
  private static final WordsAt CERTIFICATE = WordsAt.ofText("者 児 者手帳 児手帳 手帳 者保健福祉手帳 保健福祉手帳");

  private static final WordsAt GRADE = WordsAt.ofText("""
      1級 2級 3級 4級 5級 6級 7級 一級 二級 三級 四級 五級 六級 七級 1度 2度 3度 4度 A1 A2 B1 B2 C1 C2 A B C 最重度 重度 中度 軽度
      """);

  private static final WordsAt CLASS = WordsAt.ofText("1種 2種 一種 二種 第1種 第2種 第一種 第二種");

  private static final WordsAt NOTHING = WordsAt.ofText("特になし なし 無し 無 該当なし 非該当 不明 ー -");

  private static final CharSet DIGIT = CharSet.of("12一二");

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String name : NAMES.words()) {
      anchors.add(HandMatcher.literal(FieldEdges.BEFORE, name));
    }
    CharSet behind = CharSet.of("1234567一二三四五六七 第");
    anchors.add(HandMatcher.literal(DIGIT, "種", behind));
    return anchors;
  }

  @Override
  public int reach() {
    return 1;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor;
    if (FieldEdges.BEFORE.contains(text.charAt(anchor))) {
      start++;
    } else if (anchor > 0 && text.charAt(anchor - 1) == '第') {
      start--;
    }
    boolean begins = start > 0 && FieldEdges.BEFORE.contains(text.charAt(start - 1));
    int end = begins ? end(text, start) : -1;
    return end > 0 ? HandMatcher.range(start, end) : NONE;
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return DelimitedRows.ofPeopleHold(text, start, this);
  }

  /** Others say the grade alone, or that there is none. */
  @Override
  public boolean mayBegin(CharSequence text, int at) {
    int nothing = NOTHING.end(text, at);
    int grade = GRADE.end(text, at);
    return end(text, at) > 0
        || (nothing > at && DelimitedRows.isEnd(text, nothing))
        || (grade > at && DelimitedRows.isEnd(text, grade));
  }

  /** Where the cell ends that says a disability or its class, and a grade; or -1. */
  private static int end(CharSequence text, int start) {
    int name = NAMES.end(text, start);
    int of = name > start ? CERTIFICATE.end(text, name) : CLASS.end(text, start);
    if (of == start) {
      return -1;
    }
    int grade = of;
    while (grade < text.length() && " (:・第".indexOf(text.charAt(grade)) >= 0) {
      grade++;
    }
    int end = GRADE.end(text, grade);
    if (end == grade) {
      return -1;
    }
    if (end < text.length() && text.charAt(end) == ')' && grade > of) {
      end++;
    }
    return DelimitedRows.isEnd(text, end) ? end : -1;
  }
}
