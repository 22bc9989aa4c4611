/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Any bytes at all, read as UTF-8. Replays its seeds in every build; fuzzes with {@code JAZZER_FUZZ=1}
 * (CONTRIBUTING).
 */
class DetectorFuzzTest {
  private static final RuleSet RULES = RuleSet.builtIn();
  private static final DetectorProbe PROBE = DetectorProbe.of(RULES);
  private static final DetectorProbe WITHOUT_PREFILTER = DetectorProbe.withoutPrefilter(RULES);

  @FuzzTest(maxDuration = "5m")
  void prefilter_neverMisses(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    assertThat(PROBE.find(text)).containsExactlyInAnyOrderElementsOf(WITHOUT_PREFILTER.find(text));
  }

  /** The first byte says where the text is cut. */
  @FuzzTest(maxDuration = "5m")
  void cut_doesNotMatter(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
    int cut = text.length() * (data[0] & 0xFF) / 255;
    List<Found> pieces = new ArrayList<>(PROBE.find(text, 0, cut, FieldMap.NONE));
    pieces.addAll(PROBE.find(text, cut, text.length(), FieldMap.NONE));
    assertThat(pieces).containsExactlyInAnyOrderElementsOf(PROBE.find(text));
  }
}
