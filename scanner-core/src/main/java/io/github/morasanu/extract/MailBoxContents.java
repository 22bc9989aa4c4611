/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.IncidentCause;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Boxes of mails (mbox, RFC 4155): each mail is a content of its own. */
final class MailBoxContents {
  /** Each costs an entry of the scan's budget too. */
  private static final int MOST_MAILS = 1_000_000;

  Coverage extract(InputStream stream, ExtractionSink sink) throws IOException {
    MailBoxStream mails = new MailBoxStream(new BufferedInputStream(stream));
    int count = 0;
    while (mails.next()) {
      if (++count > MOST_MAILS) {
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "holds more than " + MOST_MAILS + " mails; the others were not examined");
        return Coverage.PARTIAL;
      }
      sink.embedded("mail-" + count + ".eml", -1, mails);
    }
    return Coverage.WHOLE;
  }
}
