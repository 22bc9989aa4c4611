/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.List;
import java.util.stream.Stream;

/** Regexes as rules have them: number formats, Japanese labels, and tokens of well-known services. */
final class SampleRegexes {
  static final String MAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,10}\\b";
  static final String ASSIGNED_SECRET =
      "(?i)\\b(?:[a-z0-9]{1,16}[._-])?(?:password|passwd|pwd|secret|token|api_?key)['\"]?[ \\t]{0,3}"
          + "[:=][ \\t]{0,3}['\"]?[^ \\t\\n'\"(){};,]{8,64}";
  static final String AWS_SECRET =
      "(?i)aws_?(?:secret_?)?(?:access_?)?key['\"]?[ \\t]{0,3}[:=][ \\t]{0,3}['\"]?[A-Za-z0-9/+=]{40}";
  static final String ADDRESS =
      "(?:東京都|北海道|京都府|大阪府|[一-龠々]{2,3}県)[一-龠々ぁ-んァ-ヶー]{1,8}" + "[市区町村郡][一-龠々ぁ-んァ-ヶー0-9０-９]";

  /** Digits and separators only: nothing to look for but digits. */
  static final List<String> NUMBERS = List.of(
      "\\b[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}\\b",
      "\\b(?:4[0-9]{3}|5[1-5][0-9]{2}|6011|65[0-9]{2})[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}\\b",
      "\\b3[47][0-9]{2}[- ]?[0-9]{6}[- ]?[0-9]{5}\\b",
      "\\b0[789]0-?[0-9]{4}-?[0-9]{4}\\b",
      "\\b0[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{4}\\b",
      "\\b0120-?[0-9]{3}-?[0-9]{3}\\b",
      "\\b[0-9]{3}-[0-9]{4}\\b",
      "\\d{3}-\\d{2}-\\d{4}",
      "\\b[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\\b");

  /** Broad classes only. */
  static final List<String> BROAD = List.of(
      "\\b[A-Z]{2}[0-9]{7}\\b",
      "\\b[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\b",
      "\\b[0-9a-f]{32,64}\\b",
      "[A-Za-z0-9_-]{20}",
      "\\w+-\\w+",
      "[^\\n]{5}");

  /** With something to look for. */
  static final List<String> TELLING = List.of(
      MAIL,
      ASSIGNED_SECRET,
      AWS_SECRET,
      ADDRESS,
      "\\+81[- ]?[0-9]{1,4}[- ]?[0-9]{1,4}[- ]?[0-9]{4}\\b",
      "〒[ 　]?[0-9０-９]{3}[-－ー‐]?[0-9０-９]{4}",
      "(?:生年月日|誕生日)[^0-9\\n]{0,6}[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}",
      "免許[^0-9\\n]{0,8}[0-9]{12}\\b",
      "(?:マイナンバー|個人番号)[^0-9０-９\\n]{0,8}[0-9０-９]{4}[-－ 　]?[0-9０-９]{4}[-－ 　]?[0-9０-９]{4}",
      "(?:氏名|お名前|顧客名|担当者名)[ 　]?[:：=][ 　]?[一-龠々]{1,4}[ 　]?[一-龠々ぁ-んァ-ヶー]{1,4}",
      "(?:保険者番号|記号番号|基礎年金番号)[^0-9\\n]{0,8}[0-9]{4}-?[0-9]{2,6}\\b",
      "\\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\\b",
      "\\bgh[pousr]_[A-Za-z0-9]{36}\\b",
      "\\bxox[baprs]-[A-Za-z0-9-]{10,72}",
      "hooks\\.slack\\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24}",
      "\\b[sr]k_(?:live|test)_[A-Za-z0-9]{24,99}",
      "\\bSK[0-9a-f]{32}\\b",
      "\\bSG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}",
      "\\b[0-9a-f]{32}-us[0-9]{1,2}\\b",
      "(?i)heroku[^\\n]{0,20}[ =:'\"][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b",
      "\\bsk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}\\b",
      "\\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\\b",
      "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY(?: BLOCK)?-----",
      "\\beyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,500}\\.[A-Za-z0-9_-]{10,500}",
      "\\b[a-z][a-z0-9+.-]{1,9}://[^/ \\t\\n:@'\"]{1,40}:[^/ \\t\\n:@'\"]{1,60}@[A-Za-z0-9.-]+",
      "jdbc:[a-z0-9]{2,12}:[^ \\t\\n\"']{0,100}[?&;]password=[^ \\t\\n&;\"']{1,64}",
      "\\b[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}",
      "discord(?:app)?\\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}",
      "\\b[0-9]{8,10}:AA[A-Za-z0-9_-]{33}\\b",
      "AGE-SECRET-KEY-1[0-9A-Z]{58}",
      "\"type\":[ ]?\"service_account\"",
      "\\$2[aby]\\$[0-9]{2}\\$[./A-Za-z0-9]{53}",
      "(?i)line_?(?:channel|messaging)_?(?:access)?_?(?:token|secret)['\"]?[ \\t]{0,3}[:=]"
          + "[ \\t]{0,3}['\"]?[A-Za-z0-9+/=]{32,200}");

  private SampleRegexes() {}

  static List<String> all() {
    return Stream.of(NUMBERS, BROAD, TELLING).flatMap(List::stream).toList();
  }
}
