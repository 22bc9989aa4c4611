/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import io.github.morasanu.table.Layout;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A worker that does what its document says: hang, crash, take all memory, or answer nonsense. */
public final class FakeWorker {
  private FakeWorker() {}

  /** Starts it in the place of the true one. */
  public static WorkerCommand command() {
    return new WorkerCommand(
        FakeWorker.class.getName(), List.of("-Xmx32m"), FakeWorker.class.getClassLoader());
  }

  /** Answers requests until there are no more. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    while (in.read() == DocumentWorker.REQUEST) {
      in.readUTF();
      String document = Files.readString(Path.of(in.readUTF()));
      Path folder = Path.of(in.readUTF());
      in.readLong();
      in.readBoolean();
      DocumentOutput output = new DocumentOutput(out);
      output.block(Layout.PROSE);
      output.text(document);
      if (document.contains("embed")) {
        Files.writeString(folder.resolve("e1.tmp"), "bytes");
        output.embedded("name.bin", "e1.tmp");
      }
      if (document.contains("hang")) {
        output.block(Layout.PROSE);
        out.flush();
        new CountDownLatch(1).await();
      } else if (document.contains("crash")) {
        Runtime.getRuntime().halt(9);
      } else if (document.contains("memory")) {
        fillMemory();
      } else if (document.contains("nonsense")) {
        out.writeUTF("nonsense");
      } else if (document.contains("escape")) {
        output.embedded("x", "../x");
      }
      output.end(DocumentOutcome.READ, "");
    }
  }

  private static void fillMemory() {
    long[] memory = new long[Integer.MAX_VALUE / 2];
    memory[0] = 1;
  }
}
