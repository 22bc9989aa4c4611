/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.benchmarks.CharsetDetectors.Detector;
import io.github.morasanu.benchmarks.CharsetSamples.Cut;
import io.github.morasanu.benchmarks.CharsetSamples.Sample;
import io.github.morasanu.testdata.CharsetText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharsetSamplesTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final CharsetSamples SAMPLES = CharsetSamples.made(CharsetText.JAPANESE);

  @Test
  void sample_isOfItsSizeAndNotAscii() {
    for (int number = 0; number < 50; number++) {
      Sample sample = SAMPLES.get(number, WINDOWS_31J, 100, Cut.BETWEEN);
      assertThat(sample.bytes()).hasSizeBetween(98, 100);
      assertThat(sample.text().chars()).anyMatch(c -> c >= 0x80);
      assertThat(sample.isReadBy(WINDOWS_31J)).isTrue();
      assertThat(sample.isReadBy(StandardCharsets.ISO_8859_1)).isFalse();
    }
  }

  @Test
  void detectors_allReadUtf8() throws IOException {
    Sample sample = SAMPLES.get(2, StandardCharsets.UTF_8, 500, Cut.BETWEEN);
    for (Map.Entry<String, Detector> detector : CharsetDetectors.all().entrySet()) {
      assertThat(CharsetDetectors.meant(detector.getValue().detect(sample.bytes())))
          .as(detector.getKey())
          .isEqualTo(StandardCharsets.UTF_8);
    }
  }
}
