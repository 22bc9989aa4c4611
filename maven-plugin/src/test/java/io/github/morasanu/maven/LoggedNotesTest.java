/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedNotesTest {
  private final RecordingLog log = new RecordingLog();
  private final LoggedNotes notes = new LoggedNotes(log.log());

  @Test
  void note_isASentenceOfTheLog() {
    notes.note("nothing has changed");

    assertThat(log.lines()).containsExactly("info Morasanu: nothing has changed.");
  }

  @Test
  void scanned_saysNothing() {
    notes.scanned(3, 4096, 1);

    assertThat(log.lines()).isEmpty();
  }
}
