/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentMatchesTest {
  private static final String TEXT = "\n高橋健一 090-3847-2915\n東京都千代田区霞が関2-1-3\n\n"
      + "お知らせ。".repeat(20) + "\n氏名：佐々木 美咲\n病名：2型糖尿病\n電話：080-2947-1183\n\n" + "商品の説明。".repeat(120)
      + "\n小林直樹\n\n渡邊結愛 070-1847-2219\n";

  private final Detector detector = compile();
  private final Scratch scratch = detector.newScratch();

  private static Detector compile() {
    try {
      return Detector.compile(RuleSet.builtIn());
    } catch (RuleException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void forEach_tellsTheSameCompany_howeverTheTextIsCut() {
    List<String> whole = new ArrayList<>();
    find(0, TEXT.length(), whole);
    assertThat(whole).hasSizeGreaterThan(8).anyMatch(found -> found.contains("special-care"));
    for (int cut = 1; cut < TEXT.length(); cut++) {
      List<String> parts = new ArrayList<>();
      find(0, cut, parts);
      find(cut, TEXT.length(), parts);
      assertThat(parts).as("cut at %d", cut).isEqualTo(whole);
    }
  }

  private void find(int from, int to, List<String> found) {
    FoldedText text = FoldedText.of(TEXT);
    TextSegment segment = new TextSegment(text, from, to, (offset, into) -> {}, FieldMap.NONE);
    SegmentMatches matches = new SegmentMatches(segment, (rule, column) -> {});
    matches.find(
        (start, end, sink) -> detector.scan(text, start, end, FieldMap.NONE, scratch, sink));
    matches.forEach((evidence, start, end) -> found.add(start + "-" + end + " " + evidence));
  }
}
