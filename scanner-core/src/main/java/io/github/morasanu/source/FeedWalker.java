/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Walks what feeds give, under paths that can be shown. */
final class FeedWalker implements ContentFeed.Target {
  private final ScanBudget budget;
  private final ContentVisitor visitor;
  private final FolderWalker folders;
  private final ArtifactWalker walker;

  FeedWalker(
      ScanBudget budget, ContentVisitor visitor, FolderWalker folders, ArtifactWalker walker) {
    this.budget = budget;
    this.visitor = visitor;
    this.folders = folders;
    this.walker = walker;
  }

  /** Walks all that a feed gives; that it breaks off is told of under the label. */
  void walk(ContentFeed feed, String label) {
    try {
      feed.feed(this);
    } catch (IOException e) {
      visitor.incident(ReadFailure.incident(
          label, e, "cannot be read to its end; only what comes before was examined"));
    }
  }

  @Override
  public boolean leavesOut(String path) {
    return visitor.leavesOut(EntryNames.display(path));
  }

  @Override
  public void file(Path file, String path) {
    folders.file(file, EntryNames.display(path));
  }

  @Override
  public void blob(String path, long size, ContentFeed.Opener opener) throws IOException {
    String shown = EntryNames.display(path);
    budget.countEntry();
    if (!walker.handOver(opener, shown, size)) {
      examine(opener, shown, size);
    }
  }

  @Override
  public void stream(String path, ContentFeed.Opener opener) {
    String shown = EntryNames.display(path);
    try {
      budget.checkTime();
      walker.examineEntry(shown, -1, 0, new EntryStream(opener.open(), budget.plain(), -1, -1));
    } catch (BudgetExceededException e) {
      walker.incident(shown, e.incidentCause(), e.budgetMessage());
    } catch (IOException e) {
      walker.incident(shown, IncidentCause.UNREADABLE, "cannot be read; it was not examined");
    }
  }

  @Override
  public void incident(ScanIncident incident) {
    visitor.incident(new ScanIncident(
        EntryNames.display(incident.path()), incident.cause(), incident.message()));
  }

  /** Examines a blob that was handed over: here, a limit of the whole scan ends no feed. */
  void examineApart(ContentFeed.Opener opener, String path, long size) {
    try {
      examine(opener, path, size);
    } catch (BudgetExceededException e) {
      walker.incident(path, e.incidentCause(), e.budgetMessage());
    }
  }

  private void examine(ContentFeed.Opener opener, String path, long size)
      throws BudgetExceededException {
    InputStream stream;
    try {
      stream = opener.open();
    } catch (IOException e) {
      walker.incident(path, IncidentCause.DAMAGED, "cannot be read; it was not examined");
      return;
    }
    walker.examineEntry(path, size, 1, new EntryStream(stream, budget.unpacked(-1), size, -1));
  }
}
