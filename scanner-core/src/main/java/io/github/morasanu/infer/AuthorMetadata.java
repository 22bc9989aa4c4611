/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a path is a place where authors of software publish how to reach them: contact data there
 * is meant to be seen. Pure.
 */
final class AuthorMetadata {
  private static final Set<Kind> CONTACT = EnumSet.of(
      Kind.EMAIL_ADDRESS, Kind.PHONE_NUMBER, Kind.ADDRESS, Kind.POSTAL_CODE, Kind.PERSON_NAME);
  private static final List<String> NAME_STARTS =
      List.of("changelog", "about.", "pom.xml", "package.json", "manifest.mf");
  private static final List<String> NAME_PARTS = List.of(
      "license",
      "licence",
      "notice",
      "authors",
      "contributors",
      "copying",
      "copyright",
      "public-suffix-list");

  private AuthorMetadata() {}

  static boolean covers(Kind kind, String path) {
    return CONTACT.contains(kind) && isAuthorPlace(path.toLowerCase(Locale.ROOT));
  }

  private static boolean isAuthorPlace(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.contains("meta-inf/maven/")
        || path.contains("meta-inf/licenses/")
        || NAME_STARTS.stream().anyMatch(name::startsWith)
        || NAME_PARTS.stream().anyMatch(name::contains);
  }
}
