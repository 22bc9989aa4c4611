/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.scan.ScanRoot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The files and folders of a module that leave it with a build. Immutable. */
final class ModuleContents {
  private final Path basedir;
  private final List<ScanRoot> roots;
  private final boolean packaged;

  private ModuleContents(Path basedir, List<ScanRoot> roots, boolean packaged) {
    this.basedir = basedir;
    this.roots = roots;
    this.packaged = packaged;
  }

  /**
   * What of a module is there now.
   *
   * @param classes whether its folder of compiled classes and resources belongs to it
   */
  static ModuleContents of(MavenProject project, boolean classes) {
    Path basedir = absolute(project.getBasedir());
    Map<Path, ScanRoot> roots = new LinkedHashMap<>();
    add(roots, basedir, project.getArtifact().getFile());
    boolean packaged = !roots.isEmpty();
    for (Artifact attached : project.getAttachedArtifacts()) {
      add(roots, basedir, attached.getFile());
    }
    Path folder = absolute(new File(project.getBuild().getOutputDirectory()));
    if (classes && Files.isDirectory(folder)) {
      roots.put(folder, new ScanRoot(folder, label(basedir, folder)));
    }
    return new ModuleContents(basedir, List.copyOf(roots.values()), packaged);
  }

  /** The main artifact, the attached ones, the classes: those that exist, each once. */
  List<ScanRoot> roots() {
    return roots;
  }

  /** Whether the main artifact has been made. */
  boolean packaged() {
    return packaged;
  }

  /** How messages name a file of the module: relative to it, with forward slashes. */
  String label(Path file) {
    return label(basedir, file.toAbsolutePath().normalize());
  }

  /** Before {@code package} the artifact has no file, or a build of some other goal gave it a folder. */
  private static void add(Map<Path, ScanRoot> roots, Path basedir, @Nullable File file) {
    if (file != null && file.isFile()) {
      Path path = absolute(file);
      roots.put(path, new ScanRoot(path, label(basedir, path)));
    }
  }

  private static Path absolute(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }

  /** A path outside of the module shows its name only, so that reports do not speak of the machine. */
  private static String label(Path basedir, Path file) {
    if (!file.startsWith(basedir)) {
      return file.getName(file.getNameCount() - 1).toString();
    }
    StringJoiner label = new StringJoiner("/");
    basedir.relativize(file).forEach(name -> label.add(name.toString()));
    return label.toString();
  }
}
