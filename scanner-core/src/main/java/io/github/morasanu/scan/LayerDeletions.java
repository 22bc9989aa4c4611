/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Finding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a container image later layers delete, by the paths of a walk: whoever has the image has
 * these files all the same. A layer deletes {@code a/b} by an entry {@code a/.wh.b}, and all of {@code a}
 * that lies in the layers below by {@code a/.wh..wh..opq} (OCI image specification 1.1, "Whiteouts"). Not
 * thread-safe.
 */
final class LayerDeletions {
  static final String REASON =
      "a later layer of the image deletes the file, which is still in this one";

  /** So many are kept; of others nothing is said. */
  private static final int MOST = 100_000;

  private static final String LAYER = "#layer";
  private static final String ENTRY = "!/";
  private static final String WHITEOUT = ".wh.";
  private static final String OPAQUE = ".wh..wh..opq";

  /** A path in a layer of an image. */
  private record Layered(String image, int layer, String path) {}

  /** What is deleted, by image and path, and the last layer that does it; of what is below a folder with a slash. */
  private final Map<String, Integer> deleted = new HashMap<>();

  /** Whether a path is that of an entry that deletes others. */
  static boolean isWhiteout(String path) {
    return path.startsWith(WHITEOUT, path.lastIndexOf('/') + 1) && path.contains(LAYER);
  }

  /** Takes the path of an entry that deletes others. */
  void add(String whiteout) {
    Layered layered = layered(whiteout);
    if (layered == null || deleted.size() >= MOST) {
      return;
    }
    int name = layered.path.lastIndexOf('/') + 1;
    String folder = layered.path.substring(0, name);
    String target = layered.path.startsWith(OPAQUE, name)
        ? folder
        : folder + layered.path.substring(name + WHITEOUT.length());
    deleted.merge(key(layered.image, target), layered.layer, Math::max);
  }

  void addAll(LayerDeletions next) {
    next.deleted.forEach((key, layer) -> {
      if (deleted.size() < MOST) {
        deleted.merge(key, layer, Math::max);
      }
    });
  }

  boolean isEmpty() {
    return deleted.isEmpty();
  }

  /** The finding, and that its file is deleted later, if it is. */
  Finding told(Finding finding) {
    Layered layered = deleted.isEmpty() ? null : layered(finding.location().path());
    return layered != null && isDeleted(layered) ? finding.because(REASON) : finding;
  }

  private boolean isDeleted(Layered file) {
    int end = file.path.length();
    while (end >= 0) {
      String path = file.path.substring(0, end);
      boolean below = end < file.path.length();
      if (isDeletedAbove(file, path) || (below && isDeletedAbove(file, path + "/"))) {
        return true;
      }
      end = path.lastIndexOf('/');
    }
    // What an opaque mark at the root of a layer hides.
    return isDeletedAbove(file, "");
  }

  private boolean isDeletedAbove(Layered file, String path) {
    return deleted.getOrDefault(key(file.image, path), 0) > file.layer;
  }

  private static String key(String image, String path) {
    return image + '\n' + path;
  }

  /** The parts of {@code image.tar!/blobs/sha256/…#layer2!/a/b!/c}: without what lies in the file. */
  private static @Nullable Layered layered(String path) {
    int mark = path.indexOf(LAYER);
    int entry = path.indexOf(ENTRY, mark + 1);
    if (mark < 0 || entry < 0) {
      return null;
    }
    int number = 0;
    for (int i = mark + LAYER.length(); i < entry; i++) {
      int digit = Character.digit(path.charAt(i), 10);
      if (digit < 0 || number > 1_000_000) {
        return null;
      }
      number = 10 * number + digit;
    }
    int container = path.lastIndexOf(ENTRY, mark);
    int blobs = path.lastIndexOf("blobs/", mark);
    String image = path.substring(0, container >= 0 ? container : Math.max(0, blobs));
    int inner = path.indexOf(ENTRY, entry + ENTRY.length());
    String file = path.substring(entry + ENTRY.length(), inner < 0 ? path.length() : inner);
    return new Layered(image, number, file.startsWith("./") ? file.substring(2) : file);
  }
}
