/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import com.google.re2j.Matcher;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LateKernel;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.KeyedValue;
import io.github.morasanu.label.LabelDecoration;
import io.github.morasanu.label.LabelHead;
import io.github.morasanu.label.LabelledValue;
import io.github.morasanu.label.LoggedParameters;
import io.github.morasanu.label.ValueBefore;
import io.github.morasanu.matcher.PersonName;
import io.github.morasanu.model.Kind;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.CharKind;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.Folding;
import io.github.morasanu.validate.CodeEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values under the labels that rules ask for: in the cells of columns, among the values of SQL
 * statements, and behind keys, whose words the prefilter looks for. Immutable.
 */
final class LabelSearch {
  private static final String HONORIFICS = "様殿氏君";

  /** What stands behind a number that counts something. */
  private static final String COUNTERS = "円件個枚人文桁秒分行回歳才万億%ペ頁章条項";

  /** Of so many letters many codes have an end that is an abbreviation for a label. */
  private static final int SHORT = 3;

  /** Characters of a value that is no count or part of a fraction: 4839217/2. */
  private static final int LONG = 7;

  /** Characters between a label and a value before it. */
  static final int NAME_BEHIND = 192;

  /** Characters behind a range in which the labels of its values may stand. */
  static final int AHEAD =
      Math.max(Math.max(NAME_BEHIND, ValueBefore.REACH), FieldMap.HEADER_BEHIND);

  /** Characters between a label and a value behind it that is not right behind it. */
  static final int NAME_BEFORE = KeyedValue.MAX_LIST;

  private static final char FIRST_HIRAGANA = 'ぁ';
  private static final char LAST_HIRAGANA = 'ゖ';

  /** What stands before the values of SQL, in the statement and in logs. */
  private static final List<CharSequencePattern> OF_STATEMENTS = List.of(
      SqlValues.VALUES,
      CharSequencePattern.ignoringCase(LoggedParameters.PARAMETERS),
      CharSequencePattern.ignoringCase(LoggedParameters.BINDING));

  private final LabelledRules labelled;
  private final ContextWords contextWords;

  /** Finds what stands before the values of a statement and before a range; null if none asks. */
  private final @Nullable LateKernel statements;

  LabelSearch(LabelledRules labelled, ContextWords contextWords) {
    this.labelled = labelled;
    this.contextWords = contextWords;
    this.statements = labelled.ofCells().isEmpty()
        ? null
        : LateKernel.of(OF_STATEMENTS.stream().map(CharSequencePattern::symbols).toList());
  }

  /** The rules that are given cells under their labels. */
  List<CompiledRule> ofCells() {
    return labelled.ofCells();
  }

  /** What the prefilter looks for: the words of labels, and last what stands before the values of SQL. */
  List<CharSequencePattern> patterns() {
    if (statements == null) {
      return List.of();
    }
    List<CharSequencePattern> patterns = new ArrayList<>(labelled.patterns());
    patterns.addAll(OF_STATEMENTS);
    return patterns;
  }

  /** How many words lead to a rule. */
  int wordsOf(CompiledRule rule) {
    return labelled.wordsOf(rule);
  }

  /** Looks behind one of the patterns, by its place among them. */
  void hit(Pass pass, int pattern, int start) {
    if (start >= pass.judgedTo + AHEAD) {
      return;
    }
    CompiledRule[] rules = labelled.rulesOf(pattern);
    if (rules.length == 0) {
      if (start < pass.judgedTo) {
        statement(pass, pattern - labelled.size(), start);
      }
    } else if (labelled.pattern(pattern).isAt(pass.text, start)) {
      label(pass, pattern, rules, start);
    }
  }

  private void label(Pass pass, int word, CompiledRule[] rules, int start) {
    FoldedText text = pass.text;
    int end = start + labelled.pattern(word).length();
    LabelledValue value = pass.scratch.labelledValue;
    if (!WholeWord.is(text, start, end, true) || isOfCode(text, start, end)) {
      return;
    }
    noteHeader(pass, start, end);
    boolean more = value.find(text, start, end) && !LabelHead.isOther(text, end, value.keyEnd());
    while (more) {
      if (value.start() >= pass.judgedFrom && value.start() < pass.judgedTo) {
        run(pass, rules, labelled.id(word), value);
      }
      more = value.next();
    }
  }

  /** Whether a short word begins or ends a code: {@code SN} in {@code ZB10689078SN}. */
  private static boolean isOfCode(FoldedText text, int start, int end) {
    if (end - start > SHORT || !Ascii.isLetter(text.charAt(start))) {
      return false;
    }
    int digits = end;
    while (digits < text.length() && Ascii.isDigit(text.charAt(digits))) {
      digits++;
    }
    return (start > 0 && Ascii.isDigit(text.charAt(start - 1)))
        || (digits - end >= SHORT && digits < text.length() && Ascii.isLetter(text.charAt(digits)));
  }

  private void run(Pass pass, CompiledRule[] rules, int word, LabelledValue value) {
    LabelWords words = pass.scratch.labelWords;
    int keyStart = LabelHead.startWithHead(pass.text, value.keyStart());
    for (CompiledRule rule : rules) {
      if (value.isIndirect() && takesAnyWord(rule, pass.text, value)) {
        continue;
      }
      if (rule.rule.kind() == Kind.BIRTH_DATE && LabelHead.isOfThing(pass.text, value.keyStart())) {
        continue;
      }
      if (words.speaksInKey(rule.index, word, pass.text, keyStart, value.keyEnd())) {
        run(pass, rule, contextWords.word(word), value.start(), value.end(), value.isWhole());
      }
    }
  }

  /** Whether a rule takes any English words for a value: beside race (…) in prose, most are none. */
  private static boolean takesAnyWord(CompiledRule rule, FoldedText text, LabelledValue value) {
    Kind kind = rule.rule.kind();
    if (kind != Kind.SPECIAL_CARE) {
      return kind == Kind.SECRET;
    }
    // What is known to be all of the value may begin with a letter: B型肝炎.
    int i = value.start();
    int most = value.isWhole() ? value.end() : i + 1;
    while (i < most && text.charAt(i) < FIRST_HIRAGANA) {
      i++;
    }
    return i == most;
  }

  /** Notes the label that a word stands in, where its values are elsewhere: these are looked into at the end. */
  static void noteHeader(Pass pass, int word, int end) {
    // The most words by far are keys or stand in sentences, and are no headers.
    char behind = end < pass.text.length() ? pass.text.charAt(end) : '\n';
    boolean prose = behind >= FIRST_HIRAGANA && behind <= LAST_HIRAGANA;
    boolean key = "=:\"'".indexOf(behind) >= 0
        && !isElement(pass.text, end)
        && LabelDecoration.end(pass.text, word, end) == end;
    if (!prose && !key) {
      note(pass.fields.headerAt(word), pass.scratch.headers);
    }
    note(pass.fields.nameAt(word), pass.scratch.names);
  }

  /** Whether a word ends an element of an array or a line in quotes, which the names of columns may be. */
  private static boolean isElement(FoldedText text, int end) {
    int next = end + 1 < text.length() ? text.charAt(end + 1) : '\n';
    return ",]})\r\n".indexOf(next) >= 0;
  }

  /** Notes a label once: its words follow each other. */
  private static void note(int label, IntBuffer into) {
    if (label >= 0 && (into.size() == 0 || into.get(into.size() - 1) != label)) {
      into.add(label);
    }
  }

  /** Gives the values of a statement, by which of {@link #OF_STATEMENTS} stands before them. */
  private void statement(Pass pass, int mark, int start) {
    if (OF_STATEMENTS.get(mark) != SqlValues.VALUES) {
      new LoggedParameters(pass.text)
          .give(
              start,
              pass.judgedFrom,
              pass.judgedTo,
              label -> isWanted(pass, label),
              (label, first, end) -> cell(pass, label, first, end));
      return;
    }
    pass.scratch.sqlValues.cells(
        pass.text,
        start,
        pass.judgedFrom,
        pass.judgedTo,
        label -> isWanted(pass, label),
        (label, first, end) -> cell(pass, label, first, end));
  }

  /** Looks into the values in columns, and those of statements that begin before the range. */
  void cells(Pass pass) {
    if (statements == null) {
      return;
    }
    FieldMap.Cells cells = (label, start, end) -> cell(pass, label, start, end);
    pass.fields.cells(pass.judgedFrom, pass.judgedTo, label -> isWanted(pass, label), cells);
    pass.fields.unnamed(
        pass.judgedFrom,
        pass.judgedTo,
        table -> isWanted(pass, table),
        (table, start, end) -> ofTable(pass, table, start, end));
    IntBuffer headers = pass.scratch.headers;
    for (int i = 0; i < headers.size(); i++) {
      pass.fields.below(headers.get(i), pass.judgedFrom, pass.judgedTo, cells);
    }
    IntBuffer names = pass.scratch.names;
    for (int i = 0; i < names.size(); i++) {
      pass.fields.named(names.get(i), pass.judgedFrom, pass.judgedTo, cells);
    }
    IntBuffer hits = pass.scratch.hits;
    hits.clear();
    int pad = FoldedText.PAD;
    int first = Math.max(0, pass.from - SqlValues.REACH);
    statements.scan(pass.text.symbols(), pad + first, pad + pass.begin, hits);
    for (int hit = 0; hit < hits.size(); hit += 2) {
      statement(pass, hits.get(hit), hits.get(hit + 1) - pad);
    }
  }

  private static boolean isWanted(Pass pass, String label) {
    return pass.scratch.cellRules.of(label).length > 0;
  }

  /** Looks into a value of which only its table is known: for the numbers that rules know by their form, see {@link NearbyWords#knowsByForm}. */
  private static void ofTable(Pass pass, String table, int start, int end) {
    for (CellRules.Wanting wanting : pass.scratch.cellRules.of(table)) {
      CompiledRule rule = wanting.rule();
      if (!rule.isLabelled() && NearbyWords.knowsByForm(rule.rule)) {
        RegexSearch.run(pass, rule, start, end, end);
      }
    }
  }

  private static void cell(Pass pass, String label, int start, int end) {
    if (isHeader(pass.text, label, start, end)) {
      return;
    }
    for (CellRules.Wanting wanting : pass.scratch.cellRules.of(label)) {
      CompiledRule rule = wanting.rule();
      if (rule.isLabelled()) {
        run(pass, rule, wanting.word(), start, end, true);
      } else {
        RegexSearch.run(pass, rule, start, end, end);
      }
    }
  }

  /** Whether a cell is the header of its column: some stand in the first row they speak for. */
  private static boolean isHeader(FoldedText text, String label, int start, int end) {
    if (label.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != Folding.fold(label.charAt(i - start))) {
        return false;
      }
    }
    return true;
  }

  /** Runs a rule's regex over the value under a label. */
  private static void run(
      Pass pass, CompiledRule rule, String word, int start, int end, boolean whole) {
    RegexMatcher regex = Objects.requireNonNull(rule.regex, "a rule with labels has a regex");
    Scratch scratch = pass.scratch;
    pass.counters.candidates[rule.index]++;
    if (!scratch.mayMatch(rule, regex, pass.text, start, end)) {
      return;
    }
    pass.counters.regexRuns[rule.index]++;
    pass.counters.regexCharacters[rule.index] += end - start;
    scratch.window.move(pass.text, start, end);
    Matcher matcher = scratch.matcher(rule).reset(scratch.window);
    boolean found = whole ? matcher.matches() : matcher.lookingAt();
    if (!found || (!whole && isCut(pass.text, start, start + matcher.end()))) {
      return;
    }
    int group = regex.valueGroup(matcher);
    int valueStart = start + matcher.start(group);
    int valueEnd = start + matcher.end(group);
    if (rule.rule.kind() == Kind.PERSON_NAME) {
      valueEnd = PersonName.end(pass.text, valueStart, valueEnd);
    } else if (rule.rule.kind() == Kind.SPECIAL_CARE) {
      valueStart = PersonName.behindName(pass.text, valueStart, valueEnd);
    }
    pass.judgeLabelled(
        rule, word, start + matcher.start(), start + matcher.end(), valueStart, valueEnd);
  }

  /** Whether a place in prose is in the middle of a word or number. */
  private static boolean isCut(FoldedText text, int start, int at) {
    if (at == text.length() || (at - start >= LONG && CodeEdges.isRemarkBehind(text, at))) {
      return false;
    }
    if (Ascii.isDigit(text.charAt(at - 1)) && COUNTERS.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    CharKind kind = CharKind.of(text.charAt(at - 1));
    if (kind == CharKind.KATAKANA && CharKind.of(text.charAt(at)) == CharKind.KANJI) {
      // The カナ of カナ氏名 is no name; that of ヤマダ タロウ様 is.
      boolean alone = at + 1 == text.length() || CharKind.of(text.charAt(at + 1)) != CharKind.KANJI;
      return !alone || HONORIFICS.indexOf(text.charAt(at)) < 0;
    }
    boolean joined = kind == CharKind.ASCII && "-/.@_".indexOf(text.charAt(at)) >= 0;
    int next = joined ? at + 1 : at;
    return kind != CharKind.OTHER && next < text.length() && CharKind.of(text.charAt(next)) == kind;
  }
}
