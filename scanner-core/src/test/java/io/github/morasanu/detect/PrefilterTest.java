/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.rule.RuleReader;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The prefilter never misses: with it and without it, a regex finds the same. */
class PrefilterTest {
  private static final String REGEX = "(?:ab|ba)[0-9]{2,4}";
  private static final String RULE =
      "[[rules]]\nid='secret-x'\nregex='" + REGEX + "'\nkeywords=['ab','ba']\n";

  @Test
  void scan_equalsRe2jOverTheWholeText_onRandomTexts() throws Exception {
    DetectorProbe probe = DetectorProbe.of(RuleSet.of(
        RuleReader.read("t", new ByteArrayInputStream(RULE.getBytes(StandardCharsets.UTF_8)))));
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      String text = randomText(random);
      List<String> found = new ArrayList<>();
      for (Found match : probe.find(text)) {
        found.add(match.start() + "-" + match.end());
      }
      assertThat(found).containsExactlyElementsOf(wholeText(text));
    }
  }

  private static List<String> wholeText(String text) {
    Matcher matcher = Pattern.compile(REGEX).matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.start() + "-" + matcher.end());
    }
    return found;
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("aabb0123 電".charAt(random.nextInt(10)));
    }
    return text.toString();
  }
}
