/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * An identifiable key of Azure: random bytes in base 64, a signature of four characters for the service,
 * and the Marvin32 checksum of the bytes before it under a seed of the service. Pure.
 *
 * <p>Signatures and seeds as the library microsoft/security-utilities (MIT) states them; a seed is eight
 * ASCII letters. Services have keys of more seeds than are published, so that a key of the right form with
 * another checksum stays in doubt.
 */
final class AzureKey {
  private static final String MESSAGING = "Send0000 Manage00 Listen00 System00 Unknown0";

  /** Signature, and the seeds of the service. */
  private static final String[][] SERVICES = {
    {"+ASt", "Default0"},
    {"+ABa", "AbAcct00"},
    {"ACDb", "SysAll00 Resour00 MastRO00 SystRO00 Encryp00 MastRW00 SystRW00"},
    {"AzCa", "Access00"},
    {"+ACR", "ACRDflt0"},
    {"AzSe", "Query000 PAdmin00"},
    {"+AMC", "Classic0"},
    {"AIoT", "IoTHub00 DpsKey00 Device00"},
    {"APIM", "Tenant00 IoTHub00 Gatewy00 GitKey00"},
    {"AzFu", "Master00 System00 Functi00"},
    {"+SQL", "UsrPwd00"},
    {"+ASb", MESSAGING},
    {"+AEh", MESSAGING},
    {"+ARm", MESSAGING}
  };

  /** Characters behind the signature, padding not counted. */
  private static final int CHECKSUM_CHARACTERS = 6;

  private static final int CHECKSUM_BYTES = 4;
  private static final int SIGNATURE = 4;

  private AzureKey() {}

  static Validity validate(CharSequence text, int start, int end) {
    int last = Base64Text.end(text, start, end);
    int signature = last - CHECKSUM_CHARACTERS - SIGNATURE;
    if (signature <= start || Placeholder.isMask(text, start, signature)) {
      return Validity.INVALID;
    }
    int bytes = Base64Text.length(text, start, end) - CHECKSUM_BYTES;
    int stated = 0;
    for (int i = CHECKSUM_BYTES - 1; i >= 0; i--) {
      stated = stated << 8 | Base64Text.byteAt(text, start, bytes + i);
    }
    return isChecksum(text, start, signature, bytes, stated) ? Validity.VALID : Validity.DOUBTFUL;
  }

  private static boolean isChecksum(
      CharSequence text, int start, int signature, int bytes, int stated) {
    for (String[] service : SERVICES) {
      if (Ascii.startsWith(text, signature, signature + SIGNATURE, service[0])
          && isOfSeeds(text, start, bytes, stated, service[1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSeeds(
      CharSequence text, int start, int bytes, int stated, String seeds) {
    for (int i = 0; i + 8 <= seeds.length(); i += 9) {
      if (Marvin32.ofBase64(text, start, bytes, seed(seeds, i)) == stated) {
        return true;
      }
    }
    return false;
  }

  private static long seed(String letters, int from) {
    long seed = 0;
    for (int i = from; i < from + 8; i++) {
      seed = seed << 8 | letters.charAt(i);
    }
    return seed;
  }
}
