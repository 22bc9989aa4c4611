/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailBoxContentsTest {

  private static Extraction extract(String name, String text) {
    return Extraction.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void mails_areContentsOfTheirOwn() {
    String first = "Subject: one\r\n\r\nFrom here\r\n>From there\r\n\r\n";
    String second = "Subject: two\n\n\nbody\n";
    Extraction extraction = extract(
        "Inbox",
        String.join(
            "",
            "From a@example.com Sun Nov 22 08:00:00 2026\r\n",
            first,
            "From - Sun Nov 22 09:00:00 2026\n",
            second));
    assertThat(extraction.embedded).containsExactly("mail-1.eml=" + first, "mail-2.eml=" + second);
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void proseThatStartsWithFrom_isText() {
    String prose = "From now on: read this\nand that.\n";
    Extraction extraction = extract("a.txt", prose);
    assertThat(extraction.embedded).isEmpty();
    assertThat(extraction.text()).isEqualTo(prose);
  }
}
