/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.IncidentCause;
import java.io.IOException;
import java.io.InputStream;

/** Receives what a {@link TextExtractor} makes of one content. */
public interface ExtractionSink {

  /** Text; valid during the call. */
  void segment(TextSegment segment);

  /**
   * Offers a piece of a long text. A sink takes all pieces of a text or none; by default none, and
   * they come as segments.
   *
   * @param piece for any thread at any time; it keeps up to some bytes more than a mebibyte
   * @return whether the sink extracts the piece itself
   */
  default boolean piece(TextPiece piece) {
    return false;
  }

  /**
   * A text of this content has been read in a charset; a mail may have several. Nothing is said of what
   * is no text, or is text in a format's own charset.
   */
  default void charset(String name) {}

  /**
   * A file inside the content: an attachment, an embedded object. It goes back to the walker, as any
   * container's entry does.
   *
   * @param name its name as given, for the path only
   * @param size bytes, or -1 if unknown
   * @param stream its bytes; closed by the caller
   * @throws IOException if the stream cannot be read
   */
  void embedded(String name, long size, InputStream stream) throws IOException;

  /** Something of this content that could not be examined, in words of ours. */
  void incident(IncidentCause cause, String message);
}
