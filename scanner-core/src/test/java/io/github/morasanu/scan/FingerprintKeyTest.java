/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Sha256;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FingerprintKeyTest {
  private static final String SECRET = "a secret of the tests";

  @Test
  void aFingerprint_isTheHmacOfJava() throws GeneralSecurityException {
    FingerprintKey key = FingerprintKey.of(SECRET);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Sha256.of(SECRET), "HmacSHA256"));
    Random random = new Random(1);
    for (int length = 0; length < 200; length++) {
      byte[] message = new byte[length];
      random.nextBytes(message);

      assertThat(key.fingerprint(message))
          .isEqualTo(HexFormat.of().formatHex(mac.doFinal(message)).substring(0, 5));
    }
  }

  @Test
  void theKeyShowsNothingOfItself() {
    assertThat(FingerprintKey.of(SECRET)).hasToString("FingerprintKey[secret]");
  }
}
