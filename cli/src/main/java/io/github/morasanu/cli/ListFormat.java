/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.util.Locale;

/** How the list of rules is written. */
enum ListFormat {
  TEXT,
  JSON;

  /** The name for the command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
