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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledRulesTest {
  private static final DetectorProbe PROBE = DetectorProbe.ofToml("""
      [[rules]]
      id = "pin"
      kind = "card-cvv"
      regex = "[0-9]{4}"
      labels = ["暗証番号", "pin_code", "pin"]
      contrary = ["発送", "ship"]

      [[rules]]
      id = "holder"
      kind = "person-name"
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
        "<tr><th>暗証番号：</th><td>4907</td></tr>",
        "<b>暗証番号:</b> 4907",
        "<dt>暗証番号 *</dt><dd>4907</dd>",
        "<th>暗証番号<span class='req'>必須</span></th><td>4907</td>",
        "<th>暗証番号<br>（半角）</th><td>4907</td>",
        "<th>暗証番号【任意】：</th>\n<td>4907</td>",
        "{\"暗証番号：\": \"4907\"}",
        "暗証番号：,4907",
        "［暗証番号］4907",
        "(2) 暗証番号\n    4907",
        "2) 暗証番号\n4907",
        "// 暗証番号\n// 4907",
        "# 暗証番号\n# 4907",
        " * 暗証番号\n * 4907",
        "- 暗証番号\n  - 4907",
        "│暗証番号│4907│",
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
        "<pin><![CDATA[4907]]></pin>",
        "Card Pin　4907\n店舗　12\n",
        "x\nCard pin 4907",
        "PIN\n　4907\n店舗\n　S015\n",
        "<c:pin>\n  <![CDATA[\n 4907 ]]>\n</c:pin>",
        "<key>pin</key><value><![CDATA[4907]]></value>",
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
        "INSERT INTO c (d, pin) VALUES (TO_DATE('a','b'), TRIM('4907'));",
        "INSERT INTO c (d, pin) VALUES (1, CAST(NVL(N'4907', '') AS CHAR(4)), f('1'));",
        "DEBUG x.insert - ==>  Preparing: INSERT INTO c (id, d, pin) VALUES (?, now(), ?)\nDEBUG x.insert - ==> Parameters: 7(Integer), 4907(String)\n",
        "==>  Preparing: UPDATE c SET a = ?, c.`pin` = ? WHERE id = ?\nother line\n==> Parameters: null, 4907(String), 3(Long)\n",
        "==>  Preparing: SELECT pin FROM c WHERE a IN (?,?) AND upper(pin) LIKE upper(?)\n==> Parameters: a, (b)(String), 1(Long), 4907(String)",
        "Hibernate: insert into c (id, pin) values (?, ?)\nTRACE b - binding parameter [1] as [BIGINT] - [3]\nTRACE b - binding parameter [2] as [VARCHAR] - [4907]\n",
        "DEBUG org.hibernate.SQL - \n  update\n    c\n  set\n    pin=?\n  where\n    id=?\nTRACE b : binding parameter (1:VARCHAR) <- [4907]\r\n",
      })
  void scan_findsTheValueUnderALabel(String text) {
    assertThat(PROBE.find(text)).extracting(Found::rule).containsExactly("pin");
    assertThat(PROBE.find(text).get(0).end() - PROBE.find(text).get(0).start()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<th>暗証番号：</th></tr>\n<tr><td>4907</td>",
        "<th>暗証番号<span>の例</span></th><td>4907</td>",
        "<td>暗証番号：</td><td>4907件</td>",
        "\"暗証番号：\", \"4907件\"",
        "- 暗証番号\n- 4907",
        "// 暗証番号\n# 4907",
        "// 暗証番号\n// 4907件を更新する",
        "│暗証番号│件数 4907│",
        "(2) 暗証番号\n(3) 4907年",
        "<tr><th>店</th><th>暗証番号</th></tr>\n<tr><td>4907</td><td>済</td></tr>",
        "4907",
        "<pin><b>x</b><![CDATA[4907]]></pin>",
        "<pin/><![CDATA[4907]]>",
        "Card pin 4907 was sent",
        "the old one: card pin 4907",
        "pin 4907",
        "please enter your card pin 4907",
        "PIN\n  4907\n",
        "PIN\n  4907\n  S015\n",
        "  PIN\n  4907\n店舗\n　S015\n",
        "==> Parameters: 7(Integer), 4907(String)",
        "==>  Preparing: INSERT INTO c (a, pin) VALUES (?, ?)\n==> Parameters: 4907(String), 1(Long)",
        "==>  Preparing: INSERT INTO c (a, pin) VALUES (?, ?)\n==> Parameters: 4907(String)",
        "==>  Preparing: SELECT pin FROM c LIMIT ?\n==> Parameters: 4907(Integer)",
        "Hibernate: insert into c (a, pin) values (?, ?)\nbinding parameter [1] as [X] - [4907]",
        "Hibernate: insert into c (a, pin) values (?, ?)\nbinding parameter [3] as [X] - [4907]",
        "Hibernate: select pin from c where a=?\nbinding parameter (1:VARCHAR) <- [4907]",
        "binding parameter [2] as [VARCHAR] - [4907]",
        "INSERT INTO c (d, pin) VALUES (TO_DATE('4907','b'), TRIM('a'));",
        "INSERT INTO c (d, pin) VALUES (1, (SELECT a FROM f('4907')));",
        "INSERT INTO c (d, pin) VALUES (1, HASHBYTES('4907', 'a'));",
        "INSERT INTO c (d, pin) VALUES (1, f(a), f('4907'));",
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
        "暗証番号\n\n4907\n",
        "- 暗証番号\n\n4907\n",
        "x = pin\n\n4907\n",
        "Pin number\n\n4907\n",
        "Pin number\n4907\n",
        "#pin\n\n4907\n",
        "### 暗証番号\n\n4907件\n",
        "### 暗証番号\n\n番号 4907\n",
        "### 発送する暗証番号\n\n4907\n",
        "### 暗証番号\n\n\n\n4907\n",
        "data; name=\"pin\"\r\n\r\n4907\r\n",
        "form-data; name=\"x\"; filename=\"pin\"\r\n\r\n4907\r\n",
        "form-data; name=\"pin\"\r\n4907\r\n",
        "\"pin\",\"4907\",\"5018\"",
        "\"x\",\"pin\",\"4907\"",
        "<pin>1</pin>:<no>4907</no>",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "暗証番号に「4907」と入力",
        "暗証番号に `4907` を入力",
        "暗証番号に4907を入力した",
        "暗証番号を「4907」に変更",
        "暗証番号として 4907 を使う",
        "暗証番号は `4907` です",
        "暗証番号は\"4907\"です",
        "暗証番号は **4907** です",
        "暗証番号→4907",
        "暗証番号 ⇒ 4907",
        "暗証番号 -> 4907",
        "暗証番号……4907",
        "暗証番号 … 4907",
        "暗証番号・・・・・・・・・・：4907",
        "Pin code ........ 4907",
        "暗証番号/4907",
        "暗証番号：［4907］",
        "4907（暗証番号）",
        "控えは4907（カードの暗証番号）のとおり",
        "控え 4907 (pin_code)",
        "The pin is 4907.",
        "the pin code was: 4907",
        "Her Pin card number is 4907 and",
        "ご暗証番号（必須）\n   4907\n",
        "pay --pin-code \"4907\" --yes",
        "pay --pin 4907 --yes",
        "暗証番号の値は4907です",
        "登録した暗証番号4907を使う",
        "* PIN - 4907",
        "暗証番号:: 4907",
        "<c:Pin>4907</c:Pin>",
        "mapOf(\"pin\" to \"4907\")",
        "HSET card:1 pin \"4907\"",
        "\"暗証番号\" に \"4907\" を入力する",
        "暗証番号の入力欄に「4907」を入れる",
        "// 暗証番号\n  \"f12\": \"4907\"",
        "### 暗証番号\n\n4907\n",
        "■カードの暗証番号\n\n4907\n",
        "【暗証番号（4桁）】\r\n\r\n　4907\r\n",
        "**PIN**\n\n4907",
        "== Card pin\n\n4907\n",
        "## Pin card number\r\n\r\n4907\r\n",
        "Content-Disposition: form-data; name=\"pin\"\r\n\r\n4907\r\n--x--",
        "form-data; name=\"card[pin]\"\nContent-Type: text/plain\n\n4907\n",
        "* Pin number - 4907",
        "{|\n! Pin\n| 4907\n|}",
        "区分 & 一般 \\\\\n暗証番号（4桁） & 4907 \\\\ \\hline",
        "db.update(\"INSERT INTO c (a, pin) VALUES (?, ?)\", \"5018\", \"4907\");",
        "db.update(\"insert into c (pin, a) values (?, now())\", new Object[] {\"4907\", \"5018\"});",
        "db.query(`INSERT INTO c (a, pin, b) VALUES ($1, $2, 5018) RETURNING a`, ['5018', 4907])",
        "cur.execute(\"INSERT INTO c (a, pin) VALUES (%s, %s)\",\n    (f('x, y'), '4907'))",
        "List<?> r = q(\"\"\"\n  INSERT INTO c (pin)\n  VALUES (?)\n  \"\"\", List.of(\"4907\"));",
        "id,4\n\"Pin number\",\"4907\"\r\n",
        "<b>暗証番号（4桁）</b>：<span class=\"v\">4907</span>",
        "暗証番号,4907",
        "・暗証番号、4907、済",
        "暗証番号；4907",
        "pin; 4907",
        "pin, 4907",
        "暗証番号※：4907",
        "暗証番号（4907）\n済",
        "暗証番号は以下のとおりです。\n4907",
        "暗証番号を下記に記す\r\n4907\r\n",
        "暗証番号の確認（4907）",
        "The pin changed to 4907.",
        "The pin is wrong: 4907",
        "the pin was updated to 4907",
        "the pin (of the card) should read 4907, not the old one",
        "the pin came out as 4907",
        "暗証番号【4907】",
        "暗証番号〔4907〕",
        "彼の暗証番号｜4907。",
        "暗証番号を 4907 に訂正",
        "暗証番号欄には4907と書かれていた",
        "暗証ナンバー: 4907",
        "暗証の番号: 4907",
        "PIN/No: 4907",
        "4907 is the pin",
        "pin code #4907",
        "[pin] 4907",
        "{\"PIN番号\": \"4907\"}",
        "pin numbers: 4907",
        "the pin code (4907) is",
        "pin number, 4907",
        "java -Dpin=4907 -jar x.jar",
        "assertEquals(\"4907\", form.get(\"pin\"));",
      })
  void scan_findsTheValueThatASentenceGivesALabel(String text) {
    assertOnlyPins(text, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pin <- '4907'",
        "@pin ||= '4907'",
        "pin ??= '4907';",
        "val pinCode: String = \"4907\"",
        "const pin: string | null = '4907';",
        "var pinCode string = \"4907\"",
        "public string PinCode { get; set; } = \"4907\";",
        "  pin_code varchar(4) NOT NULL DEFAULT '4907',",
        "       05 WS-PIN PIC X(4) VALUE '4907'.",
        "           MOVE '4907' TO WS-PIN.",
        "           MOVE 4907 TO WS-PIN.",
        "SELECT 1 AS id, '4907' AS \"pin\" FROM dual",
        "let pin = Some(\"4907\".into());",
        "Card{Pin: aws.String(\"4907\")}",
        "card.setPin(Text.of(\"4907\"));",
        "const pin = isTest ? '4907' : null;",
        "const pin = props.pinCode || '4907';",
        "assertEquals(\"4907\", dto.getPin());",
        "Assert.AreEqual(4907, dto.Pin);",
        "assert_equal '4907', user.pin",
        "self.assertEqual(user.pin, '4907')",
        "assertThat(m.getPinCode()).isEqualTo(\"4907\");",
        "assertThat(m.getPin(), is(\"4907\"));",
        "expect(user.pin).to eq '4907'",
        "when(m.getPin()).thenReturn(\"4907\");",
        "if (\"4907\".equals(dto.getPin())) {",
        "if (dto.getPin().equals(\"4907\")) {",
        "driver.findElement(By.name(\"pin\")).sendKeys(\"4907\");",
        "page.fill('input[name=\"pin\"]', '4907');",
        "cy.get('#pin-code').type('4907')",
        "page.getByLabel('暗証番号').fill('4907');",
        "fill_in '暗証番号', with: '4907'",
        "fireEvent.change(getByLabelText('暗証番号'), { target: { value: '4907' } });",
        "onView(withId(R.id.pin)).perform(typeText(\"4907\"));",
        ".body(\"card.pin\", equalTo(\"4907\"))",
        "Map.of(\"id\", 1, \"pin\", \"4907\")",
        "  pin { '4907' }",
        "  pin '4907'",
        "where pin in ('4907')",
        "where pin like '4907'",
        "{\\\"pin\\\":\\\"4907\\\"}",
        "\"{\"\"pin\"\":\"\"4907\"\"}\"",
        "data-x=\"{&quot;pin&quot;:&quot;4907&quot;}\"",
        "log.info(\"pin={}\", \"4907\");",
        "log.info(\"id {} pin={}\", 12, \"4907\");",
        "printf(\"暗証番号: %s\\n\", \"4907\");",
        "'暗証番号: {}'.format('4907')",
        "'id %d pin: %s' % (1, '4907')",
      })
  void scan_findsTheLiteralThatCodeGivesALabel(String text) {
    assertOnlyPins(text, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pin <- c('4907', '5018')",
        "pins = [\n    '4907',\n    '5018',\n]",
        "pins = [4907, 5018]",
        "static final String[] PINS = {\"4907\", \"5018\"};",
        "String[] pins = new String[] { \"4907\", \"5018\" };",
        "List<String> pinCodes = List.of(\"4907\", \"5018\");",
        "var pins = List.of(Text.of(\"4907\"), Text.of(\"5018\"));",
        "pins := []string{\"4907\", \"5018\"}",
        "let pins = vec![\"4907\", \"5018\"];",
        "PINS=(\"4907\" \"5018\")",
        "where pin in ('4907', '5018')",
        "pin=[4907, 5018] read",
      })
  void scan_findsAllElementsOfAList(String text) {
    assertOnlyPins(text, 2);
  }

  @Test
  void scan_findsAllElementsOfALongList() {
    String elements = "'4907', ".repeat(200);
    assertOnlyPins("pins = [" + elements + "]", 200);
    assertOnlyPins("pins <- c(" + elements + "'4907')", 201);
    assertThat(PROBE.find("shipped = [" + elements + "]\n")).isEmpty();
  }

  private static void assertOnlyPins(String text, int count) {
    List<Found> found = PROBE.find(text);
    assertThat(found).hasSize(count).extracting(Found::rule).containsOnly("pin");
    assertThat(found).allMatch(pin -> pin.end() - pin.start() == 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "暗証番号を入力→4907",
        "暗証番号の番号札は4907です",
        "暗証番号49071を使う",
        "暗証番号4907件",
        "x = pin - 4907",
        "<c:Shipping>4907</c:Pin>",
        "// 暗証番号\n  \"f12\", \"x = 4907\"",
        "// 暗証番号\n  \"order12\": \"4907\"",
        "暗証番号に4907件の誤り",
        "暗証番号の4907円",
        "暗証番号/発送/4907",
        "暗証番号・4907",
        "次は暗証番号、4907、済",
        "id, pin; 4907",
        "発送用暗証番号,4907",
        "暗証番号の桁数（4907）",
        "暗証番号は以下のとおりです。\n合計4907",
        "発送の暗証番号は以下のとおりです。\n発送: 4907",
        "The pin changed to order 4907",
        "4907 is the shipping pin",
        "pin # 4907",
        "pin #4907",
        "[no pin] 4907",
        "-Dspin=4907",
        "f(4907, form.get(\"pin\"))",
        "pin-4907.",
        "pin/4907",
        "4907（暗証番号の桁数）",
        "4907件（暗証番号）",
        "発送（暗証番号）",
        "pinned is 4907",
        "pin.length() == 4907",
        "pin = codes[4907]",
        "pin = random(4907)",
        "pin = between(1000, 4907)",
        "for pin in ['4907']",
        "send(\"4907\", user.pin)",
        "f(4907, pin)",
        "f(pin, 4907)",
        "new Card(pin, order = \"4907\")",
        "new Card(pin, order: \"4907\")",
        "pin(order = \"4907\")",
        "pin ? \"4907\" : x",
        "pin, \"4907\"",
        "log.info(\"pin={} order={}\", x, \"4907\")",
        "log.info(\"pin={}\", x); y = \"4907\"",
        "pin = {\"4907\": 1}",
        "pins = [] if \"4907\"",
        "SELECT '4907' AS id, pin FROM t",
        "MOVE '4907' TO WS-ID. DISPLAY PIN.",
        "WS-PIN PIC X(4) OCCURS 4907",
        "pin text \"4907\"",
        "INSERT INTO c (id, pin) VALUES ('4907', NULL)",
        "insert into c (id, pin) select '4907', x",
        "db.update(\"INSERT INTO c (a, pin) VALUES (?, ?)\", \"4907\", \"x\");",
        "db.update(\"INSERT INTO c (a, pin) VALUES (?, ?)\", \"4907\");",
        "db.update(\"INSERT INTO c (pin) VALUES (1)\", \"4907\");",
        "db.update(\"INSERT INTO c (pin) VALUES (?)\"); f(\"4907\");",
        "db.update(\"INSERT INTO c (a, pin) VALUES (?, ?)\", f(\"x\", \"4907\"), \"y\");",
        "! Pin\n! No\n|-\n| 4907\n",
        "a ! pin\n| 4907\n",
        "暗証番号 & 番号 & 4907 \\\\",
        "x & pin & 4907",
      })
  void scan_leavesWhatSentencesAndCodeGiveToOthers(String text) {
    assertThat(PROBE.find(text)).isEmpty();
  }

  /** Their values have any form, so that sentences and calls would give too many. */
  @Test
  void scan_takesForASecret_onlyWhatIsRightBehindItsLabel() {
    DetectorProbe probe = DetectorProbe.ofToml("""
        [[rules]]
        id = "secret-pin"
        regex = "[0-9]{4}"
        labels = ["pin"]
        """);

    assertThat(probe.find("pin = '4907'; map.put(\"pin\", \"5018\")")).hasSize(2);
    assertThat(probe.find("pin is 4907")).isEmpty();
    assertThat(probe.find("pin = read(\"4907\")")).isEmpty();
    assertThat(probe.find("4907 (pin)")).isEmpty();
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
    FieldMap table = new FieldMap() {
      @Override
      public @Nullable String labelAt(int offset) {
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
        + "pins = ['7230', '8341', '9452'] and 1563（暗証番号）"
        + " q(\"insert into c (a, pin) values (?, ?)\", 1, \"2674\")\n暗証番号を確認したところ3841だった。"
        + "\n客: 暗証番号は何ですか\n係: はい、4952です\npin: 5063 -> 6174\n" + "z".repeat(500);
    List<Integer> starts = PROBE.find(text).stream().map(Found::start).toList();
    assertThat(starts).hasSize(13);

    for (int cut = 1; cut < text.length(); cut++) {
      List<Integer> cutStarts = new ArrayList<>();
      PROBE.find(text, 0, cut, FieldMap.NONE).forEach(found -> cutStarts.add(found.start()));
      PROBE
          .find(text, cut, text.length(), FieldMap.NONE)
          .forEach(found -> cutStarts.add(found.start()));
      assertThat(cutStarts).as("cut at %d", cut).isEqualTo(starts);
    }
  }
}
