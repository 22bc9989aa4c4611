/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidatorsTest {
  private static final Validator[] ALL = {
    Validators.MY_NUMBER,
    Validators.PAYMENT_CARD,
    Validators.PHONE_NUMBER_MOBILE,
    Validators.PHONE_NUMBER,
    Validators.EMAIL_ADDRESS,
    Validators.GITHUB_TOKEN,
    Validators.AWS_ACCESS_KEY_ID,
    Validators.PRIVATE_KEY_PEM,
    Validators.BIRTH_DATE,
    Validators.STATED_VALUE,
    Validators.MY_NUMBER_WITHOUT_ZEROS,
    Validators.COLLATION_NUMBER_B,
    Validators.CORPORATE_NUMBER,
    Validators.CORPORATE_NUMBER_INVOICE,
    Validators.CORPORATE_NUMBER_SOLE_PROPRIETOR,
    Validators.RESIDENT_RECORD_CODE,
    Validators.RESIDENT_RECORD_CODE_UNCHECKED,
    Validators.BASIC_PENSION_NUMBER,
    Validators.EMPLOYMENT_INSURANCE_NUMBER,
    Validators.HEALTH_INSURER_NUMBER,
    Validators.ELDERLY_INSURANCE_NUMBER,
    Validators.CARE_INSURANCE_NUMBER,
    Validators.CARE_INSURANCE_NUMBER_LABELLED,
    Validators.HEALTH_INSURANCE_CARD,
    Validators.CARE_INSURER_NUMBER,
    Validators.DRIVERS_LICENSE,
    Validators.DRIVERS_LICENSE_UNCHECKED,
    Validators.PASSPORT,
    Validators.RESIDENCE_CARD,
    Validators.MRZ
  };

  private static final Validator[] LATER = Stream.concat(
          NationalIds.byName().values().stream(),
          Stream.of(
              Validators.BANK_ACCOUNT_NUMBER,
              Validators.CARD_CVV,
              Validators.CARD_TRACK,
              Validators.GEO_POSITION,
              Validators.IBAN,
              Validators.PAYMENT_CARD_MAESTRO,
              Validators.PAYMENT_CARD_UNIONPAY,
              Validators.VEHICLE_PLATE,
              Validators.VIN,
              Validators.VIN_FORM,
              Validators.YUCHO_ACCOUNT,
              Validators.YUCHO_SAVINGS,
              Validators.YUCHO_TRANSFER))
      .toArray(Validator[]::new);

  /** Those for secrets; that for Bitcoin's keys is left out, for its digest allocates. */
  private static final Validator[] SECRETS = {
    Validators.AGE_SECRET_KEY,
    Validators.ATLASSIAN_TOKEN,
    Validators.AZURE_KEY,
    Validators.BASIC_AUTH,
    Validators.GITLAB_ROUTABLE_TOKEN,
    Validators.GRAFANA_TOKEN,
    Validators.JSON_WEB_TOKEN,
    Validators.JSON_WEB_TOKEN_SPENT,
    Validators.NPM_TOKEN,
    Validators.PRIVATE_KEY_ENCRYPTED,
    Validators.PYPI_TOKEN,
    Validators.SECRET_GENERIC,
    Validators.SECRET_PASSWORD,
    Validators.SECRET_TOKEN,
    Validators.URL_PASSWORD
  };

  private static final String[] SECRET_CANDIDATES = {
    "password=\"Synth3tic47\"",
    "Mor4sanuSynth3ticW0rdForN0body7V",
    "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",
    "glpat-YWFhYWFhYWFhYWFhYWFhYW86MQM.01.0r0i4k17x",
    "glsa_Mor4sanuSynth3ticW0rdForN0body7V_00000000",
    "CzBVep/E6Q4zWH2ix+wRNluApcrvFDlegAzCakG9StQ=",
    "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE1MDAwMDAwMDB9.c3ludGhldGlj",
    "bW9yYXNhbnU6c3ludGhldGljLTQ3",
    "pypi-AgEIcHlwaS5vcmcCJMor4sanuSynth3ticW0rdForN0body7Vq2kLx9Jz5Gh8Tp1Bc6Df",
    "${PASSWORD}"
  };

  /** For the validators of accounts, vehicles, places and other countries. */
  private static final String[] LATER_CANDIDATES = {
    "17550-49923831",
    "DE35370400440532013099",
    "%B4987136205748198^YAMANO/HARUKO^29121010000000000?",
    "6759 6498 2643 8453",
    "JHMCM56557C404453",
    "ZVW30-4829173",
    "35.658581, 139.745433",
    "品川 300 さ 48-29",
    "JK 48 29 13 C",
    "1 84 12 76 451 089 46",
    "G482917(3)",
    "RCCMNL83S18D969H",
    "310104198503194821",
    "850319-1482716",
    "390.533.447-05"
  };

  private static final String[] CANDIDATES = {
    "123456700130",
    "4539148803436467",
    "4242-4242-4242-4242",
    "090-1111-2222",
    "+81-3-3123-4567",
    "taro.yamada@sub.morasanu.co.jp",
    "taro@example.co.jp",
    "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",
    "AKIARZPUZDIKABKEKU2U",
    "8700110005901",
    "T8700110005901",
    "24727059608",
    "2101-123456",
    "1301-000123-4",
    "33120015",
    "309012345620",
    "TR3847291",
    "UH38472915EA",
    "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<08",
    "I<JPND231458907<<<<<<<<<<<<<<<\n7408122F1204159JPN<<<<<<<<<<<6",
    "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n"
  };

  /** Any range of any text may be asked for: hostile input must not end the scan. */
  @Test
  void validate_randomText_throwsNothing() {
    throwsNothing(ALL, CANDIDATES);
    throwsNothing(LATER, LATER_CANDIDATES);
    throwsNothing(SECRETS, SECRET_CANDIDATES);
    throwsNothing(new Validator[] {Validators.BASE58_KEY}, SECRET_CANDIDATES);
  }

  private static void throwsNothing(Validator[] validators, String[] candidates) {
    Random random = new Random(91);
    String letters = "0123456789 -+().@/:\\nrtABEGIKNPRSTVYabghp_=\n\"あ一\uD83D";
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder(candidates[random.nextInt(candidates.length)]);
      for (int change = random.nextInt(4); change > 0; change--) {
        text.setCharAt(
            random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
      }
      int start = random.nextInt(3) == 0 ? random.nextInt(text.length()) : 0;
      int end = random.nextInt(3) == 0
          ? start + random.nextInt(text.length() - start + 1)
          : text.length();
      for (Validator validator : validators) {
        assertThat(validator.validate(text, start, end)).isNotNull();
      }
    }
  }

  @Test
  void validate_allocatesNothing() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    int warm = runAll(20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    int valid = runAll(10_000);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(valid * 2).isEqualTo(warm).isEqualTo(20_000 * 68);
    // 800,000 calls: one object of the least size in each would be 12 megabytes.
    assertThat(allocated).isLessThan(100_000);
  }

  @Test
  void validate_ofAccountsAndOtherCountries_allocatesNothing() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    int warm = runLater(20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    int valid = runLater(5_000);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(valid * 4).isEqualTo(warm).isGreaterThan(15 * 20_000);
    assertThat(allocated).isLessThan(100_000);
  }

  @Test
  void validate_ofSecrets_allocatesNothing() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    int warm = runSecrets(20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    int valid = runSecrets(5_000);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(valid * 4).isEqualTo(warm).isGreaterThan(10 * 20_000);
    assertThat(allocated).isLessThan(100_000);
  }

  private static int runSecrets(int rounds) {
    int valid = 0;
    for (int i = 0; i < rounds; i++) {
      for (Validator validator : SECRETS) {
        for (String candidate : SECRET_CANDIDATES) {
          valid += validator.validate(candidate, 0, candidate.length()) == Validity.VALID ? 1 : 0;
        }
      }
    }
    return valid;
  }

  private static int runLater(int rounds) {
    int valid = 0;
    for (int i = 0; i < rounds; i++) {
      for (Validator validator : LATER) {
        for (String candidate : LATER_CANDIDATES) {
          valid += validator.validate(candidate, 0, candidate.length()) == Validity.VALID ? 1 : 0;
        }
      }
    }
    return valid;
  }

  private static int runAll(int rounds) {
    int valid = 0;
    for (int i = 0; i < rounds; i++) {
      for (Validator validator : ALL) {
        for (String candidate : CANDIDATES) {
          valid += validator.validate(candidate, 0, candidate.length()) == Validity.VALID ? 1 : 0;
        }
      }
    }
    return valid;
  }
}
