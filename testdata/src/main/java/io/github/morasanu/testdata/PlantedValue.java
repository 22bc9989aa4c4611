/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/**
 * One value that was put into a file on purpose: what a scan of it should find.
 *
 * @param kind the id of its kind, as {@code my-number}; both a name and its reading in kana are {@code person-name}
 * @param value exactly as it stands in the file, separators and width included; it may span lines
 * @param path of the file, relative to the folder written, with {@code /}; entries of containers joined by {@code !/}
 * @param line the line on which the value begins, counted from 1; 0 in formats that have no lines
 */
public record PlantedValue(String kind, String value, String path, int line) {

  /** Kind and place, without the value, so that no log and no test name repeats it. */
  @Override
  public String toString() {
    return kind + " at " + path + ":" + line;
  }
}
