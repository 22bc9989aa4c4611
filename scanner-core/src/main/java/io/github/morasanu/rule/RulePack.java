/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules that come with Morasanu from the form that {@link RulePackWriter} gives them when
 * Morasanu is built: TOML takes fifty times as long, which is much of a small scan. Trusts what it reads;
 * used once.
 *
 * <p>A pack is: how many texts there are; of each its number of bytes, as it is for ISO 8859-1 and with
 * all bits turned for UTF-8; the bytes of the former, preceded by how many they are, and of the latter;
 * how many lists of texts there are; of each how many texts it has, and the runs of their numbers; how many rules there are; and their parts, texts
 * and lists by number.
 */
final class RulePack {
  /** The number of a text that is not there. */
  static final int NO_TEXT = 0xFFFF;

  /** Read by index where that is often: a buffer takes ten calls for a number. */
  private final byte[] bytes;

  private int at;
  private final String[] texts;
  private final List<List<String>> lists;

  private RulePack(byte[] pack) {
    ByteBuffer in = ByteBuffer.wrap(pack);
    this.bytes = pack;
    this.texts = texts(in, pack);
    this.at = in.position();
    this.lists = lists();
  }

  /** The rules of a pack, in their order. */
  static List<Rule> read(byte[] pack) {
    RulePack reader = new RulePack(pack);
    int count = reader.number();
    Rule[] rules = new Rule[count];
    for (int i = 0; i < count; i++) {
      rules[i] = reader.rule();
    }
    return List.of(rules);
  }

  private static String[] texts(ByteBuffer in, byte[] bytes) {
    int[] lengths = new int[in.getInt()];
    in.asIntBuffer().get(lengths);
    in.position(in.position() + lengths.length * Integer.BYTES);
    int latin = in.getInt();
    int latinAt = in.position();
    int otherAt = latinAt + latin;
    String[] texts = new String[lengths.length];
    for (int i = 0; i < texts.length; i++) {
      int length = lengths[i];
      if (length >= 0) {
        texts[i] = new String(bytes, latinAt, length, StandardCharsets.ISO_8859_1);
        latinAt += length;
      } else {
        texts[i] = new String(bytes, otherAt, ~length, StandardCharsets.UTF_8);
        otherAt += ~length;
      }
    }
    in.position(otherAt);
    return texts;
  }

  private Rule rule() {
    return Rule.builder(text(), Kind.valueOf(text()))
        .description(text())
        .doc(text())
        .severity(Severity.valueOf(text()))
        .confidence(Confidence.valueOf(text()))
        .contextConfidence(Confidence.valueOf(text()))
        .regex(textOrNull())
        .secretGroup(number())
        .keywords(textList())
        .number(new NumberForm(shapes(), text(), flag(), number(), number()))
        .matcher(textOrNull())
        .validator(textOrNull())
        .selective(flag())
        .proof(text())
        .labels(textList())
        .context(textList())
        .contrary(textList())
        .contraryNames(textList())
        .contextOnly(flag())
        .aroundContext(flag())
        .window(new RuleWindow(number(), number()))
        .unanchored(flag())
        .entropy(fraction())
        .path(textOrNull())
        .allowlists(allowlists())
        .required(required())
        .skipReport(flag())
        .tags(textList())
        .aliases(textList())
        .imported(flag())
        .origin(text())
        .previewPrefix(number())
        .examples(textList())
        .counterExamples(textList())
        .build();
  }

  private List<DigitShape> shapes() {
    List<String> texts = textList();
    List<DigitShape> shapes = new ArrayList<>(texts.size());
    for (String shape : texts) {
      shapes.add(DigitShape.parse(shape));
    }
    return shapes;
  }

  private List<Allowlist> allowlists() {
    int count = number();
    List<Allowlist> allowlists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      allowlists.add(new Allowlist(
          flag(),
          textList(),
          textList(),
          Allowlist.Target.valueOf(text()),
          textList(),
          textList()));
    }
    return allowlists;
  }

  private List<RequiredRule> required() {
    int count = number();
    List<RequiredRule> required = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      required.add(new RequiredRule(text(), integer(), integer()));
    }
    return required;
  }

  private List<List<String>> lists() {
    int count = number();
    List<List<String>> read = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String[] list = new String[number()];
      int filled = 0;
      while (filled < list.length) {
        int first = number();
        int run = number();
        System.arraycopy(texts, first, list, filled, run);
        filled += run;
      }
      read.add(List.of(list));
    }
    return read;
  }

  private List<String> textList() {
    return lists.get(number());
  }

  private String text() {
    return Objects.requireNonNull(textOrNull(), "a text that must be there");
  }

  private @Nullable String textOrNull() {
    int number = number();
    return number == NO_TEXT ? null : texts[number];
  }

  private int number() {
    int number = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    at += Character.BYTES;
    return number;
  }

  private int integer() {
    return number() << 16 | number();
  }

  private double fraction() {
    long high = (long) integer() << 32;
    return Double.longBitsToDouble(high | Integer.toUnsignedLong(integer()));
  }

  private boolean flag() {
    return bytes[at++] != 0;
  }
}
