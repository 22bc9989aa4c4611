/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which implementation of the kernels is in use: the one over vectors if the JVM is new enough and was started with
 * {@code --add-modules jdk.incubator.vector}, or the one for every JVM. It is made once, silently, and makes no difference
 * but in speed. Thread-safe.
 */
public final class KernelChoice {
  /*
   * JDK 17 has the module, but turns masks to longs without an instruction for it, five times slower than scalar code.
   */
  private static final int LEAST_JAVA_FOR_VECTORS = 21;

  private static final String VECTOR_MODULE = "jdk.incubator.vector";
  private static final String VECTOR_KERNEL = "VectorDigitKernel";
  private static final DigitKernel DIGITS = choose();

  private KernelChoice() {}

  /** The name of the implementation in use, for people: {@code scalar}, or {@code vector-} and the bits of a vector. */
  public static String name() {
    return DIGITS.name();
  }

  static DigitKernel digits() {
    return DIGITS;
  }

  private static DigitKernel choose() {
    DigitKernel scalar = new ScalarDigitKernel();
    boolean vectors = Runtime.version().feature() >= LEAST_JAVA_FOR_VECTORS
        && ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();
    DigitKernel vector = vectors ? load() : null;
    return vector != null && agree(scalar, vector) ? vector : scalar;
  }

  private static @Nullable DigitKernel load() {
    try {
      Class<?> type = Class.forName(KernelChoice.class.getPackageName() + "." + VECTOR_KERNEL);
      return (DigitKernel) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      // Built without it, or for another state of the incubator: the scalar kernel does the same.
      return null;
    }
  }

  /** Compares what two kernels write for a few hundred symbols of all kinds. */
  static boolean agree(DigitKernel one, DigitKernel other) {
    byte[] symbols = new byte[3 * SymbolSet.SYMBOLS];
    for (int i = 0; i < symbols.length; i++) {
      int mixed = (i * 0x9E3779B1) >>> 24;
      symbols[i] = (byte) (i < SymbolSet.SYMBOLS ? i : '(' + mixed % 18);
    }
    return Arrays.equals(collect(one, symbols), collect(other, symbols));
  }

  private static int[] collect(DigitKernel kernel, byte[] symbols) {
    int[] runs = new int[symbols.length + DigitKernel.SLACK];
    return Arrays.copyOf(runs, kernel.collect(symbols, 1, symbols.length - 1, 7, runs, 0));
  }
}
