/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static io.github.morasanu.cli.GitWorkTreeTest.assertUsageError;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

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
  void history_findsWhatWasTakenOutAgain_underTheOldestCommitThatHeldIt() throws Exception {
    repo.write("clean.txt", "nothing\n").commit("first");
    String second = repo.leak("src/a.txt").commit("second");
    repo.write("copy.txt", Files.readString(repo.folder().resolve("src/a.txt"))).commit("third");
    repo.delete("src/a.txt").delete("copy.txt").commit("fourth");

    assertThat(repo.found("scan", "--git", repo.folder())).isEmpty();
    assertThat(repo.found("scan", "--git-history", repo.folder()))
        .containsExactly(".git!/" + second + ":src/a.txt");
    assertThat(repo.report().summary().filesScanned()).isEqualTo(2);
    assertThat(repo.incidents()).isEmpty();
  }

  @Test
  void history_isThatOfAllReferences_andOfTheIndex() throws Exception {
    repo.write("clean.txt", "nothing\n").commit("first");
    repo.git.checkout().setCreateBranch(true).setName("other").call();
    String other = repo.leak("other.txt").commit("on a branch");
    repo.git.checkout().setName("main").call();
    repo.git.checkout().setCreateBranch(true).setName("short").call();
    String tagged = repo.leak("tagged.txt").commit("with a tag");
    repo.git
        .tag()
        .setName("v1")
        .setMessage("annotated")
        .setAnnotated(true)
        .setSigned(false)
        .call();
    repo.git.checkout().setName("main").call();
    repo.git.branchDelete().setBranchNames("short").setForce(true).call();
    tag(
        "refs/tags/blob",
        insert(Constants.OBJ_BLOB, GitSandbox.PHONE.getBytes(StandardCharsets.UTF_8)));
    repo.leak("staged.txt").add("staged.txt").delete("staged.txt");
    repo.leak("work.txt");

    assertThat(repo.found("scan", "--git-history", repo.folder()))
        .containsExactlyInAnyOrder(
            ".git!/" + other + ":other.txt",
            ".git!/" + tagged + ":tagged.txt",
            ".git!/refs/tags/blob",
            ".git!/index:staged.txt");
    assertThat(repo.found("scan", "--git", "--git-history", repo.folder()))
        .hasSize(5)
        .contains("work.txt");
  }

  @Test
  void history_opensContainers_andIsTheSameForEveryNumberOfThreads() throws Exception {
    Path zip = Files.createDirectories(repo.folder().resolve("lib")).resolve("a.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("in/x.txt"));
      out.write(GitSandbox.PHONE.getBytes(StandardCharsets.UTF_8));
    }
    String first = repo.commit("first");
    for (int i = 0; i < 30; i++) {
      repo.leak("f" + i % 7 + ".txt")
          .write("n.txt", "# " + i + "\n" + GitSandbox.PHONE)
          .commit("c" + i);
    }
    assertThat(repo.found("scan", "--git-history", "--threads=1", repo.folder()))
        .contains(".git!/" + first + ":lib/a.jar!/in/x.txt")
        .hasSize(1 + 7 + 30);
    var single = repo.report();
    repo.run("scan", "--git-history", "--threads=4", repo.folder());
    assertThat(repo.report().findings()).isEqualTo(single.findings());
    assertThat(repo.report().summary()).isEqualTo(single.summary());
    repo.git.gc().call();
    repo.run("scan", "--git-history", "--threads=4", repo.folder());
    assertThat(repo.report().findings()).isEqualTo(single.findings());
  }

  @Test
  void history_ofAPathWithin_orOfABareRepository() throws Exception {
    String first = repo.leak("src/a.txt").leak("b.txt").commit("first");
    Path src = repo.folder().resolve("src");
    assertThat(repo.found("scan", "--git-history", src))
        .containsExactly(".git!/" + first + ":src/a.txt");

    Path bare = home.resolve("bare.git");
    Git.cloneRepository()
        .setURI(repo.folder().toUri().toString())
        .setBare(true)
        .setDirectory(bare.toFile())
        .call()
        .close();
    assertThat(repo.found("scan", "--git-history", bare))
        .containsExactly("bare.git!/" + first + ":b.txt", "bare.git!/" + first + ":src/a.txt");
  }

  @Test
  void history_saysWhatIsMissingDamagedOrCutOff() throws Exception {
    String first = repo.leak("gone.txt").leak("bad.txt").leak("good.txt").commit("first");
    Files.delete(object("gone.txt"));
    Path bad = object("bad.txt");
    byte[] bytes = Files.readAllBytes(bad);
    Files.delete(bad);
    Files.write(bad, Arrays.copyOf(bytes, bytes.length - 12));

    assertThat(repo.found("scan", "--git-history", repo.folder()))
        .contains(".git!/" + first + ":good.txt");
    assertThat(repo.incidents())
        .containsExactly(
            ".git!/" + first + ":bad.txt damaged", ".git!/" + first + ":gone.txt unreadable");

    repo.leak("later.txt").commit("second");
    Path head = repo.folder().resolve(".git/shallow");
    Files.writeString(head, named("HEAD").name() + "\n");
    try (GitSandbox again = new GitSandbox(home, "repo")) {
      again.run("scan", "--git-history", repo.folder());
      assertThat(again.incidents()).contains(".git unreadable");
    }
  }

  @Test
  void history_withACommitThatIsMissing_isScannedAsFarAsItGoes() throws Exception {
    repo.leak("first.txt").commit("first");
    ObjectId lost = named("HEAD");
    String second = repo.delete("first.txt").leak("second.txt").commit("second");
    Files.delete(loose(lost));

    assertThat(repo.found("scan", "--git-history", repo.folder()))
        .containsExactly(".git!/" + second + ":second.txt");
    assertThat(repo.incidents())
        .containsExactly(".git!/" + lost.name().substring(0, 12) + " damaged");
  }

  /** Ten folders of ten folders, and so on: 10^12 paths of one file. */
  @Test
  @Timeout(60)
  void history_looksAtTheSameTreeOnce() throws Exception {
    ObjectId id = insert(Constants.OBJ_BLOB, GitSandbox.PHONE.getBytes(StandardCharsets.UTF_8));
    FileMode mode = FileMode.REGULAR_FILE;
    for (int depth = 0; depth < 12; depth++) {
      TreeFormatter tree = new TreeFormatter();
      for (int i = 0; i < 10; i++) {
        tree.append("f" + i, mode, id);
      }
      id = insert(Constants.OBJ_TREE, tree.toByteArray());
      mode = FileMode.TREE;
    }
    tag("refs/tags/bomb", id);

    assertThat(repo.found("scan", "--git-history", repo.folder())).hasSize(1);
    assertThat(repo.report().summary().filesScanned()).isEqualTo(1);
  }

  @Test
  void since_scansWhatHasChangedSinceTheBranch() throws Exception {
    repo.leak("old.txt").leak("deleted.txt").leak("touched.txt").write("edited.txt", "clean\n");
    repo.write("fixed.txt", "clean\n").commit("first");
    repo.git.checkout().setCreateBranch(true).setName("work").call();
    repo.leak("committed.txt").commit("second");
    repo.git.checkout().setName("main").call();
    repo.leak("on-main.txt").commit("third");
    repo.git.checkout().setName("work").call();
    repo.leak("staged.txt").leak("fixed.txt").add("staged.txt").add("fixed.txt");
    repo.leak("edited.txt").leak("new.txt").write(".gitignore", "*.log\n").leak("a.log");
    repo.delete("deleted.txt").write("fixed.txt", "clean\n");
    Path touched = repo.folder().resolve("touched.txt");
    Files.setLastModifiedTime(touched, FileTime.fromMillis(1_000_000));

    assertThat(repo.found("scan", "--since=main", repo.folder()))
        .containsExactly(
            ".git!/index:fixed.txt", "committed.txt", "edited.txt", "new.txt", "staged.txt");
    assertThat(repo.found("scan", "--since=HEAD", "--git", repo.folder()))
        .doesNotContain("committed.txt")
        .contains("staged.txt", "new.txt");
  }

  @Test
  void since_withHistory_scansOnlyCommitsThatTheReferenceDoesNotHave() throws Exception {
    repo.leak("a.txt").commit("first");
    repo.git.tag().setName("v1").setAnnotated(false).call();
    String second = repo.leak("b.txt").commit("second");
    String third = repo.delete("b.txt").leak("c.txt").commit("third");

    assertThat(repo.found("scan", "--git-history", "--since=v1", repo.folder()))
        .containsExactlyInAnyOrder(".git!/" + second + ":b.txt", ".git!/" + third + ":c.txt");
    assertThat(repo.found("scan", "--git-history", "--since=HEAD", repo.folder()))
        .isEmpty();
    assertThat(repo.run("scan", "--since=HEAD", repo.folder()).exitCode()).isZero();
  }

  @Test
  void since_aReferenceThatIsNotThere_isAUsageError() throws Exception {
    repo.leak("a.txt").commit("first");
    ObjectId head = named("HEAD");
    String[] wrong = {"nothing", "", "~~", "0123456789012345678901234567890123456789", "HEAD:a.txt"
    };
    for (String ref : wrong) {
      assertUsageError(repo.run("scan", "--since=" + ref, repo.folder()), "git knows no commit");
      assertUsageError(
          repo.run("scan", "--git-history", "--since", ref, repo.folder()), "git knows no commit");
    }
    repo.git.checkout().setOrphan(true).setName("orphan").call();
    repo.commit("of its own");
    assertUsageError(
        repo.run("scan", "--since=" + head.name(), repo.folder()), "have none in common");
  }

  /** What git finds by that name. */
  private ObjectId named(String name) throws IOException {
    return Objects.requireNonNull(repo.git.getRepository().resolve(name), name);
  }

  private Path object(String path) throws IOException {
    return loose(named("HEAD:" + path));
  }

  private Path loose(ObjectId id) {
    String name = id.name();
    return repo.folder().resolve(".git/objects/" + name.substring(0, 2) + "/" + name.substring(2));
  }

  private ObjectId insert(int type, byte[] bytes) throws IOException {
    try (ObjectInserter inserter = repo.git.getRepository().newObjectInserter()) {
      ObjectId id = inserter.insert(type, bytes);
      inserter.flush();
      return id;
    }
  }

  private void tag(String name, ObjectId id) throws IOException {
    RefUpdate update = repo.git.getRepository().updateRef(name);
    update.setNewObjectId(id);
    assertThat(update.forceUpdate()).isEqualTo(RefUpdate.Result.NEW);
  }
}
