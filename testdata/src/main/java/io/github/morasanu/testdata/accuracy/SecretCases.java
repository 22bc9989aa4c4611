/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;
import java.util.function.Consumer;

/** A few secrets; the rest are judged with the rules for secrets. */
final class SecretCases {
  private final Consumer<CaseTemplate> target;

  SecretCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    String kind = "secret";
    Topic.of(
            target,
            kind,
            List.of("アクセストークン", "トークン", "認証情報", "APIキー"),
            List.of("token", "access_token", "api_key", "credential", "github_token"))
        .sentences("トークンは{}です。", "{} を環境変数に設定する。", "認証情報：{}")
        .foundAlone("github", d -> d.numbers().gitHubToken(d.pick("ghp_", "gho_", "ghs_")))
        .foundAlone("aws", d -> d.numbers().awsAccessKeyId())
        .silentAlone("github-wrong-check", d -> d.numbers().gitHubTokenLookAlike("ghp_"))
        .silent(
            "variable",
            d -> d.pick(
                "${GITHUB_TOKEN}",
                "{{ .Values.token }}",
                "$API_KEY",
                "ENC(" + d.hex(32) + ")",
                "changeme",
                "<your-token>"))
        .sample("documented", d -> d.pick("AKIAIOSFODNN7EXAMPLE", "xxxxxxxxxxxxxxxxxxxx"));
    Topic.of(
            target,
            kind,
            List.of("コミット", "チェックサム", "画像", "識別子"),
            List.of("commit", "sha256", "image_digest", "request_id", "etag"))
        .sentences("コミット {} で修正した。", "チェックサムは{}です。", "{}")
        .silentAlone("commit", d -> d.hex(40))
        .silentAlone("sha-256", d -> d.hex(64))
        .silentAlone("digest", d -> "sha256:" + d.hex(64))
        .silentAlone("uuid", d -> d.numbers().uuid());
  }
}
