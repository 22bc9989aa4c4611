/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import io.github.morasanu.report.Printable;
import java.nio.file.Path;
import java.util.Locale;

/** Every word of mistakes and incidents with git; their Japanese stands in {@code messages_ja.tsv}. */
final class GitMessages {
  private GitMessages() {}

  static String noGit(Path path) {
    return path
        + " lies in no git repository: leave --git, --git-history and --since out, or name a"
        + " path within one";
  }

  static String gitUnreadable(Path path) {
    return "the git repository around " + path
        + " cannot be opened: it is damaged, or of a format that is not read (as SHA-256)";
  }

  static String noWorkTree(Path path) {
    return "the git repository " + path + " has no work tree: scan its contents with --git-history";
  }

  static String noCommit(String ref) {
    return "git knows no commit " + Printable.of(ref)
        + " there: name a branch, a tag or a commit that this clone holds";
  }

  static String noCommonCommit(String ref) {
    return "the current commit and " + Printable.of(ref)
        + " have none in common that this clone holds: fetch more of the history";
  }

  static String gitDamaged() {
    return "is missing in git's database or damaged; what it leads to was not examined";
  }

  static String gitMissing() {
    return "is not in this clone of the repository; it was not examined";
  }

  static String gitMoreMissing(long count) {
    return String.format(
        Locale.ROOT, "%,d more contents are not in this clone; they were not examined", count);
  }

  static String gitBlobTooLarge() {
    return "needs more memory than a quarter of the heap; it was not examined";
  }

  static String gitShallow(long commits) {
    return String.format(
        Locale.ROOT,
        "is a shallow clone: what came before %,d of its commits is not there and was not examined",
        commits);
  }

  static String folderUnreadable() {
    return "the operating system does not let it be read";
  }
}
