/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.morasanu.model.Location;
import java.io.IOException;

/**
 * A place as SARIF names it: the file on disk as physical location, since that is all a viewer can
 * open, and the entry within it, the sheet or the class member as logical location.
 */
final class SarifLocation {

  private SarifLocation() {}

  static void write(Location location, JsonGenerator json) throws IOException {
    String path = location.path();
    boolean inFile = location.line() > 0 && !EntryPath.isEntry(path);
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(path, json);
    json.writeObjectFieldStart("region");
    // GitHub needs a line; of what has none, or none in the file itself, it is the first.
    json.writeNumberField("startLine", inFile ? location.line() : 1);
    if (inFile && location.column() > 0) {
      json.writeNumberField("startColumn", location.column());
    }
    json.writeEndObject();
    json.writeEndObject();
    String place = Words.ENGLISH.of(location);
    if (!inFile) {
      writeLogical(path, place, json);
    }
    json.writeEndObject();
  }

  /** The members of a location that is a whole file or entry; the caller opens and closes it. */
  static void writeFile(String path, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(path, json);
    json.writeEndObject();
    if (EntryPath.isEntry(path)) {
      writeLogical(path, "", json);
    }
  }

  private static void writeArtifact(String path, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", EntryPath.uri(EntryPath.file(path)));
    json.writeEndObject();
  }

  private static void writeLogical(String path, String place, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", Printable.of(EntryPath.name(path)));
    String qualified = Printable.of(path);
    json.writeStringField(
        "fullyQualifiedName", place.isEmpty() ? qualified : qualified + ": " + place);
    json.writeStringField("kind", "resource");
    json.writeEndObject();
    json.writeEndArray();
  }
}
