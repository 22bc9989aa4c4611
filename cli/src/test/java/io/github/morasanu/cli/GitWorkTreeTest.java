/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.morasanu.cli.CliRun.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitWorkTreeTest {

  @TempDir
  private Path home;

  private GitSandbox repo;

  @BeforeEach
  void init() throws Exception {
    repo = new GitSandbox(home, "repo");
  }

  @AfterEach
  void close() {
    repo.close();
  }

  @Test
  void git_scansWhatIsTrackedAndWhatIsNotIgnored() throws Exception {
    repo.write(".gitignore", "*.log\nbuild/\n").leak("build/kept.txt");
    repo.git.add().addFilepattern(".").call();
    repo.write(".gitignore", "").add(".").write(".gitignore", "*.log\nbuild/\n");
    repo.leak("src/tracked.txt");
    repo.commit("first");
    repo.leak("src/new.txt").leak("src/a.log").leak("build/out.txt").leak("private.txt");
    repo.write("src/.gitignore", "!a.log\nb.txt\n").leak("src/b.txt").leak("b.txt");
    repo.write(".git/info/exclude", "/private.txt\n").leak(".git/not-git.txt");

    assertThat(repo.found("scan", "--git", repo.folder()))
        .containsExactly("b.txt", "build/kept.txt", "src/a.log", "src/new.txt", "src/tracked.txt");
    assertThat(repo.found("scan", repo.folder()))
        .contains("private.txt", "build/out.txt", "src/b.txt");
  }

  @Test
  void git_ofAPathWithin_scansOnlyThat_withTheSamePathsAsAPlainScan() throws Exception {
    repo.write(".gitignore", "*.log\n").leak("a.txt").leak("src/b.txt").leak("src/deep/c.txt");
    repo.leak("src/d.log").leak("src2/e.txt");

    Path src = repo.folder().resolve("src");
    assertThat(repo.found("scan", "--git", src)).containsExactly("b.txt", "deep/c.txt");
    assertThat(repo.found("scan", "--git", src.resolve("b.txt"))).containsExactly("b.txt");
    assertThat(repo.found("scan", "--git", src.resolve("d.log"))).isEmpty();
    assertThat(repo.found("scan", "--git", src, repo.folder().resolve("src2")))
        .containsExactly("src/b.txt", "src/deep/c.txt", "src2/e.txt");
  }

  @Test
  void git_withoutAPath_scansTheWorkingFolder() throws Exception {
    try (GitSandbox here = new GitSandbox(home, ".")) {
      assertThat(here.leak("a.txt").found("scan", "--git")).contains("a.txt");
    }
  }

  @Test
  void git_scansRepositoriesWithin_byTheirOwnRules() throws Exception {
    repo.write(".gitignore", "*.log\nignored/\n").leak("a.txt");
    for (String name : new String[] {"sub", "ignored/one"}) {
      try (GitSandbox nested = new GitSandbox(repo.folder(), name)) {
        nested.write(".gitignore", "*.tmp\n").leak("b.txt").leak("c.tmp").leak("d.log");
        nested.commit("nested");
      }
    }
    repo.add("sub");
    repo.leak("broken/f.txt").write("broken/.git", "gitdir: nowhere\n");

    assertThat(repo.found("scan", "--git", repo.folder()))
        .containsExactly("a.txt", "broken/f.txt", "sub/b.txt", "sub/d.log");
    assertThat(repo.incidents()).isEmpty();
  }

  @Test
  void git_followsNoSymbolicLink() throws Exception {
    Path outside = Files.createDirectory(home.resolve("outside"));
    Files.writeString(outside.resolve("x.txt"), GitSandbox.PHONE);
    Files.createSymbolicLink(repo.folder().resolve("link"), outside);
    Files.createSymbolicLink(repo.folder().resolve("file"), outside.resolve("x.txt"));
    repo.commit("links");

    assertThat(repo.found("scan", "--git", repo.folder())).isEmpty();
    assertThat(repo.report().summary().filesScanned()).isZero();
  }

  @Test
  void git_whereThereIsNoWorkTree_isAUsageError() throws Exception {
    Path outside = Files.createDirectory(home.resolve("outside"));
    Path bare = home.resolve("bare.git");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();

    assertUsageError(repo.run("scan", "--git", outside), "lies in no git repository");
    assertUsageError(repo.run("scan", "--git-history", outside), "lies in no git repository");
    assertUsageError(repo.run("scan", "--since=main", outside), "lies in no git repository");
    assertUsageError(repo.run("scan", "--git", bare), "has no work tree");
    assertUsageError(repo.run("scan", "--git", repo.folder().resolve(".git")), "has no work tree");
    assertUsageError(repo.run("scan", "--git", home.resolve("gone")), "there is no file or folder");
    assertUsageError(repo.run("scan"), "PATH");
  }

  static void assertUsageError(Result result, String words) {
    assertThat(result.err()).contains(words);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void git_leavesEverythingAsItWas() throws Exception {
    repo.leak("a.txt").leak("b.txt").commit("first");
    repo.leak("c.txt").leak("a.txt");
    var before = bytes(home);
    repo.run("scan", "--git", "--git-history", "--since=main", "-q", repo.folder());
    var after = bytes(home);
    after.keySet().removeIf(path -> path.startsWith(".morasanu"));

    assertThat(after).isEqualTo(before);
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        bytes.put(
            folder.relativize(file).toString(),
            Files.getLastModifiedTime(file)
                + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  @Test
  void git_respectsTheSelectionOfPaths() throws Exception {
    repo.leak("a/b.txt").leak("c/d.txt").leak("e.txt");

    assertThat(repo.found("scan", "--git", "--excludes=c", repo.folder()))
        .containsExactly("a/b.txt", "e.txt");
    assertThat(repo.report().summary().leftOut()).isEqualTo(1);
    assertThat(repo.found("scan", "--git", "--includes=e.txt", repo.folder()))
        .containsExactly("e.txt");
  }

  /** Ignore rules have many corners: git itself is the judge, where it is installed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void git_agreesWithGitItself(long seed) throws Exception {
    assumeThat(GitProgram.isThere()).isTrue();
    Random random = new Random(seed);
    String[] names = {"a", "b", "ab", "a.txt", "b.log", "c d", "build", "x"};
    String[] rules = {
      "a",
      "/a",
      "a/",
      "*.txt",
      "!a.txt",
      "b*/",
      "**/ab",
      "x/**",
      "/build/a",
      "!/build/a.txt",
      "c\\ d",
      "[ab]",
      "#x",
      "a/**/b",
      "!a",
      "*",
      "!*/",
      "!*.log",
      "build/"
    };
    for (int i = 0; i < 60; i++) {
      StringBuilder folder = new StringBuilder();
      for (int depth = random.nextInt(4); depth > 0; depth--) {
        folder.append(names[random.nextInt(names.length)]).append("/");
      }
      Path at = repo.folder().resolve(folder.toString());
      Path file = at.resolve(names[random.nextInt(names.length)]);
      if (noFileAbove(file) && !Files.exists(file)) {
        repo.leak(repo.folder().relativize(file).toString());
        if (random.nextInt(5) == 0) {
          GitProgram.run(
              repo.folder(), "add", "-f", repo.folder().relativize(file).toString());
        }
        if (random.nextInt(4) == 0) {
          String rule = rules[random.nextInt(rules.length)] + "\n";
          Files.writeString(at.resolve(".gitignore"), rule + rules[random.nextInt(rules.length)]);
        }
      }
    }
    TreeSet<String> expected = new TreeSet<>(GitProgram.run(
        repo.folder(), "ls-files", "--cached", "--others", "--exclude-standard", "-z"));
    expected.removeIf(path -> path.endsWith(".gitignore"));

    assertThat(expected).hasSizeBetween(1, 55);
    assertThat(repo.found("scan", "--git", repo.folder())).isEqualTo(expected);
  }

  private boolean noFileAbove(Path file) {
    for (Path at = file.getParent(); at != null && !at.equals(repo.folder()); at = at.getParent()) {
      if (Files.isRegularFile(at)) {
        return false;
      }
    }
    return true;
  }
}
