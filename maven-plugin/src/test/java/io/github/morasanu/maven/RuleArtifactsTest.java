/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleArtifactsTest {
  private static final String RULES = "[[rules]]\nid = 'own'\nregex = 'own-[0-9]{4}'\n";

  @TempDir
  private Path directory;

  /** By coordinates. */
  private final Map<String, Path> published = new HashMap<>();

  private final List<RemoteRepository> remote =
      List.of(new RemoteRepository.Builder("plugins", "default", "https://example.org").build());
  private final List<List<RemoteRepository>> asked = new ArrayList<>();

  @Test
  void resolve_fileOfRules_isTheFileItself_fromWherePluginsAre() throws Exception {
    Path rules = Files.writeString(directory.resolve("rules-1.2.toml"), RULES);
    published.put("com.example:rules:toml:1.2", rules);

    assertThat(resolve("com.example:rules:toml:1.2")).containsExactly(rules);
    assertThat(asked).containsExactly(remote);
    assertThat(folder()).doesNotExist();
  }

  @Test
  void resolve_jarWithRules_writesThemIntoTheFolder() throws Exception {
    published.put("com.example:rules:jar:1.2", jar(RuleArtifacts.ENTRY, RULES));

    List<Path> files = resolve("com.example:rules:1.2");

    assertThat(files).singleElement().satisfies(file -> {
      assertThat(file.getParent()).isEqualTo(folder());
      assertThat(file).hasContent(RULES);
    });
  }

  @Test
  void resolve_severalJars_keepsTheirOrder_andOneFileForEach() throws Exception {
    published.put("com.example:first:jar:1", jar(RuleArtifacts.ENTRY, RULES));
    published.put("com.example:second:jar:1", jar(RuleArtifacts.ENTRY, RULES));

    assertThat(resolve("com.example:second:1", "com.example:first:1"))
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly("com.example_second_1.toml", "com.example_first_1.toml");
  }

  @Test
  void resolve_folderOfClassesOfThisBuild_takesTheFileInIt() throws Exception {
    Path classes = directory.resolve("classes");
    Path rules = classes.resolve(RuleArtifacts.ENTRY);
    Files.createDirectories(rules.getParent());
    Files.writeString(rules, RULES);
    published.put("com.example:rules:jar:1.2", classes);

    assertThat(resolve("com.example:rules:1.2")).containsExactly(rules);
  }

  @Test
  void resolve_versionWithASlash_staysInTheFolder() throws Exception {
    published.put("com.example:rules:jar:../../1", jar(RuleArtifacts.ENTRY, RULES));

    assertThat(resolve("com.example:rules:../../1"))
        .allSatisfy(file -> assertThat(file.normalize().getParent()).isEqualTo(folder()));
  }

  @Test
  void resolve_jarOrFolderWithoutRules_isAMistakeInTheConfiguration() throws Exception {
    published.put("com.example:none:jar:1", jar("data.txt", "nothing"));
    published.put("com.example:folder:jar:1", Files.createDirectory(directory.resolve("empty")));

    for (String coordinates : List.of("com.example:none:1", "com.example:folder:1")) {
      assertThatThrownBy(() -> resolve(coordinates))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining(coordinates)
          .hasMessageContaining(RuleArtifacts.ENTRY);
    }
  }

  @Test
  void resolve_noCoordinates_isAMistakeInTheConfiguration() {
    assertThatThrownBy(() -> resolve("rules-1.2.toml"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("rules-1.2.toml")
        .hasMessageContaining("groupId:artifactId:version");
    assertThat(asked).isEmpty();
  }

  @Test
  void resolve_artifactThatNobodyHas_endsTheBuild_withTheCause() {
    assertThatThrownBy(() -> resolve("com.example:missing:1"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("com.example:missing:1")
        .hasCauseInstanceOf(ArtifactResolutionException.class);
  }

  @Test
  void resolve_jarThatIsNoZip_endsTheBuild() throws Exception {
    published.put(
        "com.example:rules:jar:1", Files.writeString(directory.resolve("x.jar"), "no zip"));

    assertThatThrownBy(() -> resolve("com.example:rules:1"))
        .isInstanceOf(MojoExecutionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void resolve_rulesWithoutEnd_endTheBuild() throws Exception {
    published.put("com.example:rules:jar:1", jar(RuleArtifacts.ENTRY, "#".repeat((16 << 20) + 1)));

    assertThatThrownBy(() -> resolve("com.example:rules:1"))
        .isInstanceOf(MojoExecutionException.class)
        .rootCause()
        .hasMessageContaining("larger than");
    assertThat(folder())
        .satisfiesAnyOf(
            folder -> assertThat(folder).doesNotExist(),
            folder -> assertThat(folder).isEmptyDirectory());
  }

  private List<Path> resolve(String... coordinates)
      throws ConfigurationException, MojoExecutionException {
    return new RuleArtifacts(repositories(), new DefaultRepositorySystemSession(), remote)
        .resolve(List.of(coordinates), folder());
  }

  private Path folder() {
    return directory.resolve("target/morasanu-rules");
  }

  private Path jar(String entry, String content) throws IOException {
    Path file = Files.createTempFile(directory, "rules", ".jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /** One that has what is published, and nothing else. */
  private RepositorySystem repositories() {
    return (RepositorySystem) Proxy.newProxyInstance(
        RepositorySystem.class.getClassLoader(),
        new Class<?>[] {RepositorySystem.class},
        (proxy, method, arguments) -> {
          ArtifactRequest request = (ArtifactRequest) arguments[1];
          asked.add(request.getRepositories());
          Artifact artifact = request.getArtifact();
          Path file = published.get(artifact.toString());
          ArtifactResult result = new ArtifactResult(request);
          if (file == null) {
            throw new ArtifactResolutionException(List.of(result));
          }
          return result.setArtifact(artifact.setFile(file.toFile()));
        });
  }
}
