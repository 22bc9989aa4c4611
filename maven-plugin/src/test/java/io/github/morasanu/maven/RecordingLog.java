/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** A Maven log that keeps its lines, each after the name of its level. */
final class RecordingLog {
  private final List<String> lines = new ArrayList<>();

  Log log() {
    return (Log) Proxy.newProxyInstance(
        Log.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, level, message) -> {
          lines.add(level.getName() + " " + message[0]);
          return null;
        });
  }

  List<String> lines() {
    return lines;
  }
}
