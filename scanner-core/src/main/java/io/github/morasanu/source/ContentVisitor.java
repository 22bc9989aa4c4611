/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.ScanIncident;
import java.io.IOException;

/** Receives what an {@link ArtifactWalker} meets, in the order of the walk. */
public interface ContentVisitor {

  /**
   * A content that is no container of ours to open.
   *
   * @throws IOException if its bytes cannot be read; the walker turns that into an incident and goes on
   */
  void content(ContentSource source) throws IOException;

  /**
   * Whether a file, folder or entry is to be left out, unread and with all that is in it. Asked once
   * for each, before anything else.
   */
  default boolean leavesOut(String path) {
    return false;
  }

  /** An entry of an archive that is a link or a device, and has no content. */
  default void link(String path) {}

  /** A container, before what is in it; called for files and entries that are opened as such. */
  default void container(String path) {}

  /**
   * Whether the visitor divides a file's content itself, so that the walker leaves it to the visitor
   * instead of handing it over as a whole.
   *
   * @throws IOException if its bytes cannot be read
   */
  default boolean divides(ContentSource source) throws IOException {
    return false;
  }

  /**
   * Whether the visitor sees to a zip in a container itself, by {@link NestedZip#walk} or since it knows
   * what would come of it, so that the walker does not open it.
   *
   * @throws IOException if its bytes cannot be read; the walker turns that into an incident and goes on
   */
  default boolean takes(NestedZip zip) throws IOException {
    return false;
  }

  /** Something the walker could not open or read. */
  void incident(ScanIncident incident);
}
