/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** What {@code native2ascii} did: the form in which {@link java.util.Properties#load(java.io.InputStream)} wants text. */
final class PropertiesEscapes {
  private PropertiesEscapes() {}

  /** Writes every character beyond ASCII as a backslash, {@code u} and four hexadecimal digits. */
  static String escape(String text) {
    StringBuilder ascii = new StringBuilder(text.length() * 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
        continue;
      }
      ascii.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        ascii.append(Character.forDigit((c >>> shift) & 0xF, 16));
      }
    }
    return ascii.toString();
  }
}
