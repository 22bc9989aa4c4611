/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli.git;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.UserConfigFile;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit takes from the system. By itself JGit runs git to find settings, and writes files to learn
 * how finely the disk keeps times: a scan runs nothing and writes nothing.
 */
final class GitSystem extends SystemReader.Delegate {
  private static final String COARSE = "1 s";

  private GitSystem() {
    super(SystemReader.getInstance());
  }

  /** Sees to it that JGit behaves so in this process. */
  static synchronized void install() {
    if (!(SystemReader.getInstance() instanceof GitSystem)) {
      SystemReader.setInstance(new GitSystem());
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new FileBasedConfig(parent, new File("/etc/gitconfig"), fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    File ofHome = new File(fs.userHome(), ".gitconfig");
    File ofXdg = getXdgConfigDirectory(fs).resolve("git").resolve("config").toFile();
    return new UserConfigFile(parent, ofHome, ofXdg, fs) {
      @Override
      public @Nullable String getString(String section, @Nullable String subsection, String name) {
        return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
            ? COARSE
            : super.getString(section, subsection, name);
      }
    };
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new FileBasedConfig(parent, new File(fs.userHome(), ".jgitconfig"), fs);
  }
}
