/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which provisions of the law book values of one kind may call for, whatever was found. Pure. */
public final class LawOfKind {

  private LawOfKind() {}

  /**
   * The provisions in the order of the book; the reason of each says what it asks for besides.
   *
   * @param severity of one value: some provisions ask for more, which a list of many may have
   */
  public static List<LegalNote> notes(Kind kind, Severity severity) {
    List<LegalNote> notes = new ArrayList<>();
    for (Provision provision : LawBook.current().provisions()) {
      if (provision.kinds().contains(kind)) {
        notes.add(note(provision, why(provision, severity)));
      } else {
        before(provision, notes)
            .ifPresent(other -> notes.add(note(
                provision,
                new Translated(
                    "goes along with " + other.source().en(), other.source().ja() + "に伴う"))));
      }
    }
    return notes;
  }

  /** The note that a provision goes along with. */
  private static Optional<LegalNote> before(Provision provision, List<LegalNote> notes) {
    return notes.stream()
        .filter(note -> provision.alongside().contains(note.id()))
        .findFirst();
  }

  private static Translated why(Provision provision, Severity severity) {
    List<String> en = new ArrayList<>();
    List<String> ja = new ArrayList<>();
    if (provision.peopleOver() > 0) {
      en.add("of more than " + provision.peopleOver() + " people");
      ja.add("本人の数が" + provision.peopleOver() + "人を超える場合");
    }
    if (!severity.isAtLeast(provision.least())) {
      en.add("of " + provision.least().id() + " severity or worse");
      ja.add("深刻度が " + provision.least().id() + " 以上の場合");
    }
    if (!provision.beside().isEmpty()) {
      String others = provision.beside().stream().map(Kind::id).collect(Collectors.joining(", "));
      en.add("with one of these in the same file: " + others);
      ja.add("同じファイルに次のいずれかがある場合：" + others);
    }
    return en.isEmpty()
        ? new Translated("from one value on", "1件から")
        : new Translated(String.join(", ", en), String.join("、", ja));
  }

  private static LegalNote note(Provision provision, Translated why) {
    return new LegalNote(
        provision.id(),
        provision.source(),
        provision.version(),
        provision.says(),
        provision.when(),
        why,
        Map.of(),
        provision.deadlines());
  }
}
