/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.OwnResources;
import io.github.morasanu.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The law book that comes with Morasanu in a form that is read fast, made when Morasanu is built: it is
 * needed wherever something was found, and reading TOML would be much of a small scan. How many
 * provisions there are, and their parts in the order of {@link Provision}.
 */
public final class LawPack {
  /** The name of the pack, beside this class. */
  public static final String FILE = "law.bin";

  private LawPack() {}

  /** The book that {@code law.toml} says, packed; for the build. */
  public static byte[] packed() {
    return write(LawBook.ofSources().provisions());
  }

  /** The provisions of the pack; empty where classes were compiled without the build. */
  static Optional<List<Provision>> read() {
    return OwnResources.read(LawPack.class, FILE).map(LawPack::read);
  }

  static byte[] write(List<Provision> provisions) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(provisions.size());
      for (Provision provision : provisions) {
        write(provision, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Provision provision, DataOutputStream out) throws IOException {
    out.writeUTF(provision.id());
    write(provision.source(), out);
    out.writeUTF(provision.version());
    write(provision.says(), out);
    write(provision.when(), out);
    out.writeShort(provision.deadlines().size());
    for (LegalNote.Deadline deadline : provision.deadlines()) {
      out.writeUTF(deadline.step().name());
      out.writeUTF(deadline.days());
    }
    writeTexts(provision.kinds().stream().map(Kind::name).toList(), out);
    writeTexts(provision.beside().stream().map(Kind::name).toList(), out);
    out.writeUTF(provision.least().name());
    out.writeLong(provision.peopleOver());
    writeTexts(provision.alongside(), out);
  }

  private static void write(Translated words, DataOutputStream out) throws IOException {
    out.writeUTF(words.en());
    out.writeUTF(words.ja());
  }

  private static void writeTexts(Collection<String> texts, DataOutputStream out)
      throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<Provision> read(byte[] pack) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(pack)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Provision> read(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<Provision> provisions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      provisions.add(new Provision(
          in.readUTF(),
          readWords(in),
          in.readUTF(),
          readWords(in),
          readWords(in),
          readDeadlines(in),
          readKinds(in),
          readKinds(in),
          Severity.valueOf(in.readUTF()),
          in.readLong(),
          readTexts(in)));
    }
    return provisions;
  }

  private static Translated readWords(DataInputStream in) throws IOException {
    return new Translated(in.readUTF(), in.readUTF());
  }

  private static List<LegalNote.Deadline> readDeadlines(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<LegalNote.Deadline> deadlines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      deadlines.add(new LegalNote.Deadline(LegalNote.Step.valueOf(in.readUTF()), in.readUTF()));
    }
    return List.copyOf(deadlines);
  }

  private static Set<Kind> readKinds(DataInputStream in) throws IOException {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String name : readTexts(in)) {
      kinds.add(Kind.valueOf(name));
    }
    return kinds;
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
