/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;

/**
 * A finished file.
 *
 * @param path relative, without folders
 * @param text to be written in UTF-8
 * @param cases what stands in it, from the top
 */
public record CaseFile(String path, String text, List<LabelledCase> cases) {

  /** Copies the list. */
  public CaseFile {
    cases = List.copyOf(cases);
  }
}
