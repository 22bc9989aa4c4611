/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.config.Setting;
import io.github.morasanu.document.OcrProgram;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.source.ScanLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What to scan and how. Immutable. */
public final class ScanRequest {
  /** The most threads that a scan may use. */
  public static final int MAX_THREADS = 256;

  /** More than thirty years: longer times would not fit into nanoseconds. */
  private static final long MOST_SECONDS = 1_000_000_000;

  private final List<ScanRoot> roots;
  private final ScanLimits limits;
  private final Confidence minConfidence;
  private final @Nullable FingerprintKey fingerprintKey;
  private final int threads;
  private final boolean honoursComments;
  private final Selection selection;
  private final @Nullable Path cache;
  private final @Nullable String ocrLanguages;
  private final String programFolders;

  private ScanRequest(Builder builder) {
    this.roots = List.copyOf(builder.roots);
    this.limits = builder.limits;
    this.minConfidence = builder.minConfidence;
    this.fingerprintKey = builder.fingerprintKey;
    this.threads = builder.threads;
    this.honoursComments = builder.honoursComments;
    this.selection = builder.selection;
    this.cache = builder.cache;
    this.ocrLanguages = builder.ocrLanguages;
    this.programFolders = builder.programFolders;
  }

  /** A request with no root, default limits, medium confidence, no fingerprints, all processors. */
  public static Builder builder() {
    return new Builder();
  }

  /** The files and folders, in the order of the scan. */
  public List<ScanRoot> roots() {
    return roots;
  }

  /** The limits against hostile input. */
  public ScanLimits limits() {
    return limits;
  }

  /** Findings under it are left out of the report. */
  public Confidence minConfidence() {
    return minConfidence;
  }

  /** The key of the fingerprints; without one, findings have none. */
  public Optional<FingerprintKey> fingerprintKey() {
    return Optional.ofNullable(fingerprintKey);
  }

  /** Threads that scan, the calling one included: 1 to {@link #MAX_THREADS}. */
  public int threads() {
    return threads;
  }

  /** Whether comments {@code morasanu:allow} in the contents silence matches; by default they do. */
  public boolean honoursComments() {
    return honoursComments;
  }

  /** What is reported, and what is looked at; by default everything. */
  public Selection selection() {
    return selection;
  }

  /** The folder of reports that are taken again while nothing changes; by default there is none. */
  public Optional<Path> cache() {
    return Optional.ofNullable(cache);
  }

  /** The languages of the text in images, with plus signs between; by default it is not read. */
  public Optional<String> ocrLanguages() {
    return Optional.ofNullable(ocrLanguages);
  }

  /** The program that reads the text in images: null if nobody asks for it, or it is not there. */
  @Nullable
  OcrProgram ocrProgram() {
    return ocrLanguages == null
        ? null
        : OcrProgram.find(programFolders, ocrLanguages).orElse(null);
  }

  /** Collects the parts of a {@link ScanRequest}. Not thread-safe. */
  public static final class Builder {
    private final List<ScanRoot> roots = new ArrayList<>();
    private ScanLimits limits = ScanLimits.defaults();
    private Confidence minConfidence = Confidence.MEDIUM;
    private @Nullable FingerprintKey fingerprintKey;
    private int threads = Math.min(Runtime.getRuntime().availableProcessors(), MAX_THREADS);
    private boolean honoursComments = true;
    private Selection selection = Selection.ALL;
    private @Nullable Path cache;
    private @Nullable String ocrLanguages;
    private String programFolders = Objects.requireNonNullElse(System.getenv("PATH"), "");

    private Builder() {}

    public Builder root(ScanRoot value) {
      roots.add(Objects.requireNonNull(value, "root"));
      return this;
    }

    public Builder limits(ScanLimits value) {
      this.limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    public Builder minConfidence(Confidence value) {
      this.minConfidence = Objects.requireNonNull(value, "minConfidence");
      return this;
    }

    public Builder fingerprintKey(FingerprintKey value) {
      this.fingerprintKey = Objects.requireNonNull(value, "fingerprintKey");
      return this;
    }

    /**
     * Threads that scan, the calling one included; the processors by default. The report does not
     * depend on it. Each thread may keep a process for documents, of up to 512 MiB of heap.
     *
     * @throws IllegalArgumentException unless it is 1 to {@link #MAX_THREADS}
     */
    public Builder threads(int value) {
      if (value < 1 || value > MAX_THREADS) {
        throw new IllegalArgumentException("threads must be 1 to " + MAX_THREADS);
      }
      this.threads = value;
      return this;
    }

    /** Whether comments {@code morasanu:allow} in the contents silence matches. */
    public Builder honoursComments(boolean value) {
      this.honoursComments = value;
      return this;
    }

    /** What to report, and what to look at. */
    public Builder selection(Selection value) {
      this.selection = Objects.requireNonNull(value, "selection");
      return this;
    }

    /**
     * The folder of reports that are taken again while nothing changes; null for none. Without a
     * fingerprint key it has no effect, since the key is what vouches for them.
     */
    public Builder cache(@Nullable Path value) {
      this.cache = value;
      return this;
    }

    /**
     * The languages of the text in images, as the program {@code tesseract} calls them, with plus signs
     * between; null to leave that text unread.
     */
    public Builder ocrLanguages(@Nullable String value) {
      this.ocrLanguages = value;
      return this;
    }

    /** Where {@code tesseract} is looked for: folders, by default those of the variable {@code PATH}. */
    public Builder programFolders(String value) {
      this.programFolders = Objects.requireNonNull(value, "programFolders");
      return this;
    }

    /** Takes over what settings say of the scan; what they leave open stays as it is. */
    public Builder settings(Configuration settings) {
      minConfidence(settings.minConfidence());
      honoursComments(settings.flag(Setting.HONOUR_COMMENTS));
      selection(settings.selection());
      settings.files(Setting.CACHE).forEach(this::cache);
      settings.ocrLanguages().ifPresent(this::ocrLanguages);
      settings.number(Setting.THREADS).ifPresent(number -> threads(Math.toIntExact(number)));
      long depth = settings.number(Setting.MAX_DEPTH).orElse(limits.maxDepth());
      long ratio = settings.number(Setting.MAX_RATIO).orElse(limits.maxRatio());
      return limits(new ScanLimits(
          settings.number(Setting.MAX_BYTES).orElse(limits.maxBytes()),
          settings.number(Setting.MAX_ENTRY_BYTES).orElse(limits.maxEntryBytes()),
          settings.number(Setting.MAX_ENTRIES).orElse(limits.maxEntries()),
          (int) Math.min(depth, Integer.MAX_VALUE),
          (int) Math.min(ratio, Integer.MAX_VALUE),
          settings.number(Setting.MAX_DOCUMENT_BYTES).orElse(limits.maxDocumentBytes()),
          Objects.requireNonNull(
              seconds(settings.number(Setting.DOCUMENT_TIMEOUT), limits.documentTimeout())),
          seconds(settings.number(Setting.SCAN_TIMEOUT), limits.scanTimeout())));
    }

    private static @Nullable Duration seconds(OptionalLong given, @Nullable Duration otherwise) {
      return given.isEmpty()
          ? otherwise
          : Duration.ofSeconds(Math.min(given.getAsLong(), MOST_SECONDS));
    }

    public ScanRequest build() {
      return new ScanRequest(this);
    }
  }
}
