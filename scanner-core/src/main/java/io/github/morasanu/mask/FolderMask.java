/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

import io.github.morasanu.mask.ContentMask.Result;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.scan.ContentValues;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Walks the roots of a run and puts the copy of each file where it belongs. Used once. */
final class FolderMask {
  private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn");

  private final Path target;
  private final boolean inPlace;
  private final KindCounts counts = new KindCounts();
  private final List<ScanIncident> incidents = new ArrayList<>();
  private long files;
  private long masked;

  private FolderMask(Path target, boolean inPlace) {
    this.target = target;
    this.inPlace = inPlace;
  }

  /** Copies into a folder. */
  static FolderMask copying(Path target) {
    return new FolderMask(target, false);
  }

  /** Replaces files, and copies the originals of those into a folder. */
  static FolderMask inPlace(Path backup) {
    return new FolderMask(backup, true);
  }

  MaskResult mask(ScanRequest request, ContentValues values, RunKey key) throws IOException {
    ContentMask mask = new ContentMask(values, request, key, counts, incidents);
    Files.createDirectories(target);
    Path work = Files.createTempFile("morasanu-", ".tmp");
    try {
      for (ScanRoot root : request.roots()) {
        boolean folder = Files.isDirectory(root.path());
        // A label may lead upwards, as "../data" does: of a folder in the copy it is the name that
        // counts.
        String name = root.label().isEmpty() ? "" : name(root.path());
        Path to = name.isEmpty() ? target : target.resolve(inPlace ? name : mask.name(name));
        if (folder) {
          folder(root.path(), to, mask.name(name), mask, work);
        } else {
          file(root.path(), to, mask.name(name), mask, work);
        }
      }
    } finally {
      Files.deleteIfExists(work);
    }
    return new MaskResult(files, masked, counts.byKind(), incidents);
  }

  private void folder(Path from, Path to, String label, ContentMask mask, Path work)
      throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(from)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      mask.refuse(label, IncidentCause.UNREADABLE, "is a folder that cannot be read");
      return;
    }
    children.sort(Comparator.comparing(FolderMask::name));
    if (!inPlace) {
      Files.createDirectories(to);
    }
    for (Path child : children) {
      String name = name(child);
      String shown = mask.name(name);
      String path = label.isEmpty() ? shown : label + "/" + shown;
      Path copy = to.resolve(inPlace ? name : shown);
      BasicFileAttributes attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (inPlace && !shown.equals(name)) {
        mask.refuse(path, IncidentCause.UNSUPPORTED, "has a value in its name, which stays");
      }
      if (attributes.isDirectory() && !VERSION_CONTROL.contains(name)) {
        folder(child, copy, path, mask, work);
      } else if (attributes.isRegularFile()) {
        file(child, copy, path, mask, work);
      }
    }
  }

  private void file(Path from, Path to, String label, ContentMask mask, Path work)
      throws IOException {
    Result result;
    try {
      result = mask.mask(from, label, work);
    } catch (IOException e) {
      result = mask.refuse(label, IncidentCause.UNREADABLE, "cannot be read, or not be copied");
    }
    if (result == Result.REFUSED) {
      return;
    }
    files++;
    masked += result == Result.CHANGED ? 1 : 0;
    if (inPlace) {
      replace(from, to, result, work);
    } else if (Files.exists(to)) {
      mask.refuse(
          label, IncidentCause.UNSUPPORTED, "has the name of another copy; it was not copied");
    } else {
      put(result == Result.CHANGED ? work : from, from, to);
    }
  }

  private static void replace(Path file, Path backup, Result result, Path work) throws IOException {
    if (result == Result.CHANGED) {
      put(file, file, backup);
      Files.copy(work, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Copies a file, with the time of another. */
  private static void put(Path content, Path like, Path to) throws IOException {
    Path parent = to.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.copy(content, to);
    Files.setLastModifiedTime(to, Files.getLastModifiedTime(like));
  }

  private static String name(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }
}
