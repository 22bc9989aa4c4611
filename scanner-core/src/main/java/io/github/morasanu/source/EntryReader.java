/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/*
 * Readers of our own for formats this simple: those of commons-compress keep names and global headers
 * of any length in memory, call themselves for every long name, drop what comes before a defect with
 * the buffer it stands in, and do not tell an archive that breaks off between two entries from one
 * that ends there. Hostile input of any size is to be read in constant memory, and no end be silent.
 */

/** Reads an archive entry by entry, from first byte to last. */
interface EntryReader {
  /** A longer name makes a header damaged. */
  int LONGEST_NAME = 1 << 16;

  /**
   * The next entry; what was left of the one before is passed over.
   *
   * @return null at the end of the archive
   * @throws IOException if the archive breaks off or is no archive any more
   */
  @Nullable
  ArchivedEntry next() throws IOException;
}
