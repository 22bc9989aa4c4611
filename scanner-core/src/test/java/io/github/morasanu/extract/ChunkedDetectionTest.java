/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.document.WorkerCommand;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Location;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanLimits;
import io.github.morasanu.testdata.SyntheticCorpus;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text is cut must not matter: neither to what is found, nor where, nor with what evidence. */
class ChunkedDetectionTest {
  private static final SyntheticCorpus CORPUS = SyntheticCorpus.seeded(5);
  private static final Detector DETECTOR = detector();

  private static final String QUOTED_HEADER = """
      No,"氏名
      （漢字）","電話
      番号",備考,"マイ
      ナンバー"
      """;

  /** Rows that go on in the next line within quotes, and some whose quote was lost. */
  private static final String QUOTED_ROWS = """
      1,山田 花子,090-3847-2915,"午後に
      連絡, ""至急""
      ",284756103944
      2,"佐藤
      健太",03-3847-2916,"x,284756103944
      3,鈴木 一郎,090-3847-2917,"y",284756103944
      4,高橋 直子,"090-3847-2918
      ","","284756103944"
      """;

  @ParameterizedTest
  @ValueSource(ints = {100, 999, 4096})
  void findings_areTheSame_forEveryChunkAndPiece(int chunk) throws Exception {
    for (Map.Entry<String, byte[]> file :
        CORPUS.encode(Charset.forName("windows-31j")).entrySet()) {
      List<String> whole = found(file, 1 << 20, PieceReader.SIZE);
      for (int pieceSize : new int[] {PieceReader.SIZE, 3 * chunk}) {
        assertThat(found(file, chunk, pieceSize))
            .as(file.getKey())
            .containsExactlyInAnyOrderElementsOf(whole);
      }
    }
  }

  /** More than a window, so that the columns are read from a place among the rows as well. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void rowsThatGoOnInTheNextLine_areTheSame_whereverTheyAreCut(String lineBreak) throws Exception {
    String rows = QUOTED_HEADER + QUOTED_ROWS.repeat(70);
    byte[] bytes = rows.replace("\n", lineBreak).getBytes(UTF_8);
    Map.Entry<String, byte[]> file = Map.entry("members.csv", bytes);
    List<String> whole = found(file, 1 << 20, PieceReader.SIZE);
    assertThat(whole).hasSizeGreaterThan(70 * 4);
    for (int size = 1; size <= 64; size++) {
      assertThat(found(file, size, PieceReader.SIZE))
          .as("chunks of %s", size)
          .containsExactlyInAnyOrderElementsOf(whole);
      assertThat(found(file, 1 << 20, 300 + size))
          .as("pieces of %s", 300 + size)
          .containsExactlyInAnyOrderElementsOf(whole);
    }
  }

  private static List<String> found(Map.Entry<String, byte[]> file, int chunk, int pieceSize)
      throws Exception {
    Collector collector = new Collector(DETECTOR);
    try (TextExtractor extractor =
        new TextExtractor(ScanLimits.defaults(), chunk, pieceSize, new WorkerCommand())) {
      InputStream stream = new BufferedInputStream(new ByteArrayInputStream(file.getValue()));
      extractor.extract(new ContentSource(file.getKey(), -1, 0, stream), collector);
    }
    return collector.found;
  }

  private static Detector detector() {
    try {
      return Detector.compile(RuleSet.builtIn());
    } catch (RuleException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Collector implements ExtractionSink {
    private final Detector detector;
    private final Scratch scratch;
    private final List<String> found = new ArrayList<>();

    Collector(Detector detector) {
      this.detector = detector;
      this.scratch = detector.newScratch();
    }

    @Override
    public void segment(TextSegment segment) {
      detector.scan(
          segment.text(), segment.from(), segment.to(), segment.fields(), scratch, new MatchSink() {
            @Override
            public void match(Match match, CharSequence folded) {
              Location.Builder location = Location.builder("x");
              segment.positions().locate(match.start(), location);
              found.add(location.build()
                  + " "
                  + match.rule()
                  + (match.end() - match.start())
                  + match.contextWord()
                  + match.contraryWord()
                  + segment.fields().columnAt(match.start()));
            }

            @Override
            public void refused(Rule rule, int start) {
              found.add("refused " + rule);
            }
          });
    }

    @Override
    public void embedded(String name, long size, InputStream stream) {
      throw new AssertionError("nothing is embedded here");
    }

    @Override
    public void incident(IncidentCause cause, String message) {
      throw new AssertionError(message);
    }
  }
}
