/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.label.FieldMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of overlapping matches the likeliest speaks. */
class FoundMatchesTest {
  private static final String RULES = """
      [[rules]]
      id = "member"
      shapes = ["8", "4-4"]
      context = ["member"]

      [[rules]]
      id = "ticket"
      shapes = ["8", "4-4"]
      context = ["ticket"]

      [[rules]]
      id = "checked"
      shapes = ["8"]
      selective = true
      context = ["card"]

      [[rules]]
      id = "unchecked"
      shapes = ["8"]
      context = ["card"]

      [[rules]]
      id = "club"
      shapes = ["8"]
      context = ["club card"]
      contextOnly = true

      [[rules]]
      id = "pair"
      regex = "id-[0-9]{4}-[0-9]{4}"
      context = ["ticket"]

      [[rules]]
      id = "pin"
      regex = "[0-9]{8}"
      labels = ["pin"]
      """;

  private static DetectorProbe probe() {
    return DetectorProbe.ofToml(RULES);
  }

  @ParameterizedTest
  @CsvSource({
    "member 49071835, member",
    "ticket 49071835, ticket",
    "member of ticket 49071835, ticket",
    "ticket of member 49071835, member",
    "card 49071835, checked",
    "club card 49071835, club",
    "club card of a card 49071835, checked",
    "member pin: 49071835, pin",
    "ticket id-4907-1835, pair",
  })
  void give_keepsTheMatchForWhichMostSpeaks(String text, String rule) throws Exception {
    assertThat(probe().find(text)).extracting(Found::rule).containsExactly(rule);
  }

  @Test
  void give_keepsAllWhereNoWordSpeaks_forTheColumnDecides() throws Exception {
    assertThat(probe().find("49071835"))
        .extracting(Found::rule)
        .containsExactlyInAnyOrder("member", "ticket", "checked", "unchecked");
  }

  @Test
  void give_keepsTheTrackThatHoldsACard_whateverSpeaksForTheCard() throws Exception {
    DetectorProbe probe = DetectorProbe.ofToml("""
        [[rules]]
        id = "track"
        kind = "card-track"
        regex = ";[0-9]{8}=[0-9]{4}"

        [[rules]]
        id = "card"
        kind = "payment-card"
        shapes = ["8"]
        context = ["card"]
        """);
    assertThat(probe.find("card card: ;49071835=2904"))
        .extracting(Found::rule)
        .containsExactly("track");
  }

  @Test
  void give_isTheSame_howeverTheTextIsCut() throws Exception {
    String text = "a ticket id-4907-1835 and a member 49071835 card 49071836 pin=49071837 ";
    DetectorProbe probe = probe();
    List<Found> whole = probe.find(text);
    for (int cut = 1; cut < text.length(); cut++) {
      List<Found> parts = new ArrayList<>(probe.find(text, 0, cut, FieldMap.NONE));
      parts.addAll(probe.find(text, cut, text.length(), FieldMap.NONE));
      assertThat(parts).as("cut at %d", cut).isEqualTo(whole);
    }
  }
}
