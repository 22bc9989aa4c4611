/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.TomlTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The provisions of laws and standards that {@code law.toml} knows. Immutable.
 *
 * <p>Whether one applies depends on things that no scanner sees; the book says which ones to look at.
 */
final class LawBook {
  private static final String FILE = "law.toml";

  private final List<Provision> provisions;

  /** Read when somebody asks for it. */
  private static final class Current {
    static final LawBook BOOK = LawPack.read().map(LawBook::new).orElseGet(LawBook::ofSources);
  }

  private LawBook(List<Provision> provisions) {
    this.provisions = List.copyOf(provisions);
  }

  /** The book that comes with Morasanu. */
  static LawBook current() {
    return Current.BOOK;
  }

  /** The same, read from the file in which people write it. */
  static LawBook ofSources() {
    try (InputStream in = Objects.requireNonNull(LawBook.class.getResourceAsStream(FILE), FILE)) {
      return read(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuleException e) {
      throw new IllegalStateException("the law book that comes with Morasanu is broken", e);
    }
  }

  static LawBook read(String name, InputStream in) throws RuleException, IOException {
    TomlTable file = TomlTable.read(name, in);
    file.allowOnly(List.of("provisions"));
    List<Provision> provisions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TomlTable table : file.tables("provisions")) {
      Provision provision = Provision.of(table);
      if (!ids.containsAll(provision.alongside()) || !ids.add(provision.id())) {
        throw table.error("must have an id of its own, and stand after those it goes along with");
      }
      provisions.add(provision);
    }
    return new LawBook(provisions);
  }

  /** What the book that comes with Morasanu says of findings; of none there is nothing to look up. */
  static List<LegalNote> notesOf(List<Finding> findings, long people) {
    return findings.isEmpty() ? List.of() : current().notes(findings, people);
  }

  List<Provision> provisions() {
    return provisions;
  }

  /** The provisions that may apply to findings, in the order of the book. */
  List<LegalNote> notes(List<Finding> findings, long people) {
    Facts facts = new Facts(findings, people);
    Set<String> applying = new HashSet<>();
    List<LegalNote> notes = new ArrayList<>();
    for (Provision provision : provisions) {
      provision.apply(facts, applying).ifPresent(note -> {
        notes.add(note);
        applying.add(note.id());
      });
    }
    return notes;
  }
}
