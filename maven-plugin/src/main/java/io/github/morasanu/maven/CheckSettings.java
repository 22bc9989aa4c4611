/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.ScanConfigurationException;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters in the words of the core. Immutable. */
final class CheckSettings {
  private static final List<Boolean> FLAGS = List.of(true, false);
  private static final List<Severity> THRESHOLDS =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
  private static final List<Confidence> CONFIDENCES =
      List.of(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW);

  private final Policy policy;
  private final Confidence minConfidence;
  private final boolean scanClasses;
  private final OptionalInt threads;

  private CheckSettings(
      Policy policy, Confidence minConfidence, boolean scanClasses, OptionalInt threads) {
    this.policy = policy;
    this.minConfidence = minConfidence;
    this.scanClasses = scanClasses;
    this.threads = threads;
  }

  /**
   * Checks the parameters.
   *
   * @throws ScanConfigurationException naming the first one with a value that is not allowed
   */
  static CheckSettings of(CheckParameters parameters) throws ScanConfigurationException {
    Policy policy = Policy.builder()
        .failOn(oneOf("failOn", parameters.failOn(), THRESHOLDS, Severity::id))
        .failOnIncomplete(flag("failOnIncomplete", parameters.failOnIncomplete()))
        .build();
    return new CheckSettings(
        policy,
        oneOf("minConfidence", parameters.minConfidence(), CONFIDENCES, Confidence::id),
        flag("scanClasses", parameters.scanClasses()),
        threads(parameters.threads()));
  }

  /** A parameter that is either {@code true} or {@code false}. */
  static boolean flag(String parameter, @Nullable String given) throws ScanConfigurationException {
    return oneOf(parameter, given, FLAGS, String::valueOf);
  }

  /**
   * The formats of the report, each once.
   *
   * @throws ScanConfigurationException naming the first one that does not exist
   */
  static List<ReportFormat> formats(@Nullable List<String> given)
      throws ScanConfigurationException {
    Set<ReportFormat> formats = new LinkedHashSet<>();
    for (String id : given == null || given.isEmpty() ? List.of("") : given) {
      formats.add(oneOf("formats", id, List.of(ReportFormat.values()), ReportFormat::id));
    }
    return List.copyOf(formats);
  }

  Policy policy() {
    return policy;
  }

  boolean scanClasses() {
    return scanClasses;
  }

  ScanRequest request(List<ScanRoot> roots, FingerprintKey key) {
    ScanRequest.Builder request =
        ScanRequest.builder().minConfidence(minConfidence).fingerprintKey(key);
    roots.forEach(request::root);
    threads.ifPresent(request::threads);
    return request.build();
  }

  private static OptionalInt threads(@Nullable String given) throws ScanConfigurationException {
    if (given == null) {
      return OptionalInt.empty();
    }
    try {
      int value = Integer.parseInt(given);
      if (value >= 1 && value <= ScanRequest.MAX_THREADS) {
        return OptionalInt.of(value);
      }
    } catch (NumberFormatException notANumber) {
      // Said below, as for a number that is out of range.
    }
    throw new ScanConfigurationException(
        "threads", given, CheckMessages.badThreads(given, ScanRequest.MAX_THREADS));
  }

  private static <T> T oneOf(
      String parameter, @Nullable String given, List<T> allowed, Function<T, String> id)
      throws ScanConfigurationException {
    String value = given == null ? "" : given;
    for (T candidate : allowed) {
      if (id.apply(candidate).equals(value)) {
        return candidate;
      }
    }
    throw new ScanConfigurationException(
        parameter,
        value,
        CheckMessages.badParameter(parameter, value, allowed.stream().map(id).toList()));
  }
}
