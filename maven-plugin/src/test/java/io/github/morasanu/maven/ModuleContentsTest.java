/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanRoot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleContentsTest {
  private static final ContentChoice CLASSES = new ContentChoice(true, false, List.of());
  private static final ContentChoice NO_CLASSES = new ContentChoice(false, false, List.of());

  @TempDir
  Path directory;

  private Path basedir;
  private MavenProject project;

  @BeforeEach
  void createModule() throws IOException {
    basedir = Files.createDirectories(directory.resolve("module"));
    project = new MavenProject();
    project.setFile(basedir.resolve("pom.xml").toFile());
    project.setArtifact(artifact("", null));
    Build build = new Build();
    build.setOutputDirectory(basedir.resolve("target/classes").toString());
    project.setBuild(build);
  }

  @Test
  void of_packagedModule_hasTheArtifactTheAttachedOnesAndTheClasses() throws Exception {
    project.getArtifact().setFile(file("target/app-1.0.jar"));
    attach(artifact("sources", file("target/app-1.0-sources.jar")));
    Files.createDirectories(basedir.resolve("target/classes"));

    ModuleContents contents = ModuleContents.of(project, CLASSES);

    assertThat(contents.packaged()).isTrue();
    assertThat(contents.roots())
        .extracting(ScanRoot::label)
        .containsExactly("target/app-1.0.jar", "target/app-1.0-sources.jar", "target/classes");
    assertThat(contents.roots())
        .extracting(ScanRoot::path)
        .containsExactly(
            basedir.resolve("target/app-1.0.jar"),
            basedir.resolve("target/app-1.0-sources.jar"),
            basedir.resolve("target/classes"));
  }

  @Test
  void of_fileAttachedTwice_hasItOnce() throws Exception {
    project.getArtifact().setFile(file("target/app-1.0.jar"));
    attach(artifact("exec", basedir.resolve("target/./app-1.0.jar").toFile()));

    assertThat(ModuleContents.of(project, CLASSES).roots())
        .extracting(ScanRoot::label)
        .containsExactly("target/app-1.0.jar");
  }

  @Test
  void of_sourceTree_hasWhatSomebodyWrote_andNotWhatTheBuildMade() throws Exception {
    file("pom.xml");
    file("src/main/java/A.java");
    file("more/B.java");
    file("target/generated-sources/C.java");
    project.getBuild().setDirectory(basedir.resolve("target").toString());
    project.addCompileSourceRoot(basedir.resolve("src/main/java").toString());
    project.addCompileSourceRoot(basedir.resolve("more").toString());
    project.addCompileSourceRoot(basedir.resolve("target/generated-sources").toString());

    assertThat(ModuleContents.of(project, new ContentChoice(false, true, List.of()))
            .roots())
        .extracting(ScanRoot::label)
        .containsExactly("pom.xml", "src", "more");
  }

  @Test
  void of_extraPaths_hasThem_andOfThoseElsewhereOnlyTheName() throws Exception {
    Path inside = file("notes.txt").toPath();
    Path outside = Files.createDirectories(directory.resolve("elsewhere"));
    ContentChoice choice = ContentChoice.of(false, false, List.of(inside, outside));

    assertThat(ModuleContents.of(project, choice).roots())
        .extracting(ScanRoot::label)
        .containsExactly("notes.txt", "elsewhere");
  }

  @Test
  void extraPaths_thatAreNotThere_areMistakes() {
    assertThatThrownBy(() -> ContentChoice.of(true, false, List.of(basedir.resolve("missing.txt"))))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("(morasanu.extraPaths)")
        .hasMessageContaining("missing.txt");
  }

  @Test
  void of_classesNotWanted_leavesThemOut() throws Exception {
    project.getArtifact().setFile(file("target/app-1.0.jar"));
    Files.createDirectories(basedir.resolve("target/classes"));

    assertThat(ModuleContents.of(project, NO_CLASSES).roots())
        .extracting(ScanRoot::label)
        .containsExactly("target/app-1.0.jar");
  }

  @Test
  void of_artifactIsStillTheFolderOfClasses_isNotPackaged() throws Exception {
    Path classes = Files.createDirectories(basedir.resolve("target/classes"));
    project.getArtifact().setFile(classes.toFile());

    ModuleContents contents = ModuleContents.of(project, CLASSES);

    assertThat(contents.packaged()).isFalse();
    assertThat(contents.roots()).extracting(ScanRoot::label).containsExactly("target/classes");
  }

  @Test
  void of_nothingBuilt_isEmpty() {
    ModuleContents contents = ModuleContents.of(project, CLASSES);

    assertThat(contents.packaged()).isFalse();
    assertThat(contents.roots()).isEmpty();
  }

  @Test
  void of_attachedOnly_isNotPackaged() throws Exception {
    attach(artifact("data", file("target/data.zip")));

    ModuleContents contents = ModuleContents.of(project, CLASSES);

    assertThat(contents.packaged()).isFalse();
    assertThat(contents.roots()).extracting(ScanRoot::label).containsExactly("target/data.zip");
  }

  @Test
  void of_pomForConsumers_hasALabelThatStaysTheSame() throws Exception {
    attach(artifact("consumer", "pom", file("target/consumer-2734705229580983757.pom")));

    assertThat(ModuleContents.of(project, CLASSES).roots())
        .extracting(ScanRoot::label)
        .containsExactly("target/app-1.0-consumer.pom");
    assertThat(ModuleContents.of(project, CLASSES).roots())
        .extracting(ScanRoot::path)
        .containsExactly(basedir.resolve("target/consumer-2734705229580983757.pom"));
  }

  @Test
  void of_jarCalledConsumer_keepsItsName() throws Exception {
    attach(artifact("consumer", file("target/app-1.0-consumer.jar")));

    assertThat(ModuleContents.of(project, CLASSES).roots())
        .extracting(ScanRoot::label)
        .containsExactly("target/app-1.0-consumer.jar");
  }

  @Test
  void label_outsideOfTheModule_isTheNameOnly() throws Exception {
    project.getArtifact().setFile(file("../elsewhere/app-1.0.jar"));

    ModuleContents contents = ModuleContents.of(project, CLASSES);

    assertThat(contents.roots()).extracting(ScanRoot::label).containsExactly("app-1.0.jar");
    assertThat(contents.label(basedir.resolve("target/morasanu/report.json")))
        .isEqualTo("target/morasanu/report.json");
  }

  @SuppressWarnings("deprecation") // what replaces it is a component of a running Maven
  private void attach(Artifact artifact) {
    project.addAttachedArtifact(artifact);
  }

  private File file(String path) throws IOException {
    Path file = basedir.resolve(path).normalize();
    Files.createDirectories(file.getParent());
    return Files.createFile(file).toFile();
  }

  private static Artifact artifact(String classifier, @Nullable File file) {
    return artifact(classifier, "jar", file);
  }

  private static Artifact artifact(String classifier, String type, @Nullable File file) {
    Artifact artifact = new DefaultArtifact(
        "it", "app", "1.0", "compile", type, classifier, new DefaultArtifactHandler(type));
    artifact.setFile(file);
    return artifact;
  }
}
