/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.CharsetHead;
import io.github.morasanu.charset.CharsetLabels;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/** Decodes the fields of mail headers. */
final class MailHeader {
  private static final int LONGEST_NAME = 64;

  private MailHeader() {}

  /** The field that some lines are; null if they are none, and so begin the body. */
  static @Nullable RawField field(ByteArrayBuffer lines) {
    try {
      DefaultFieldBuilder field = new DefaultFieldBuilder(-1);
      field.append(lines);
      return field.build();
    } catch (MimeException e) {
      return null;
    }
  }

  /** The field's name as reports may show it: what is no token is not shown. */
  static String name(Field field) {
    String name = field.getName();
    boolean token = name.chars().allMatch(c -> c > ' ' && c < 0x7F);
    return token && name.length() <= LONGEST_NAME ? name : "header";
  }

  /** The field's value on one line, encoded words (RFC 2047) and raw 8-bit text decoded. */
  static String value(Field field) {
    ByteSequence raw = field.getRaw();
    String text = raw == null ? field.getBody() : body(raw.toByteArray());
    return decodeWords(MimeUtil.unfold(text).strip());
  }

  private static String body(byte[] line) {
    String text = new String(line, CharsetHead.ofLine(line));
    return text.substring(text.indexOf(':') + 1);
  }

  /** Text with its encoded words decoded, as far as they can be. */
  static String decodeWords(String text) {
    try {
      return DecoderUtil.decodeEncodedWords(
          text, DecodeMonitor.SILENT, StandardCharsets.UTF_8, CharsetLabels.substitutes());
    } catch (RuntimeException e) {
      return text;
    }
  }
}
