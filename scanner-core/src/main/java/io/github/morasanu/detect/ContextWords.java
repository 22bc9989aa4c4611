/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.Anchor;
import io.github.morasanu.automaton.FlatAnchors;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LateKernel;
import io.github.morasanu.automaton.PackedInts;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.Folding;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The context and contrary words of all rules, and what each says of which rule. What is made of a word or for a rule is made
 * when it is first wanted. Immutable and thread-safe.
 */
final class ContextWords {
  static final byte NO_ROLE = 0;
  static final byte CONTEXT = 1;
  static final byte CONTRARY = 2;

  private static final String NUMBER = "番号";
  private static final List<String> OTHER_NUMBERS = List.of("no", "ナンバー", "の番号", " 番号");

  private final LateKernel kernel;
  private final FlatAnchors anchors;

  /** All words, one behind the other. */
  private final char[] text;

  /** By word: where it starts in the text; and behind the last where that ends. */
  private final int[] starts;

  /** By rule: its context words, some more than once. */
  private final int[][] context;

  /** By rule: first and end of the runs of numbers that its contrary words have. */
  private final int[][] contrary;

  private final boolean[] labels;

  /** By rule, if it has any; made when they are first wanted. */
  private final @Nullable ContraryNames[] names;

  private final List<Rule> rules;
  private final @Nullable String[] words;
  private final @Nullable CharSequencePattern[] patterns;
  private final AtomicReferenceArray<byte[]> roles;

  private ContextWords(
      char[] text,
      int[] starts,
      int[][] context,
      int[][] contrary,
      List<Rule> rules,
      @Nullable FlatAnchors anchors) {
    this.text = text;
    this.starts = starts;
    this.context = context;
    this.contrary = contrary;
    this.rules = rules;
    this.names = new ContraryNames[rules.size()];
    this.labels = new boolean[rules.size()];
    for (int rule = 0; rule < labels.length; rule++) {
      labels[rule] = !rules.get(rule).labels().isEmpty();
    }
    this.words = new String[starts.length - 1];
    this.patterns = new CharSequencePattern[words.length];
    this.roles = new AtomicReferenceArray<>(labels.length);
    this.anchors = anchors == null ? FlatAnchors.of(symbols()) : anchors;
    this.kernel = LateKernel.of(this.anchors);
  }

  private List<Anchor> symbols() {
    List<CharSequencePattern> all = new ArrayList<>(patterns.length);
    for (int id = 0; id < patterns.length; id++) {
      all.add(pattern(id));
    }
    return CharSequencePattern.symbols(all);
  }

  /** The words of the rules of a set, each rule by its place in it. */
  static ContextWords of(List<Rule> rules) {
    WordIds ids = new WordIds();
    int[][] context = new int[rules.size()][];
    int[][] contrary = new int[rules.size()][];
    for (int rule = 0; rule < context.length; rule++) {
      context[rule] = ids.of(contextOf(rules.get(rule)));
      contrary[rule] = runs(ids.of(contraryOf(rules.get(rule))));
    }
    StringBuilder text = new StringBuilder();
    int[] starts = new int[ids.words.size() + 1];
    for (int id = 0; id < ids.words.size(); id++) {
      text.append(ids.words.get(id));
      starts[id + 1] = text.length();
    }
    return new ContextWords(text.toString().toCharArray(), starts, context, contrary, rules, null);
  }

  /** First and end of each run of growing numbers: rules share long lists of contrary words. */
  private static int[] runs(int[] ids) {
    int[] runs = new int[2 * ids.length];
    int count = 0;
    for (int id : ids) {
      if (count > 0 && runs[count - 1] == id) {
        runs[count - 1]++;
      } else {
        runs[count++] = id;
        runs[count++] = id + 1;
      }
    }
    return Arrays.copyOf(runs, count);
  }

  /** What {@link #write} has written for the same rules. */
  static ContextWords read(ByteBuffer in, List<Rule> rules) {
    char[] text = new char[in.getInt()];
    in.asCharBuffer().get(text);
    in.position(in.position() + Character.BYTES * text.length);
    int[] starts = PackedInts.read(in);
    int[][] context = lists(in, rules.size());
    int[][] contrary = lists(in, rules.size());
    return new ContextWords(text, starts, context, contrary, rules, FlatAnchors.read(in));
  }

  /** So many lists of numbers: first where each ends, and then all numbers. */
  private static int[][] lists(ByteBuffer in, int count) {
    int[] ends = PackedInts.read(in);
    int[] all = PackedInts.read(in);
    int[][] lists = new int[count][];
    int start = 0;
    for (int list = 0; list < count; list++) {
      lists[list] = Arrays.copyOfRange(all, start, ends[list]);
      start = ends[list];
    }
    return lists;
  }

  void write(ByteBuffer out) {
    out.putInt(text.length);
    for (char c : text) {
      out.putChar(c);
    }
    PackedInts.write(starts, out);
    write(context, out);
    write(contrary, out);
    anchors.write(out);
  }

  private static void write(int[][] lists, ByteBuffer out) {
    int[] ends = new int[lists.length];
    int[] all = {};
    for (int list = 0; list < lists.length; list++) {
      ends[list] = all.length + lists[list].length;
      all = Arrays.copyOf(all, ends[list]);
      System.arraycopy(lists[list], 0, all, ends[list] - lists[list].length, lists[list].length);
    }
    PackedInts.write(ends, out);
    PackedInts.write(all, out);
  }

  /** Numbers the words in the order in which they come. */
  private static final class WordIds {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> byWord = new HashMap<>();

    /** By a word as a rule has it: many rules have the same. */
    private final Map<String, Integer> byWriting = new HashMap<>();

    int[] of(List<String> writings) {
      int[] ids = new int[writings.size()];
      for (int i = 0; i < ids.length; i++) {
        Integer id = byWriting.get(writings.get(i));
        if (id == null) {
          id = add(canonical(writings.get(i)));
          byWriting.put(writings.get(i), id);
        }
        ids[i] = id;
      }
      return ids;
    }

    private Integer add(String word) {
      Integer id = byWord.putIfAbsent(word, words.size());
      if (id == null) {
        id = words.size();
        words.add(word);
      }
      return id;
    }
  }

  /** The words for a rule and those of its labels, in all their writings. */
  static List<String> contextOf(Rule rule) {
    List<String> writings = new ArrayList<>();
    addWritings(rule.context(), writings);
    addWritings(rule.labels(), writings);
    rule.labels().forEach(word -> addNumbers(word, writings));
    rule.context().forEach(word -> LetterSpacing.addWritings(word, false, writings));
    rule.labels().forEach(word -> LetterSpacing.addWritings(word, true, writings));
    return writings;
  }

  private static List<String> contraryOf(Rule rule) {
    List<String> writings = new ArrayList<>();
    addWritings(rule.contrary(), writings);
    return writings;
  }

  /** The joined words of an identifier are written in more than one way, and so is ガ in half width. */
  private static void addWritings(List<String> words, List<String> writings) {
    for (String word : words) {
      writings.add(word);
      String halfWidth = KanaMarks.apart(word);
      if (!halfWidth.equals(word)) {
        writings.add(halfWidth);
      }
      if (word.indexOf('_') >= 0) {
        writings.add(word.replace("_", ""));
        writings.add(word.replace('_', '-'));
        writings.add(word.replace('_', ' '));
        writings.add(word.replace('_', '.'));
      }
    }
  }

  /** What people write for 番号 at the end of a label. */
  private static void addNumbers(String word, List<String> writings) {
    if (word.endsWith(NUMBER) && word.length() > NUMBER.length()) {
      String numbered = word.substring(0, word.length() - NUMBER.length());
      OTHER_NUMBERS.forEach(number -> writings.add(numbered + number));
    }
  }

  private static String canonical(String word) {
    return Folding.fold(word).toLowerCase(Locale.ROOT);
  }

  /** Appends id and start of every word that starts in {@code text[from, to)}, by growing start. */
  void find(FoldedText text, int from, int to, IntBuffer hits) {
    int size = hits.size();
    kernel.scan(text.symbols(), FoldedText.PAD + from, FoldedText.PAD + to, hits);
    for (int hit = size; hit < hits.size(); hit += 2) {
      int id = hits.get(hit);
      int start = hits.get(hit + 1) - FoldedText.PAD;
      if (pattern(id).isAt(text, start)) {
        hits.set(size, id);
        hits.set(size + 1, start);
        size += 2;
      }
    }
    hits.truncate(size);
  }

  int rules() {
    return labels.length;
  }

  /** Whether a rule has any words. */
  boolean speakFor(int rule) {
    return context[rule].length > 0 || contrary[rule].length > 0;
  }

  /** The names of values that speak against a rule, or null if there are none. */
  @Nullable
  ContraryNames contraryNames(int rule) {
    ContraryNames made = names[rule];
    if (made == null && !rules.get(rule).contraryNames().isEmpty()) {
      made = new ContraryNames(rules.get(rule).contraryNames());
      names[rule] = made;
    }
    return made;
  }

  /** Whether a rule looks for the values under labels. */
  boolean hasLabels(int rule) {
    return labels[rule];
  }

  int size() {
    return words.length;
  }

  CharSequencePattern pattern(int id) {
    CharSequencePattern pattern = patterns[id];
    if (pattern == null) {
      pattern = CharSequencePattern.ignoringCase(word(id));
      patterns[id] = pattern;
    }
    return pattern;
  }

  /** The context words of a rule, some more than once. Read only. */
  int[] contextIds(int rule) {
    return context[rule];
  }

  /** Whether one of the context words of a rule speaks for it: some that it shares with others speak against it. */
  boolean speaksFor(int rule, int contextId) {
    int[] runs = contrary[rule];
    for (int run = 0; run < runs.length; run += 2) {
      if (contextId >= runs[run] && contextId < runs[run + 1]) {
        return false;
      }
    }
    return true;
  }

  /** What the words say of a rule, by word. Read only. */
  byte[] roles(int rule) {
    byte[] known = roles.get(rule);
    return known == null ? makeRoles(rule) : known;
  }

  private byte[] makeRoles(int rule) {
    byte[] made = new byte[words.length];
    for (int id : context[rule]) {
      made[id] = CONTEXT;
    }
    int[] runs = contrary[rule];
    for (int run = 0; run < runs.length; run += 2) {
      Arrays.fill(made, runs[run], runs[run + 1], CONTRARY);
    }
    roles.set(rule, made);
    return made;
  }

  String word(int id) {
    String word = words[id];
    if (word == null) {
      word = new String(text, starts[id], length(id));
      words[id] = word;
    }
    return word;
  }

  /** The characters of a word. */
  int length(int id) {
    return starts[id + 1] - starts[id];
  }

  /** Whether a word is longer than another, or the other is none (-1). */
  boolean isLonger(int id, int than) {
    return than < 0 || length(id) > length(than);
  }
}
