/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/** The part after the at sign: its form, and what its name tells. */
final class EmailDomain {
  private static final int MAX_LABEL = 63;

  /**
   * Last labels that are file types or kinds of systemd units. A few are top-level domains as well, but
   * {@code a@b.zip} is a file far more often than a mailbox.
   */
  private static final WordSet FILE_TYPES = WordSet.of(
      "aspx avi avif bak bin bmp cfg class conf cpp css csv db dll doc docx dylib ear eot "
          + "exe gif gz hpp htm html ico ini jar java jpeg jpg js json jsp jsx kt less lock log "
          + "map mjs mount otf pdf php png ppt pptx properties sass scss service slice socket "
          + "sql svg tar target tgz tif tiff timer tmp toml ts tsx ttf txt vue war wasm wav webm "
          + "webp woff xhtml xls xlsx xml yaml yml zip");

  /**
   * The top-level domains that resolve nowhere: of RFC 2606, RFC 6762 (also its appendix G, but for those that firms may
   * receive mail under), RFC 7686 and RFC 8375, and that of hosts without a domain.
   */
  private static final WordSet RESERVED_TOP = WordSet.of(
      "arpa example internal intranet invalid lan local localdomain localhost onion test");

  /** What follows {@code example.} in the documentation domains of IANA and of the JP registry. */
  private static final WordSet AFTER_EXAMPLE =
      WordSet.of("com net org jp ac.jp ad.jp co.jp ed.jp go.jp gr.jp lg.jp ne.jp or.jp");

  private static final WordSet CARRIERS = WordSet.of(
      "au.com disney.ne.jp docomo.ne.jp emnet.ne.jp ezweb.ne.jp i.softbank.jp rakumail.jp "
          + "softbank.ne.jp uqmobile.jp vodafone.ne.jp wcm.ne.jp willcom.com y-mobile.ne.jp "
          + "ymobile.ne.jp ymobile1.ne.jp");

  /** Carriers that gave out addresses under a region's or a service's label. */
  private static final WordSet CARRIER_PARENTS = WordSet.of("ezweb.ne.jp pdx.ne.jp vodafone.ne.jp");

  /** Owners of the names of algorithms of SSH, as {@code aes256-gcm@openssh.com} (RFC 4251, 6). */
  private static final WordSet ALGORITHM_OWNERS = WordSet.of("openssh.com libssh.org ssh.com");

  private EmailDomain() {}

  /** Whether the range is a host name of two labels or more that could receive mail. */
  static boolean isWellFormed(CharSequence text, int start, int end) {
    int labelStart = start;
    for (int i = start; i <= end; i++) {
      char c = i == end ? '.' : text.charAt(i);
      if (c == '.') {
        if (!isLabel(text, labelStart, i)) {
          return false;
        }
        labelStart = i == end ? labelStart : i + 1;
      } else if (!Ascii.isLetterOrDigit(c) && c != '-') {
        return false;
      }
    }
    return labelStart > start
        && isTop(text, labelStart, end)
        && !beginsWithVersion(text, start, end);
  }

  /** The end of the domain before a file type that was put behind it. */
  static int withoutFileType(CharSequence text, int start, int end) {
    int last = labelBefore(text, start, end);
    return last > start && FILE_TYPES.contain(text, last, end) ? last - 1 : end;
  }

  static boolean isReserved(CharSequence text, int start, int end) {
    int last = labelBefore(text, start, end);
    if (RESERVED_TOP.contain(text, last, end)) {
      return true;
    }
    int label = start;
    while (label < last) {
      int dot = Ascii.indexOf(text, label, end, '.');
      if (Ascii.equalsIgnoringCase(text, label, dot, "example")) {
        return AFTER_EXAMPLE.contain(text, dot + 1, end);
      }
      label = dot + 1;
    }
    return false;
  }

  /** Whether a domain stands behind the names of algorithms. */
  static boolean namesAlgorithms(CharSequence text, int start, int end) {
    return ALGORITHM_OWNERS.contain(text, start, end);
  }

  static boolean isCarrier(CharSequence text, int start, int end) {
    int dot = Ascii.indexOf(text, start, end, '.');
    return CARRIERS.contain(text, start, end)
        || (dot >= 0 && CARRIER_PARENTS.contain(text, dot + 1, end));
  }

  /** {@code name@1.2.3.Final} is a package and its version. */
  private static boolean beginsWithVersion(CharSequence text, int start, int end) {
    if (!Ascii.isDigit(text.charAt(start))) {
      return false;
    }
    int dot = Ascii.indexOf(text, start, end, '.');
    int next = Ascii.indexOf(text, dot + 1, end, '.');
    return Ascii.areDigits(text, start, dot)
        && Ascii.areDigits(text, dot + 1, next < 0 ? end : next);
  }

  private static boolean isLabel(CharSequence text, int start, int end) {
    return start < end
        && end - start <= MAX_LABEL
        && text.charAt(start) != '-'
        && text.charAt(end - 1) != '-';
  }

  private static boolean isTop(CharSequence text, int start, int end) {
    if (end - start > 4 && Ascii.equalsIgnoringCase(text, start, start + 4, "xn--")) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (!Ascii.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return end - start >= 2 && !FILE_TYPES.contain(text, start, end);
  }

  /** Where the last label begins. */
  private static int labelBefore(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && text.charAt(i - 1) != '.') {
      i--;
    }
    return i;
  }
}
