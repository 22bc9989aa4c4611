/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

import io.github.morasanu.model.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A setting that the file, the environment and the command line can make alike. */
public enum Setting {
  FAIL_ON("failOn", Form.SEVERITY, "medium"),
  FAIL_ON_INCOMPLETE("failOnIncomplete", Form.FLAG, "true"),
  FAIL_ON_UNUSED_SUPPRESSION("failOnUnusedSuppression", Form.FLAG, "false"),
  HONOUR_COMMENTS("honourComments", Form.FLAG, "true"),
  MIN_CONFIDENCE("minConfidence", Form.CONFIDENCE, "medium"),
  MAX_PEOPLE("maxPeople", Form.COUNT, ""),
  BASELINE("baseline", Form.FILE, ""),
  RULES("rules", Form.FILES, ""),
  BUILTIN_RULES("builtinRules", Form.FLAG, "true"),
  INCLUDE_KINDS("includeKinds", Form.KINDS, ""),
  EXCLUDE_KINDS("excludeKinds", Form.KINDS, ""),
  INCLUDE_RULES("includeRules", Form.PATTERNS, ""),
  EXCLUDE_RULES("excludeRules", Form.PATTERNS, ""),
  INCLUDES("includes", Form.PATTERNS, ""),
  EXCLUDES("excludes", Form.PATTERNS, ""),
  CACHE("cache", Form.FILE, ""),
  THREADS("threads", Form.THREADS, ""),
  OCR("ocr", Form.FLAG, "false"),
  OCR_LANGUAGES("ocrLanguages", Form.LANGUAGES, "jpn+eng"),
  MAX_DEPTH("maxDepth", Form.LIMIT, ""),
  MAX_BYTES("maxBytes", Form.LIMIT, ""),
  MAX_ENTRIES("maxEntries", Form.LIMIT, ""),
  MAX_ENTRY_BYTES("maxEntryBytes", Form.LIMIT, ""),
  MAX_RATIO("maxRatio", Form.LIMIT, ""),
  MAX_DOCUMENT_BYTES("maxDocumentBytes", Form.LIMIT, ""),
  DOCUMENT_TIMEOUT("documentTimeout", Form.LIMIT, ""),
  SCAN_TIMEOUT("scanTimeout", Form.LIMIT, "");

  /** The most threads that a scan may have. */
  public static final int MOST_THREADS = 256;

  /** What a value looks like. */
  enum Form {
    SEVERITY,
    CONFIDENCE,
    FLAG,
    COUNT,
    LIMIT,
    THREADS,
    LANGUAGES,
    FILE,
    FILES,
    KINDS,
    PATTERNS;

    /** Whether a setting may have several values. */
    boolean isList() {
      return this == FILES || this == KINDS || this == PATTERNS;
    }
  }

  private final String key;
  private final Form form;
  private final String standard;

  Setting(String key, Form form, String standard) {
    this.key = key;
    this.form = form;
    this.standard = standard;
  }

  /** Its name in the file. */
  public String key() {
    return key;
  }

  /** The environment variable that makes it. */
  public String variable() {
    return "MORASANU_" + name();
  }

  Form form() {
    return form;
  }

  /** What holds where nobody says anything; empty if that is nothing, or left to the scan. */
  Optional<String> standard() {
    return standard.isEmpty() ? Optional.empty() : Optional.of(standard);
  }

  /** The values it may have, or empty if they are not to be listed. */
  List<String> choices() {
    return switch (form) {
      case SEVERITY -> List.of("critical", "high", "medium", "low");
      case CONFIDENCE -> List.of("high", "medium", "low");
      case FLAG -> List.of("true", "false");
      case KINDS -> Arrays.stream(Kind.values()).map(Kind::id).toList();
      default -> List.of();
    };
  }

  /** Says what is wrong with a value; empty if nothing. */
  Optional<String> mistake(String value) {
    boolean right = switch (form) {
      case SEVERITY, CONFIDENCE, FLAG, KINDS -> choices().contains(value);
      case COUNT -> isNumber(value, 0, Long.MAX_VALUE);
      case LIMIT -> isNumber(value, 1, Long.MAX_VALUE);
      case THREADS -> isNumber(value, 1, MOST_THREADS);
      case LANGUAGES -> isLanguages(value);
      case FILE, FILES, PATTERNS -> !value.isBlank() && value.indexOf('\0') < 0;
    };
    if (right) {
      return Optional.empty();
    }
    return Optional.of("must be "
        + switch (form) {
          case SEVERITY, CONFIDENCE, FLAG, KINDS -> "one of: " + String.join(", ", choices());
          case COUNT -> "a whole number from 0 on";
          case LIMIT -> "a whole number from 1 on";
          case THREADS -> "a number from 1 to " + MOST_THREADS;
          case LANGUAGES -> "names of languages with plus signs between, such as jpn+eng";
          case FILE, FILES -> "the path of a file";
          case PATTERNS -> "a pattern of at least one character";
        });
  }

  /** Letters, digits and underscores, as files of Tesseract are called: never an option. */
  private static boolean isLanguages(String value) {
    return !value.isEmpty()
        && !value.startsWith("+")
        && !value.endsWith("+")
        && !value.contains("++")
        && value.chars().allMatch(c -> c == '+' || isOfName(c));
  }

  private static boolean isOfName(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isNumber(String value, long least, long most) {
    boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      return digits && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
    } catch (NumberFormatException tooLong) {
      return false;
    }
  }

  /** The setting of a key. */
  static Optional<Setting> of(String key) {
    for (Setting setting : values()) {
      if (setting.key.equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
