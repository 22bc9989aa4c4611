/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What compilers make of sources: each constant comes out once, with its line and what it goes by. */
class CompiledClassTest {
  private static final String OLD_SOURCE = """
      import java.util.function.Supplier;
      @interface Note { String[] value() default "X-default"; long[] ids() default {}; Inner in() default @Inner("X-in"); }
      @interface Inner { String value(); }
      enum Level {
        LOW("X-enum", 284756103944L);
        Level(String text, long id) { }
      }
      @Note(value = {"X-first", "X-second"}, ids = {284756103944L, 7}, in = @Inner("X-nested"))
      class Sample {
        static final String CONSTANT = "X-constant";
        static final long MY_NUMBER = 284756103944L;
        String password = "X-field";
        static String[] names = {"X-array0", "X-array1"};
        Sample() { }
        Sample(int i) { }
        String switching(String s) {
          switch (s) {
            case "X-case": return "X-result";
            default: return null;
          }
        }
        String concat(String s, int i) {
          return "X-user=" + s + ";pw=" + i + "X-end";
        }
        Supplier<String> lambda() {
          return () -> "X-lambda";
        }
        void local() {
          String myNumber = "X-local";
          StringBuilder other = new StringBuilder("X-argument");
          long id = 284756103944L;
          double rate = 284756103944.0;
          other.append(myNumber).append(id).append(rate).append(CONSTANT);
        }
        void setter() {
          setCardNumber("X-set");
        }
        void setCardNumber(String s) { }
        void cleaning(Runnable r) {
          try {
            r.run();
          } finally {
            setCardNumber("X-finally");
          }
        }
        class Inside {
          void m(@Inner("X-parameter") String p) {
            Object o = "X-inside";
          }
        }
      }
      """;

  private static final String NEW_SOURCE = """
      @interface Note { String value(); }
      record Person(@Note("X-component") String name, @Note("X-second") long number) {
        Person {
          if (name.equals("X-compact")) {
            number = 284756103944L;
          }
        }
      }
      class Sample {
        String block = \"""
            X-block
            090-\\
            3847
            \""";
        String arrow(String s) {
          return switch (s) {
            case "X-case0", "X-case1" -> "X-yield";
            default -> s + "X-concat";
          };
        }
      }
      """;

  @TempDir
  private Path folder;

  /** The text of each class that a source compiles to. */
  private Map<String, Extraction> compile(String source, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assumeThat(compiler).as("a JDK").isNotNull();
    Path file = Files.writeString(folder.resolve("Sample.java"), source);
    StringWriter errors = new StringWriter();
    List<String> all = new ArrayList<>(List.of("-Xlint:-options", "-g", "-d", folder.toString()));
    all.addAll(List.of(options));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled = compiler
          .getTask(errors, files, null, all, null, files.getJavaFileObjects(file))
          .call();
      assertThat(compiled).as(errors.toString()).isTrue();
    }
    Map<String, Extraction> classes = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".class")).toList()) {
        String name = path.getFileName().toString();
        byte[] bytes = Files.readAllBytes(path);
        classes.put(name, Extraction.of(name, bytes, SegmentBuffer.CHUNK, "X-"));
      }
    }
    return classes;
  }

  private static Extraction of(Map<String, Extraction> classes, String name) {
    Extraction extraction = classes.get(name + ".class");
    assertThat(extraction).as(name).isNotNull();
    return Objects.requireNonNull(extraction);
  }

  private static List<String> lines(Map<String, Extraction> classes, String name) {
    return of(classes, name).text().lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "11", "17"})
  void oldForms_areReadOnce_forEveryRelease(String release) throws IOException {
    Map<String, Extraction> classes = compile(OLD_SOURCE, "--release", release);
    assertThat(lines(classes, "Note"))
        .containsExactlyInAnyOrder("value = \"X-default\"", "in.value = \"X-in\"");
    assertThat(lines(classes, "Level"))
        .contains("LOW = \"X-enum\"", "LOW = \"284756103944\"")
        .filteredOn(line -> line.contains("X-") || line.contains("2847"))
        .hasSize(2);
    List<String> concat = release.equals("8")
        ? List.of("concat = \"X-user=\"", "concat = \";pw=\"", "concat = \"X-end\"")
        : List.of("concat = \"X-user={};pw={}X-end\"");
    List<String> expected = new ArrayList<>(List.of(
        "Sample.value = \"X-first\"",
        "Sample.value = \"X-second\"",
        "Sample.ids = \"284756103944\"",
        "Sample.in.value = \"X-nested\"",
        "CONSTANT = \"X-constant\"",
        "MY_NUMBER = \"284756103944\"",
        "password = \"X-field\"",
        "names = \"X-array0\"",
        "names = \"X-array1\"",
        "switching = \"X-case\"",
        "switching = \"X-result\"",
        "lambda = \"X-lambda\"",
        "myNumber = \"X-local\"",
        "other = \"X-argument\"",
        "id = \"284756103944\"",
        "rate = \"284756103944\"",
        "local = \"X-constant\"",
        "setCardNumber = \"X-set\"",
        "setCardNumber = \"X-finally\""));
    expected.addAll(concat);
    assertThat(lines(classes, "Sample")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(lines(classes, "Sample$Inside"))
        .containsExactlyInAnyOrder("o = \"X-inside\"", "m.value = \"X-parameter\"");
    assertThat(classes.values()).allMatch(extraction -> extraction.incidents.isEmpty());
  }

  @Test
  void places_areMembersAndLines() throws IOException {
    List<String> hits = of(compile(OLD_SOURCE, "--release", "11"), "Sample").hits;
    assertThat(hits)
        .contains(
            " [Sample.CONSTANT] 0 null",
            ":12 [Sample.password] 0 null",
            ":13 [Sample.names] 0 null",
            ":17 [Sample.switching] 0 null",
            ":23 [Sample.concat] 0 null",
            ":26 [Sample.lambda] 0 null",
            ":29 [Sample.local] 0 null",
            ":33 [Sample.local] 0 null",
            ":36 [Sample.setter] 0 null");
  }

  @Test
  void newForms_areReadOnce() throws IOException {
    Map<String, Extraction> classes = compile(NEW_SOURCE, "--release", "17");
    assertThat(lines(classes, "Person"))
        .containsExactlyInAnyOrder(
            "name.value = \"X-component\"",
            "number.value = \"X-second\"",
            "<init> = \"X-compact\"",
            "<init> = \"284756103944\"");
    assertThat(lines(classes, "Sample"))
        .containsExactlyInAnyOrder(
            "block = \"X-block",
            "090-3847",
            "\"",
            "arrow = \"X-case0\"",
            "arrow = \"X-case1\"",
            "arrow = \"X-yield\"",
            "arrow = \"{}X-concat\"");
  }

  @Test
  void classWithoutDebugInformation_isReadAsWell() throws IOException {
    Map<String, Extraction> classes = compile(OLD_SOURCE, "--release", "11", "-g:none");
    assertThat(lines(classes, "Sample"))
        .contains("local = \"X-local\"", "password = \"X-field\"")
        .doesNotHaveDuplicates();
  }

  @Test
  void metadataOfCompilers_isLeftOut() throws IOException {
    String source = """
        package kotlin;
        @interface Metadata { String[] d2(); }
        @Metadata(d2 = {"X-name"})
        class Sample {
          String value = "X-value";
        }
        """;
    Files.createDirectories(folder.resolve("kotlin"));
    compile(source, "--release", "11");
    byte[] bytes = Files.readAllBytes(folder.resolve("kotlin").resolve("Sample.class"));
    assertThat(Extraction.of("Sample.class", bytes).text()).isEqualTo("value = \"X-value\"\n");
  }
}
