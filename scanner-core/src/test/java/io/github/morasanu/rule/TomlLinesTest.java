/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlLinesTest {
  private static final String TEXT = """
      # [[rules]]
      title = "# [[rules]]"
      [extend]
      "path" = 'x' # comment
      [[rules]]
      id = '''
      a'''
      regex = \"\"\"\\"
      [[rules]]
      \"\"\"
      list = [
        "x", # ]
        { a = 1, b = [2] },
      ]
      [[rules]]
      a.b = 2021-01-01
      [[rules.allowlists]]
      [[rules.allowlists]]
        paths = [ "p" ]
      [rules.window]
      before = 3
      """;

  @ParameterizedTest
  @CsvSource({
    "title, 2",
    "extend, 3",
    "extend.path, 4",
    "rules, 5",
    "rules[0], 5",
    "rules[0].id, 6",
    "rules[0].regex, 8",
    "rules[0].list, 11",
    "rules[0].list[0], 12",
    "rules[0].list[1].b, 13",
    "rules[1], 15",
    "rules[1].a.b, 16",
    "rules[1].allowlists[0], 17",
    "rules[1].allowlists[1], 18",
    "rules[1].allowlists[1].paths, 19",
    "rules[1].window.before, 21",
    "rules[1].allowlists[1].stopwords, 18",
    "nowhere, 1",
  })
  void line_isThatOfTheKey_orOfWhatSurroundsIt(String path, int line) {
    assertThat(TomlLines.of(TEXT).line(path)).isEqualTo(line);
  }

  /** No text makes it run on: it reads what the parser has not seen, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[", "[", "a", "=", "a = ", "a = [", "a = {", "a = '''", "'", "]", "a = [}", "a = {]"
      })
  void read_ofBrokenText_ends(String text) {
    assertThat(TomlLines.of(text).line("a")).isEqualTo(1);
  }
}
