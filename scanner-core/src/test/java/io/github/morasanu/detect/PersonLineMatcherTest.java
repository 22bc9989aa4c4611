/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonLineMatcherTest {
  private static final DetectorProbe NAMES =
      DetectorProbe.ofToml("[[rules]]\nid='a'\nkind='person-name'\nmatcher='person-name-line'");
  private static final DetectorProbe BIRTHS =
      DetectorProbe.ofToml("[[rules]]\nid='a'\nkind='birth-date'\nmatcher='birth-date-line'");

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '`',
      value = {
        "\\nFN:A B\\n / A B",
        "\\rN:A;B;;;\\r / A;B",
        "\"N:A;B\" / A;B",
        "BEGIN:VCARD\\\\nN:A;B;;;\\\\n / A;B",
        "\\nitem1.N;X=1:A;B / A;B",
        "\\nN;SORT-AS=\"C,D\":A;B / A;B",
        "\\nSORT-STRING:A B / A B",
        "PID|1||2||A^B^C|| / A^B",
        "PID|1|\"\"|2|\"\"|A^B|\"\"| / A^B",
        "\\nNK1|1|A^B / A^B",
        "IN1|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|A^B / A^B",
      })
  void match_isTheNameInItsPlace(String line, String name) {
    assertThat(found(NAMES, line)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x FN:A B",
        "\\nXFN:A B",
        "\\n.N:A;B",
        "\\nthirteenletter.N:A;B",
        "\\nN;\\nb:A;B",
        "\\nN;\\rb:A;B",
        "\"N;\\\\nb:A;B",
        "xPID|1||2||A^B",
        "PID|1|2|A^B|C",
        "PID|1|\"|2||A^B",
        "PID|1||2||A|",
        "PID|1||2||^B|",
        "PID|1||2||A^|",
        "\\nFN:\\nA",
      })
  void match_ofOtherLines_isNone(String line) {
    assertThat(found(NAMES, line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '`',
      value = {
        "\\nBDAY:19850401\\n / 19850401",
        "\\nBDAY;VALUE=date:1985-04-01T00:00:00Z / 1985-04-01",
        "\"PID|1||2||A^B||198504011230|M / 19850401",
        "\\nBDAY:--0401 /",
        "\\nBDAY:1985-04 /",
        "\\nBDAY:1985---0401 /",
        "PID|1||2||A^B||1985040|M /",
      })
  void match_isTheDayInItsPlace(String line, String day) {
    assertThat(found(BIRTHS, line)).isEqualTo(day == null ? List.of() : List.of(day));
  }

  private static List<String> found(DetectorProbe probe, String line) {
    String text = line.translateEscapes();
    return probe.find(text).stream()
        .map(found -> text.substring(found.start(), found.end()))
        .toList();
  }
}
