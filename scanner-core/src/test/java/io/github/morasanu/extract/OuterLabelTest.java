/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.table.KeyedFields;
import io.github.morasanu.table.TextTables;
import io.github.morasanu.text.FoldedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names a value whose own key says nothing. An X stands for a value. */
class OuterLabelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The key that the object stands under.
        "{\"id\":3,\"birthday\":{\"type\":\"DATE\",\"value\":\"X\"},\"z\":{\"value\":\"Y\"}}",
        "{\"birthday\":{\"value\":\"X\",\"type\":\"DATE\"}}",
        "{\"Item\":{\"id\":{\"N\":\"3\"},\"birthday\":{\"S\":\"X\"}}}",
        "{\"fields\":{\"birthday\":{\"stringValue\":\"X\"}}}",
        "{\"_id\":1,\"birthday\":{\"$date\":\"X\"}}",
        "{\n  \"birthday\": {\n    \"value\": {\n      \"raw\": \"X\"\n    }\n  }\n}",
        "{birthday: {value: 'X'}}",
        "- id: 3\n  birthday:\n    type: date\n    value: X\n  end: 1\n",
        "birthday:\n  value: \"X\"\r\nend: 1\n",
        "<birthday>\n  <value>X</value>\n</birthday>",
        "<q:birthday at=\"1\"><type>t</type><value x=\"y\">X</value></q:birthday>",
        "{\"birthday\":{\"year\":\"X\",\"month\":\"Y\"}}",
        "{\"birthday\":{\"family\":\"X\",\"note\":\"Y\"}}",
        "{\"birthday\":[{\"use\":\"a\",\"family\":\"X\"}]}",
        "birthday:\n  first: X\n  title: Y\n",
        "<birthday><family>X</family><title>Y</title></birthday>",
        // A name beside it, in both orders.
        "{\"name\":\"birthday\",\"value\":\"X\"}",
        "[{\"value\":\"X\",\"name\":\"birthday\"}]",
        "{\n  \"name\": \"birthday\",\n  \"type\": \"text\",\n  \"value\": \"X\"\n}",
        "{\n  \"value\": X,\n  \"label\": \"birthday\"\n}",
        "{\"fields\":[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"birthday\",\"value\":\"X\",\"b\":{\"c\":\"}\"}}]}",
        "{\"question\":\"Your birthday?\",\"answer\":\"X\"}",
        "{\"field\":\"birthday\",\"rejectedValue\":\"X\",\"code\":\"Size\"}",
        "Violation{propertyPath=birthday, rootBeanClass=class M, invalidValue='X'}",
        "{\"項目名\":\"birthday\",\"値\":\"X\"}",
        "const f = { name: 'birthday', value: 'X' };",
        "add({ value: 'X', label: 'birthday' });",
        "['name' => 'birthday', 'value' => 'X'],",
        "field { name: \"birthday\" value: \"X\" }",
        "env {\n  name  = \"birthday\"\n  value = \"X\"\n}",
        "env:\n  - name: a\n    value: b\n  - name: birthday\n    value: \"X\"\n",
        "env:\n  - value: \"X\"\n    name: birthday\n  - name: a\n",
        "- {name: birthday, value: X}",
        "項目: birthday\n値: X\n",
        "<field><name>birthday</name><value>X</value></field>",
        "<item>\n  <value>X</value>\n  <type>t</type>\n  <key>birthday</key>\n</item>",
        "<dict><key>birthday</key><string>X</string></dict>",
        "<param name=\"birthday\" type=\"t\"><value>X</value></param>",
        "<property type=\"x\" name=\"birthday\" value=\"X\"/>",
        "<meta name=\"birthday\" content=\"X\">",
        // What it is of a kind.
        "{\"type\":\"birthday\",\"value\":\"X\"}",
        "{\"telecom\":[{\"system\":\"birthday\",\"value\":\"X\"}]}",
        // Controls of forms.
        "<input name=\"birthday\" type=\"text\" value=\"X\">",
        "<input type=text class=\"a b\" id=birthday name=\"q3\" maxlength=\"20\" value=\"X\" required>",
        "<input value=\"X\" type=\"text\" name=\"birthday\">",
        "<input\n  type='text'\n  value='X'\n  class='x'\n  name='birthday'\n/>",
        "<label for=\"x\">birthday</label><input id=\"x\" type=\"text\" value=\"X\">",
        "<label>birthday</label><div class=\"c\"><input name=\"q3\" value=\"X\"></div>",
        "<label for=\"x\">birthday <span class=\"req\">必須</span></label>\n<input id=\"x\" value=\"X\">",
        "<label>birthday <input type=\"text\" value=\"X\"></label>",
        "<dt>birthday</dt>\n<dd><input type=\"text\" name=\"f_1\" value=\"X\"></dd>",
        "<tr><td>birthday</td><td><input type=\"text\" name=\"field_12\" value=\"X\"></td></tr>",
        "<dl><dt>birthday</dt><dd class=\"v\">X</dd></dl>",
        "<textarea rows=\"2\" id=\"birthday\" class=\"z\">X</textarea>",
        "<select name=\"birthday\"><option value=\"\">--</option><option selected>X</option></select>",
        "<td data-label=\"birthday\">X</td>",
        "<span class=\"v\" id=\"birthday\">X</span>",
      })
  void label_ofAValueWhoseKeySaysNothing(String text) {
    assertThat(FieldProbe.labels(text, "notes.md"))
        .hasSize(1)
        .allMatch(label -> label != null && label.contains("birthday"));
    assertThat(FieldProbe.named(text, "birthday")).containsExactly("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"birthday\":[\"X\",\"X\"]}",
        "{\n  \"birthday\": [\n    \"X\",\n    \"X\"\n  ]\n}",
        "{\"birthday\":{\"L\":[{\"S\":\"X\"},{\"S\":\"X\"}]}}",
        "{\"birthday\":[{\"value\":\"X\"},{\"value\":\"X\",\"a\":1}]}",
        "{\"birthday\":{\"old\":\"X\",\"new\":\"X\"}}",
        "birthday:\n  - X\n  - \"X\"\nend: 1\n",
        "birthday:\n- 'X'\n- X\nend: 1\n",
        "birthday: [X, X]\n",
        "birthday:\n  - value: X\n  - value: X\n",
        "{\"name\":\"birthday\",\"values\":[\"X\",\"X\"]}",
      })
  void label_ofAllElements(String text) {
    assertThat(FieldProbe.labels(text, "notes.md")).containsExactly("birthday", "birthday");
    assertThat(FieldProbe.named(text, "birthday")).containsExactly("X", "X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Keys that speak for themselves, and those of a thing that has many.
        "{\"birthday\":{\"format\":\"X\",\"createdAt\":\"X\"}}",
        "{\"birthday\":{\"id\":\"X\",\"code\":\"X\",\"name\":\"X\"}}",
        "birthday:\n  format: X\n  name: X\n",
        "<birthday><format>X</format><name>X</name></birthday>",
        // Names of other things.
        "{\"name\":\"birthday\",\"id\":\"X\",\"description\":\"X\"}",
        "[{\"name\":\"birthday\"},{\"value\":\"X\"}]",
        "[{\"label\":\"birthday\",\"on\":false},{\"label\":\"other\",\"value\":\"X\"}]",
        "{\"a\":{\"name\":\"birthday\"},\"value\":\"X\"}",
        "- name: birthday\n- value: X\n",
        "- name: birthday\n  note: Y\n- name: other\n  value: X\n",
        "birthday:\nvalue: X\n",
        "birthday:\n\n  value: X\n",
        "birthday:\nother:\n  - X\n",
        "name: birthday\n\nvalue: X\n",
        "<a><name>birthday</name></a><a><value>X</value></a>",
        "<input name=\"birthday\"><input value=\"X\">",
        "<input name=\"birthday\" placeholder=\"X\">",
        "<input name=\"birthday\" value=\"\"><input name=\"other\" value=\"X\">",
        "<p>Thank you for your birthday wishes, we will read them all.</p><input value=\"X\">",
        "<p>birthday</p><input name=\"other\" value=\"X\">",
        "<table><tr><td>birthday</td></tr><tr><td><input value=\"X\"></td></tr></table>",
        "<select name=\"birthday\"></select><option selected>X</option>",
        "<select name=\"birthday\"><option>X</option></select>",
        // Not a value, but what says more than one thing.
        "{\"birthday\":{\"text\":\"X is what this message of more than a hundred characters begins with, "
            + "and it goes on for quite some time, as messages do\"}}",
      })
  void noLabel_fromElsewhere(String text) {
    assertThat(FieldProbe.labels(text, "notes.md"))
        .noneMatch(label -> label != null && label.contains("birthday"));
    assertThat(FieldProbe.named(text, "birthday")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"passport\":{\"number\":\"X\"}}|passport_number",
        "{\"type\":\"passport\",\"number\":\"X\"}|passport_number",
        "{\"旅券\":{\"番号\":\"X\"}}|旅券番号",
        "{\"customer\":{\"id\":\"X\"}}|",
        "{\"name\":\"passport\",\"number\":\"X\"}|",
        "{\"cards\":[{\"number\":\"X\"}]}|",
        "<label>Date of birth</label><input name=\"birthDate\" value=\"X\">|birthDate Date of birth",
        "{\"a\":{\"type\":\"phone\",\"value\":\"X\"}}|phone",
        // What document it is goes before what the record is about, and makes its number speak of
        // it.
        "{\"trip\":{\"type\":\"PASSPORT\",\"number\":\"X\"}}|PASSPORT_number",
        "{\"kyc\":{\"documentType\":\"DRIVERS_LICENSE\",\"documentNumber\":\"X\"}}|DRIVERS_LICENSE_number",
        "{\"idNumber\":\"X\",\"by\":\"a\",\"idType\":\"運転免許証\"}|運転免許証番号",
        "<kyc><idType>PASSPORT</idType><idNumber>X</idNumber></kyc>|PASSPORT_number",
        "{\"trip\":{\"type\":\"COACH\",\"number\":\"X\"}}|trip_number",
        "{\"documentType\":\"INVOICE\",\"documentNumber\":\"X\"}|documentNumber",
        "{\"documentType\":\"PASSPORT\",\"orderNumber\":\"X\"}|orderNumber",
        "{\"a\":{\"documentType\":\"PASSPORT\"},\"documentNumber\":\"X\"}|documentNumber",
        "<a><idType>PASSPORT</idType></a><idNumber>X</idNumber>|idNumber",
      })
  void label_madeOfParts(String text, @Nullable String label) {
    assertThat(FieldProbe.labels(text, "notes.md")).containsExactly(label);
  }

  /** Its own value would be all of the sentence. */
  @Test
  void noLabel_inTheMiddleOfASentence() {
    String text = "{\"title\":\"birthday\",\"content\":\"It was on X, and she said so\"}";
    assertThat(FieldProbe.labels(text, "notes.md")).containsOnlyNulls();
    assertThat(FieldProbe.named(text, "birthday")).doesNotContain("X");
  }

  @Test
  void field_isThatOfTheName_andNotOfAllValues() {
    FoldedText text =
        FoldedText.of("[{\"name\":\"aaa\",\"value\":\"X\"},{\"name\":\"bbb\",\"value\":\"X\"},"
            + "{\"name\":\"aaa\",\"value\":\"X\"}]");
    KeyedFields fields = new KeyedFields(text, TextTables.State.START);
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 'X') {
        columns.add(fields.columnAt(i));
      }
    }
    assertThat(columns.get(0)).isNotEqualTo(columns.get(1)).isEqualTo(columns.get(2));
  }

  @Test
  void values_areTheSame_howeverTheTextIsCut() {
    for (String group : List.of(
        "{\"name\":\"birthday\",\"type\":\"text\",\"value\":\"X\"},\n",
        "{\"value\":\"X\",\"type\":\"text\",\"name\":\"birthday\"}, ",
        "- value: X\n  name: birthday\n",
        "birthday:\n  value: X\n",
        "<input value=\"X\"\n class=\"c\" name=\"birthday\">\n",
        "<label>birthday</label>\n<div><input name=\"q1\" value=\"X\"></div>\n")) {
      byte[] bytes = group.repeat(300).getBytes(StandardCharsets.UTF_8);
      List<String> labels = FieldProbe.labels(bytes, "notes.md", 1 << 20, PieceReader.SIZE);
      assertThat(labels)
          .hasSize(300)
          .allMatch(label -> label != null && label.contains("birthday"));
      for (int chunk : new int[] {100, 999, SegmentBuffer.CHUNK}) {
        for (int piece : new int[] {3 * chunk, PieceReader.SIZE}) {
          assertThat(FieldProbe.labels(bytes, "notes.md", chunk, piece)).isEqualTo(labels);
          assertThat(FieldProbe.named(bytes, "birthday", chunk, piece))
              .isEqualTo(Collections.nCopies(300, "X"));
        }
      }
    }
  }

  @Test
  void detector_findsTheSame_whereverTheTextIsCut() throws Exception {
    String text =
        "{\"a\":{\"type\":\"DATE\"},\"生年月日\":{\"type\":\"DATE\",\"value\":\"1977-04-03\"}}\n"
            + "x".repeat(300) + "\n[{\"value\":\"1978-05-04\",\"required\":true,\"note\":\""
            + "y".repeat(100) + "\",\"name\":\"birth_date\"}]\n"
            + "birth_date:\n" + "  - unknown\n".repeat(20) + "  - 1979-06-05\n  - 1980-07-06\n"
            + "<label>生年月日</label><input " + "data-a=\"b\" ".repeat(12) + "value=\"1981-08-07\">\n";
    FoldedText folded = FoldedText.of(text);
    Detector detector = Detector.compile(RuleSet.builtIn());
    Scratch scratch = detector.newScratch();
    List<Integer> whole = new ArrayList<>();
    detector.scan(folded, 0, text.length(), labels(folded), scratch, startsInto(whole));
    assertThat(whole).hasSize(5);
    for (int cut = 1; cut < text.length(); cut++) {
      List<Integer> parts = new ArrayList<>();
      detector.scan(folded, 0, cut, labels(folded), scratch, startsInto(parts));
      detector.scan(folded, cut, text.length(), labels(folded), scratch, startsInto(parts));
      assertThat(parts).as("cut at %d", cut).isEqualTo(whole);
    }
  }

  private static MatchSink startsInto(List<Integer> starts) {
    return new MatchSink() {
      @Override
      public void match(Match match, CharSequence text) {
        if (match.rule().id().equals("birth-date")) {
          starts.add(match.start());
        }
      }

      @Override
      public void refused(Rule rule, int start) {
        // of no matter here
      }
    };
  }

  private static FieldMap labels(FoldedText text) {
    return new KeyedFields(text, TextTables.State.START);
  }
}
