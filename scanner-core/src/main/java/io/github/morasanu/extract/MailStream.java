/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.source.BlockStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import org.apache.james.mime4j.MimeIOException;
import org.jspecify.annotations.Nullable;

/**
 * The decoded bytes of a part. Tells a broken mail from bytes that cannot be read, and stays open:
 * the mail goes on behind it.
 */
final class MailStream extends BlockStream {
  private final InputStream in;

  MailStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (CancellationException e) {
      throw e;
    } catch (MimeIOException | RuntimeException | StackOverflowError e) {
      throw new BrokenMailException(e);
    }
  }

  /** The mail, not its bytes, is at fault. */
  static final class BrokenMailException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenMailException(@Nullable Throwable cause) {
      super("a broken mail", cause);
    }
  }
}
