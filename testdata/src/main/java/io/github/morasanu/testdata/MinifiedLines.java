/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** JavaScript as a minifier leaves it: statements of about forty thousand characters in one line. */
final class MinifiedLines implements LineSource {
  private static final int LINE_LENGTH = 40_000;
  private static final String NAMES = "abcdefghijklmnopqrstuvwxyz_$";
  private static final String[] MEMBERS = {
    "length",
    "push",
    "call",
    "prototype",
    "createElement",
    "addEventListener",
    "state",
    "props",
    "token",
    "key"
  };

  private final SeededRandom random;

  MinifiedLines(long seed) {
    this.random = new SeededRandom(seed);
  }

  @Override
  public void appendLine(StringBuilder out) {
    int end = out.length() + LINE_LENGTH;
    while (out.length() < end) {
      appendStatement(out);
    }
  }

  private void appendStatement(StringBuilder out) {
    switch (random.below(5)) {
      case 0 -> {
        name(out.append("function "));
        name(out.append('('));
        name(out.append(','));
        member(name(out.append("){return ")));
        out.append('?').append(random.below(1_000)).append(":null}");
      }
      case 1 -> {
        name(out.append("var "));
        name(out.append('='));
        member(out);
        out.append("[0x").append(random.text("0123456789abcdef", 4)).append("],");
        name(out).append("=!0;");
      }
      case 2 -> {
        member(name(out.append("if(")));
        out.append("===").append(random.below(100_000)).append('&');
        name(out.append('&')).append('(');
        name(out).append("||\"").append(random.text(NAMES, 9)).append("\");");
      }
      case 3 -> {
        name(out).append('.').append(MEMBERS[random.below(MEMBERS.length)]).append("=function(){");
        member(name(out.append("return this."))).append("},");
      }
      default -> {
        name(out.append("e.exports={"))
            .append(":\"")
            .append(random.text(NAMES, 14))
            .append("\",");
        name(out).append(':').append(random.below(256)).append(".5};");
      }
    }
  }

  private StringBuilder name(StringBuilder out) {
    return out.append(NAMES.charAt(random.below(NAMES.length())));
  }

  private StringBuilder member(StringBuilder out) {
    return out.append('.').append(MEMBERS[random.below(MEMBERS.length)]);
  }
}
