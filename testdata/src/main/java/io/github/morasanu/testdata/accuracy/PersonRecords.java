/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists of people: names beside addresses, phones, days of birth and what needs special care. */
final class PersonRecords {
  private static final int ROWS = 6;

  private final Draw draw;

  PersonRecords(Draw draw) {
    this.draw = draw;
  }

  /** One file of people. */
  CaseFile people(String path, Carrier carrier, boolean care) {
    return write(path, carrier, fields(care && carrier != Carrier.CSV_PLAIN));
  }

  /** One file of bank accounts. */
  CaseFile accounts(String path, Carrier carrier) {
    return write(path, carrier, RecordField.ACCOUNTS);
  }

  /** One file of cards. */
  CaseFile cards(String path, Carrier carrier) {
    return write(path, carrier, RecordField.CARDS);
  }

  private CaseFile write(String path, Carrier carrier, List<RecordField> fields) {
    CaseText out = new CaseText(path, carrier);
    List<RecordPerson> people = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      people.add(RecordPerson.next(draw));
    }
    switch (carrier) {
      case CSV, TSV, CSV_PLAIN -> delimited(fields, people, out);
      case SQL -> sql(fields, people, out);
      case JSON -> json(fields, people, out);
      case XML -> xml(fields, people, out);
      case PROSE -> prose(fields, people, out);
      case JAVA, PROPERTIES, YAML -> throw new IllegalArgumentException("no records here");
    }
    return out.finish();
  }

  private List<RecordField> fields(boolean care) {
    List<RecordField> fields = new ArrayList<>();
    fields.add(RecordField.NAME);
    add(fields, RecordField.KANA, 50);
    add(fields, RecordField.BIRTH, 70);
    add(fields, RecordField.ZIP, 60);
    fields.add(RecordField.ADDRESS);
    fields.add(RecordField.PHONE);
    add(fields, RecordField.EMAIL, 50);
    add(fields, RecordField.PLAIN_NOTE, 50);
    add(fields, RecordField.JOINED, 40);
    if (care) {
      fields.add(draw.pick(RecordField.CARE));
    } else {
      add(fields, RecordField.NO_ILLNESS, 30);
    }
    return fields;
  }

  private void add(List<RecordField> fields, RecordField field, int percent) {
    if (draw.random().chance(percent)) {
      fields.add(field);
    }
  }

  private void delimited(List<RecordField> fields, List<RecordPerson> people, CaseText out) {
    boolean header = out.carrier() != Carrier.CSV_PLAIN;
    String separator = out.carrier() == Carrier.TSV ? "\t" : ",";
    if (header) {
      boolean english = draw.random().chance(40);
      List<String> names = fields.stream()
          .map(field -> draw.pick(english ? field.keys() : field.labels()))
          .toList();
      out.text("id").text(separator).text(String.join(separator, names)).text("\n");
    }
    int id = 1;
    for (RecordPerson person : people) {
      out.text(Integer.toString(id++));
      for (RecordField field : fields) {
        out.text(separator).text(Escaping.of(out.carrier(), field.value().apply(person)));
      }
      expect(fields, person, header, out);
      out.text("\n");
    }
  }

  private void sql(List<RecordField> fields, List<RecordPerson> people, CaseText out) {
    List<String> columns = keys(fields);
    int id = 1;
    for (RecordPerson person : people) {
      out.text("INSERT INTO members (id, " + String.join(", ", columns) + ") VALUES (" + id++);
      for (RecordField field : fields) {
        out.text(", '" + Escaping.of(Carrier.SQL, field.value().apply(person)) + "'");
      }
      expect(fields, person, true, out);
      out.text(");\n");
    }
  }

  private void json(List<RecordField> fields, List<RecordPerson> people, CaseText out) {
    List<String> keys = keys(fields);
    boolean wide = draw.random().chance(50);
    out.text("[\n");
    int left = people.size();
    for (RecordPerson person : people) {
      out.text("  {\"id\": " + left--);
      for (int i = 0; i < fields.size(); i++) {
        String value = Escaping.of(Carrier.JSON, fields.get(i).value().apply(person));
        out.text(wide ? ",\n   " : ",").text(" \"" + keys.get(i) + "\": \"" + value + "\"");
        if (wide) {
          expect(List.of(fields.get(i)), person, true, out);
        }
      }
      if (!wide) {
        expect(fields, person, true, out);
      }
      out.text(left == 0 ? "}\n" : "},\n");
    }
    out.text("]\n");
  }

  private void xml(List<RecordField> fields, List<RecordPerson> people, CaseText out) {
    List<String> keys = keys(fields);
    out.text("<members>\n");
    for (RecordPerson person : people) {
      out.text("  <member>\n");
      for (int i = 0; i < fields.size(); i++) {
        RecordField field = fields.get(i);
        String value = Escaping.of(Carrier.XML, field.value().apply(person));
        out.text("    <" + keys.get(i) + ">" + value + "</" + keys.get(i) + ">");
        expect(List.of(field), person, true, out);
        out.text("\n");
      }
      out.text("  </member>\n");
    }
    out.text("</members>\n");
  }

  private void prose(List<RecordField> fields, List<RecordPerson> people, CaseText out) {
    List<String> labels =
        fields.stream().map(field -> draw.pick(field.labels())).toList();
    out.text("会員名簿\n\n");
    for (RecordPerson person : people) {
      for (int i = 0; i < fields.size(); i++) {
        RecordField field = fields.get(i);
        out.text(labels.get(i) + "：" + field.value().apply(person));
        expect(List.of(field), person, true, out);
        out.text("\n");
      }
      out.text("\n");
    }
  }

  private List<String> keys(List<RecordField> fields) {
    return fields.stream().map(field -> draw.pick(field.keys())).toList();
  }

  /** Books what the line holds; what only a label tells is tolerated where there is none. */
  private static void expect(
      List<RecordField> fields, RecordPerson person, boolean labelled, CaseText out) {
    Set<String> kinds = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (RecordField field : fields) {
      if (!field.kind().isEmpty()) {
        all.add(field.kind());
        if ((labelled || field.certain()) && kinds.add(field.kind())) {
          String template = field.kind() + "/record";
          out.expect(template, field.kind(), Set.of(), field.value().apply(person));
        }
      }
    }
    if (!all.equals(kinds) && !kinds.isEmpty()) {
      all.removeAll(kinds);
      out.tolerate(all);
    }
  }
}
