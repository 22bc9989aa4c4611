/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.extract.Coverage;
import io.github.morasanu.extract.EncodedText;
import io.github.morasanu.extract.ExtractionSink;
import io.github.morasanu.extract.TextPiece;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.infer.MatchEvidence;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.source.ArtifactWalker;
import io.github.morasanu.source.ContentFeed;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ContentVisitor;
import io.github.morasanu.source.InternalFailure;
import io.github.morasanu.source.NestedZip;
import io.github.morasanu.source.ScanBudget;
import io.github.morasanu.source.WalkPart;
import io.github.morasanu.text.FoldedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A run of contents on one thread: carries each from the walker through extractor, detector and
 * inference.
 */
final class ScanRun implements ContentVisitor {
  /** A longer text is worth the overlaps of its pieces. */
  private static final long DIVIDED = 4L << 20;

  private final ScanTools tools;
  private final RunControl control;
  private final @Nullable HandOver handOver;
  private final ArtifactWalker walker;
  private Consumer<Outcome> outcomes;
  private Outcome outcome = new Outcome();

  /** Whether this run is in a zip whose outcome is gathered, and so hands nothing over. */
  private boolean inPart;

  /** Whether it goes on to its end even when the scan is cut short. */
  private boolean wholly;

  /**
   * A run.
   *
   * @param tools nobody else's until the run is over
   * @param control asked again and again whether to go on
   * @param outcomes takes what came of the contents, bit by bit, in the order of the walk
   * @param handOver takes what can be examined apart, after the outcome of what comes before it; null
   *     to examine everything in this run
   */
  ScanRun(
      ScanTools tools,
      ScanBudget budget,
      RunControl control,
      Consumer<Outcome> outcomes,
      @Nullable HandOver handOver) {
    this.tools = tools;
    this.control = control;
    this.outcomes = outcomes;
    this.handOver = handOver;
    ScanBudget own = budget.ofThread();
    this.walker = handOver == null
        ? new ArtifactWalker(own, this)
        : new ArtifactWalker(own, this, part -> {
          check();
          giveOutcome();
          handOver.hand(run -> run.walk(part), part.bytes());
        });
  }

  void walk(ScanRoot root) {
    ContentFeed feed = root.feed();
    if (feed == null) {
      walker.walk(root.path(), root.label());
    } else {
      walker.walk(feed, root.label());
    }
    giveOutcome();
  }

  void walk(WalkPart part) {
    part.walk(walker);
    giveOutcome();
  }

  /**
   * Examines a piece of a text on behalf of the run that reads the text. The places of what follows
   * are counted from its lines, so it is examined even when the scan is cut short.
   */
  private void examine(TextPiece piece, ContentScan of, DividedText text) {
    wholly = true;
    check();
    ContentScan scan = new ContentScan(of.source, of.evidence.shown());
    TextPiece.Extent extent = extract(piece, scan);
    outcome.then(total -> text.add(scan.evidence, extent));
    giveOutcome();
  }

  /** Where our own code fails, the text is read again as a whole: without this piece, no place behind it would be known. */
  private static TextPiece.Extent extract(TextPiece piece, ContentScan scan) {
    try {
      return piece.extract(scan);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new OutOfOrderException();
    }
  }

  private void check() {
    control.check();
    if (!wholly && control.endsEarly()) {
      throw new CutShortException();
    }
  }

  /** Gives what came of the contents since the last call. */
  void giveOutcome() {
    if (!outcome.isEmpty()) {
      outcomes.accept(outcome);
      outcome = new Outcome();
    }
  }

  @Override
  public boolean leavesOut(String path) {
    link(path);
    boolean leftOut = tools.selection.leavesOut(path);
    if (leftOut) {
      leaveOut(path);
    }
    return leftOut;
  }

  @Override
  public void link(String path) {
    if (LayerChanges.concerns(path)) {
      outcome.layers.add(tools.pathMask.mask(path));
    }
  }

  private void leaveOut(String path) {
    outcome.leftOut++;
    if (tools.tellsContents) {
      outcome.contents.add(
          new VisitedContent(tools.pathMask.mask(path), true, false, 0, List.of()));
    }
  }

  @Override
  public void content(ContentSource source) throws IOException {
    check();
    if (!tools.selection.examines(source.path())) {
      leaveOut(source.path());
      return;
    }
    CountingStream counted = new CountingStream(
        source.stream(), this::check, bytes -> control.read(bytes, source.depth() == 0));
    ContentScan scan = new ContentScan(source, tools.pathMask.mask(source.path()));
    try {
      scan.paths();
      scan.name();
      Coverage coverage = tools.extractor.extract(
          new ContentSource(source.path(), source.size(), source.depth(), counted), scan);
      scan.partly = coverage == Coverage.PARTIAL;
    } catch (CutShortException e) {
      scan.cutShort = true;
      throw e;
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      scan.failed(e);
    } finally {
      outcome.files++;
      outcome.partlyScanned += scan.partly ? 1 : 0;
      outcome.bytes += counted.count();
      // One that was cut short was not read, whatever was found in it.
      if (tools.tellsContents && !scan.cutShort) {
        outcome.contents.add(scan.visited(counted.count()));
      }
      scan.conclude();
    }
    giveOutcome();
  }

  /** A container has a path too, though its content is that of its entries. */
  @Override
  public void container(String path) {
    tools.scratch.enter(path);
    if (tools.selection.examines(path)
        && !tools.detector.rulesForPath(tools.scratch).isEmpty()) {
      ContentEvidence evidence = evidence(path, tools.pathMask.mask(path));
      paths(evidence);
      conclude(evidence);
    }
  }

  /** A zip that was scanned before is not scanned again; what comes of others is kept. */
  @Override
  public boolean takes(NestedZip zip) throws IOException {
    KnownParts knownParts = tools.knownParts;
    if (knownParts == null) {
      return false;
    }
    check();
    String id = knownParts.id(zip);
    Optional<KnownParts.Part> known = knownParts.find(id);
    if (known.isPresent() && zip.spend(known.get().spent())) {
      knownParts.reuse(id);
      outcome.addAll(known.get().outcome());
      giveOutcome();
    } else {
      gather(zip, id, knownParts);
    }
    return true;
  }

  private void gather(NestedZip zip, String id, KnownParts known) throws IOException {
    Outcome before = outcome;
    Consumer<Outcome> outer = outcomes;
    boolean within = inPart;
    Outcome part = new Outcome();
    outcome = new Outcome();
    outcomes = part::addAll;
    inPart = true;
    try {
      NestedZip.Spent spent = zip.walk();
      part.addAll(outcome);
      outcome = new Outcome();
      known.keep(id, part, spent);
    } finally {
      before.addAll(part);
      before.addAll(outcome);
      outcome = before;
      outcomes = outer;
      inPart = within;
    }
    giveOutcome();
  }

  private ContentEvidence evidence(String path, String shown) {
    return ContentEvidence.of(path, shown, tools.identity);
  }

  private void conclude(ContentEvidence evidence) {
    evidence.conclude(tools.minConfidence, tools.selection::reports, outcome);
  }

  /** Adds a match for each rule that looks for such paths. */
  private void paths(ContentEvidence content) {
    String path = content.path();
    tools.scratch.enter(path);
    for (Rule rule : tools.detector.rulesForPath(tools.scratch)) {
      Location location = Location.builder(content.shown()).field("file name").build();
      if (rule.skipReport() || tools.ignore.ignores(path, rule, 0)) {
        continue;
      }
      outcome.count(rule.severity());
      MatchEvidence evidence = new MatchEvidence(rule, 0, false, false, false, null, null);
      content
          .inference()
          .match(evidence)
          .add(
              evidence,
              location,
              "(the whole file)",
              tools.identity.fingerprint(rule.kind(), path, 0, path.length(), content.shown()),
              tools.identity.hash(path, 0, path.length()));
    }
  }

  /** A long text on disk: its pieces are to be examined apart, and so it is read by this run. */
  @Override
  public boolean divides(ContentSource source) throws IOException {
    return handOver != null
        && tools.selection.examines(source.path())
        && source.size() > DIVIDED
        && tools.extractor.isPlainText(source);
  }

  @Override
  public void incident(ScanIncident incident) {
    check();
    if (tools.selection.leavesOut(incident.path())) {
      return;
    }
    outcome.incidents.add(new ScanIncident(
        tools.pathMask.mask(incident.path()), incident.cause(), incident.message()));
  }

  /** One content. */
  private final class ContentScan implements ExtractionSink, EncodedText.Sink {
    private final ContentSource source;
    private final ContentEvidence evidence;
    private final Set<String> charsets = new LinkedHashSet<>();
    private @Nullable DividedText divided;
    private boolean partly;
    private boolean cutShort;

    ContentScan(ContentSource source, String shown) {
      this.source = source;
      this.evidence = evidence(source.path(), shown);
    }

    void paths() {
      ScanRun.this.paths(evidence);
    }

    /** A name can give a person away as well as the content. */
    void name() {
      // Behind a slash it reads as a name of a file: taro@host.py is no address there.
      FoldedText name = FoldedText.of('/' + source.name());
      segment(new TextSegment(
          name,
          1,
          name.length(),
          (offset, location) -> location.field("file name"),
          FieldMap.NONE));
    }

    @Override
    public void segment(TextSegment segment) {
      tools.encoded.push(segment, this);
    }

    @Override
    public void accept(TextSegment segment) {
      check();
      tools.scratch.enter(source.path());
      FieldMap fields = segment.fields();
      SegmentMatches matches = new SegmentMatches(segment, evidence.inference()::refused);
      matches.find((from, to, sink) ->
          tools.detector.scan(segment.text(), from, to, fields, tools.scratch, sink));
      matches.forEach(new SegmentScan(tools, segment, evidence, outcome));
    }

    @Override
    public void tooLong() {
      incident(
          IncidentCause.OVER_BUDGET,
          "compressed text inside a text is long; its beginning was examined");
    }

    @Override
    public boolean piece(TextPiece piece) {
      // The lines of a piece are counted later, and what is to be ignored is named by its line.
      if (handOver == null || inPart || tools.ignore.names(source.path())) {
        return false;
      }
      DividedText text = divided == null ? new DividedText(evidence) : divided;
      divided = text;
      giveOutcome();
      handOver.hand(run -> run.examine(piece, this, text), piece.size());
      return true;
    }

    @Override
    public void charset(String name) {
      outcome.charsets.merge(name, 1L, Long::sum);
      charsets.add(name);
    }

    @Override
    public void embedded(String name, long size, InputStream stream) throws IOException {
      walker.walkEntry(source.path() + "!/" + name, size, source.depth() + 1, stream);
    }

    @Override
    public void incident(IncidentCause cause, String message) {
      ScanRun.this.incident(new ScanIncident(source.path(), cause, message));
    }

    /** A fault of ours costs one content, not the scan. */
    void failed(Throwable fault) {
      partly = true;
      ScanRun.this.incident(InternalFailure.incident(source.path(), fault));
    }

    VisitedContent visited(long bytes) {
      return new VisitedContent(evidence.shown(), false, partly, bytes, List.copyOf(charsets));
    }

    void conclude() {
      DividedText text = divided;
      if (text == null) {
        try {
          ScanRun.this.conclude(evidence);
        } catch (RuntimeException | StackOverflowError e) {
          failed(e);
        }
      } else {
        outcome.then(total -> text.conclude(tools.minConfidence, tools.selection::reports, total));
      }
    }
  }
}
