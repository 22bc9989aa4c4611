/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.Locale;
import java.util.Set;

/** Recognises a mail by its header. */
final class MailHead {
  /** Fields that a mail has and hardly anything else (RFC 5322, 3.6). */
  private static final Set<String> TELLING = Set.of(
      "received",
      "message-id",
      "mime-version",
      "return-path",
      "delivered-to",
      "x-mailer",
      "dkim-signature",
      "authentication-results");

  private static final Set<String> COMMON =
      Set.of("from", "to", "cc", "subject", "date", "reply-to", "sender", "content-type");

  private MailHead() {}

  /**
   * Whether a content is a mail. Its lines must be fields from the first on; without the name of a
   * mail at least three must be fields of mail, one of them telling.
   */
  static boolean isMail(String head, boolean namedAsMail) {
    int telling = 0;
    int common = 0;
    int start = 0;
    while (start < head.length()) {
      int end = head.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      String line = head.substring(start, end).stripTrailing();
      start = end + 1;
      if (line.isEmpty()) {
        break;
      }
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      String name = fieldName(line).toLowerCase(Locale.ROOT);
      if (folded ? telling + common == 0 : name.isEmpty()) {
        return false;
      }
      telling += TELLING.contains(name) ? 1 : 0;
      common += COMMON.contains(name) ? 1 : 0;
    }
    return namedAsMail ? telling + common > 0 : telling > 0 && telling + common > 2;
  }

  /**
   * Whether a content is a box of mails (RFC 4155): a line of its separator, and then fields of a mail.
   */
  static boolean isMailBox(String head) {
    int end = head.indexOf('\n');
    return end > 0
        && head.startsWith("From ")
        && head.lastIndexOf(':', end) > 0
        && isMail(head.substring(end + 1), true);
  }

  /** The name of the field that a line starts, or empty if it starts none. */
  private static String fieldName(String line) {
    int colon = line.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c >= 0x7F) {
        return "";
      }
    }
    return colon < 0 ? "" : line.substring(0, colon);
  }
}
