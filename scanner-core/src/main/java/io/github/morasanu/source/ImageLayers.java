/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which blobs of a container image are its layers, and in what order: for the reader of a report, to
 * whom {@code blobs/sha256/…} says nothing. Reads what {@code docker save} writes, and the image layout
 * of the OCI image specification 1.1. A layer of several images has its number in the first of them.
 */
final class ImageLayers {
  static final ImageLayers NONE = new ImageLayers();

  private static final ObjectMapper JSON = new ObjectMapper();
  /** Indexes in indexes: one for platforms, one for what else a registry adds. */
  private static final int DEEPEST_INDEX = 4;

  private static final int LONGEST_JSON = 1 << 20;
  private static final int MOST_JSON = 16 << 20;
  private static final int DIGEST_LENGTH = 64;

  private final Map<String, byte[]> json = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int held;

  private ImageLayers() {}

  /**
   * The layers of an image in a tar on disk; none if its names are not those of an image. Only headers
   * and small JSON files are read.
   */
  static ImageLayers ofTar(Blob tar) {
    ImageLayers layers = new ImageLayers();
    try (InputStream in = new BufferedInputStream(tar.stream())) {
      TarReader reader = new TarReader(in);
      for (ArchivedEntry entry = reader.next(); entry != null; entry = reader.next()) {
        String name = plain(EntryNames.decode(entry.name()));
        if (!isOfAnImage(name)) {
          return NONE;
        }
        layers.hold(name, entry.data().length(), entry.data());
      }
    } catch (IOException e) {
      // Damage is told by who examines the tar; here it costs numbers only.
    }
    layers.number();
    return layers;
  }

  /** The layers of an image layout in a folder; none if it is no such layout. */
  static ImageLayers ofFolder(Path folder) {
    ImageLayers layers = new ImageLayers();
    Path blobs = folder.resolve("blobs").resolve("sha256");
    if (!Files.isRegularFile(folder.resolve("oci-layout")) || !Files.isDirectory(blobs)) {
      return NONE;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(blobs)) {
      layers.hold("index.json", folder.resolve("index.json"));
      for (Path blob : children) {
        layers.hold("blobs/sha256/" + blob.getFileName(), blob);
      }
    } catch (IOException e) {
      // As for a tar.
    }
    layers.number();
    return layers;
  }

  private void hold(String name, Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        hold(name, Files.size(file), in);
      }
    }
  }

  /** Keeps a small JSON file. */
  private void hold(String name, long size, InputStream in) throws IOException {
    if (size < 2 || size > LONGEST_JSON || held + size > MOST_JSON) {
      return;
    }
    int first = in.read();
    if (first == '{' || first == '[') {
      byte[] bytes = new byte[(int) size];
      bytes[0] = (byte) first;
      int read = in.readNBytes(bytes, 1, bytes.length - 1);
      if (read == bytes.length - 1) {
        json.put(name, bytes);
        held += bytes.length;
      }
    }
  }

  private void number() {
    JsonNode saved = parsed("manifest.json");
    if (saved != null) {
      for (JsonNode image : saved) {
        int number = 0;
        for (JsonNode layer : image.path("Layers")) {
          numbers.putIfAbsent(plain(layer.asText()), ++number);
        }
      }
    }
    numberIndex(parsed("index.json"), 0);
    json.clear();
  }

  private void numberIndex(@Nullable JsonNode index, int depth) {
    if (index == null || depth > DEEPEST_INDEX) {
      return;
    }
    int number = 0;
    for (JsonNode layer : index.path("layers")) {
      numbers.putIfAbsent(blob(layer), ++number);
    }
    for (JsonNode manifest : index.path("manifests")) {
      numberIndex(parsed(blob(manifest)), depth + 1);
    }
  }

  private static String blob(JsonNode descriptor) {
    return "blobs/" + descriptor.path("digest").asText().replace(':', '/');
  }

  private @Nullable JsonNode parsed(String name) {
    byte[] bytes = json.get(name);
    try {
      return bytes == null ? null : JSON.readTree(bytes);
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean isOfAnImage(String name) {
    return switch (name) {
      case "", "blobs", "oci-layout", "index.json", "manifest.json", "repositories" -> true;
      default -> name.startsWith("blobs/") || startsWithDigest(name);
    };
  }

  /** As the files and folders of older versions of {@code docker save} do. */
  private static boolean startsWithDigest(String name) {
    int from = name.startsWith("sha256:") ? "sha256:".length() : 0;
    if (name.length() < from + DIGEST_LENGTH) {
      return false;
    }
    for (int i = from; i < from + DIGEST_LENGTH; i++) {
      if (Character.digit(name.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String name) {
    String plain = name.startsWith("./") ? name.substring(2) : name;
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** What a report adds to the name of a layer, as {@code #layer2}; nothing for other names. */
  String mark(String name) {
    Integer number = numbers.get(plain(name));
    return number == null ? "" : "#layer" + number;
  }
}
