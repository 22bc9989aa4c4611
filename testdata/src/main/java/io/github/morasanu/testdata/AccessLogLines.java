/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Lines of a web server's access log, from private addresses. */
final class AccessLogLines implements LineSource {
  private static final String[] PATHS = {
    "/api/orders/", "/api/articles/", "/static/app.", "/search?page=", "/cart/"
  };
  private static final String[] AGENTS = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
    "curl/8.5.0"
  };

  private final SeededRandom random;

  AccessLogLines(long seed) {
    this.random = new SeededRandom(seed);
  }

  @Override
  public void appendLine(StringBuilder out) {
    out.append("10.").append(random.below(256)).append('.').append(random.below(256));
    out.append('.').append(random.below(256)).append(" - - [");
    Timestamps.append(Timestamps.random(random), '/', out);
    out.append(" +0900] \"GET ").append(PATHS[random.below(PATHS.length)]);
    out.append(random.below(1_000_000)).append(" HTTP/1.1\" 200 ").append(random.below(200_000));
    out.append(" \"-\" \"").append(AGENTS[random.below(AGENTS.length)]).append("\" ");
    out.append(random.below(3)).append('.').append(random.digits(3));
  }
}
