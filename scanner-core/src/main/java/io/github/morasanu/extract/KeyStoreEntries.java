/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * Counts the keys and certificates of a key store, without its password. Formats as in the classes
 * that {@link KeyStoreType} names: their entries are framed in clear.
 */
final class KeyStoreEntries {
  /** The arc of the bags of PKCS #12 (1.2.840.113549.1.12.10.1), encoded with tag and length. */
  private static final byte[] BAG = {
    6, 11, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 12, 10, 1
  };

  private static final int KEY_BAG = 1;
  private static final int SHROUDED_KEY_BAG = 2;
  private static final int CERTIFICATE_BAG = 3;
  private static final int SECRET_BAG = 5;

  private final DataInputStream in;
  private int keys;
  private int certificates;

  private KeyStoreEntries(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /**
   * What a key store holds.
   *
   * @param whole whether it could be read to its end
   */
  record Counts(int keys, int certificates, boolean whole) {}

  static Counts count(KeyStoreType type, byte[] bytes) {
    KeyStoreEntries entries = new KeyStoreEntries(bytes);
    boolean whole = true;
    try {
      switch (type) {
        case JKS, JCEKS -> entries.readJks();
        case BKS -> entries.readBks();
        case PKCS12 -> entries.countBags(bytes);
      }
    } catch (IOException e) {
      whole = false;
    }
    return new Counts(entries.keys, entries.certificates, whole);
  }

  private void readJks() throws IOException {
    in.skipNBytes(Integer.BYTES);
    int version = in.readInt();
    for (int i = in.readInt(); i > 0; i--) {
      int kind = in.readInt();
      in.readUTF();
      in.skipNBytes(Long.BYTES);
      switch (kind) {
        case 1 -> {
          keys++;
          skipBytes();
          for (int j = in.readInt(); j > 0; j--) {
            skipJksCertificate(version);
          }
        }
        case 2 -> {
          certificates++;
          skipJksCertificate(version);
        }
        case 3 -> {
          // A secret key is a serialised object without a length: what follows stays uncounted.
          keys++;
          return;
        }
        default -> throw new IOException("unknown entry");
      }
    }
  }

  private void skipJksCertificate(int version) throws IOException {
    if (version == 2) {
      in.readUTF();
    }
    skipBytes();
  }

  private void readBks() throws IOException {
    in.skipNBytes(Integer.BYTES);
    skipBytes();
    in.skipNBytes(Integer.BYTES);
    for (int kind = in.readUnsignedByte(); kind != 0; kind = in.readUnsignedByte()) {
      in.readUTF();
      in.skipNBytes(Long.BYTES);
      for (int i = in.readInt(); i > 0; i--) {
        in.readUTF();
        skipBytes();
      }
      switch (kind) {
        case 1 -> {
          certificates++;
          in.readUTF();
        }
        case 2 -> {
          keys++;
          in.skipNBytes(1);
          in.readUTF();
          in.readUTF();
        }
        case 3, 4 -> keys++;
        default -> throw new IOException("unknown entry");
      }
      skipBytes();
    }
  }

  private void skipBytes() throws IOException {
    in.skipNBytes(in.readInt());
  }

  /** Finds the bags wherever they stand in clear; encrypted ones hold certificates as a rule. */
  private void countBags(byte[] bytes) {
    for (int i = 0; i + BAG.length < bytes.length; i++) {
      if (isBag(bytes, i)) {
        switch (bytes[i + BAG.length]) {
          case KEY_BAG, SHROUDED_KEY_BAG, SECRET_BAG -> keys++;
          case CERTIFICATE_BAG -> certificates++;
          default -> {}
        }
      }
    }
  }

  private static boolean isBag(byte[] bytes, int at) {
    for (int i = 0; i < BAG.length; i++) {
      if (bytes[at + i] != BAG[i]) {
        return false;
      }
    }
    return true;
  }
}
