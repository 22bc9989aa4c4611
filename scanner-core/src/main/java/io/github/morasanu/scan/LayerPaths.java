/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Sha256;
import java.nio.ByteBuffer;

/**
 * Paths in the layers of container images, each with the last layer in which it is. Images hold hundreds of
 * thousands of files, so the paths themselves are not kept but a hash of 64 bits, in a table with open
 * addressing. Not thread-safe.
 */
final class LayerPaths {
  /** So many are kept, in 25 MB; of others nothing is known. */
  private static final int MOST = 1_000_000;

  private static final int FIRST_CAPACITY = 16;

  private long[] hashes = {};

  /** The last layer of each hash; 0 where there is none. */
  private int[] layers = {};

  private int size;

  /** Adds a path in a layer, whose number is 1 or more. */
  void add(String image, String path, int layer) {
    add(hash(image, path), layer);
  }

  void addAll(LayerPaths next) {
    for (int i = 0; i < next.layers.length; i++) {
      if (next.layers[i] > 0) {
        add(next.hashes[i], next.layers[i]);
      }
    }
  }

  private void add(long hash, int layer) {
    if (2 * size >= layers.length) {
      grow();
    }
    int slot = slot(hash);
    if (layers[slot] == 0) {
      if (size >= MOST) {
        return;
      }
      size++;
    }
    hashes[slot] = hash;
    layers[slot] = Math.max(layers[slot], layer);
  }

  private void grow() {
    long[] hashesBefore = hashes;
    int[] layersBefore = layers;
    int capacity = Math.max(FIRST_CAPACITY, 2 * layers.length);
    hashes = new long[capacity];
    layers = new int[capacity];
    for (int i = 0; i < layersBefore.length; i++) {
      if (layersBefore[i] > 0) {
        int slot = slot(hashesBefore[i]);
        hashes[slot] = hashesBefore[i];
        layers[slot] = layersBefore[i];
      }
    }
  }

  /** Where a hash is, or would be; there is always room. */
  private int slot(long hash) {
    int mask = layers.length - 1;
    int slot = (int) hash & mask;
    while (layers[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The last layer with a path; 0 if there is none. */
  int lastLayer(String image, String path) {
    return size == 0 ? 0 : layers[slot(hash(image, path))];
  }

  boolean isEmpty() {
    return size == 0;
  }

  private static long hash(String image, String path) {
    return ByteBuffer.wrap(Sha256.of(image + '\n' + path)).getLong();
  }
}
