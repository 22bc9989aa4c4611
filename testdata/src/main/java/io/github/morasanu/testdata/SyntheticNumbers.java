/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/**
 * Made-up identifiers and secrets, and harmless numbers that look like them.
 *
 * <p>The same seed gives the same sequence of answers to the same sequence of calls, on every JDK. Nothing is taken from
 * anybody; that a made-up number coincides with one in use cannot be excluded. Not thread-safe.
 */
public final class SyntheticNumbers {
  private static final long FIRST_MILLIS = 1_700_000_000_000L;

  private final SeededRandom random;

  private SyntheticNumbers(SeededRandom random) {
    this.random = random;
  }

  /** Starts a sequence. */
  public static SyntheticNumbers seeded(long seed) {
    return new SyntheticNumbers(new SeededRandom(seed));
  }

  /** Twelve digits whose check digit is that of a My Number. */
  public String myNumber() {
    String body = random.digits(11);
    return body + CheckDigits.myNumber(body);
  }

  /** Twelve digits whose last is not the check digit of a My Number. */
  public String myNumberLookAlike() {
    String body = random.digits(11);
    return body + CheckDigits.other(CheckDigits.myNumber(body), random);
  }

  /**
   * A card number of the brand's usual length (14 to 16 digits, no separators) that passes the Luhn check and is none
   * of the test numbers which payment services publish.
   */
  public String paymentCard(CardBrand brand) {
    return PaymentCards.valid(brand, random);
  }

  /** Sixteen digits in a card brand's range that fail the Luhn check. */
  public String paymentCardLookAlike() {
    return PaymentCards.lookAlike(random);
  }

  /** A phone number that the Japanese numbering plan allows, and no usual dummy. */
  public String phoneNumber(PhoneType type, PhoneForm form) {
    return PhoneNumbers.write(type, form, random);
  }

  /** A shop's order number: {@code ORD-}, eight digits of a date, a hyphen, six digits. */
  public String orderId() {
    return "ORD-2026" + twoDigits(1, 12) + twoDigits(1, 28) + "-" + random.digits(6);
  }

  /**
   * A parcel carrier's 12 digits, the last being the first eleven modulo 7. One in ten also has the check digit of a My
   * Number.
   */
  public String trackingNumber() {
    String body = random.between(2, 5) + random.digits(10);
    return body + CheckDigits.parcel(body);
  }

  /** Milliseconds since 1970, of a time between November 2023 and September 2026: 13 digits. */
  public String epochMillis() {
    return Long.toString(FIRST_MILLIS + (random.nextLong() >>> 1) % 90_000_000_000L);
  }

  /** A Japanese article number: 13 digits beginning with 45 or 49, check digit included. */
  public String jan13() {
    String body = (random.chance(50) ? "45" : "49") + random.digits(10);
    return body + CheckDigits.jan(body);
  }

  /** A random (version 4) UUID in lower case. */
  public String uuid() {
    String hex = "0123456789abcdef";
    return random.text(hex, 8)
        + "-"
        + random.text(hex, 4)
        + "-4"
        + random.text(hex, 3)
        + "-"
        + random.text("89ab", 1)
        + random.text(hex, 3)
        + "-"
        + random.text(hex, 12);
  }

  /**
   * A GitHub token with its right check.
   *
   * @param prefix what it begins with, as {@code ghp_}
   */
  public String gitHubToken(String prefix) {
    return GitHubTokens.valid(prefix, random);
  }

  /**
   * A GitHub token whose check is wrong.
   *
   * @param prefix what it begins with, as {@code ghp_}
   */
  public String gitHubTokenLookAlike(String prefix) {
    return GitHubTokens.lookAlike(prefix, random);
  }

  /** An AWS access key id ({@code AKIA…}, 20 characters) that decodes to an account id of twelve digits at most. */
  public String awsAccessKeyId() {
    return AwsKeyIds.valid(random);
  }

  /**
   * An RSA private key in PEM form: BEGIN line, base64 of 64 characters a line, END line, joined by line feeds, none at
   * the end. Well formed, but no key: its numbers are random.
   */
  public String privateKeyPem() {
    return PrivateKeyText.pem(random);
  }

  private String twoDigits(int lowest, int highest) {
    int number = random.between(lowest, highest);
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
