/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * An upload token of PyPI: {@code pypi-} and a macaroon of version 2 in base 64, whose first field is the
 * name of the index. Pure. Source: the macaroon format of libmacaroons, binary version 2.
 */
final class PypiToken {
  private static final String PREFIX = "pypi-";
  private static final int VERSION = 2;
  private static final int LOCATION = 1;
  private static final int IDENTIFIER = 2;
  private static final int MIN_BYTES = 40;

  private PypiToken() {}

  static Validity validate(CharSequence text, int start, int end) {
    int body = start + PREFIX.length();
    if (!Ascii.startsWith(text, start, end, PREFIX)
        || Base64Text.length(text, body, end) < MIN_BYTES) {
      return Validity.INVALID;
    }
    int location = Base64Text.byteAt(text, body, 2);
    boolean valid = Base64Text.byteAt(text, body, 0) == VERSION
        && Base64Text.byteAt(text, body, 1) == LOCATION
        && (isAt(text, body, end, location, "pypi.org")
            || isAt(text, body, end, location, "test.pypi.org"))
        && Base64Text.byteAt(text, body, 3 + location) == IDENTIFIER;
    // Tests of other programs fill the rest of a token with anything.
    return valid || !Placeholder.isMask(text, body + 22, end)
        ? valid ? Validity.VALID : Validity.DOUBTFUL
        : Validity.INVALID;
  }

  private static boolean isAt(CharSequence text, int body, int end, int length, String name) {
    return length == name.length() && Base64Text.indexOf(text, body, end, 3, name) == 3;
  }
}
