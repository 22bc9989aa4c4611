/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes baselines: JSON with one line for each entry, sorted, so that changes show well. */
public final class BaselineFile {
  /** The name that a baseline has unless somebody gives it another. */
  public static final String NAME = "morasanu-baseline.json";

  private static final String SCHEMA_VERSION = "1";
  private static final long MOST_BYTES = 64L << 20;

  private BaselineFile() {}

  /**
   * Reads a file.
   *
   * @param keyId of the key with which this scan makes its fingerprints
   * @throws PolicyException if it cannot be read, is no baseline, or was made under another key
   */
  public static Baseline read(Path file, String keyId) throws PolicyException {
    Baseline baseline = parse(file);
    if (!baseline.keyId().equals(keyId)) {
      throw new PolicyException(
          file + ": this baseline was made under another fingerprint key, so that"
              + " nothing in it can be recognised: give all machines the same key in"
              + " MORASANU_FINGERPRINT_KEY, or make the baseline anew");
    }
    return baseline;
  }

  private static Baseline parse(Path file) throws PolicyException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new PolicyException(file + ": a baseline has at most " + MOST_BYTES + " bytes");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return parse(file, new ObjectMapper().readTree(in));
      }
    } catch (JacksonException e) {
      throw new PolicyException(file + ": is no JSON, so that it is no baseline", e);
    } catch (IOException e) {
      throw new PolicyException(
          file + ": this baseline cannot be read: check the path, or make it", e);
    }
  }

  private static Baseline parse(Path file, JsonNode root) throws PolicyException {
    if (!root.path("schemaVersion").asText().equals(SCHEMA_VERSION)
        || !root.path("key").isTextual()
        || !root.path("entries").isArray()) {
      throw new PolicyException(
          file + ": is no baseline of schema version " + SCHEMA_VERSION + ": make it anew");
    }
    Map<Baseline.Key, Long> entries = new TreeMap<>();
    int number = 0;
    for (JsonNode entry : root.path("entries")) {
      number++;
      Baseline.Key key = new Baseline.Key(
          entry.path("path").asText(),
          entry.path("rule").asText(),
          entry.path("fingerprint").asText());
      long count = entry.path("count").asLong();
      if (key.rule().isEmpty() || key.fingerprint().isEmpty() || count < 1) {
        throw new PolicyException(
            file + ": entry " + number + " needs path, rule, fingerprint and a count from 1 on");
      }
      if (entries.put(key, count) != null) {
        throw new PolicyException(file + ": entry " + number + " is there twice");
      }
    }
    return new Baseline(root.path("key").asText(), entries);
  }

  /** Writes a baseline with {@code \n} as line end, and flushes. */
  public static void write(Baseline baseline, Writer out) throws IOException {
    out.write("{\n\"schemaVersion\": \"" + SCHEMA_VERSION + "\",\n\"key\": \"");
    out.write(baseline.keyId() + "\",\n\"entries\": [");
    JsonFactory factory = new JsonFactory();
    String separator = "\n";
    for (Map.Entry<Baseline.Key, Long> entry : baseline.entries().entrySet()) {
      out.write(separator);
      separator = ",\n";
      // Not try-with-resources: its close would close the writer.
      JsonGenerator json = factory.createGenerator(out);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("path", entry.getKey().path());
      json.writeStringField("rule", entry.getKey().rule());
      json.writeStringField("fingerprint", entry.getKey().fingerprint());
      json.writeNumberField("count", entry.getValue());
      json.writeEndObject();
      json.flush();
    }
    out.write("\n]\n}\n");
    out.flush();
  }
}
