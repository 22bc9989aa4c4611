/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import io.github.morasanu.model.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a rule says of itself, in the language of a reader.
 *
 * @param description one sentence
 * @param doc format, formula and their source; may be empty
 * @param proof what a match that passes its check has proved
 */
public record RuleTexts(String description, String doc, String proof) {
  private static final String FILE = "explanations_ja.toml";
  private static final List<String> KEYS = List.of("id", "description", "doc", "proof");

  public RuleTexts {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(proof, "proof");
  }

  /** The texts in Japanese, loaded when somebody asks for them. */
  private static final class Japanese {
    static final Map<String, RuleTexts> BY_ID = load();
  }

  /**
   * In Japanese for its readers, where we have written it: of our own rules but for those for secrets,
   * whose own sentence stands behind a word of what they are. In the words of the rule for all others.
   */
  public static RuleTexts of(Rule rule, Locale reader) {
    RuleTexts own = new RuleTexts(rule.description(), rule.doc(), rule.proof());
    if (rule.imported() || !reader.getLanguage().equals(Locale.JAPANESE.getLanguage())) {
      return own;
    }
    RuleTexts japanese = Japanese.BY_ID.get(rule.id());
    if (japanese != null) {
      return japanese;
    }
    return rule.kind() == Kind.SECRET
        ? new RuleTexts("秘密情報（鍵・トークン・パスワードなど）：" + own.description, own.doc, own.proof)
        : own;
  }

  /** The ids of the rules that are explained in Japanese. */
  static Set<String> inJapanese() {
    return Japanese.BY_ID.keySet();
  }

  private static Map<String, RuleTexts> load() {
    try (InputStream in = Objects.requireNonNull(RuleTexts.class.getResourceAsStream(FILE), FILE)) {
      return read(TomlTable.ofFile(TomlFile.parse(FILE, in), false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuleException e) {
      throw new IllegalStateException("the explanations that come with Morasanu are broken", e);
    }
  }

  private static Map<String, RuleTexts> read(TomlTable file) throws RuleException {
    file.allowOnly(List.of("rules"));
    Map<String, RuleTexts> texts = new HashMap<>();
    for (TomlTable table : file.tables("rules")) {
      table.allowOnly(KEYS);
      RuleTexts rule =
          new RuleTexts(text(table, "description"), text(table, "doc"), text(table, "proof"));
      if (texts.put(text(table, "id"), rule) != null) {
        throw table.error("id", "is there twice");
      }
    }
    return Map.copyOf(texts);
  }

  private static String text(TomlTable table, String key) throws RuleException {
    return table
        .text(key)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> table.error("needs the key " + key));
  }
}
