/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Builds a mail (RFC 5322, multipart/mixed): one text/plain body, any number of attachments. Not thread-safe.
 */
public final class EmlFile {
  private static final String CRLF = "\r\n";
  private static final String BOUNDARY = "=_morasanu_part_boundary";

  private final StringBuilder headers = new StringBuilder();
  private final List<String> parts = new ArrayList<>();
  private final Charset charset;

  private EmlFile(Charset charset) {
    this.charset = charset;
  }

  /** Starts a mail whose headers and body are in UTF-8, sent as base64. */
  public static EmlFile utf8() {
    return new EmlFile(StandardCharsets.UTF_8);
  }

  /**
   * Starts a mail as Japanese programs long sent it: headers and body in ISO-2022-JP, the body in seven bits. It takes
   * only what JIS X 0208 has: no half-width katakana, no ① or 髙.
   */
  public static EmlFile iso2022Jp() {
    return new EmlFile(Charset.forName("ISO-2022-JP"));
  }

  /**
   * Adds a header with an address.
   *
   * @param name as {@code From} or {@code To}
   * @param displayName may be Japanese
   * @param address ASCII
   * @throws IllegalArgumentException if the charset lacks a character
   */
  public EmlFile address(String name, String displayName, String address) {
    return rawHeader(name, encodedWord(displayName) + " <" + address + ">");
  }

  /**
   * Adds the subject.
   *
   * @throws IllegalArgumentException if the charset lacks a character
   */
  public EmlFile subject(String subject) {
    return rawHeader("Subject", encodedWord(subject));
  }

  /**
   * Adds the text of the mail.
   *
   * @param text lines end with a line feed
   * @throws IllegalArgumentException if the charset lacks a character
   */
  public EmlFile body(String text) {
    byte[] encoded = encode(text.replace("\n", CRLF));
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    String content = utf8 ? base64(encoded) : new String(encoded, StandardCharsets.US_ASCII);
    parts.add(
        "Content-Type: text/plain; charset=" + charset.name() + CRLF + "Content-Transfer-Encoding: "
            + (utf8 ? "base64" : "7bit") + CRLF + CRLF + content + CRLF);
    return this;
  }

  /**
   * Adds an attachment, as base64.
   *
   * @param fileName ASCII
   * @param contentType with parameters, if any
   */
  public EmlFile attachment(String fileName, String contentType, byte[] content) {
    parts.add("Content-Type: " + contentType + CRLF
        + "Content-Disposition: attachment; filename=\"" + fileName + "\"" + CRLF
        + "Content-Transfer-Encoding: base64" + CRLF + CRLF + base64(content) + CRLF);
    return this;
  }

  /** The mail as it is; more may be added after. */
  public byte[] bytes() {
    StringBuilder mail = new StringBuilder(headers)
        .append("Date: Thu, 1 Jan 2026 09:00:00 +0900" + CRLF)
        .append("MIME-Version: 1.0" + CRLF)
        .append("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"" + CRLF + CRLF);
    for (String part : parts) {
      mail.append("--" + BOUNDARY + CRLF).append(part);
    }
    mail.append("--" + BOUNDARY + "--" + CRLF);
    return mail.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private EmlFile rawHeader(String name, String value) {
    headers.append(name).append(": ").append(value).append(CRLF);
    return this;
  }

  /** RFC 2047, in one word: the texts of tests are short. */
  private String encodedWord(String text) {
    return "=?" + charset.name() + "?B?" + Base64.getEncoder().encodeToString(encode(text)) + "?=";
  }

  private byte[] encode(String text) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "the text holds a character that " + charset.name() + " lacks", e);
    }
  }

  private static String base64(byte[] content) {
    return Base64.getMimeEncoder().encodeToString(content);
  }
}
