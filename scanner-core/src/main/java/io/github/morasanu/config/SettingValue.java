/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

import java.util.List;

/**
 * What a setting is, and who says so.
 *
 * @param texts the value, or the values of a list; never empty
 * @param origin for people: {@code morasanu.toml, line 3}, an environment variable, an option
 */
record SettingValue(List<String> texts, String origin) {
  SettingValue {
    texts = List.copyOf(texts);
  }

  String text() {
    return texts.get(0);
  }
}
