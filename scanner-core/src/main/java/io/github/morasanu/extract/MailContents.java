/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.CharsetLabels;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.LineOffset;
import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Mails: the header fields, every text part in the charset it declares (the plain one beside the
 * HTML one too), and the attachments. Mails within mails are read on the way. What stands in the mail as it is,
 * or in quoted-printable, is found in the mail's own lines, and text in base64 in those of the decoded part.
 */
final class MailContents {
  private static final int MOST_FIELDS = 10_000;
  private static final int MOST_ATTACHMENTS = 1000;
  private static final int DEEPEST_NESTING = 64;

  private final int chunk;
  private final TextContents texts;

  MailContents(int chunk, TextContents texts) {
    this.chunk = chunk;
    this.texts = texts;
  }

  Coverage extract(InputStream stream, ExtractionSink sink) throws IOException {
    try {
      new Reading(new MailLines(stream), sink).readEntity(null, 0);
      return Coverage.WHOLE;
    } catch (MailStream.BrokenMailException e) {
      sink.incident(IncidentCause.DAMAGED, "a mail that is broken; the rest was not examined");
    } catch (TooDeepException e) {
      sink.incident(
          IncidentCause.TOO_DEEP,
          "mail parts lie more than " + DEEPEST_NESTING + " deep; the rest was not examined");
    }
    return Coverage.PARTIAL;
  }

  /** One mail on its way. */
  private final class Reading {
    private final ExtractionSink sink;
    private MailLines lines;

    /** Whether the lines are those of the content: within a mail that is encoded as a whole they are not. */
    private boolean located = true;

    private int attachments;

    Reading(MailLines lines, ExtractionSink sink) {
      this.lines = lines;
      this.sink = sink;
    }

    /**
     * Reads a mail or a part of one, up to the boundary behind it.
     *
     * @param parentType what tells the type of a part that does not tell it itself
     */
    void readEntity(@Nullable String parentType, int nesting) throws IOException {
      if (nesting > DEEPEST_NESTING) {
        throw new TooDeepException();
      }
      MaximalBodyDescriptor body = readHeader(parentType);
      String type = body.getMimeType().toLowerCase(Locale.ROOT);
      String boundary = body.getBoundary();
      if (type.startsWith("multipart/")
          && boundary != null
          && boundary.length() <= MailLines.LONGEST_BOUNDARY) {
        readParts(boundary, type, nesting);
      } else if (MimeUtil.isMessage(type)) {
        readMessage(body.getTransferEncoding(), nesting);
      } else {
        readBody(body, type);
      }
    }

    private void readParts(String boundary, String type, int nesting) throws IOException {
      int depth = lines.enter(boundary);
      readText(null, null, "text/plain");
      while (lines.isBeforePart(depth)) {
        readEntity(type, nesting + 1);
      }
      boolean goesOn = lines.isBehindParts(depth);
      lines.leave();
      if (goesOn) {
        readText(null, null, "text/plain");
      }
    }

    private void readMessage(@Nullable String encoding, int nesting) throws IOException {
      if (!isEncoded(encoding)) {
        readEntity(null, nesting + 1);
        return;
      }
      MailLines outer = lines;
      boolean outerLocated = located;
      InputStream body = lines.body();
      lines = new MailLines(decoded(body, encoding));
      located = false;
      readEntity(null, nesting + 1);
      lines = outer;
      located = outerLocated;
      body.transferTo(OutputStream.nullOutputStream());
    }

    private MaximalBodyDescriptor readHeader(@Nullable String parentType) throws IOException {
      BodyDescriptorBuilder descriptor = new DefaultBodyDescriptorBuilder(
          parentType, LenientFieldParser.getParser(), DecodeMonitor.SILENT);
      MarkedOrigin origin = new MarkedOrigin();
      SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
      long line = lines.line();
      ByteArrayBuffer raw = lines.readField();
      for (int count = 1; raw != null; count++) {
        RawField field = MailHeader.field(raw);
        if (field == null) {
          lines.unread(raw);
          break;
        }
        if (count > MOST_FIELDS) {
          throw new MailStream.BrokenMailException(null);
        }
        add(field, descriptor);
        write(field, line, buffer, origin);
        line = lines.line();
        raw = lines.readField();
      }
      buffer.finish();
      return build(descriptor);
    }

    private static void add(RawField field, BodyDescriptorBuilder descriptor) throws IOException {
      try {
        descriptor.addField(field);
      } catch (MimeException | RuntimeException | StackOverflowError e) {
        throw new MailStream.BrokenMailException(e);
      }
    }

    private static MaximalBodyDescriptor build(BodyDescriptorBuilder descriptor)
        throws IOException {
      try {
        return (MaximalBodyDescriptor) descriptor.build();
      } catch (RuntimeException | StackOverflowError e) {
        throw new MailStream.BrokenMailException(e);
      }
    }

    private void write(RawField field, long line, SegmentBuffer buffer, MarkedOrigin origin) {
      String name = MailHeader.name(field);
      origin.mark(buffer.written(), Place.ofField(located ? clamp(line) : 0, name));
      buffer.append(name);
      buffer.append(": ");
      buffer.append(MailHeader.value(field));
      buffer.append('\n');
    }

    private void readBody(MaximalBodyDescriptor body, String type) throws IOException {
      String encoding = body.getTransferEncoding();
      if (type.startsWith("text/")
          && !"attachment".equalsIgnoreCase(body.getContentDispositionType())) {
        readText(encoding, CharsetLabels.of(body.getCharset()), type);
        return;
      }
      InputStream raw = lines.body();
      if (++attachments <= MOST_ATTACHMENTS) {
        sink.embedded(attachmentName(body), -1, decoded(raw, encoding));
      } else if (attachments == MOST_ATTACHMENTS + 1) {
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "has more than " + MOST_ATTACHMENTS + " attachments; the others were not examined");
      }
      raw.transferTo(OutputStream.nullOutputStream());
    }

    private void readText(@Nullable String encoding, @Nullable Charset charset, String type)
        throws IOException {
      long line = lines.line();
      InputStream raw = lines.body();
      if (located && MimeUtil.isQuotedPrintableEncoded(encoding)) {
        texts.quotedPart(new QuotedPrintableStream(raw, line), charset, type, sink);
      } else {
        boolean counts = located && !isEncoded(encoding);
        LineOffset before = counts ? new LineOffset(line - 1, 0) : LineOffset.NONE;
        texts.part(decoded(raw, encoding), charset, before, type, sink);
      }
      raw.transferTo(OutputStream.nullOutputStream());
    }

    private static boolean isEncoded(@Nullable String encoding) {
      return MimeUtil.isBase64Encoding(encoding) || MimeUtil.isQuotedPrintableEncoded(encoding);
    }

    private static InputStream decoded(InputStream raw, @Nullable String encoding) {
      if (MimeUtil.isBase64Encoding(encoding)) {
        return new MailStream(new Base64InputStream(raw, DecodeMonitor.SILENT));
      }
      return MimeUtil.isQuotedPrintableEncoded(encoding) ? new QuotedPrintableStream(raw, 1) : raw;
    }

    private static int clamp(long number) {
      return (int) Math.min(Integer.MAX_VALUE, number);
    }

    private String attachmentName(MaximalBodyDescriptor body) {
      String name = body.getContentDispositionFilename();
      if (name == null) {
        name = body.getContentTypeParameters().get("name");
      }
      return name == null || name.isBlank()
          ? "attachment-" + attachments
          : MailHeader.decodeWords(name);
    }
  }

  /** Parts of parts of parts, as only an attack has them. */
  private static final class TooDeepException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
