/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import java.io.Serializable;

/**
 * A pattern for the paths of reports: {@code ?} is one character and {@code *} any number of them, none
 * a slash; {@code **} is any number of any, and {@code **}{@code /} also nothing. Immutable.
 *
 * <p>It is matched against text: no path is ever looked up on disk.
 */
final class PathGlob implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String pattern;

  PathGlob(String pattern) {
    this.pattern = pattern;
  }

  /** Whether the whole path fits. Takes time of pattern times path at most. */
  boolean matches(String path) {
    // fits[i]: the rest of the pattern fits what begins at i. Filled from the pattern's end.
    boolean[] fits = new boolean[path.length() + 1];
    fits[path.length()] = true;
    int at = pattern.length();
    while (at > 0) {
      if (isFolders(at - 3)) {
        at -= 3;
        folders(fits, path);
      } else if (pattern.startsWith("**", at - 2)) {
        at -= 2;
        anyNumber(fits, path, true);
      } else if (pattern.charAt(at - 1) == '*') {
        at--;
        anyNumber(fits, path, false);
      } else {
        at--;
        one(fits, path, pattern.charAt(at));
      }
    }
    return fits[0];
  }

  /** Whether two stars and a slash stand there, and a slash or nothing before them. */
  private boolean isFolders(int at) {
    return pattern.startsWith("**/", at) && (at == 0 || pattern.charAt(at - 1) == '/');
  }

  private static void one(boolean[] fits, String path, char wanted) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      fits[i] = fits[i + 1] && (wanted == '?' ? c != '/' : c == wanted);
    }
    fits[path.length()] = false;
  }

  private static void anyNumber(boolean[] fits, String path, boolean slashes) {
    for (int i = path.length() - 1; i >= 0; i--) {
      fits[i] |= fits[i + 1] && (slashes || path.charAt(i) != '/');
    }
  }

  /** Nothing, or anything that ends with a slash. */
  private static void folders(boolean[] fits, String path) {
    boolean later = false;
    for (int i = path.length(); i >= 0; i--) {
      boolean afterSlash = i > 0 && path.charAt(i - 1) == '/' && fits[i];
      fits[i] |= later;
      later |= afterSlash;
    }
  }

  @Override
  public String toString() {
    return pattern;
  }
}
