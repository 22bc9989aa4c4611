/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanRoot;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateMojoTest {
  private final RecordingLog log = new RecordingLog();
  private final List<MavenProject> modules = new ArrayList<>();

  @TempDir
  private Path directory;

  private MavenProject top;

  @BeforeEach
  void makeTop() throws IOException {
    top = module("", "pom");
  }

  @Test
  void contents_areThoseOfAllModules_relativeToTheTop() throws Exception {
    packaged(module("first", "jar"));
    packaged(module("second", "war"));

    assertThat(labels()).containsExactly("first/target/first.jar", "second/target/second.war");
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void moduleThatSkips_isLeftOut_andTold() throws Exception {
    packaged(module("first", "jar"));
    MavenProject left = module("left-out", "jar");
    packaged(left);
    left.getProperties().setProperty("morasanu.skip", "true");

    assertThat(labels()).containsExactly("first/target/first.jar");
    assertThat(log.lines())
        .singleElement()
        .asString()
        .startsWith("info ")
        .contains("left-out", "morasanu.skip");
  }

  @Test
  void skipWithATypingError_isAMistake_andNoModuleIsLeftOut() throws Exception {
    MavenProject module = module("first", "jar");
    packaged(module);
    module.getProperties().setProperty("morasanu.skip", "ture");

    assertThatThrownBy(this::labels)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("ture");
  }

  @Test
  void moduleThatIsNotPackaged_isTold_andItsClassesAreTaken() throws Exception {
    packaged(module("first", "jar"));
    MavenProject second = module("second", "jar");
    Files.createDirectories(Path.of(second.getBuild().getOutputDirectory()));

    assertThat(labels()).containsExactly("first/target/first.jar", "second/target/classes");
    assertThat(log.lines()).singleElement().asString().startsWith("warn ").contains("second");
  }

  @Test
  void fileThatTwoModulesShip_isThereOnce() throws Exception {
    MavenProject first = module("first", "jar");
    packaged(first);
    module("second", "jar").getArtifact().setFile(first.getArtifact().getFile());

    assertThat(labels()).containsExactly("first/target/first.jar");
  }

  @Test
  void nothingBuilt_isTold_butNotOfPoms() throws Exception {
    assertThat(labels()).isEmpty();
    assertThat(log.lines()).singleElement().asString().startsWith("warn ");
  }

  private List<String> labels() throws Exception {
    AggregateMojo mojo = new AggregateMojo();
    mojo.setLog(log.log());
    MavenSession session = session();
    session.setProjects(modules);
    set(mojo, AggregateMojo.class, "session", session);
    set(mojo, ScanMojo.class, "project", top);
    set(mojo, ScanMojo.class, "scanClasses", "true");
    set(mojo, ScanMojo.class, "sourceTree", "false");
    return mojo.contents().roots().stream().map(ScanRoot::label).toList();
  }

  @SuppressWarnings("deprecation") // what replaces it needs a running Maven
  private static MavenSession session() {
    return new MavenSession(
        null,
        new DefaultRepositorySystemSession(),
        new DefaultMavenExecutionRequest(),
        new DefaultMavenExecutionResult());
  }

  /** As Maven does. */
  private static void set(AbstractMojo mojo, Class<?> of, String parameter, Object value)
      throws ReflectiveOperationException {
    Field field = of.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  private MavenProject module(String name, String packaging) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(name));
    MavenProject module = new MavenProject();
    module.setGroupId("it");
    module.setArtifactId(name.isEmpty() ? "top" : name);
    module.setVersion("1.0");
    module.setPackaging(packaging);
    module.setFile(folder.resolve("pom.xml").toFile());
    module.setArtifact(new DefaultArtifact(
        "it", "m" + name, "1.0", "compile", packaging, "", new DefaultArtifactHandler(packaging)));
    Build build = new Build();
    build.setDirectory(folder.resolve("target").toString());
    build.setOutputDirectory(folder.resolve("target/classes").toString());
    module.setBuild(build);
    modules.add(module);
    return module;
  }

  private static void packaged(MavenProject module) throws IOException {
    Path target = Files.createDirectories(Path.of(module.getBuild().getDirectory()));
    Path file = target.resolve(module.getArtifactId() + "." + module.getPackaging());
    module.getArtifact().setFile(Files.createFile(file).toFile());
  }
}
