/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.cli.git.QuietGit;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.scan.Scanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A git repository of a test, and scans of it through the command line. */
final class GitSandbox implements AutoCloseable {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();

  /** A file with this is reported. */
  static final String PHONE = "電話 090-3847-2915\n";

  private final Path home;
  private final Path folder;
  final Git git;
  private final List<ScanReport> reports = new ArrayList<>();

  GitSandbox(Path home, String name) throws GitAPIException {
    QuietGit.install();
    this.home = home;
    this.folder = home.resolve(name);
    this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  Path folder() {
    return folder;
  }

  /** Writes a file that is reported; each has a content of its own. */
  GitSandbox leak(String path) {
    return write(path, "# " + path + "\n" + PHONE);
  }

  GitSandbox write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GitSandbox delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  GitSandbox add(String path) throws GitAPIException {
    git.add().addFilepattern(path).call();
    return this;
  }

  /** Commits all that there is; the first commit is the oldest. */
  String commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    PersonIdent nobody = new PersonIdent("Nobody", "nobody@example.com");
    RevCommit commit = git.commit()
        .setMessage(message)
        .setAuthor(nobody)
        .setCommitter(nobody)
        .setSign(false)
        .call();
    return commit.abbreviate(12).name();
  }

  /** The command line with a real scanner whose reports are kept. */
  CliRun.Result run(Object... args) {
    return new CliRun(home)
        .scanner((request, progress) -> {
          ScanReport report = SCANNER.scan(request, progress);
          reports.add(report);
          return report;
        })
        .run(args);
  }

  /** Paths of the findings of a scan. */
  Set<String> found(Object... args) {
    run(args);
    Set<String> paths = new TreeSet<>();
    report().findings().forEach(finding -> paths.add(finding.location().path()));
    return paths;
  }

  /** That of the last scan. */
  ScanReport report() {
    return reports.get(reports.size() - 1);
  }

  /** Paths and causes of its incidents. */
  List<String> incidents() {
    return report().incidents().stream()
        .map((ScanIncident incident) -> incident.path() + " " + incident.cause().id())
        .toList();
  }

  @Override
  public void close() {
    git.close();
  }
}
