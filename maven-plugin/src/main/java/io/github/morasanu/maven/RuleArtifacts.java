/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds files of rules in artifacts of Maven repositories. */
final class RuleArtifacts {
  /** Where a jar holds its rules. */
  static final String ENTRY = "META-INF/morasanu/rules.toml";

  private static final int LARGEST = 16 << 20;

  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> remote;

  RuleArtifacts(
      RepositorySystem repositories,
      RepositorySystemSession session,
      List<RemoteRepository> remote) {
    this.repositories = repositories;
    this.session = session;
    this.remote = remote;
  }

  /**
   * The files of rules of some artifacts.
   *
   * @param coordinates of the artifacts
   * @param folder for those that come out of jars
   * @throws ConfigurationException if coordinates are none, or an artifact holds no rules
   * @throws MojoExecutionException if an artifact cannot be had
   */
  List<Path> resolve(List<String> coordinates, Path folder)
      throws ConfigurationException, MojoExecutionException {
    List<Path> files = new ArrayList<>();
    for (String text : coordinates) {
      Artifact artifact = artifact(text);
      Path file = file(artifact, text);
      files.add(file.toString().endsWith(".toml") ? file : unpacked(file, text, folder));
    }
    return files;
  }

  private static Artifact artifact(String text) throws ConfigurationException {
    try {
      return new DefaultArtifact(text);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException("ruleArtifacts", text, CheckMessages.badCoordinates(text));
    }
  }

  private Path file(Artifact artifact, String text) throws MojoExecutionException {
    try {
      return repositories
          .resolveArtifact(session, new ArtifactRequest(artifact, remote, null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(CheckMessages.unresolvedRules(text), e);
    }
  }

  /** The rules of a jar, or of the folder of classes of a module that is not packaged yet. */
  private static Path unpacked(Path file, String text, Path folder)
      throws ConfigurationException, MojoExecutionException {
    Path inFolder = file.resolve(ENTRY);
    if (Files.isDirectory(file) && Files.isRegularFile(inFolder)) {
      return inFolder;
    }
    try {
      Optional<byte[]> rules = Files.isDirectory(file) ? Optional.empty() : entry(file);
      if (rules.isEmpty()) {
        throw new ConfigurationException(
            "ruleArtifacts", text, CheckMessages.noRulesIn(text, ENTRY));
      }
      Files.createDirectories(folder);
      return Files.write(folder.resolve(fileName(text)), rules.get());
    } catch (IOException e) {
      throw new MojoExecutionException(CheckMessages.unresolvedRules(text), e);
    }
  }

  private static Optional<byte[]> entry(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(ENTRY);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] rules = in.readNBytes(LARGEST + 1);
        if (rules.length > LARGEST) {
          throw new IOException("the rules are larger than " + LARGEST + " bytes");
        }
        return Optional.of(rules);
      }
    }
  }

  /** Made of the coordinates, which the user wrote; nothing of it comes from the jar. */
  private static String fileName(String text) {
    StringBuilder name = new StringBuilder();
    text.chars().forEach(c -> {
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
      name.append(plain ? (char) c : '_');
    });
    return name.append(".toml").toString();
  }
}
