/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a container image later layers delete or replace, by the paths of a walk: whoever has the
 * image has these files all the same. A layer deletes {@code a/b} by an entry {@code a/.wh.b}, and all of
 * {@code a} that lies in the layers below by {@code a/.wh..wh..opq} (OCI image specification 1.1,
 * "Whiteouts"); it replaces {@code a/b} by a file or link of that name, or in place of the folder {@code a}.
 * Layers may come in any order. Not thread-safe.
 */
final class LayerChanges {
  static final String DELETED =
      "a later layer of the image deletes the file, which is still in this one";
  static final String REPLACED =
      "a later layer of the image replaces the file, which is still in this one";

  private static final String LAYER = "#layer";
  private static final String ENTRY = "!/";
  private static final String WHITEOUT = ".wh.";
  private static final String OPAQUE = ".wh..wh..opq";

  /** A path in a layer of an image. */
  private record Layered(String image, int layer, String path) {}

  /** What is deleted, and the last layer that does it; of what is below a folder with a slash. */
  private final LayerPaths deleted = new LayerPaths();

  /** What is a file or a link in some layer, and the last such layer. */
  private final LayerPaths shipped = new LayerPaths();

  /** Whether a path is that of an entry of a layer, and not of something in that entry. */
  static boolean concerns(String path) {
    int layer = path.indexOf(LAYER);
    int entry = layer < 0 ? -1 : path.indexOf(ENTRY, layer);
    return entry >= 0 && path.indexOf(ENTRY, entry + 1) < 0;
  }

  /** Takes the path of an entry of a layer, which may be a mark that deletes others. */
  void add(String entry) {
    Layered layered = layered(entry);
    if (layered == null) {
      return;
    }
    int name = layered.path.lastIndexOf('/') + 1;
    String folder = layered.path.substring(0, name);
    if (!layered.path.startsWith(WHITEOUT, name)) {
      shipped.add(layered.image, layered.path, layered.layer);
    } else if (layered.path.startsWith(OPAQUE, name)) {
      deleted.add(layered.image, folder, layered.layer);
    } else {
      String target = folder + layered.path.substring(name + WHITEOUT.length());
      deleted.add(layered.image, target, layered.layer);
    }
  }

  void addAll(LayerChanges next) {
    deleted.addAll(next.deleted);
    shipped.addAll(next.shipped);
  }

  boolean isEmpty() {
    return deleted.isEmpty() && shipped.isEmpty();
  }

  /** The finding, and that its file is deleted or replaced later, if it is. */
  Finding told(Finding finding) {
    Layered file = isEmpty() ? null : layered(finding.location().path());
    if (file == null) {
      return finding;
    }
    int replacedIn = lastReplacing(file);
    int deletedIn = lastDeleting(file);
    // A layer that deletes a folder and ships it anew replaces what is in both.
    if (deletedIn > file.layer && deletedIn != replacedIn) {
      return finding.because(DELETED);
    }
    return replacedIn > file.layer ? finding.because(REPLACED) : finding;
  }

  private int lastReplacing(Layered file) {
    int last = 0;
    for (int end = file.path.length(); end > 0; end = file.path.lastIndexOf('/', end - 1)) {
      last = Math.max(last, shipped.lastLayer(file.image, file.path.substring(0, end)));
    }
    return last;
  }

  private int lastDeleting(Layered file) {
    // What an opaque mark at the root of a layer hides.
    int last = deleted.lastLayer(file.image, "");
    for (int end = file.path.length(); end > 0; end = file.path.lastIndexOf('/', end - 1)) {
      last = Math.max(last, deleted.lastLayer(file.image, file.path.substring(0, end)));
      if (end < file.path.length()) {
        last = Math.max(last, deleted.lastLayer(file.image, file.path.substring(0, end + 1)));
      }
    }
    return last;
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
