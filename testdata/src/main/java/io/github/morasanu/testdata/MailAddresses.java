/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Made-up e-mail addresses under domains that speak of invention, yet are not the reserved ones scanners skip. */
final class MailAddresses {
  private static final List<String> DOMAINS = List.of(
      "mail.kasou-shoji.co.jp",
      "kakuu-unyu.co.jp",
      "tsukurigoto-denki.co.jp",
      "post.kasou-net.ne.jp",
      "kakuu-mail.jp",
      "sakurei-kobo.jp");

  private MailAddresses() {}

  static String write(KnownName family, KnownName given, SeededRandom random) {
    return localPart(family.romaji(), given.romaji(), random) + "@" + random.pick(DOMAINS);
  }

  private static String localPart(String family, String given, SeededRandom random) {
    return switch (random.below(5)) {
      case 0 -> given + "." + family;
      case 1 -> family + "." + given;
      case 2 -> given.charAt(0) + "-" + family;
      case 3 -> family + "_" + given + random.between(1, 99);
      default -> given + random.between(1000, 9999);
    };
  }
}
