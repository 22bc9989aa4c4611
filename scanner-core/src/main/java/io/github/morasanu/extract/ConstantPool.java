/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a class file of any version, read off its pool (JVMS 4.4) without knowing what they
 * are for. Names and descriptors, as far as the pool itself refers to them, are left out.
 */
final class ConstantPool {
  private static final int BYTES_BEFORE = 8;

  private final @Nullable Object[] constants;
  private final BitSet values = new BitSet();
  private final BitSet names = new BitSet();

  private ConstantPool(int count) {
    this.constants = new Object[count];
  }

  /** Adds the texts of a class; false if its pool cannot be read. */
  static boolean read(byte[] bytes, ConstantLines lines) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.skipNBytes(BYTES_BEFORE);
      ConstantPool pool = new ConstantPool(in.readUnsignedShort());
      for (int i = 1; i < pool.constants.length; i++) {
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
      case 1 -> constants[index] = in.readUTF();
      case 3 -> constants[index] = in.readInt();
      case 4, 9, 10, 11, 17, 18 -> in.skipNBytes(4);
      case 5 -> {
        constants[index] = in.readLong();
        return 1;
      }
      case 6 -> {
        constants[index] = in.readDouble();
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
    for (int i = 1; i < constants.length; i++) {
      Object constant = constants[i];
      if (constant != null && (values.get(i) || !names.get(i))) {
        lines.add(constant);
      }
    }
  }
}
