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
 *
 * <p>Only texts are such places, no mails and tables, whatever they are called; and a place with a list
 * of people in it is none, save for the published list of domain suffixes with those who sent them in,
 * and for the descriptions of packages, which have fields for developers, be they ever so many.
 */
final class AuthorMetadata {
  private static final Set<Kind> CONTACT = EnumSet.of(
      Kind.EMAIL_ADDRESS, Kind.PHONE_NUMBER, Kind.ADDRESS, Kind.POSTAL_CODE, Kind.PERSON_NAME);
  private static final Set<String> DESCRIPTIONS = Set.of("pom.xml", "package.json", "manifest.mf");
  private static final Set<String> PUBLISHED_LISTS =
      Set.of("public-suffix-list.txt", "public_suffix_list.dat", "effective_tld_names.dat");
  private static final Set<String> TEXTS = Set.of("txt", "md", "rst", "adoc", "html", "htm");
  private static final List<String> NAME_STARTS = List.of("changelog", "about.");
  private static final List<String> NAME_PARTS =
      List.of("license", "licence", "notice", "authors", "contributors", "copying", "copyright");

  private AuthorMetadata() {}

  /**
   * Whether values of a kind are for information only.
   *
   * @param values how many different ones of their rule the content holds
   */
  static boolean covers(Kind kind, String path, long values) {
    if (!CONTACT.contains(kind)) {
      return false;
    }
    String lower = path.toLowerCase(Locale.ROOT);
    String name = lower.substring(lower.lastIndexOf('/') + 1);
    return PUBLISHED_LISTS.contains(name)
        || DESCRIPTIONS.contains(name)
        || name.endsWith(".pom")
        || (values < SourceInference.LIST && isAuthorPlace(lower, name));
  }

  private static boolean isAuthorPlace(String path, String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    boolean text = name.indexOf('.') < 0 || TEXTS.contains(extension);
    return path.contains("meta-inf/maven/")
        || (text
            && (path.contains("meta-inf/licenses/")
                || NAME_STARTS.stream().anyMatch(name::startsWith)
                || NAME_PARTS.stream().anyMatch(name::contains)));
  }
}
