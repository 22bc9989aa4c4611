/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the generated resources beside this class; their README says what is in them. */
final class LexiconResources {
  static final String MUNICIPALITIES = "municipalities.tsv.gz";
  static final String POSTAL_CODES = "postal-codes.bin.gz";
  static final String BANK_BRANCHES = "bank-branches.bin.gz";
  static final String SURNAMES = "surnames.txt.gz";
  static final String GIVEN_NAMES = "given-names.txt.gz";
  static final String SURNAME_READINGS = "surname-readings.txt.gz";
  static final String GIVEN_NAME_READINGS = "given-name-readings.txt.gz";
  static final String SEED_WORDS = "seed-words.txt.gz";

  private static final int POSTAL_WORDS = 10_000_000 / Long.SIZE;
  private static final int BLOCK = 100;
  private static final int PREFECTURES = 47;

  private LexiconResources() {}

  static NameTable municipalities() {
    try (InputStream in = open(MUNICIPALITIES)) {
      return readNames(in);
    } catch (IOException e) {
      throw damaged(MUNICIPALITIES, e);
    }
  }

  /** The names of the prefectures alone, which stand first, in the order of their codes. */
  static List<String> prefectures() {
    String[] names = new String[PREFECTURES];
    try (BufferedReader reader = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(open(MUNICIPALITIES)), StandardCharsets.UTF_8))) {
      for (int i = 0; i < PREFECTURES; i++) {
        String line = reader.readLine();
        int tab = line == null ? -1 : line.indexOf('\t');
        if (line == null || tab < 0) {
          throw new EOFException("there are too few prefectures");
        }
        names[Integer.parseInt(line, 0, tab, 10) - 1] = line.substring(tab + 1);
      }
    } catch (IOException e) {
      throw damaged(MUNICIPALITIES, e);
    }
    return List.of(names);
  }

  static long[] postalCodes() {
    try (InputStream in = open(POSTAL_CODES)) {
      return readPostalCodes(in);
    } catch (IOException e) {
      throw damaged(POSTAL_CODES, e);
    }
  }

  static BankBranches.Table bankBranches() {
    try (InputStream in = open(BANK_BRANCHES)) {
      return readBankBranches(in);
    } catch (IOException e) {
      throw damaged(BANK_BRANCHES, e);
    }
  }

  /** A text of lines. */
  static String text(String resource) {
    try (InputStream in = new GZIPInputStream(open(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw damaged(resource, e);
    }
  }

  static NameTable readNames(InputStream compressed) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(compressed), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return NameTable.compile(lines);
  }

  /** A set of bits: that of the first code is the lowest of the first word. */
  static long[] readPostalCodes(InputStream compressed) throws IOException {
    InputStream in = new BufferedInputStream(new GZIPInputStream(compressed));
    long[] bits = new long[POSTAL_WORDS];
    int codes = readNumber(in);
    int code = 0;
    for (int i = 0; i < codes; i++) {
      code += readNumber(in);
      bits[code >> 6] |= 1L << code;
    }
    int blocks = readNumber(in);
    int block = 0;
    for (int i = 0; i < blocks; i++) {
      block += readNumber(in);
      for (int inBlock = block * BLOCK; inBlock < (block + 1) * BLOCK; inBlock++) {
        bits[inBlock >> 6] |= 1L << inBlock;
      }
    }
    return bits;
  }

  /** How many banks; of each its code and its branches, all codes as differences. */
  static BankBranches.Table readBankBranches(InputStream compressed) throws IOException {
    InputStream in = new BufferedInputStream(new GZIPInputStream(compressed));
    int banks = readNumber(in);
    BankBranches.Table table = new BankBranches.Table(banks);
    int bank = 0;
    for (int i = 0; i < banks; i++) {
      bank += readNumber(in);
      table.addBank(bank);
      int branches = readNumber(in);
      int branch = 0;
      for (int j = 0; j < branches; j++) {
        branch += readNumber(in);
        table.addBranch(branch);
      }
    }
    return table;
  }

  /** A number in groups of seven bits, the lowest first, the highest bit of a byte saying that more follow. */
  private static int readNumber(InputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("a number ends early");
      }
      number |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return number;
      }
    }
    throw new IOException("a number has too many bytes");
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = LexiconResources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("there is no such resource");
    }
    return in;
  }

  private static IllegalStateException damaged(String name, IOException cause) {
    return new IllegalStateException(
        "the resource lexicon/" + name + " cannot be read: reinstall", cause);
  }
}
