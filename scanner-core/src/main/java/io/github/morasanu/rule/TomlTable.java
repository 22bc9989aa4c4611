/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table of a TOML file: checks keys and types, and names file, line, table and key in every error.
 *
 * <p>A lenient table takes what gitleaks takes: keys in any case, and a text for a number, a truth
 * value or an array of one. Rule files are not the only ones: the configuration and the book of laws are
 * TOML too.
 */
public final class TomlTable {
  private final TomlFile file;
  private final String path;
  private final String where;
  private final JsonNode table;
  private final boolean lenient;

  private TomlTable(TomlFile file, String path, String where, JsonNode table, boolean lenient) {
    this.file = file;
    this.path = path;
    this.where = where;
    this.table = table;
    this.lenient = lenient;
  }

  /**
   * All of a file that is read strictly.
   *
   * @param name how messages name it
   * @param toml read to its end, and left open
   * @throws RuleException if it is no TOML in UTF-8
   */
  public static TomlTable read(String name, InputStream toml) throws RuleException, IOException {
    return ofFile(TomlFile.parse(name, toml), false);
  }

  /** All of a file. */
  static TomlTable ofFile(TomlFile file, boolean lenient) {
    return new TomlTable(file, "", "the top level", file.root(), lenient);
  }

  /** This table under another name for messages. */
  TomlTable named(String name) {
    return new TomlTable(file, path, name, table, lenient);
  }

  /** How messages name the table. */
  String where() {
    return where;
  }

  boolean isLenient() {
    return lenient;
  }

  /** The keys, in the order of the file. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    table.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** Refuses every other key. */
  public void allowOnly(List<String> keys) throws RuleException {
    List<String> seen = new ArrayList<>();
    for (Iterator<String> names = table.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      Optional<String> key = keys.stream().filter(k -> isSame(k, name)).findFirst();
      if (key.isEmpty()) {
        throw error(
            name,
            "has the unknown key '" + name + "'; "
                + KeyAdvice.of(name).orElseGet(() -> "allowed are " + String.join(", ", keys)));
      }
      if (seen.contains(key.get())) {
        throw error(name, "has the key '" + key.get() + "' twice");
      }
      seen.add(key.get());
    }
  }

  private boolean isSame(String key, String name) {
    return lenient ? key.equalsIgnoreCase(name) : key.equals(name);
  }

  /** Whether a key is there. */
  public boolean has(String key) {
    return get(key) != null;
  }

  private @Nullable JsonNode get(String key) {
    JsonNode node = table.get(key);
    if (node == null && lenient) {
      return table.get(nameOf(key));
    }
    return node;
  }

  /** A key as it stands in the file. */
  private String nameOf(String key) {
    if (table.has(key)) {
      return key;
    }
    for (Iterator<String> names = table.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (isSame(key, name)) {
        return name;
      }
    }
    return key;
  }

  /** The string under a key. */
  public Optional<String> text(String key) throws RuleException {
    JsonNode node = get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isTextual() && !(lenient && node.isValueNode())) {
      throw error(key, "needs a string as " + key);
    }
    return Optional.of(node.asText());
  }

  /** The strings under a key; none if it is not there. */
  public List<String> texts(String key) throws RuleException {
    List<String> texts = new ArrayList<>();
    JsonNode node = get(key);
    if (node == null) {
      return texts;
    }
    if (lenient && node.isTextual()) {
      return textsOfOne(key, node.textValue());
    }
    if (!node.isArray()) {
      throw error(key, "needs an array of strings as " + key);
    }
    for (JsonNode element : node) {
      if (!element.isTextual() || element.textValue().isEmpty()) {
        throw error(key, "needs an array of strings, none of them empty, as " + key);
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  private List<String> textsOfOne(String key, String text) throws RuleException {
    if (text.indexOf(',') >= 0) {
      throw error(
          key,
          "needs an array of strings as " + key
              + ": gitleaks would cut this one string at its commas");
    }
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** The whole number under a key, from 0 on. */
  public int number(String key, int otherwise) throws RuleException {
    JsonNode node = get(key);
    double number = node == null ? otherwise : numeric(node);
    if (node != null && (number < 0 || number != (int) number)) {
      throw error(key, "needs a whole number from 0 on as " + key);
    }
    return (int) number;
  }

  /** The whole number under a key, from 0 on, however large. */
  public long wholeNumber(String key, long otherwise) throws RuleException {
    JsonNode node = get(key);
    if (node == null) {
      return otherwise;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw error(key, "needs a whole number from 0 on as " + key);
    }
    return node.longValue();
  }

  double decimal(String key, double otherwise) throws RuleException {
    JsonNode node = get(key);
    if (node == null) {
      return otherwise;
    }
    double number = numeric(node);
    if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
      throw error(key, "needs a number from 0 on as " + key);
    }
    return number;
  }

  /** The number of a node, or -1. */
  private double numeric(JsonNode node) {
    if (lenient && node.isTextual()) {
      return parsed(node.textValue());
    }
    return node.isNumber() ? node.doubleValue() : -1;
  }

  private static double parsed(String text) {
    try {
      return text.isEmpty() ? 0 : Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }

  /** The truth value under a key; false if it is not there. */
  public boolean flag(String key) throws RuleException {
    JsonNode node = get(key);
    if (node == null) {
      return false;
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    String text = lenient && node.isValueNode() ? node.asText().toLowerCase(Locale.ROOT) : "";
    if (List.of("true", "t", "1").contains(text)) {
      return true;
    }
    if (List.of("false", "f", "0").contains(text)) {
      return false;
    }
    throw error(key, "needs true or false as " + key);
  }

  /** The constant whose id, in lower case with hyphens, stands under a key. */
  public <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise)
      throws RuleException {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (idOf(constant).equals(text.get())) {
        return constant;
      }
    }
    String allowed = String.join(
        ", ", Arrays.stream(type.getEnumConstants()).map(TomlTable::idOf).toList());
    throw error(key, "has an unknown " + key + " '" + text.get() + "'; allowed are " + allowed);
  }

  private static String idOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The table under a key. */
  public Optional<TomlTable> table(String key) throws RuleException {
    JsonNode node = get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isObject()) {
      throw error(key, "needs one table as " + key + ": write [" + key + "]");
    }
    return Optional.of(inner(TomlLines.path(path, nameOf(key)), key, node));
  }

  /** The tables of an array. */
  public List<TomlTable> tables(String key) throws RuleException {
    JsonNode node = get(key);
    List<TomlTable> tables = new ArrayList<>();
    if (node == null) {
      return tables;
    }
    String array = TomlLines.path(path, nameOf(key));
    if (lenient && node.isObject()) {
      return List.of(inner(array, key, node));
    }
    for (JsonNode element : node) {
      if (!node.isArray() || !element.isObject()) {
        throw error(key, "needs an array of tables as " + key + ": write [[" + key + "]]");
      }
      String name = key + " " + (tables.size() + 1);
      tables.add(inner(TomlLines.path(array, tables.size()), name, element));
    }
    if (!node.isArray()) {
      throw error(key, "needs an array of tables as " + key + ": write [[" + key + "]]");
    }
    return tables;
  }

  private TomlTable inner(String innerPath, String name, JsonNode node) {
    String full = path.isEmpty() ? name : where + ", " + name + ",";
    return new TomlTable(file, innerPath, full, node, lenient);
  }

  /** A mistake at a key. */
  public RuleException error(String key, String what) {
    return new RuleException(prefix(TomlLines.path(path, nameOf(key))) + what);
  }

  /** A mistake of the whole table. */
  public RuleException error(String what) {
    return new RuleException(prefix(path) + what);
  }

  /** A mistake at a key that another class has noticed. */
  RuleException error(String key, String what, Throwable cause) {
    return new RuleException(prefix(TomlLines.path(path, nameOf(key))) + what, cause);
  }

  private String prefix(String of) {
    return file.name() + ", line " + file.line(of) + ": " + where + " ";
  }

  /** File and line of the table. */
  public String place() {
    return file.name() + ", line " + file.line(path);
  }

  /** File and line of a key. */
  public String place(String key) {
    return file.name() + ", line " + file.line(TomlLines.path(path, nameOf(key)));
  }

  /** A remark on a key, in the form of an error. */
  String note(String key, String what) {
    return prefix(TomlLines.path(path, nameOf(key))) + what;
  }
}
