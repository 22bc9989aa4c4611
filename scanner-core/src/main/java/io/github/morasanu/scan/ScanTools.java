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
import io.github.morasanu.policy.Selection;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one thread needs to examine contents, kept from one to the next. Not thread-safe. */
final class ScanTools implements AutoCloseable {
  final Detector detector;
  final Scratch scratch;
  final PathMask pathMask;
  final ValueIdentity identity;
  final TextExtractor extractor;
  final EncodedText encoded = new EncodedText();
  final EncodedSecrets encodedSecrets;
  final Confidence minConfidence;
  final GitleaksIgnore ignore;
  final AllowSearch allows;
  final boolean honoursComments;
  final Selection selection;

  /** Whether each content is to be told of. */
  final boolean tellsContents;

  /** Ids of the rules that others require. */
  final Set<String> required;

  /** What is known of zips inside containers; null to scan each of them. */
  final @Nullable KnownParts knownParts;

  ScanTools(Detector detector, ScanRequest request, GitleaksIgnore ignore) {
    this(detector, request, ignore, null, false);
  }

  ScanTools(
      Detector detector,
      ScanRequest request,
      GitleaksIgnore ignore,
      @Nullable KnownParts knownParts,
      boolean tellsContents) {
    this.knownParts = knownParts;
    this.tellsContents = tellsContents;
    this.ignore = ignore;
    this.allows = new AllowSearch(namesOf(detector.ruleSet()));
    this.honoursComments = request.honoursComments();
    this.required = detector.ruleSet().requiredIds();
    this.selection = request.selection();
    this.detector = detector;
    this.minConfidence = request.minConfidence();
    this.scratch = detector.newScratch();
    this.encodedSecrets = new EncodedSecrets(detector, scratch, selection, minConfidence);
    this.pathMask = new PathMask(detector, minConfidence);
    this.identity = new ValueIdentity(request.fingerprintKey().orElse(null));
    this.extractor = new TextExtractor(request.limits(), request.ocrProgram());
  }

  /** Ids of rules and kinds. */
  private static Predicate<String> namesOf(RuleSet rules) {
    Set<String> names = new HashSet<>();
    for (Rule rule : rules.rules()) {
      names.add(rule.id());
      names.addAll(rule.aliases());
      names.add(rule.kind().id());
    }
    return Set.copyOf(names)::contains;
  }

  @Override
  public void close() {
    extractor.close();
  }
}
