/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** How the worker is started: with this JVM's Java and our own class path. */
public final class WorkerCommand {
  /** What Maven gives to plugins out of its own class path instead of theirs. */
  private static final String FROM_MAVEN = "org/slf4j/LoggerFactory.class";

  private final String mainClass;
  private final List<String> extraFlags;
  private final ClassLoader loader;

  /** The command for our own worker. */
  public WorkerCommand() {
    this(DocumentWorker.class.getName(), List.of(), WorkerCommand.class.getClassLoader());
  }

  /**
   * A command for another main class that speaks the same frames.
   *
   * @param loader whose class path the worker gets: of its own files, if it has some, else of this JVM
   */
  public WorkerCommand(String mainClass, List<String> extraFlags, ClassLoader loader) {
    this.mainClass = mainClass;
    this.extraFlags = List.copyOf(extraFlags);
    this.loader = loader;
  }

  /** Whether the class path holds the parser of a document. */
  public boolean canRead(DocumentType type) {
    return loader.getResource(type.parserResource()) != null;
  }

  /**
   * The command line.
   *
   * @param folder for all files that the worker and its parsers write
   */
  public List<String> line(Path folder) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of(
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-XX:ErrorFile=" + folder.resolve("error.log"),
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder,
        // PDFBox would write its list of fonts to the user's home.
        "-Dpdfbox.fontcache=" + folder,
        "-Duser.timezone=UTC",
        "-Dfile.encoding=UTF-8"));
    line.addAll(extraFlags);
    line.addAll(List.of("-cp", classPath(), mainClass, folder.toString()));
    return line;
  }

  private String classPath() {
    Set<String> entries = new LinkedHashSet<>();
    if (!(loader instanceof URLClassLoader realm)) {
      // Relative to where this JVM was started, which the worker is not.
      StringTokenizer own =
          new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
      while (own.hasMoreTokens()) {
        entries.add(new File(own.nextToken()).getAbsolutePath());
      }
      return String.join(File.pathSeparator, entries);
    }
    for (URL url : realm.getURLs()) {
      addFile(url.toString(), entries);
    }
    URL fromMaven = loader.getResource(FROM_MAVEN);
    if (fromMaven != null && fromMaven.getProtocol().equals("jar")) {
      String jar = fromMaven.getPath();
      addFile(jar.substring(0, jar.indexOf("!/")), entries);
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void addFile(String url, Set<String> entries) {
    try {
      entries.add(Path.of(new URI(url)).toString());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      // No file: nothing that a class path could hold.
    }
  }
}
