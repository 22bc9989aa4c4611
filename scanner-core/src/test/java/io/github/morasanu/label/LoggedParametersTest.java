/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedParametersTest {
  private static final String LOG = """
      ==>  Preparing: INSERT INTO t (a, b, c) VALUES (?, ?, ?)
      ==> Parameters: 7A(String), null, 7C(Integer)
      Hibernate: update t set d=? where e=?
      binding parameter [1] as [VARCHAR] - [7D]
      binding parameter [2] as [VARCHAR] - [7E]
      ==>  Preparing: UPDATE t SET f = ?
      ==> Parameters: 7F(String)
      ==> Parameters: 7G(String), 7H(String)
      ==> Parameters: 7I
      """;

  private final FoldedText text = FoldedText.of(LOG);

  @Test
  void find_namesEachParameter_inWhateverOrderTheyAreAskedFor() {
    LoggedParameters parameters = new LoggedParameters(text);
    for (String value : List.of("7C", "7A", "7E", "7C", "7F", "7D", "7A")) {
      assertThat(parameters.find(LOG.indexOf(value))).as(value).isTrue();
      assertThat(parameters.name()).isEqualToIgnoringCase(value.substring(1));
    }
    for (String value : List.of("7G", "7H", "7I", "INSERT", "String")) {
      assertThat(parameters.find(LOG.indexOf(value))).as(value).isFalse();
    }
  }

  @Test
  void give_givesTheParametersOfARange_butNotThoseThatAreNull() {
    assertThat(given("> Parameters: 7A", 0, LOG.length())).containsExactly("a 7A", "c 7C");
    assertThat(given("> Parameters: 7A", 0, LOG.indexOf("7C"))).containsExactly("a 7A");
    assertThat(given("> Parameters: 7A", LOG.indexOf("7C"), LOG.length())).containsExactly("c 7C");
    assertThat(given("binding parameter [2]", 0, LOG.length())).containsExactly("e 7E");
    assertThat(given("> Parameters: 7G", 0, LOG.length())).isEmpty();
    assertThat(given("Preparing", 0, LOG.length())).isEmpty();
  }

  /** Each value looks for the mark of its line, but may not read the list before it anew. */
  @Test
  void find_ofEveryValue_readsTheLineAFewTimes() {
    int values = 100;
    String list = "7(String), ".repeat(values - 1) + "7(String)\n";
    String log = "==>  Preparing: INSERT INTO t (a) VALUES (?" + ", ?".repeat(values - 1) + ")\n"
        + "==> Parameters: " + list;
    Counted counted = new Counted(log);
    LoggedParameters parameters = new LoggedParameters(counted);
    for (int at = log.indexOf('7'); at >= 0; at = log.indexOf('7', at + 1)) {
      parameters.find(at);
    }
    assertThat(counted.reads).isBetween((long) list.length(), 2L * values * list.length());
  }

  private List<String> given(String mark, int from, int to) {
    List<String> given = new ArrayList<>();
    new LoggedParameters(text)
        .give(
            LOG.indexOf(mark),
            from,
            to,
            name -> true,
            (name, start, end) -> given.add(name + " " + LOG.substring(start, end)));
    return given;
  }

  /** Counts how many characters are asked for. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
