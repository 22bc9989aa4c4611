/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.source.BlockStream;
import io.github.morasanu.source.ContentFeed;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Standard input as one content. Nobody can end a wait for input, so a thread of its own waits, and the
 * stream ends at once when the process is to end. One thread at a time may read.
 */
final class StandardInput extends BlockStream implements ContentFeed {
  /** What stands for it among the paths. */
  static final String NAME = "-";

  /** Its path in reports. */
  static final String LABEL = "stdin";

  private static final int BUFFER = 64 << 10;
  private static final long LOOK_MILLIS = 100;
  private static final byte[] NOTHING = {};

  private final InputStream in;
  private final Interruption interruption;
  private final BlockingQueue<Piece> pieces = new SynchronousQueue<>();
  private byte[] bytes = NOTHING;
  private int next;
  private boolean ended;
  private boolean begun;

  StandardInput(InputStream in, Interruption interruption) {
    this.in = in;
    this.interruption = interruption;
  }

  @Override
  public void feed(Target to) {
    to.stream(LABEL, () -> this);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next == bytes.length && !ended) {
      take();
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, buffer, offset, count);
    next += count;
    return count == 0 ? -1 : count;
  }

  private void take() throws IOException {
    if (!begun) {
      begun = true;
      Thread waiting = new Thread(this::pump, "morasanu-stdin");
      waiting.setDaemon(true);
      waiting.start();
    }
    Piece piece = null;
    while (piece == null && !interruption.isWanted()) {
      try {
        piece = pieces.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while waiting for input");
      }
    }
    if (piece != null && piece.failure != null) {
      throw piece.failure;
    }
    bytes = piece == null ? NOTHING : piece.bytes;
    next = 0;
    ended = bytes.length == 0;
  }

  /** Reads on while somebody takes the pieces; an empty one is the end. */
  private void pump() {
    byte[] buffer = new byte[BUFFER];
    try {
      Piece piece;
      do {
        piece = piece(buffer);
        pieces.put(piece);
      } while (piece.bytes.length > 0);
    } catch (InterruptedException e) {
      // Nobody has a reason to interrupt it.
      Thread.currentThread().interrupt();
    }
  }

  private Piece piece(byte[] buffer) {
    try {
      int count = in.read(buffer);
      return new Piece(count < 0 ? NOTHING : Arrays.copyOf(buffer, count), null);
    } catch (IOException e) {
      return new Piece(NOTHING, e);
    }
  }

  /** What came of one reading. */
  private static final class Piece {
    private final byte[] bytes;
    private final @Nullable IOException failure;

    Piece(byte[] bytes, @Nullable IOException failure) {
      this.bytes = bytes;
      this.failure = failure;
    }
  }
}
