/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.TomlTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A provision of the law book and what calls for it. Immutable.
 *
 * @param id stable name
 * @param source the law or standard, with article
 * @param version which version of it was read
 * @param says what it asks for
 * @param when what must hold besides
 * @param deadlines what is to be done how soon
 * @param kinds values of any of these call for it
 * @param beside only where the same file holds one of these; empty for anywhere
 * @param least only values of this severity and worse
 * @param peopleOver only for more people than this; of the kinds there may be no more people than values
 * @param alongside it goes along with these provisions, if there is one of them
 */
record Provision(
    String id,
    Translated source,
    String version,
    Translated says,
    Translated when,
    List<LegalNote.Deadline> deadlines,
    Set<Kind> kinds,
    Set<Kind> beside,
    Severity least,
    long peopleOver,
    List<String> alongside) {
  private static final List<String> KEYS = List.of(
      "id",
      "source",
      "version",
      "says",
      "when",
      "firstReport",
      "fullReport",
      "kinds",
      "beside",
      "least",
      "peopleOver",
      "alongside");

  static Provision of(TomlTable table) throws RuleException {
    table.allowOnly(KEYS);
    Set<Kind> kinds = kinds(table, "kinds");
    List<String> alongside = table.texts("alongside");
    if (kinds.isEmpty() == alongside.isEmpty()) {
      throw table.error("needs either kinds or alongside");
    }
    List<LegalNote.Deadline> deadlines = new ArrayList<>();
    table
        .text("firstReport")
        .ifPresent(
            days -> deadlines.add(new LegalNote.Deadline(LegalNote.Step.FIRST_REPORT, days)));
    table
        .text("fullReport")
        .ifPresent(days -> deadlines.add(new LegalNote.Deadline(LegalNote.Step.FULL_REPORT, days)));
    return new Provision(
        text(table, "id"),
        words(table, "source"),
        text(table, "version"),
        words(table, "says"),
        words(table, "when"),
        List.copyOf(deadlines),
        kinds,
        kinds(table, "beside"),
        table.constant("least", Severity.class, Severity.LOW),
        table.number("peopleOver", 0),
        alongside);
  }

  private static String text(TomlTable table, String key) throws RuleException {
    return table.text(key).orElseThrow(() -> table.error("needs the key " + key));
  }

  private static Translated words(TomlTable table, String key) throws RuleException {
    TomlTable words = table.table(key).orElseThrow(() -> table.error("needs the key " + key));
    words.allowOnly(List.of("en", "ja"));
    return new Translated(text(words, "en"), text(words, "ja"));
  }

  private static Set<Kind> kinds(TomlTable table, String key) throws RuleException {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String id : table.texts(key)) {
      if (id.equals("any-personal")) {
        kinds.addAll(EnumSet.complementOf(EnumSet.of(Kind.SECRET, Kind.CORPORATE_NUMBER)));
      } else {
        kinds.add(Arrays.stream(Kind.values())
            .filter(kind -> kind.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> table.error(key, "names the kind '" + id + "', which there is not")));
      }
    }
    return kinds;
  }

  /** The note, if the facts call for it or one of the provisions that it goes along with applies. */
  Optional<LegalNote> apply(Facts facts, Set<String> applying) {
    if (!alongside.isEmpty()) {
      return alongside.stream()
          .filter(applying::contains)
          .findFirst()
          .map(other -> note(
              new Translated("goes along with " + other, other + " に伴う"), Map.<Kind, Long>of()));
    }
    Map<Kind, Long> values = facts.values(kinds, beside, least);
    long all = values.values().stream().mapToLong(Long::longValue).sum();
    long people = Math.min(facts.people(), all);
    if (all == 0 || (peopleOver > 0 && people <= peopleOver)) {
      return Optional.empty();
    }
    return Optional.of(note(why(values, people), values));
  }

  private Translated why(Map<Kind, Long> values, long people) {
    String found = values.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().id())
        .collect(Collectors.joining(", "));
    if (peopleOver > 0) {
      return new Translated(
          "about " + people + " people, more than " + peopleOver + " (" + found + ")",
          "推定" + people + "人、" + peopleOver + "人を超える（" + found + "）");
    }
    return new Translated("found: " + found, "検出: " + found);
  }

  private LegalNote note(Translated why, Map<Kind, Long> found) {
    return new LegalNote(id, source, version, says, when, why, found, deadlines);
  }
}
