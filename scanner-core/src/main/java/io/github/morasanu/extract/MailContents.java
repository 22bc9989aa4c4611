/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.CharsetLabels;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Mails: the header fields, every text part in the charset it declares (the plain one beside the
 * HTML one too), and the attachments. Mails within mails are read on the way.
 */
final class MailContents {
  private static final int LONGEST_HEADER = 1 << 20;
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
    MimeTokenStream tokens = new MimeTokenStream(
        MimeConfig.custom()
            .setMalformedHeaderStartsBody(true)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxContentLen(-1)
            .build(),
        DecodeMonitor.SILENT,
        new DefaultBodyDescriptorBuilder(
            null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    tokens.parse(stream);
    return new Reading(tokens, sink).readAll();
  }

  /** One mail on its way. */
  private final class Reading {
    private final MimeTokenStream tokens;
    private final ExtractionSink sink;
    private int nesting;
    private int attachments;

    Reading(MimeTokenStream tokens, ExtractionSink sink) {
      this.tokens = tokens;
      this.sink = sink;
    }

    Coverage readAll() throws IOException {
      try {
        EntityState state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM) {
          read(state);
          if (nesting > DEEPEST_NESTING) {
            sink.incident(
                IncidentCause.TOO_DEEP,
                "mail parts lie more than " + DEEPEST_NESTING + " deep; the rest was not examined");
            return Coverage.PARTIAL;
          }
          state = next();
        }
        return Coverage.WHOLE;
      } catch (MailStream.BrokenMailException e) {
        sink.incident(IncidentCause.DAMAGED, "a mail that is broken; the rest was not examined");
        return Coverage.PARTIAL;
      }
    }

    private EntityState next() throws IOException {
      try {
        return tokens.next();
      } catch (MimeException | RuntimeException | StackOverflowError e) {
        throw new MailStream.BrokenMailException(e);
      }
    }

    private void read(EntityState state) throws IOException {
      switch (state) {
        case T_START_HEADER -> readHeader();
        case T_START_MULTIPART, T_START_MESSAGE -> nesting++;
        case T_END_MULTIPART, T_END_MESSAGE -> nesting--;
        case T_PREAMBLE, T_EPILOGUE ->
          texts.part(new MailStream(tokens.getInputStream()), null, "text/plain", sink);
        case T_BODY -> readBody((MaximalBodyDescriptor) tokens.getBodyDescriptor());
        default -> {
          // The other states bring nothing to read.
        }
      }
    }

    private void readHeader() throws IOException {
      MarkedOrigin origin = new MarkedOrigin();
      SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
      for (EntityState state = next(); state == EntityState.T_FIELD; state = next()) {
        String name = MailHeader.name(tokens.getField());
        origin.mark(buffer.written(), Place.ofField(0, name));
        buffer.append(name);
        buffer.append(": ");
        buffer.append(MailHeader.value(tokens.getField()));
        buffer.append('\n');
      }
      buffer.finish();
    }

    private void readBody(MaximalBodyDescriptor body) throws IOException {
      String type = body.getMimeType().toLowerCase(Locale.ROOT);
      MailStream stream = new MailStream(tokens.getDecodedInputStream());
      if (type.startsWith("text/")
          && !"attachment".equalsIgnoreCase(body.getContentDispositionType())) {
        texts.part(stream, CharsetLabels.of(body.getCharset()), type, sink);
      } else if (++attachments <= MOST_ATTACHMENTS) {
        sink.embedded(attachmentName(body), -1, stream);
      } else if (attachments == MOST_ATTACHMENTS + 1) {
        sink.incident(
            IncidentCause.OVER_BUDGET,
            "has more than " + MOST_ATTACHMENTS + " attachments; the others were not examined");
      }
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
}
