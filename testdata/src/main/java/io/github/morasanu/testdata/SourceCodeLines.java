/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Lines that look like Java source; a compiler would not agree. */
final class SourceCodeLines implements LineSource {
  private static final List<String> NOUNS = List.of(
      "Order",
      "Stock",
      "Price",
      "Invoice",
      "Parcel",
      "Index",
      "Report",
      "Batch",
      "Queue",
      "Warehouse");
  private static final List<String> VERBS =
      List.of("compute", "load", "merge", "print", "resolve", "store", "verify");

  private final SeededRandom random;

  SourceCodeLines(long seed) {
    this.random = new SeededRandom(seed);
  }

  @Override
  public void appendLine(StringBuilder out) {
    String noun = random.pick(NOUNS);
    String other = random.pick(NOUNS);
    String verb = random.pick(VERBS);
    switch (random.below(9)) {
      case 0 -> out.append("import jp.kasou.shop.").append(noun).append(';');
      case 1 ->
        out.append("  /** Returns the ")
            .append(noun)
            .append(" of the ")
            .append(other)
            .append(". */");
      case 2 -> call(out.append("  public int "), verb, noun).append("int limit) {");
      case 3 ->
        out.append("    for (int i = 0; i < ").append(random.below(4096)).append("; i++) {");
      case 4 ->
        call(out.append("      total += "), verb, other)
            .append("items.get(i), ")
            .append(random.below(99))
            .append(");");
      case 5 ->
        call(out.append("    if ("), verb, noun)
            .append("0x")
            .append(random.text("0123456789ABCDEF", 8))
            .append(")) {");
      case 6 ->
        out.append("    log.debug(\"")
            .append(noun)
            .append(" の処理を開始します: {}\", ")
            .append(verb)
            .append("Count);");
      case 7 ->
        out.append("  private final Map<String, ")
            .append(noun)
            .append("> by")
            .append(other)
            .append(" = new TreeMap<>();");
      default -> out.append("  }");
    }
  }

  private static StringBuilder call(StringBuilder out, String verb, String noun) {
    return out.append(verb).append(noun).append('(');
  }
}
