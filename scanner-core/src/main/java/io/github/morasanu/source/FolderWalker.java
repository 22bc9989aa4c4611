/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Walks folders on disk, by name. No symbolic link is followed but a root, and the folders of version
 * control are left out. What cannot be read becomes an incident.
 */
final class FolderWalker {
  private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn");

  private final ContentVisitor visitor;
  private final ArtifactWalker walker;

  FolderWalker(ContentVisitor visitor, ArtifactWalker walker) {
    this.visitor = visitor;
    this.walker = walker;
  }

  /** Walks a root: a file or a folder, or a link to one. */
  void walk(Path root, String label) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walkFolder(root, label, ImageLayers.ofFolder(root), "");
      } else {
        walker.walkFile(root, label, attributes.size());
      }
    } catch (IOException e) {
      walker.unreadable(label);
    }
  }

  /** Walks one that is no folder; a link is nothing. */
  void file(Path file, String path) {
    try {
      file(
          file,
          path,
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      walker.unreadable(path);
    }
  }

  /**
   * Walks a folder.
   *
   * @param layers those of the container image whose folder this or one above is
   * @param inImage where in that image it is, with a slash at the end
   */
  private void walkFolder(Path folder, String label, ImageLayers layers, String inImage) {
    String prefix = label.isEmpty() || label.endsWith("/") ? label : label + "/";
    for (Path child : children(folder, label)) {
      String name = String.valueOf(child.getFileName());
      String path = prefix + EntryNames.display(name) + layers.mark(inImage + name);
      try {
        BasicFileAttributes attributes =
            Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean toWalk = attributes.isDirectory() && !VERSION_CONTROL.contains(name);
        if (toWalk && !visitor.leavesOut(path)) {
          ImageLayers own = ImageLayers.ofFolder(child);
          boolean outside = own == ImageLayers.NONE;
          walkFolder(child, path, outside ? layers : own, outside ? inImage + name + "/" : "");
        } else {
          file(child, path, attributes);
        }
      } catch (IOException e) {
        walker.unreadable(path);
      }
    }
  }

  private void file(Path file, String path, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      walker.walkFile(file, path, attributes.size());
    } else if (attributes.isOther()) {
      walker.incident(path, IncidentCause.UNSUPPORTED, "is neither a file nor a folder");
    }
  }

  private List<Path> children(Path folder, String label) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      walker.unreadable(label);
    }
    children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
    return children;
  }
}
