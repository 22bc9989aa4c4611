/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.scan.ScanRoot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
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

  /** What of a module is there now, with labels relative to its folder. */
  static ModuleContents of(MavenProject project, ContentChoice choice) {
    return of(project, project.getBasedir().toPath(), choice);
  }

  /** Contents that are known. */
  static ModuleContents of(Path top, List<ScanRoot> roots) {
    return new ModuleContents(top.toAbsolutePath().normalize(), List.copyOf(roots), true);
  }

  /**
   * What of a module is there now.
   *
   * @param top the folder to which labels are relative
   */
  static ModuleContents of(MavenProject project, Path top, ContentChoice choice) {
    Path basedir = top.toAbsolutePath().normalize();
    Map<Path, ScanRoot> roots = new LinkedHashMap<>();
    add(roots, basedir, project.getArtifact().getFile());
    boolean packaged = !roots.isEmpty();
    for (Artifact attached : project.getAttachedArtifacts()) {
      if (isConsumerPom(attached)) {
        addConsumerPom(roots, basedir, attached);
      } else {
        add(roots, basedir, attached.getFile());
      }
    }
    if (choice.classes()) {
      addExisting(roots, basedir, absolute(new File(project.getBuild().getOutputDirectory())));
    }
    if (choice.sources()) {
      sources(project).forEach(path -> addExisting(roots, basedir, path));
    }
    choice.extra().forEach(path -> addExisting(roots, basedir, absolute(path.toFile())));
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

  /** Whether it is what Maven 4 makes of the pom for those who depend on the module. */
  private static boolean isConsumerPom(Artifact attached) {
    return "consumer".equals(attached.getClassifier()) && "pom".equals(attached.getType());
  }

  /** Its file has another name in each build; reports, fingerprints and the cache need one that stays. */
  private static void addConsumerPom(Map<Path, ScanRoot> roots, Path basedir, Artifact pom) {
    if (pom.getFile() != null && pom.getFile().isFile()) {
      Path path = absolute(pom.getFile());
      String name = pom.getArtifactId() + "-" + pom.getVersion() + "-consumer.pom";
      roots.put(path, new ScanRoot(path, label(basedir, path.resolveSibling(name))));
    }
  }

  /** What somebody wrote, and not what the build made: pom.xml, src, and what lies elsewhere. */
  private static List<Path> sources(MavenProject project) {
    Path module = absolute(project.getBasedir());
    Path src = module.resolve("src");
    Path made = absolute(new File(project.getBuild().getDirectory()));
    List<Path> elsewhere = new ArrayList<>();
    project.getCompileSourceRoots().forEach(root -> elsewhere.add(absolute(new File(root))));
    project.getTestCompileSourceRoots().forEach(root -> elsewhere.add(absolute(new File(root))));
    Stream.concat(project.getResources().stream(), project.getTestResources().stream())
        .forEach(resource -> elsewhere.add(absolute(new File(resource.getDirectory()))));
    elsewhere.removeIf(path -> path.startsWith(src) || path.startsWith(made));
    List<Path> sources = new ArrayList<>(List.of(module.resolve("pom.xml"), src));
    sources.addAll(elsewhere);
    return sources;
  }

  private static void addExisting(Map<Path, ScanRoot> roots, Path basedir, Path path) {
    if (Files.exists(path)) {
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
