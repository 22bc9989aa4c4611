/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedRowsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,#1,x\nb,#2,x\nc,#3,x\nd,#4,x\ne,#5,x\n",
        "a,#1,x\nb,#2,x\nb,2,x\nc,#3,x\nd,#4,x\ne,#5,x\n",
        "a\t#1\nb\t#2\nc\t#3\nd\t#4\ne\t#5\n",
        "h,h\nh,h\na,#1\nb,#2\nc,#3\nd,#4\ne,#5\nt,t\nt,t\nt,t\n",
        "\"a, b\",#1\n\"a\",#2\n\"c, d, e\",#3\nd,#4\ne,#5\n",
        "INSERT INTO t VALUES ('a','#1'),('b','#2'),('c','#3'),('d','#4'),('e','#5');",
        "INSERT INTO t (x, y) VALUES ('a, b', '#1'), ('b', '#2'), ('c', '#3'), ('d', '#4'), ('e', '#5');",
        """
        INSERT INTO t VALUES ('a','#1');
        INSERT INTO t VALUES ('b','#2');
        INSERT INTO t VALUES ('c','#3');
        INSERT INTO t VALUES ('d','#4');
        INSERT INTO t VALUES ('e','#5');
        """,
        "VALUES\n(1,'#1'),\n(2,'#2'),\n(3,'#3'),\n(4,'#4'),\n(5,'#5');\nCOMMIT;\nSELECT 1;\nSELECT 2;\n",
        "{\"rows\":[[\"a\",\"#1\"],[\"b\",\"#2\"],[\"c\",\"#3\"],[\"d\",\"#4\"],[\"e\",\"#5\"]]}",
        """
        [
          [
            "a",
            "#1"
          ],
          [
            "b",
            "#2"
          ],
          [
            "c",
            "#3"
          ],
          [
            "d",
            "#4"
          ],
          [
            "e",
            "#5"
          ]
        ]
        """,
        "var x = [][]string{\n\t{\"a\", \"#1\"},\n\t{\"b\", \"#2\"},\n\t{\"c\", \"#3\"},\n\t{\"d\", \"#4\"},\n\t{\"e\", \"#5\"},\n}\n",
        "[1] a,#1\n[2] b,#2\n[3] c,#3\n[4] d,#4\n[5] e,#5\n",
      })
  void rowsThatHaveItInOneCell_hold(String text) {
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      assertThat(DelimitedRows.hold(text, at, DelimitedRowsTest::isKind))
          .as("at %d", at)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,#1,x\nb,#2,x\nc,#3,x\nd,#4,x\n",
        "a,#1,x\nb,#2,x\nb,2,x\nc,#3,x\nc,3,x\nd,#4,x\ne,#5,x\nf,6,x\n",
        "a,#1\n#2,b\nc,#3\n#4,d\ne,#5\n#6,f\n",
        "VALUES ('a','#1'),('#2','b'),('c','#3'),('#4','d'),('e','#5'),('#6','f');",
        "[[\"a\",\"#1\"],[\"b\",\"#2\"],[\"c\",\"x\"],[\"d\",\"#4\"],[\"e\",\"y\"],[\"f\",\"#6\"]]",
        "f('a','#1') g('a','#1') h('a','#1') i('a','#1') j('a','#1')",
      })
  void fewerRows_orOthersBetween_doNot(String text) {
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      assertThat(DelimitedRows.hold(text, at, DelimitedRowsTest::isKind))
          .as("at %d", at)
          .isFalse();
    }
  }

  @Test
  void aSign_isLookedForInTheSameRowsOnly() {
    String text = "VALUES ('+','#1'),('+','#2'),('+','#3'),('b','#4'),('+','#5');";
    String apart =
        "VALUES ('a','#1'),('b','#2'),('c','#3'),('d','#4'),('e','#5'); ('+','+','+','+')";
    assertThat(DelimitedRows.holdBeside(
            text, text.indexOf('#'), DelimitedRowsTest::isKind, DelimitedRowsTest::isSign, 4))
        .isTrue();
    assertThat(DelimitedRows.holdBeside(
            text, text.indexOf('#'), DelimitedRowsTest::isKind, DelimitedRowsTest::isSign, 5))
        .isFalse();
    assertThat(DelimitedRows.holdBeside(
            apart, apart.lastIndexOf('#'), DelimitedRowsTest::isKind, DelimitedRowsTest::isSign, 1))
        .isFalse();
  }

  private static boolean isKind(CharSequence text, int at) {
    return text.charAt(at) == '#';
  }

  private static boolean isSign(CharSequence text, int at) {
    return text.charAt(at) == '+';
  }
}
