/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.extract.EncodedText;
import io.github.morasanu.extract.ExtractionSink;
import io.github.morasanu.extract.TextExtractor;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.infer.MatchEvidence;
import io.github.morasanu.infer.MatchGroup;
import io.github.morasanu.infer.SourceInference;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.source.ScanBudget;
import io.github.morasanu.text.FoldedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the values stand that a scan would report, to what replaces them. It is the one way out of
 * the scan on which values go; what takes them keeps none. Not thread-safe; to be closed.
 *
 * <p>Published samples and findings of severity info are no values to replace. Comments that allow a value
 * in the source do not allow it in a copy.
 */
public final class ContentValues implements AutoCloseable {
  /** Words of a kind under which a replacement is tried. */
  private static final int TRIED_WORDS = 12;

  private final ScanRequest request;
  private final ScanTools tools;

  private ContentValues(ScanRequest request, ScanTools tools) {
    this.request = request;
    this.tools = tools;
  }

  /** Those that a scanner would report at the least confidence of a request, within its limits. */
  static ContentValues of(Detector detector, ScanRequest request) throws ConfigurationException {
    ScanRequest strict = ScanRequest.builder()
        .limits(request.limits())
        .minConfidence(request.minConfidence())
        .honoursComments(false)
        .build();
    return new ContentValues(strict, new ScanTools(detector, strict, GitleaksIgnore.of(List.of())));
  }

  /** Gives texts, the same at every call. */
  @FunctionalInterface
  public interface Extraction {
    /** Pushes the texts of one content. */
    void push(ExtractionSink sink) throws IOException;
  }

  /** Takes values. */
  public interface Sink {
    /** A value: it stands in {@code [start, end)} of the segment's text. Valid during the call. */
    void value(Kind kind, TextSegment segment, int start, int end);

    /** All values of a segment and of what is encoded in it were given. */
    void segmentEnds() throws IOException;
  }

  /** What extracts the texts; one call at a time. */
  public TextExtractor extractor() {
    return tools.extractor;
  }

  /** What a scan of a file says, with no regard to comments in it. */
  public ScanReport report(Path file, String label) {
    Outcome outcome = new Outcome();
    ScanBudget budget = new ScanBudget(request.limits());
    ScanRun run = new ScanRun(
        tools,
        budget,
        RunControl.NONE,
        next -> {
          outcome.addAll(next);
          outcome.takeSteps();
        },
        null);
    run.walk(new ScanRoot(file, label));
    return outcome.report();
  }

  /**
   * Finds the values of a content, which is read twice: once to weigh them, and once to give them.
   *
   * @param path where it stands
   * @return whether there are any
   */
  public boolean find(String path, Extraction content, Sink sink) throws IOException {
    SourceInference inference = new SourceInference(path);
    Weighing weighing = new Weighing(path, inference);
    content.push(weighing);
    Set<MatchGroup> believed = inference.believed(tools.minConfidence);
    believed.removeIf(group -> !matters(group.evidence()));
    if (believed.isEmpty()) {
      return false;
    }
    Giving giving = new Giving(path, inference, believed, sink);
    content.push(giving);
    if (giving.failure != null) {
      throw giving.failure;
    }
    return true;
  }

  /** Finds the values of a name of a file or an entry, by growing start. */
  public void findInName(String name, Sink sink) {
    FoldedText text = FoldedText.of(name);
    TextSegment segment =
        new TextSegment(text, 0, text.length(), (offset, into) -> {}, FieldMap.NONE);
    record Found(Kind kind, int start, int end) {}
    List<Found> values = new ArrayList<>();
    scan(name, text, FieldMap.NONE, match -> {
      boolean sure =
          match.contextWord() != null || match.rule().confidence().isAtLeast(Confidence.MEDIUM);
      if (sure && matters(match.rule(), match.sample())) {
        values.add(new Found(match.rule().kind(), match.start(), match.end()));
      }
    });
    values.sort(Comparator.comparingInt(Found::start));
    values.forEach(found -> sink.value(found.kind, segment, found.start, found.end));
  }

  /** Whether no rule takes a value for one, not even under the words of its kind. */
  public boolean isQuiet(Kind kind, String value) {
    List<String> words = words(kind);
    FoldedText text = new FoldedText();
    int[] starts = new int[words.size()];
    for (int i = 0; i < starts.length; i++) {
      append(text, words.get(i) + ": ");
      starts[i] = text.length();
      append(text, value + "\n");
    }
    FieldMap labels = new FieldMap() {
      @Override
      public @Nullable String labelAt(int offset) {
        int line = starts.length - 1;
        while (line > 0 && starts[line] > offset) {
          line--;
        }
        return words.get(line);
      }

      @Override
      public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
        for (int i = 0; i < starts.length; i++) {
          if (starts[i] >= from && starts[i] < to && wanted.test(words.get(i))) {
            cells.cell(words.get(i), starts[i], starts[i] + value.length());
          }
        }
      }
    };
    boolean[] found = {false};
    scan("", text, labels, match -> found[0] |= matters(match.rule(), match.sample()));
    return !found[0];
  }

  /** The first words that the rules of a kind ask for. */
  private List<String> words(Kind kind) {
    Set<String> words = new LinkedHashSet<>();
    for (Rule rule : tools.detector.ruleSet().rules()) {
      if (rule.kind() == kind && words.size() < TRIED_WORDS) {
        rule.labels().stream().findFirst().ifPresent(words::add);
        rule.context().stream().findFirst().ifPresent(words::add);
      }
    }
    words.add("value");
    return new ArrayList<>(words);
  }

  private static void append(FoldedText text, String part) {
    char[] chars = part.toCharArray();
    text.append(chars, 0, chars.length);
  }

  private void scan(String path, FoldedText text, FieldMap labels, Consumer<Match> matches) {
    tools.scratch.enter(path);
    tools.detector.scan(text, 0, text.length(), labels, tools.scratch, new MatchSink() {
      @Override
      public void match(Match match, CharSequence folded) {
        matches.accept(match);
      }

      @Override
      public void refused(Rule rule, int start) {}
    });
  }

  private static boolean matters(MatchEvidence evidence) {
    return matters(evidence.rule(), evidence.sample());
  }

  private static boolean matters(Rule rule, boolean sample) {
    return !sample && rule.severity() != Severity.INFO && !rule.skipReport();
  }

  @Override
  public void close() {
    tools.close();
  }

  /** Weighs all matches of a content. */
  private class Weighing implements ExtractionSink, EncodedText.Sink {
    private final String path;
    final SourceInference inference;

    Weighing(String path, SourceInference inference) {
      this.path = path;
      this.inference = inference;
    }

    @Override
    public void segment(TextSegment segment) {
      tools.encoded.push(segment, this);
    }

    @Override
    public void accept(TextSegment segment) {
      tools.scratch.enter(path);
      FieldMap fields = segment.fields();
      SegmentMatches matches = new SegmentMatches(segment, this::refused);
      matches.find((from, to, sink) ->
          tools.detector.scan(segment.text(), from, to, fields, tools.scratch, sink));
      matches.forEach((evidence, start, end) -> match(segment, evidence, start, end));
    }

    void refused(Rule rule, int column) {
      inference.refused(rule, column);
    }

    void match(TextSegment segment, MatchEvidence evidence, int start, int end) {
      inference.match(evidence).count(tools.identity.hash(segment.text(), start, end));
    }

    @Override
    public void tooLong() {}

    @Override
    public void embedded(String name, long size, InputStream stream) {}

    @Override
    public void incident(IncidentCause cause, String message) {}
  }

  /** Gives the matches that are believed. */
  private final class Giving extends Weighing {
    private final Set<MatchGroup> believed;
    private final Sink sink;
    private @Nullable IOException failure;

    Giving(String path, SourceInference inference, Set<MatchGroup> believed, Sink sink) {
      super(path, inference);
      this.believed = believed;
      this.sink = sink;
    }

    @Override
    public void segment(TextSegment segment) {
      super.segment(segment);
      try {
        if (failure == null) {
          sink.segmentEnds();
        }
      } catch (IOException e) {
        failure = e;
      }
    }

    @Override
    void refused(Rule rule, int column) {}

    @Override
    void match(TextSegment segment, MatchEvidence evidence, int start, int end) {
      if (believed.contains(inference.match(evidence))) {
        sink.value(evidence.rule().kind(), segment, start, end);
      }
    }
  }
}
