/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds container images in memory. Layers are tars, compressed or not, the lowest first. */
public final class ImageFiles {
  private ImageFiles() {}

  /** Where a layer lies in its image. */
  public static String blobPath(byte[] content) {
    return "blobs/sha256/" + digest(content);
  }

  /** The files of an OCI image layout by path. */
  public static Map<String, byte[]> ociLayout(List<byte[]> layers) {
    Map<String, byte[]> files = new TreeMap<>();
    List<String> descriptors = new ArrayList<>();
    for (byte[] layer : layers) {
      files.put(blobPath(layer), layer);
      descriptors.add(descriptor("layer.v1.tar", layer));
    }
    byte[] config = ascii("{\"architecture\":\"amd64\",\"os\":\"linux\"}");
    files.put(blobPath(config), config);
    byte[] manifest =
        ascii("{\"schemaVersion\":2,\"config\":" + descriptor("config.v1+json", config)
            + ",\"layers\":[" + String.join(",", descriptors) + "]}");
    files.put(blobPath(manifest), manifest);
    files.put(
        "index.json",
        ascii("{\"schemaVersion\":2,\"manifests\":[" + descriptor("manifest.v1+json", manifest)
            + "]}"));
    files.put("oci-layout", ascii("{\"imageLayoutVersion\":\"1.0.0\"}"));
    return files;
  }

  /** What older versions of {@code docker save} write: a folder for each layer, the manifest after them. */
  public static byte[] dockerSave(List<byte[]> layers) {
    Map<String, byte[]> files = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (byte[] layer : layers) {
      String name = digest(layer) + "/layer.tar";
      files.put(name, layer);
      files.put(digest(layer) + "/VERSION", ascii("1.0"));
      names.add("\"" + name + "\"");
    }
    files.put("manifest.json", ascii("[{\"Layers\":[" + String.join(",", names) + "]}]"));
    return ArchiveFiles.tar(files);
  }

  private static String descriptor(String type, byte[] content) {
    return "{\"mediaType\":\"application/vnd.oci.image." + type + "\",\"digest\":\"sha256:"
        + digest(content) + "\",\"size\":" + content.length + "}";
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
