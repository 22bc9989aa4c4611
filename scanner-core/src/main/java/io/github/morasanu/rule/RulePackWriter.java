/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what {@link RulePack} reads. Used while Morasanu is built; not thread-safe. */
final class RulePackWriter {
  private static final int MAX_LATIN = 0xFF;

  /** All texts but null, each with its number. */
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** All lists of texts, each with its number: rules share long ones. */
  private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private RulePackWriter() {}

  /** Packs rules, in their order. */
  static byte[] write(List<Rule> rules) {
    RulePackWriter writer = new RulePackWriter();
    try {
      writer.out.writeShort(rules.size());
      for (Rule rule : rules) {
        writer.rule(rule);
      }
      return writer.withTexts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rule(Rule rule) throws IOException {
    text(rule.id());
    text(rule.kind().name());
    text(rule.description());
    text(rule.doc());
    text(rule.severity().name());
    text(rule.confidence().name());
    text(rule.contextConfidence().name());
    text(rule.regex().orElse(null));
    out.writeShort(rule.secretGroup());
    texts(rule.keywords());
    NumberForm number = rule.number();
    texts(number.shapes().stream().map(DigitShape::toString).toList());
    text(number.separators());
    out.writeBoolean(number.mixedSeparators());
    out.writeShort(number.lettersBefore());
    out.writeShort(number.lettersAfter());
    text(rule.matcher().orElse(null));
    text(rule.validator().orElse(null));
    out.writeBoolean(rule.selective());
    text(rule.proof());
    texts(rule.labels());
    texts(rule.context());
    texts(rule.contrary());
    texts(rule.contraryNames());
    out.writeBoolean(rule.contextOnly());
    out.writeBoolean(rule.aroundContext());
    out.writeShort(rule.window().before());
    out.writeShort(rule.window().after());
    out.writeBoolean(rule.unanchored());
    out.writeDouble(rule.entropy());
    text(rule.path().orElse(null));
    out.writeShort(rule.allowlists().size());
    for (Allowlist allowlist : rule.allowlists()) {
      allowlist(allowlist);
    }
    out.writeShort(rule.required().size());
    for (RequiredRule required : rule.required()) {
      text(required.id());
      out.writeInt(required.withinLines());
      out.writeInt(required.withinColumns());
    }
    out.writeBoolean(rule.skipReport());
    texts(rule.tags());
    texts(rule.aliases());
    out.writeBoolean(rule.imported());
    text(rule.origin());
    out.writeShort(rule.previewPrefix());
    texts(rule.examples());
    texts(rule.counterExamples());
  }

  private void allowlist(Allowlist allowlist) throws IOException {
    out.writeBoolean(allowlist.all());
    texts(allowlist.commits());
    texts(allowlist.paths());
    text(allowlist.regexTarget().name());
    texts(allowlist.regexes());
    texts(allowlist.stopwords());
  }

  private void texts(List<String> list) throws IOException {
    list.forEach(this::number);
    write(lists.computeIfAbsent(list, any -> lists.size()), out);
  }

  private int number(String text) {
    return texts.computeIfAbsent(text, any -> texts.size());
  }

  private void text(@Nullable String text) throws IOException {
    write(text == null ? RulePack.NO_TEXT : number(text), out);
  }

  private static void write(int number, DataOutputStream out) throws IOException {
    if (number > RulePack.NO_TEXT) {
      throw new IllegalStateException("a pack of rules has at most 65,535 texts and lists");
    }
    out.writeShort(number);
  }

  /** How many texts a list has, and the runs of their numbers: those of a list that is new follow each other. */
  private void list(List<String> list, DataOutputStream all) throws IOException {
    write(list.size(), all);
    int i = 0;
    while (i < list.size()) {
      int first = number(list.get(i));
      int count = 1;
      while (i + count < list.size() && number(list.get(i + count)) == first + count) {
        count++;
      }
      write(first, all);
      write(count, all);
      i += count;
    }
  }

  /** The texts, the lists, and behind them the rules: a reader goes through a pack once. */
  private byte[] withTexts() throws IOException {
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    DataOutputStream all = new DataOutputStream(pack);
    ByteArrayOutputStream latin = new ByteArrayOutputStream();
    ByteArrayOutputStream others = new ByteArrayOutputStream();
    all.writeInt(texts.size());
    for (String text : texts.keySet()) {
      boolean isLatin = text.chars().allMatch(c -> c <= MAX_LATIN);
      byte[] encoded =
          text.getBytes(isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      all.writeInt(isLatin ? encoded.length : ~encoded.length);
      (isLatin ? latin : others).writeBytes(encoded);
    }
    all.writeInt(latin.size());
    latin.writeTo(all);
    others.writeTo(all);
    write(lists.size(), all);
    for (List<String> list : lists.keySet()) {
      list(list, all);
    }
    bytes.writeTo(all);
    return pack.toByteArray();
  }
}
