/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.util.List;

/**
 * A content that a scan came by. Immutable.
 *
 * @param path where, masked as in reports
 * @param leftOut whether the user asked not to look into it; then nothing else is known
 * @param partly whether only its printable runs could be examined
 * @param bytes how many were read of it
 * @param charsets in which its texts were read, in their order; none for what is no text
 */
public record VisitedContent(
    String path, boolean leftOut, boolean partly, long bytes, List<String> charsets) {

  public VisitedContent {
    charsets = List.copyOf(charsets);
  }
}
