/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ConfigurationException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails the build if the module's artifacts hold personal data or secrets.
 *
 * <p>Scans what the build would install and deploy - the packaged artifact with all that is packed into
 * it, as the libraries of a war, and everything attached to it - and the folder of compiled classes and
 * resources.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends JudgingMojo {

  @Override
  ModuleContents contents() throws ConfigurationException {
    ModuleContents contents = ModuleContents.of(project(), choice());
    boolean pom = project().getPackaging().equals("pom");
    if (contents.roots().isEmpty()) {
      if (pom) {
        getLog().info(CheckMessages.NOTHING_IN_POM);
      } else {
        getLog().warn(CheckMessages.NOTHING_TO_CHECK);
      }
    } else if (!contents.packaged() && !pom) {
      getLog().warn(CheckMessages.NOT_PACKAGED);
    }
    return contents;
  }
}
