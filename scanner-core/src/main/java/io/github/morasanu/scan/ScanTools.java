/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.extract.EncodedText;
import io.github.morasanu.extract.TextExtractor;
import io.github.morasanu.model.Confidence;
import java.util.Set;

/** What one thread needs to examine contents, kept from one to the next. Not thread-safe. */
final class ScanTools implements AutoCloseable {
  final Detector detector;
  final Scratch scratch;
  final PathMask pathMask;
  final ValueIdentity identity;
  final TextExtractor extractor;
  final EncodedText encoded = new EncodedText();
  final Confidence minConfidence;
  final GitleaksIgnore ignore;

  /** Ids of the rules that others require. */
  final Set<String> required;

  ScanTools(Detector detector, ScanRequest request, GitleaksIgnore ignore) {
    this.ignore = ignore;
    this.required = detector.ruleSet().requiredIds();
    this.detector = detector;
    this.minConfidence = request.minConfidence();
    this.scratch = detector.newScratch();
    this.pathMask = new PathMask(detector, minConfidence);
    this.identity = new ValueIdentity(request.fingerprintKey().orElse(null));
    this.extractor = new TextExtractor(request.limits());
  }

  @Override
  public void close() {
    extractor.close();
  }
}
