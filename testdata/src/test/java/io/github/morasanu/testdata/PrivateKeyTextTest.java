/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrivateKeyTextTest {
  @Test
  void pem_anySeed_hasItsFrameAndLinesOf64() {
    List<String> lines = PrivateKeyText.pem(new SeededRandom(9)).lines().toList();
    assertThat(lines.get(0)).isEqualTo("-----BEGIN PRIVATE KEY-----");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("-----END PRIVATE KEY-----");
    assertThat(lines.subList(1, lines.size() - 2))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSize(64));
    assertThat(lines.get(lines.size() - 2)).hasSizeBetween(1, 64);
  }

  @Test
  void pem_body_isReadAsAnRsaKey() throws GeneralSecurityException {
    List<String> lines = PrivateKeyText.pem(new SeededRandom(10)).lines().toList();
    byte[] der = Base64.getDecoder().decode(String.join("", lines.subList(1, lines.size() - 1)));
    RSAPrivateCrtKey key = (RSAPrivateCrtKey)
        KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    assertThat(key.getModulus().bitLength()).isEqualTo(2048);
    assertThat(key.getPublicExponent().intValueExact()).isEqualTo(65537);
  }
}
