/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.BitSet;

/**
 * The text of a class file of any version, read off its constant pool (JVMS 4.4) without knowing
 * what it is for. Names and descriptors, as far as the pool itself refers to them, are left out.
 */
final class ConstantPool {
  private static final int BYTES_BEFORE = 8;

  private final String[] texts;
  private final BitSet values = new BitSet();
  private final BitSet names = new BitSet();

  private ConstantPool(int count) {
    this.texts = new String[count];
  }

  /** Adds the texts of a class; false if its pool cannot be read. */
  static boolean read(byte[] bytes, ConstantLines lines) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.skipNBytes(BYTES_BEFORE);
      ConstantPool pool = new ConstantPool(in.readUnsignedShort());
      for (int i = 1; i < pool.texts.length; i++) {
        i += pool.readConstant(in, i);
      }
      pool.addTo(lines);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads a constant and says how many indices it takes beyond its own. */
  private int readConstant(DataInputStream in, int index) throws IOException {
    switch (in.readUnsignedByte()) {
      case 1 -> texts[index] = in.readUTF();
      case 3, 4, 9, 10, 11, 17, 18 -> in.skipNBytes(4);
      case 5, 6 -> {
        long number = in.readLong();
        texts[index] = Long.toString(number);
        return 1;
      }
      case 7, 16, 19, 20 -> names.set(in.readUnsignedShort());
      case 8 -> values.set(in.readUnsignedShort());
      case 12 -> {
        names.set(in.readUnsignedShort());
        names.set(in.readUnsignedShort());
      }
      case 15 -> in.skipNBytes(3);
      default -> throw new IOException("unknown constant");
    }
    return 0;
  }

  private void addTo(ConstantLines lines) {
    for (int i = 1; i < texts.length; i++) {
      if (texts[i] != null && (values.get(i) || !names.get(i))) {
        lines.add(texts[i]);
      }
    }
  }
}
