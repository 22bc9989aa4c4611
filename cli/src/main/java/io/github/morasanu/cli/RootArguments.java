/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * The paths of the command line as roots of a scan, named so that reports read alike wherever the
 * project lies: relative paths as they were given, absolute ones by their last name.
 */
final class RootArguments {

  private RootArguments() {}

  /**
   * One root for each path, in their order. A single folder gets no name: its files are reported
   * relative to it.
   *
   * @throws ConfigurationException if there is no path, or one does not exist
   */
  static List<ScanRoot> roots(List<Path> paths) throws ConfigurationException {
    if (paths.isEmpty()) {
      throw new ConfigurationException("PATH", "", CliMessages.noPath());
    }
    List<ScanRoot> roots = new ArrayList<>();
    for (Path path : paths) {
      if (isStandardInput(path)) {
        throw new ConfigurationException("PATH", path.toString(), CliMessages.noInputHere());
      }
      if (!Files.exists(path)) {
        throw new ConfigurationException("PATH", path.toString(), CliMessages.notFound(path));
      }
      boolean onlyFolder = paths.size() == 1 && Files.isDirectory(path);
      roots.add(new ScanRoot(path, onlyFolder ? "" : label(path)));
    }
    return roots;
  }

  /**
   * The same, where {@code -} stands for standard input.
   *
   * @throws ConfigurationException also if it stands there twice
   */
  static List<ScanRoot> roots(List<Path> paths, CliEnvironment environment)
      throws ConfigurationException {
    int at = paths.indexOf(Path.of(StandardInput.NAME));
    if (at < 0) {
      return roots(paths);
    }
    if (paths.lastIndexOf(Path.of(StandardInput.NAME)) != at) {
      throw new ConfigurationException(
          "PATH", StandardInput.NAME, CliMessages.standardInputTwice());
    }
    ScanRoot input = new ScanRoot(
        environment.workingFolder(),
        StandardInput.LABEL,
        new StandardInput(environment.input(), environment.interruption()));
    List<Path> others = new ArrayList<>(paths);
    others.remove(at);
    List<ScanRoot> roots = others.isEmpty() ? new ArrayList<>() : roots(others);
    roots.add(at, input);
    return roots;
  }

  /** Puts the roots into a request: standard input can be read only once, which takes one thread. */
  static void add(List<ScanRoot> roots, ScanRequest.Builder request) {
    roots.forEach(request::root);
    if (roots.stream().anyMatch(root -> root.feed() instanceof StandardInput)) {
      request.threads(1);
    }
  }

  /** The bytes of all files, if nothing but files is named: to know those of a folder it must be walked. */
  static OptionalLong bytes(List<ScanRoot> roots) {
    long sum = 0;
    for (ScanRoot root : roots) {
      if (root.feed() != null || !Files.isRegularFile(root.path())) {
        return OptionalLong.empty();
      }
      try {
        sum += Files.size(root.path());
      } catch (IOException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }

  /** A file of that name is {@code ./-}. */
  private static boolean isStandardInput(Path path) {
    return path.toString().equals(StandardInput.NAME);
  }

  private static String label(Path path) {
    Path normalized = path.normalize();
    Path named = normalized.isAbsolute() ? normalized.getFileName() : normalized;
    if (named == null) {
      return "";
    }
    StringJoiner label = new StringJoiner("/");
    named.forEach(name -> label.add(name.toString()));
    return label.toString();
  }
}
