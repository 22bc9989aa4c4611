/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * What one scan may still unpack. Every walker of a scan shares it, each by {@link #ofThread}, or on
 * one thread only.
 *
 * <p>Only what comes out of containers counts: a plain file on disk is as large as it is. A spent
 * limit stays spent, so every container met afterwards says so.
 */
public final class ScanBudget {
  /** Small entries may shrink as well as they like: a ratio says something only about large ones. */
  private static final long RATIO_FROM = 10L << 20;

  private final ScanLimits limits;
  private final LongSupplier nanoTime;
  private final long start;
  private final AtomicLong bytes;
  private final AtomicLong entries;
  private final AtomicBoolean refused;
  private long bytesHere;
  private long entriesHere;

  /** A budget of which nothing is spent; its time begins now. */
  public ScanBudget(ScanLimits limits) {
    this(limits, System::nanoTime);
  }

  /** A budget with a clock of its own. */
  ScanBudget(ScanLimits limits, LongSupplier nanoTime) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.bytes = new AtomicLong();
    this.entries = new AtomicLong();
    this.refused = new AtomicBoolean();
  }

  private ScanBudget(ScanBudget whole) {
    this.limits = whole.limits;
    this.nanoTime = whole.nanoTime;
    this.start = whole.start;
    this.bytes = whole.bytes;
    this.entries = whole.entries;
    this.refused = whole.refused;
  }

  /** The same budget for one thread, which also counts what is spent through it. */
  public ScanBudget ofThread() {
    return new ScanBudget(this);
  }

  /** What was spent through this, and not through others of the same budget. */
  NestedZip.Spent spentHere() {
    return new NestedZip.Spent(entriesHere, bytesHere);
  }

  /** Spends at once; false, and nothing is spent, if so much is not left. */
  boolean spend(NestedZip.Spent spent) {
    if (spent.entries() > limits.maxEntries() - entries.get()
        || spent.bytes() > limits.maxBytes() - bytes.get()) {
      return false;
    }
    entriesHere += spent.entries();
    bytesHere += spent.bytes();
    entries.addAndGet(spent.entries());
    bytes.addAndGet(spent.bytes());
    return true;
  }

  /**
   * Whether a limit of the whole scan was reached, other than that of time. Until then no order of reading shows in what is
   * read; from then on, what is still examined depends on what came first.
   */
  public boolean isSpent() {
    return refused.get() || bytes.get() > limits.maxBytes() || entries.get() > limits.maxEntries();
  }

  /** Entries over all containers of the scan. */
  long maxEntries() {
    return limits.maxEntries();
  }

  /** Whether so many entries may still come. */
  boolean admits(long count) {
    boolean admitted = count <= limits.maxEntries() - entries.get();
    if (!admitted) {
      refused.set(true);
    }
    return admitted;
  }

  void countEntry() throws BudgetExceededException {
    entriesHere++;
    if (entries.incrementAndGet() > limits.maxEntries()) {
      throw new BudgetExceededException(
          IncidentCause.OVER_BUDGET,
          "the scan's limit of " + limits.maxEntries()
              + " container entries is spent; what follows was not examined",
          true);
    }
  }

  /** Counts an unpacked entry, of so many packed bytes, or -1 if unknown. */
  ByteMeter unpacked(long packed) {
    return unpacked(() -> packed);
  }

  /** Counts an unpacked entry, of as many packed bytes as are read so far. */
  ByteMeter unpacked(LongSupplier packed) {
    return (read, total) -> {
      countBytes(read);
      checkEntry(total);
      checkRatio(total, packed.getAsLong());
    };
  }

  /** Counts an unpacked archive: its entries, not itself, are limited in size. */
  ByteMeter unpackedArchive(LongSupplier packed) {
    return (read, total) -> {
      countBytes(read);
      checkRatio(total, packed.getAsLong());
    };
  }

  /** Counts an entry that lies in its archive as it is: its bytes came out of something else, if at all. */
  ByteMeter slice() {
    return (read, total) -> {
      checkTime();
      checkEntry(total);
    };
  }

  /** Counts nothing but time: bytes on disk that nobody unpacked. */
  ByteMeter plain() {
    return (read, total) -> checkTime();
  }

  /** Throws when the scan's time is over. */
  void checkTime() throws BudgetExceededException {
    Duration timeout = limits.scanTimeout();
    if (timeout != null && nanoTime.getAsLong() - start > timeout.toNanos()) {
      throw new BudgetExceededException(
          IncidentCause.OVER_BUDGET,
          "the scan's time of " + timeout.toMillis() + " ms is over; what follows was not examined",
          true);
    }
  }

  private void countBytes(long count) throws BudgetExceededException {
    checkTime();
    bytesHere += count;
    if (bytes.addAndGet(count) > limits.maxBytes()) {
      throw new BudgetExceededException(
          IncidentCause.OVER_BUDGET,
          "the scan's limit of " + limits.maxBytes()
              + " unpacked bytes is spent; what follows was not examined",
          true);
    }
  }

  private void checkEntry(long unpacked) throws BudgetExceededException {
    if (unpacked > limits.maxEntryBytes()) {
      throw new BudgetExceededException(
          IncidentCause.OVER_BUDGET,
          "unpacks to more than " + limits.maxEntryBytes() + " bytes; the rest was not examined",
          false);
    }
  }

  private void checkRatio(long unpacked, long packed) throws BudgetExceededException {
    if (packed > 0 && unpacked > RATIO_FROM && unpacked / packed >= limits.maxRatio()) {
      throw new BudgetExceededException(
          IncidentCause.OVER_BUDGET,
          "unpacks to more than " + limits.maxRatio()
              + " times its packed size; the rest was not examined",
          false);
    }
  }

  /** Refuses a container whose entries would lie deeper than the limit. */
  void checkDepth(int depthOfEntries) throws BudgetExceededException {
    if (depthOfEntries > limits.maxDepth()) {
      throw new BudgetExceededException(
          IncidentCause.TOO_DEEP,
          "lies more than " + limits.maxDepth() + " containers deep; it was not examined",
          false);
    }
  }
}
