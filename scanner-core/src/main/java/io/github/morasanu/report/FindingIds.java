/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.Sha256;
import io.github.morasanu.model.VersionlessPath;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names for the findings and incidents of one report, for readers that tell old findings from new by them.
 *
 * <p>Each is a hash of what the report shows anyway - rule, path and keyed fingerprint, or the masked
 * preview where the scan has no key - and of how many alike came before. So they are all different,
 * stay as they are when lines move, and give nothing away.
 */
final class FindingIds {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The id of the next finding, in the order of the report: 64 hexadecimal digits. */
  String next(Finding finding) {
    String key = String.join(
        "\0",
        List.of(
            finding.ruleId(),
            VersionlessPath.of(finding.location().path()),
            finding.fingerprint().orElse(finding.preview())));
    return next(key);
  }

  /** The id of the next incident. */
  String next(ScanIncident incident) {
    return next(
        String.join("\0", List.of(incident.cause().id(), incident.path(), incident.message())));
  }

  private String next(String key) {
    int before = seen.merge(key, 1, Integer::sum) - 1;
    return HexFormat.of().formatHex(Sha256.of(key + '\0' + before));
  }
}
