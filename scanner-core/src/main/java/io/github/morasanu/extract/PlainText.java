/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.extract.CharsetDecision.Fit;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text whose charset is decided at the first byte beyond ASCII, unless its head betrays it. */
final class PlainText {
  private final ByteWindow window;
  private @Nullable CharsetDecision decision;
  private @Nullable TextDecoder decoder;

  /**
   * The text of a filled window.
   *
   * @param decision the charset, or null if it is still open
   */
  PlainText(ByteWindow window, @Nullable CharsetDecision decision) {
    this.window = window;
    if (decision != null) {
      follow(decision);
    }
  }

  private void follow(CharsetDecision newDecision) {
    window.consume(newDecision.mark());
    decision = newDecision;
    decoder = new TextDecoder(newDecision.charset());
  }

  /** Appends all text. */
  void readInto(SegmentBuffer out) throws IOException {
    boolean more = window.available() > 0 || window.fill();
    while (more) {
      if (decoder == null) {
        readAscii(out);
      } else {
        window.consume(
            decoder.decode(window.bytes(), window.start(), window.end(), window.holdsEnd(), out));
      }
      more = window.fill();
    }
  }

  private void readAscii(SegmentBuffer out) throws IOException {
    int end = Ascii.end(window.bytes(), window.start(), window.end());
    window.consume(out.appendUtf8(window.bytes(), window.start(), end, true));
    if (window.available() > 0) {
      window.fill();
      follow(CharsetDecider.ofText(window.bytes(), window.start(), window.end()));
    }
  }

  /** How well the charset fitted, once all is read. */
  Fit fit() {
    return decision == null || decoder == null ? Fit.GOOD : decision.fitAfter(decoder.errors());
  }
}
