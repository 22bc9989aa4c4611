/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.detect.DetectorProbe.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledRulesTest {
  private static final DetectorProbe PROBE = DetectorProbe.ofToml("""
      [[rules]]
      id = "pin"
      regex = "[0-9]{4}"
      labels = ["暗証番号", "pin_code", "pin"]
      contrary = ["発送", "ship"]

      [[rules]]
      id = "holder"
      regex = "[一-龠]{2,4} ?[一-龠]{1,3}"
      labels = ["名義人", "holder_name"]

      [[rules]]
      id = "number"
      shapes = ["8"]
      confidence = "low"
      """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "暗証番号: 4907",
        "暗証番号：４９０７",
        "暗証番号は4907です。",
        "暗証番号が4907の方",
        "暗証番号「4907」",
        "暗証番号（4桁）： 4907",
        "暗証番号：\n4907",
        "暗証番号\t4907",
        "暗証番号 4907",
        "【暗証番号】 4907",
        "【暗証番号】4907",
        "登録した暗証番号（4907）を確かめる",
        "| 暗証番号 | 4907 |",
        "pin: 4907",
        "PIN=4907",
        "pinCode = '4907'",
        "\"pin_code\": \"4907\"",
        "\"pin\" : 4907,",
        "pin-code: 4907",
        "user.pin=4907",
        "CARD_PIN=4907",
        "private static final String CARD_PIN = \"4907\";",
        "card.setPin(\"4907\");",
        "map.put(\"pin\", \"4907\");",
        "'pin' => '4907',",
        "<pin>4907</pin>",
        "<pin type=\"x\">4907</pin>",
        "<entry key=\"pin\">4907</entry>",
        "<input name=\"pin\" value=\"4907\"/>",
        "<th>暗証番号</th>\n  <td>4907</td>",
        "<dt>暗証番号</dt><dd>4907</dd>",
        "<tr><td><b>暗証番号</b></td>\n  <td><b>4907</b></td></tr>",
        "・PIN　4907",
        "pinValue: 4907",
        "pin_1: 4907",
        "pinStatusCard: 4907",
        "暗証番号欄：4907",
        "INSERT INTO c (id, `Card pin (new, old)`) VALUES (1, 4907);",
        "INSERT INTO c ([a b], [Card pin (new)]) VALUES (1, 4907);",
        "■暗証番号\n4907\n",
        "【暗証番号（4桁）】\r\n　4907\r\n",
        "## **PIN**\n4907",
        "＜PIN＞\n4907",
        "PIN:\n  4907\n",
        "暗証番号[4907] が不正です",
        "WARN PIN[4907] is wrong",
        "\"Holder pin of card\": \"4907\"",
        "PIN card No.: 4907",
        "- **Pin no**: 4907",
        "【PIN】4907",
        "【pin2】 4907",
        "PINは4907です。",
        "登録したPIN（4907）を確かめる",
        "暗証番号（4桁）（4907）を確かめる",
        "// 暗証番号\n  final String value3 = \"4907\";",
        "  # 暗証番号（4桁）\n  value: 4907\n",
        "// カードの暗証番号\n  String value = \"4907\";",
        "/* PIN */\n  String expected = \"4907\";",
        "INSERT INTO c (id, pin) VALUES (1, '4907');",
        "insert into c (`id`, `pin_code`)\nvalues (1, '0000x'), (2, '4907')",
        "INSERT INTO c (id, note, pin) VALUES (1, 'it''s, so', 4907);",
      })
  void scan_findsTheValueUnderALabel(String text) {
    assertThat(PROBE.find(text)).extracting(Found::rule).containsExactly("pin");
    assertThat(PROBE.find(text).get(0).end() - PROBE.find(text).get(0).start()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4907",
        "暗証番号を入力 4907",
        "暗証番号: 49071",
        "暗証番号: 4907-1",
        "暗証番号: 4907A",
        "\"pin\": \"4907 5\"",
        "spin: 4907",
        "pinned: 4907",
        "発送暗証番号: 4907",
        "shipPin: 4907",
        "pin\n4907",
        "PIN 4907",
        "call pin(4907) twice",
        "暗証番号（漢字）を確かめる",
        "// 暗証番号\n  String order = \"4907\";",
        "// 入力した暗証番号\n  String value = \"4907\";",
        "// 暗証番号を渡す\n  String value = \"4907\";",
        "暗証番号\n  value = 4907",
        "// 暗証番号\n\n  String value = \"4907\";",
        "// 暗証番号\n  f(\"value = 4907\");",
        "<memo>暗証番号</memo>\n</row>\n<row>\n<no>4907</no>",
        "pin and 4907",
        "pinCount: 4907",
        "pin_reminder_limit=4907",
        "pinExpiresAt: 4907",
        "暗証番号入力回数：4907",
        "■暗証番号\n4907件\n",
        "■暗証番号\n\n4907\n",
        "■発送の暗証番号\n4907\n",
        "AB12PIN\n4907\n",
        "int n = pin[4907] + 1;",
        "pin[4907] = x;",
        "PIN was wrong again: 4907",
        "\"Ship pin of card\": \"4907\"",
        "INSERT INTO c (pin, id) VALUES (1, 4907);",
        "f(pin, id) values (1, 4907)",
      })
  void scan_leavesWhatIsNotTheWholeValueUnderALabel(String text) {
    assertThat(PROBE.find(text)).isEmpty();
  }

  @Test
  void scan_findsAJapaneseValueInProse() {
    assertThat(PROBE.find("口座の名義人は架空太郎です。")).extracting(Found::rule).containsExactly("holder");
    assertThat(PROBE.find("口座の名義人は架空社の太郎です。")).isNotEmpty();
    assertThat(PROBE.find("口座の名義人はカソウ太郎です。")).isEmpty();
  }

  @Test
  void scan_takesKanaBeforeAnotherWord_forNoName() {
    DetectorProbe probe = DetectorProbe.ofToml("""
        [[rules]]
        id = "kana"
        regex = "[ァ-ヶー ]{2,12}"
        labels = ["氏名"]
        """);

    assertThat(probe.find("氏名\tカナ氏名\t住所")).isEmpty();
    assertThat(probe.find("// 氏名（カナ）")).isEmpty();
    assertThat(probe.find("氏名：ヤマダ タロウ様")).hasSize(1);
    assertThat(probe.find("氏名：ヤマダ タロウ（本人）")).hasSize(1);
  }

  @Test
  void scan_givesTheCellsOfAColumn_toTheRuleThatItsHeaderAsksFor() {
    String text = "a,4907,b\nc,5018,d\n";
    Labels table = new Labels() {
      @Override
      public @Nullable String at(int offset) {
        return null;
      }

      @Override
      public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
        for (int start : List.of(2, 11)) {
          if (wanted.test("顧客PIN") && start >= from && start < to) {
            cells.cell("顧客PIN", start, start + 4);
          }
          if (wanted.test("price") && start >= from && start < to) {
            throw new AssertionError("nobody asks for prices");
          }
        }
      }
    };

    assertThat(PROBE.find(text, 0, text.length(), table))
        .extracting(Found::start)
        .containsExactly(2, 11);
    assertThat(PROBE.find(text, 5, text.length(), table))
        .extracting(Found::start)
        .containsExactly(11);
  }

  @Test
  void scan_findsEachValueOnce_howeverTheTextIsCut() {
    String text = "x".repeat(500) + " 暗証番号: 4907\n" + "y".repeat(300)
        + "insert into c (id, pin) values (1, 4907), (2, 5018)" + " -- pin = 6129\n"
        + "z".repeat(500);
    List<Integer> starts = PROBE.find(text).stream().map(Found::start).toList();
    assertThat(starts).hasSize(4);

    for (int cut = 1; cut < text.length(); cut++) {
      List<Integer> cutStarts = new ArrayList<>();
      PROBE.find(text, 0, cut, Labels.NONE).forEach(found -> cutStarts.add(found.start()));
      PROBE
          .find(text, cut, text.length(), Labels.NONE)
          .forEach(found -> cutStarts.add(found.start()));
      assertThat(cutStarts).as("cut at %d", cut).isEqualTo(starts);
    }
  }
}
