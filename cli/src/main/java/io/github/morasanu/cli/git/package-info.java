/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a scan reads of git repositories: work trees and histories.
 *
 * <p>JGit is fenced here. Imports of ours {@code model}, {@code source}, {@code report} (words) and {@code scan}; the one
 * door is {@link io.github.morasanu.cli.git.GitRoots}.
 */
@NullMarked
package io.github.morasanu.cli.git;

import org.jspecify.annotations.NullMarked;
