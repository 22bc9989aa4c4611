/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import com.gliwka.hyperscan.jni.hs_compile_error_t;
import com.gliwka.hyperscan.jni.hs_database_t;
import com.gliwka.hyperscan.jni.hs_scratch_t;
import com.gliwka.hyperscan.jni.hyperscan;
import com.gliwka.hyperscan.jni.match_event_handler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Hyperscan 5.4, all rules in one database, by its C interface: bytes go in, and a callback counts. The library's Java
 * wrapper takes strings and returns lists, which costs it a half of its speed.
 *
 * <p>Without starts it reports every end of a match, one for each character of an unbounded tail; with starts
 * ({@code HS_FLAG_SOM_LEFTMOST}) as well, but one can tell which belong together. A few rules are too large for starts, and
 * are compiled without; {@link #rulesWithoutStart} names them.
 */
final class HyperscanEngine implements ScanEngine {
  private final hs_database_t database;
  private final hs_scratch_t scratch;
  private final Counter counter = new Counter();
  private final List<String> rulesWithoutStart = new ArrayList<>();
  private BytePointer buffer = new BytePointer(64 << 10);

  HyperscanEngine(List<PeerRule> rules, boolean starts) {
    int[] flags = new int[rules.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = flags(rules.get(i), starts);
    }
    try (PointerPointer<hs_database_t> compiled = new PointerPointer<>(1);
        PointerPointer<hs_scratch_t> allocated = new PointerPointer<>(1)) {
      String error = compile(rules, flags, compiled);
      if (!error.isEmpty()) {
        throw new IllegalStateException("Hyperscan refuses rule " + error);
      }
      this.database = new hs_database_t(compiled.get(0));
      allocated.put(0, (Pointer) null);
      check(hyperscan.hs_alloc_scratch(database, allocated));
      this.scratch = new hs_scratch_t(allocated.get(0));
    }
  }

  /** Ids of the rules of which it tells ends alone. */
  List<String> rulesWithoutStart() {
    return List.copyOf(rulesWithoutStart);
  }

  @Override
  public long count(byte[] utf8, int from, int to) {
    int length = to - from;
    if (buffer.capacity() < length) {
      buffer.close();
      buffer = new BytePointer(length);
    }
    buffer.position(0).put(utf8, from, length);
    counter.matches = 0;
    check(hyperscan.hs_scan(database, buffer, length, 0, scratch, counter, null));
    return counter.matches;
  }

  @Override
  public void close() {
    hyperscan.hs_free_scratch(scratch);
    hyperscan.hs_free_database(database);
    counter.close();
    buffer.close();
  }

  private int flags(PeerRule rule, boolean starts) {
    boolean ascii = rule.regex().chars().allMatch(c -> c < 0x80);
    int flags = ascii ? 0 : hyperscan.HS_FLAG_UTF8;
    if (starts) {
      int withStart = flags | hyperscan.HS_FLAG_SOM_LEFTMOST;
      if (compiles(rule, withStart)) {
        return withStart;
      }
      rulesWithoutStart.add(rule.id());
    }
    return flags;
  }

  private static boolean compiles(PeerRule rule, int flags) {
    try (PointerPointer<hs_database_t> compiled = new PointerPointer<>(1)) {
      boolean success = compile(List.of(rule), new int[] {flags}, compiled).isEmpty();
      if (success) {
        hyperscan.hs_free_database(new hs_database_t(compiled.get(0)));
      }
      return success;
    }
  }

  /** Puts the database where it is told to; returns what is wrong with the rules, or nothing. */
  private static String compile(
      List<PeerRule> rules, int[] flags, PointerPointer<hs_database_t> compiled) {
    BytePointer[] regexes = rules.stream()
        .map(rule -> new BytePointer((rule.regex() + '\0').getBytes(StandardCharsets.UTF_8)))
        .toArray(BytePointer[]::new);
    int[] ids = IntStream.range(0, flags.length).toArray();
    try (PointerPointer<BytePointer> regexPointer = new PointerPointer<>(regexes);
        IntPointer flagPointer = new IntPointer(flags);
        IntPointer idPointer = new IntPointer(ids);
        PointerPointer<hs_compile_error_t> error = new PointerPointer<>(1)) {
      int result = hyperscan.hs_compile_multi(
          regexPointer,
          flagPointer,
          idPointer,
          ids.length,
          hyperscan.HS_MODE_BLOCK,
          null,
          compiled,
          error);
      return result == hyperscan.HS_SUCCESS ? "" : message(new hs_compile_error_t(error.get(0)));
    } finally {
      for (BytePointer regex : regexes) {
        regex.close();
      }
    }
  }

  private static String message(hs_compile_error_t error) {
    String message = error.expression() + ": " + error.message().getString();
    hyperscan.hs_free_compile_error(error);
    return message;
  }

  private static void check(int result) {
    if (result != hyperscan.HS_SUCCESS) {
      throw new IllegalStateException("Hyperscan returned " + result);
    }
  }

  /** Called from native code for each end of a match. */
  private static final class Counter extends match_event_handler {
    private long matches;

    @Override
    public int call(int id, long from, long to, int flags, Pointer context) {
      matches++;
      return 0;
    }
  }
}
