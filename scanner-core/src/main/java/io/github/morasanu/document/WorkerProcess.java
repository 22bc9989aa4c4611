/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running worker. */
public final class WorkerProcess implements AutoCloseable {
  /** Of a JVM that ran out of memory and was told to exit then. */
  private static final int OUT_OF_MEMORY = 3;

  private static final long SECONDS_TO_DIE = 10;
  private static final List<String> FLAGS_OF_OTHERS =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Process process;
  private final DataInputStream answers;
  private final DataOutputStream requests;

  private WorkerProcess(Process process) {
    this.process = process;
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts a worker whose temporary files go to the folder. */
  public static WorkerProcess start(WorkerCommand command, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.line(folder))
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    // They are meant for the scan's own JVM: agents, heaps, ports.
    FLAGS_OF_OTHERS.forEach(builder.environment()::remove);
    return new WorkerProcess(builder.start());
  }

  /** Asks for the text of a document; what is embedded goes to the folder. */
  public void request(
      DocumentType type, Path document, Path folder, long embeddedBytes, boolean withPages)
      throws IOException {
    requests.writeByte(DocumentWorker.REQUEST);
    requests.writeUTF(type.name());
    requests.writeUTF(document.toString());
    requests.writeUTF(folder.toString());
    requests.writeLong(embeddedBytes);
    requests.writeBoolean(withPages);
    requests.flush();
  }

  /** What the worker says, as {@link DocumentOutput} writes it. */
  public DataInputStream answers() {
    return answers;
  }

  /** Whether the worker still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it at once; its answers end too. May be called by any thread. */
  void kill() {
    process.destroyForcibly();
  }

  /** Whether it ended because its heap was full. To be asked once its answers have ended. */
  public boolean ranOutOfMemory() {
    return awaitEnd() && process.exitValue() == OUT_OF_MEMORY;
  }

  private boolean awaitEnd() {
    try {
      return process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    kill();
    // Its files can be deleted only when it has let go of them.
    awaitEnd();
  }
}
