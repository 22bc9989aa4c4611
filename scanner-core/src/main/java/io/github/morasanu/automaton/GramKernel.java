/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all occurrences of anchors that are literals, in one case or in both, by four of their symbols; its speed hardly
 * depends on how many there are. Immutable and thread-safe; scanning allocates nothing once the buffer has grown.
 */
final class GramKernel implements AnchorKernel {
  /*
   * A gram is four neighbouring symbols in one int, without the bit that tells upper from lower case. Only every fourth
   * place is looked at, so each anchor is entered with the grams at four neighbouring offsets, of which exactly one lies at
   * such a place. Five stages, each on what the one before leaves:
   *   seen     a bit for each hash of a gram: 64 KiB, of which a text uses little
   *   longer   the same for the gram with two more symbols of the anchor, behind it or before it: the grams of common words
   *       are common, for anchors of which the next symbols are others
   *   grams    a hash table with open addressing: which anchors hold just this gram
   *   beside   the four symbols next to it, as far as they are literal too
   *   report   all symbols of the anchor, and whether the start is in the range
   */

  private static final int GRAM = Integer.BYTES;
  private static final int STRIDE = 4;
  private static final int BLOCK = 8192;
  private static final int SAMPLES = 4;
  private static final int CASE = SymbolSet.CASE * 0x01010101;
  private static final int PAIR = 2;
  private static final int HASH_OF_PAIR = 0x85EBCA6B;

  /** Tells a pair before a gram from one behind it. */
  private static final int BEFORE = 1 << (PAIR * Byte.SIZE);

  private static final int HASH = 0x9E3779B1;
  private static final int SEEN_BITS = 19;

  /** An anchor with classes of symbols that make more grams is left to the {@link WindowKernel}. */
  private static final int MOST_GRAMS = 64;

  /** No offset, no entry. */
  static final int NONE = -1;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle PAIRS =
      MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

  private final Anchor[] anchors;

  /** What each anchor is reported as. */
  private final int[] ids;

  private final int leastOffset;
  private final int greatestOffset;
  private final long[] seen = new long[1 << (SEEN_BITS - 6)];
  private final long[] longer = new long[1 << (SEEN_BITS - 6)];

  /** How far to shift a hash for its slot. */
  private final int slotShift;

  /** Of each slot the gram and its first entry, or {@link #NONE}. */
  private final int[] slotGram;

  private final int[] slotEntry;

  /** Of each entry an anchor, where the gram lies in it, and whether the next entry has another gram. */
  private final int[] entryAnchor;

  private final int[] entryOffset;
  private final boolean[] entryIsLast;

  /** Of each entry where four more symbols stand from the gram, which of them are literal, and what these are. */
  private final int[] besideAt;

  private final int[] besideMask;
  private final int[] beside;

  /**
   * Compiles anchors.
   *
   * @param all of which those with the ids are looked for
   * @param offsetOf what {@link #bestOffset} says of each of all
   */
  GramKernel(List<Anchor> all, int[] ids, int[] offsetOf) {
    this.ids = ids;
    this.anchors = Arrays.stream(ids).mapToObj(all::get).toArray(Anchor[]::new);
    long[] entries = entries(offsetOf);
    this.leastOffset = Arrays.stream(ids).map(id -> offsetOf[id]).min().orElse(0);
    this.greatestOffset =
        Arrays.stream(ids).map(id -> offsetOf[id] + STRIDE - 1).max().orElse(0);
    this.entryAnchor = new int[entries.length];
    this.entryOffset = new int[entries.length];
    this.entryIsLast = new boolean[entries.length];
    this.besideAt = new int[entries.length];
    this.besideMask = new int[entries.length];
    this.beside = new int[entries.length];
    int slotBits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * entries.length);
    this.slotShift = Integer.SIZE - slotBits;
    this.slotGram = new int[1 << slotBits];
    this.slotEntry = new int[1 << slotBits];
    Arrays.fill(slotEntry, NONE);
    for (int entry = 0; entry < entries.length; entry++) {
      int gram = gramOf(entries[entry]);
      entryAnchor[entry] = (int) entries[entry] / STRIDE;
      entryOffset[entry] = offsetOf[ids[entryAnchor[entry]]] + (int) entries[entry] % STRIDE;
      entryIsLast[entry] = entry + 1 == entries.length || gramOf(entries[entry + 1]) != gram;
      if (entry == 0 || entryIsLast[entry - 1]) {
        enter(gram, entry);
      }
      enterBeside(entry);
      enterLonger(entry, gram, (int) entries[entry] % STRIDE);
    }
  }

  /** The four grams of an anchor are seven symbols, so two more of these are behind each or before it. */
  private void enterLonger(int entry, int gram, int phase) {
    Anchor anchor = anchors[entryAnchor[entry]];
    int offset = entryOffset[entry];
    boolean behind = phase < STRIDE / 2;
    int at = behind ? offset + GRAM : offset - PAIR;
    for (int first : anchor.get(at).inOneCase().symbols()) {
      for (int second : anchor.get(at + 1).inOneCase().symbols()) {
        int pair = first | second << Byte.SIZE;
        int bit = longerBit(gram, behind ? pair : pair | BEFORE);
        longer[bit >>> 6] |= 1L << bit;
      }
    }
  }

  private void enterBeside(int entry) {
    Anchor anchor = anchors[entryAnchor[entry]];
    int offset = entryOffset[entry];
    int behind = Math.min(anchor.length() - GRAM, offset + GRAM);
    int ahead = Math.max(0, offset - GRAM);
    int start = behind - offset >= offset - ahead ? behind : ahead;
    besideAt[entry] = start - offset;
    for (int i = 0; i < GRAM; i++) {
      SymbolSet folded = anchor.get(start + i).inOneCase();
      if (folded.size() == 1) {
        besideMask[entry] |= 0xFF << (Byte.SIZE * i);
        beside[entry] |= folded.symbols()[0] << (Byte.SIZE * i);
      }
    }
  }

  /** All grams of all anchors, in order: the gram, the anchor and the phase in one long. */
  private long[] entries(int[] offsetOf) {
    long[] entries = new long[anchors.length * STRIDE];
    int count = 0;
    for (int anchor = 0; anchor < anchors.length; anchor++) {
      for (int phase = 0; phase < STRIDE; phase++) {
        long entry = (long) anchor * STRIDE + phase;
        int[] grams = grams(anchors[anchor], offsetOf[ids[anchor]] + phase);
        if (count + grams.length > entries.length) {
          entries = Arrays.copyOf(entries, 2 * (count + grams.length));
        }
        for (int gram : grams) {
          entries[count++] = ((long) gram << Integer.SIZE) | entry;
        }
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int gramOf(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  private static int gramAt(byte[] symbols, int place) {
    return (int) INTS.get(symbols, place) | CASE;
  }

  private static int pairAt(byte[] symbols, int place) {
    return (char) PAIRS.get(symbols, place) | (CASE & 0xFFFF);
  }

  /** The bit of a gram with the pair behind or before it. */
  private static int longerBit(int gram, int pair) {
    return (gram * HASH + pair * HASH_OF_PAIR) >>> (Integer.SIZE - SEEN_BITS);
  }

  /** The bit of a gram among those seen. */
  private static int bit(int gram) {
    return (gram * HASH) >>> (Integer.SIZE - SEEN_BITS);
  }

  /** The slot at which the search for a gram begins. */
  private int slot(int gram) {
    return (gram * HASH) >>> slotShift;
  }

  private void enter(int gram, int entry) {
    int bit = bit(gram);
    seen[bit >>> 6] |= 1L << bit;
    int slot = slot(gram);
    while (slotEntry[slot] != NONE) {
      slot = (slot + 1) & (slotEntry.length - 1);
    }
    slotGram[slot] = gram;
    slotEntry[slot] = entry;
  }

  /** The different grams that an anchor allows at an offset. */
  private static int[] grams(Anchor anchor, int offset) {
    int[] grams = {0};
    for (int i = 0; i < GRAM; i++) {
      int[] symbols = anchor.get(offset + i).inOneCase().symbols();
      int[] longer = new int[grams.length * symbols.length];
      int count = 0;
      for (int symbol : symbols) {
        for (int gram : grams) {
          longer[count++] = gram | (symbol << (Byte.SIZE * i));
        }
      }
      grams = longer;
    }
    return grams;
  }

  /** Where the first of the four grams of an anchor best lies, or {@link #NONE} if it has none, or too many. */
  static int bestOffset(Anchor anchor, PairChances chances) {
    int[] sizes = new int[anchor.length()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.min(anchor.get(i).inOneCase().size(), MOST_GRAMS);
    }
    int best = NONE;
    double least = Double.POSITIVE_INFINITY;
    // The longest anchors end with what is only looked at behind a gram.
    int end = Math.min(sizes.length, Anchor.MAX_LENGTH - 1);
    for (int offset = 0; offset + GRAM + STRIDE - 1 <= end; offset++) {
      int grams = 0;
      double chance = 0;
      for (int at = offset; at < offset + STRIDE; at++) {
        grams += sizes[at] * sizes[at + 1] * sizes[at + 2] * sizes[at + 3];
        chance += chances.gram(at);
      }
      if (grams <= MOST_GRAMS && chance < least) {
        least = chance;
        best = offset;
      }
    }
    return best;
  }

  @Override
  public void scan(byte[] symbols, int from, int to, IntBuffer hits) {
    int[] places = hits.scratch(BLOCK / STRIDE + 1);
    int firstHit = hits.size();
    int end = to + greatestOffset;
    for (int block = from + leastOffset; block < end; block += BLOCK) {
      int count = collect(symbols, block, Math.min(end, block + BLOCK), places);
      int left = winnow(symbols, places, count);
      for (int i = 0; i < left; i++) {
        verify(symbols, places[i], from, to, firstHit, hits);
      }
    }
  }

  /** Collects those of the places {@code from, from + 4, ..} below {@code to} where a gram may be; says how many. */
  private int collect(byte[] symbols, int from, int to, int[] places) {
    long[] bits = seen;
    int unrolledTo = to - SAMPLES * STRIDE;
    int count = 0;
    int i = from;
    for (; i <= unrolledTo; i += SAMPLES * STRIDE) {
      int hash0 = bit(gramAt(symbols, i));
      int hash4 = bit(gramAt(symbols, i + 4));
      int hash8 = bit(gramAt(symbols, i + 8));
      int hash12 = bit(gramAt(symbols, i + 12));
      long at0 = bits[hash0 >>> 6] >>> hash0;
      long at4 = bits[hash4 >>> 6] >>> hash4;
      long at8 = bits[hash8 >>> 6] >>> hash8;
      long at12 = bits[hash12 >>> 6] >>> hash12;
      if (((at0 | at4 | (at8 | at12)) & 1) != 0) {
        // Without branches, which nobody could predict: each is written, and the next over it if it
        // is none.
        places[count] = i;
        count += (int) at0 & 1;
        places[count] = i + 4;
        count += (int) at4 & 1;
        places[count] = i + 8;
        count += (int) at8 & 1;
        places[count] = i + 12;
        count += (int) at12 & 1;
      }
    }
    for (; i < to; i += STRIDE) {
      places[count++] = i;
    }
    return count;
  }

  /** Moves those places to the front where a gram with two more symbols may be; says how many. */
  private int winnow(byte[] symbols, int[] places, int count) {
    long[] bits = longer;
    int left = 0;
    for (int i = 0; i < count; i++) {
      int place = places[i];
      int gram = gramAt(symbols, place);
      int behind = longerBit(gram, pairAt(symbols, place + GRAM));
      int before = longerBit(gram, pairAt(symbols, place - PAIR) | BEFORE);
      places[left] = place;
      left += (int) (bits[behind >>> 6] >>> behind | bits[before >>> 6] >>> before) & 1;
    }
    return left;
  }

  private void verify(byte[] symbols, int place, int from, int to, int firstHit, IntBuffer hits) {
    int gram = gramAt(symbols, place);
    int slot = slot(gram);
    while (slotEntry[slot] != NONE && slotGram[slot] != gram) {
      slot = (slot + 1) & (slotEntry.length - 1);
    }
    int entry = slotEntry[slot];
    while (entry != NONE) {
      int start = place - entryOffset[entry];
      if (start >= from && start < to && isBeside(symbols, place, entry)) {
        int anchor = entryAnchor[entry];
        if (anchors[anchor].matches(symbols, start)) {
          hits.insertPair(ids[anchor], start, firstHit);
        }
      }
      entry = entryIsLast[entry] ? NONE : entry + 1;
    }
  }

  private boolean isBeside(byte[] symbols, int place, int entry) {
    int next = gramAt(symbols, place + besideAt[entry]);
    return (next & besideMask[entry]) == beside[entry];
  }
}
