/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanRoot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks all modules of a build together: one report, one verdict, and people who appear in several
 * modules counted once. Run it after the build, {@code mvn verify morasanu:aggregate}; it runs once, and
 * takes the modules that belong to the build, as {@code --non-recursive} and {@code --projects} have it.
 *
 * <p>A module with the property {@code morasanu.skip} in its pom is left out, one that is not packaged is
 * told.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
public final class AggregateMojo extends JudgingMojo {

  /** The build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  ModuleContents contents() throws ConfigurationException {
    Path top = project().getBasedir().toPath();
    ContentChoice choice = choice();
    List<ScanRoot> roots = new ArrayList<>();
    for (MavenProject module : session.getProjects()) {
      String skip = module.getProperties().getProperty("morasanu.skip", "false");
      if (CheckSettings.flag("skip", skip)) {
        getLog().info(CheckMessages.skippedModule(module.getArtifactId()));
        continue;
      }
      ModuleContents contents = ModuleContents.of(module, top, choice);
      if (!contents.packaged() && !module.getPackaging().equals("pom")) {
        getLog().warn(CheckMessages.notPackaged(module.getArtifactId()));
      }
      contents.roots().stream().filter(root -> !roots.contains(root)).forEach(roots::add);
    }
    if (roots.isEmpty()) {
      getLog().warn(CheckMessages.NOTHING_IN_REACTOR);
    }
    return ModuleContents.of(top, roots);
  }
}
