/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code tax} is the word near by, and {@code §} the value. */
class OtherNamesTest {
  private static boolean hold(String text) {
    int word = text.indexOf("tax");
    int value = text.indexOf('§');
    return OtherNames.hold(text, word, word + 3, value, value + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tax>1</tax><no>§</no>",
        "<x:tax-id>1</x:tax-id>\n<no>§</no>",
        "<tax/><no>§</no>",
        "<tax><a>1</a></tax><no>§</no>",
        "<tax a='b'>1</tax ><no>§</no>",
        "<a>1</a></tax><no>§</no>",
        "<a name='tax'>1</a><no>§</no>",
        "<INPUT name='tax'><no>§</no>",
        "<no>§</no><tax>1</tax>",
        "<no>§</no><a><tax",
        "<no>§</no><b></b><税 tax='1'>",
        "<no>§</no><tax></tax>",
        "<no>§</no><t a='b'></t tax>",
        "<a tax='1' no='§'/>",
        "<a no='§' tax='1'/>",
        "tax=1 no=§",
        "tax_id=\"a b\" no=§",
        "no=§ tax=1",
      })
  void word_ofAnotherName(String text) {
    assertThat(hold(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tax><no>§</no></tax>",
        "<tax><a>1</a><br><no>§</no>",
        "<tax><taxes></taxes><no>§</no>",
        "<tax no='§'/>",
        "<a label='tax' no='§'/>",
        "<a no='§' label='tax'/>",
        "<no a='tax'>§</no>",
        "<no>§</tax>",
        "<no>§</no></tax>",
        "tax <no>§</no>",
        "<p>tax</p><no>§</no>",
        "<no>§</no> tax",
        "<!-- tax --><no>§</no>",
        "<no>§<!-- tax --></no>",
        "if (1 < tax && 2 > no) no=§",
        "tax no=§",
        "tax=§",
        "tax='§'",
        "tax=1 §",
        "tax='no=§'",
        "§ (tax)",
        "§",
        "tax§=",
      })
  void word_thatMaySpeak(String text) {
    assertThat(hold(text.contains("tax") ? text : text + " tax")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Row><Cell><Data>1", "<Cell ss:StyleID=\"s1\"><Data>1", "</Cell><Cell"})
  void cellOfASheet_isNoMobilePhone(String text) {
    int word = text.indexOf("Cell");
    assertThat(OtherNames.isOfCode(text, word, word + 4)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<cell>090</cell>", "{\"cell\":\"090\"}", "Cell: 090", "<x cell='1'><b>1"})
  void cellOfAContact_isOne(String text) {
    int word = text.toLowerCase(Locale.ROOT).indexOf("cell");
    assertThat(OtherNames.isOfCode(text, word, word + 4)).isFalse();
  }
}
