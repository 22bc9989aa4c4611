/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A TOML file with its name, for messages that say where a mistake stands. Not thread-safe. */
final class TomlFile {
  private static final int MAX_BYTES = 4 << 20;

  private final String name;
  private final String text;
  private final JsonNode root;
  private @Nullable TomlLines lines;

  private TomlFile(String name, String text, JsonNode root) {
    this.name = name;
    this.text = text;
    this.root = root;
  }

  /**
   * Reads a file to its end, and leaves it open.
   *
   * @throws RuleException if it is no TOML in UTF-8, or longer than 4 MiB
   */
  static TomlFile parse(String name, InputStream toml) throws RuleException, IOException {
    String text = decode(name, toml.readNBytes(MAX_BYTES + 1));
    try {
      return new TomlFile(name, text, new TomlMapper().readTree(text));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new RuleException(
          name + ", line " + line + ": not valid TOML: " + e.getOriginalMessage(), e);
    }
  }

  private static String decode(String name, byte[] bytes) throws RuleException {
    if (bytes.length > MAX_BYTES) {
      throw new RuleException(name + ": such a file has at most " + MAX_BYTES + " bytes");
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RuleException(name + ": not valid TOML: it is not in UTF-8", e);
    }
  }

  /** How messages name it. */
  String name() {
    return name;
  }

  /** The table of all tables. */
  JsonNode root() {
    return root;
  }

  /** The line of a key or table, as {@link TomlLines} names it. */
  int line(String path) {
    TomlLines known = lines == null ? TomlLines.of(text) : lines;
    lines = known;
    return known.line(path);
  }
}
