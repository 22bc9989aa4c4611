/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Breach;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Tolerated;
import io.github.morasanu.policy.Translated;
import io.github.morasanu.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of reports for people, in one language. Immutable. */
final class Words {
  static final Words ENGLISH = new Words(Locale.ENGLISH);
  static final Words JAPANESE = new Words(Locale.JAPANESE);

  /** Read when somebody asks for help. */
  private static final class Help {
    static final Phrases KINDS = Phrases.resource(Words.class, "kind-help.properties");
  }

  private final Locale language;

  /** Null until one is asked for: most reports are in one language. Two threads may both read them, and get equal ones. */
  private volatile @Nullable Phrases phrases;

  private Words(Locale language) {
    this.language = language;
  }

  private Phrases phrases() {
    Phrases known = phrases;
    if (known == null) {
      known = Phrases.load(Words.class, "words", language);
      phrases = known;
    }
    return known;
  }

  /** In the language of a reader: Japanese for Japanese, English for all others. */
  static Words in(Locale reader) {
    return Phrases.isJapanese(reader) ? JAPANESE : ENGLISH;
  }

  /** What a kind is and why it matters, in one or two sentences; there in English only. */
  static String help(Kind kind) {
    return Help.KINDS.of(kind.id());
  }

  /** A number with separators between the thousands, alike in both languages. */
  static String number(long value) {
    return Phrases.number(value);
  }

  /** The words of a key, with each {@code {0}}, {@code {1}} … replaced. */
  String of(String key, String... values) {
    return phrases().of(key, values);
  }

  String of(Kind kind) {
    return of("kind." + kind.id());
  }

  /** A kind where English text shows what people write into settings: its id. */
  String idOrName(Kind kind) {
    return this == ENGLISH ? kind.id() : of(kind);
  }

  String of(Severity severity) {
    return of("severity." + severity.id());
  }

  String of(Confidence confidence) {
    return of("confidence." + confidence.id());
  }

  String of(IncidentCause cause) {
    return of("cause." + cause.id());
  }

  String of(Tolerated.By by) {
    return of("by." + by.id());
  }

  String of(Translated both) {
    return both.in(language);
  }

  /** What the engine said in English: a reason, or the message of an incident. */
  String sentence(String english) {
    return this == ENGLISH ? english : Sentences.japanese().of(english);
  }

  List<String> sentences(List<String> english) {
    return english.stream().map(this::sentence).toList();
  }

  /** A verdict in one sentence. */
  String of(Verdict verdict) {
    if (verdict instanceof Verdict.Failed failed) {
      return failed.findings() == 0
          ? of("verdict.stale", phrases().counted(verdict.grounds().stale().size(), "suppression"))
          : of("verdict.failed", phrases().counted(failed.findings(), "value"), of(failed.worst()));
    }
    if (verdict instanceof Verdict.Incomplete incomplete) {
      return of("verdict.incomplete", phrases().counted(incomplete.incidents(), "incident"));
    }
    return of("verdict.passed");
  }

  /** So many values of each kind. */
  String values(Map<Kind, Long> byKind) {
    return byKind.entrySet().stream()
        .map(entry -> of("values.of", number(entry.getValue()), idOrName(entry.getKey())))
        .collect(Collectors.joining(of("comma")));
  }

  /** The same, with the names of the kinds in either language. */
  String named(Map<Kind, Long> byKind) {
    return byKind.entrySet().stream()
        .map(entry -> of(entry.getKey()) + ' ' + number(entry.getValue()))
        .collect(Collectors.joining(of("comma")));
  }

  /**
   * Which limits are broken, by how much; empty if none is. That of a kind of which nothing is allowed says
   * no more than how many values there are, and is left out.
   */
  String breaches(Grounds grounds) {
    return grounds.breaches().stream()
        .filter(breach -> breach.kind().isEmpty() || breach.allowed() > 0)
        .map(this::of)
        .collect(Collectors.joining(of("comma")));
  }

  private String of(Breach breach) {
    String found = number(breach.found());
    String allowed = number(breach.allowed());
    return breach
        .kind()
        .map(kind -> of("breach", idOrName(kind), found, allowed))
        .orElseGet(() -> of("breach.people", found, allowed));
  }

  /** What is to be done how soon; empty if nothing is. */
  String deadlines(LegalNote note) {
    return note.deadlines().stream()
        .map(deadline -> of("deadline", of(deadline.step().words()), deadline.days()))
        .collect(Collectors.joining(of("comma")));
  }

  /** Why a suppression has no effect. */
  String of(StaleSuppression.Cause cause) {
    return of(cause.words());
  }

  /** A place within its file, or an empty text if nothing is known of it. */
  String of(Location location) {
    List<String> parts = new ArrayList<>();
    if (location.page() > 0) {
      parts.add(of("page", String.valueOf(location.page())));
    }
    location.sheet().ifPresent(sheet -> parts.add(of("sheet", Printable.of(sheet))));
    if (location.row() > 0) {
      parts.add(of("row", String.valueOf(location.row())));
    }
    if (location.row() > 0 && location.line() == 0 && location.column() > 0) {
      parts.add(of("column", String.valueOf(location.column())));
    }
    if (location.line() > 0) {
      String column = location.column() > 0 ? ":" + location.column() : "";
      parts.add(location.line() + column);
    }
    location.field().ifPresent(field -> parts.add(Printable.of(field)));
    return String.join(", ", parts);
  }
}
