/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioConstants;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Builds archives in memory: entries sorted by name, of one fixed time, so that the same entries give
 * the same bytes.
 */
public final class ArchiveFiles {
  private static final long TIME = 1_767_225_600_000L;

  private ArchiveFiles() {}

  /**
   * A tar as POSIX has it; long and Japanese names are in pax headers.
   *
   * @param entries contents by name
   */
  public static byte[] tar(Map<String, byte[]> entries) {
    return tar(new TreeMap<>(entries), TarArchiveOutputStream.LONGFILE_POSIX, "UTF-8");
  }

  /**
   * A tar with the long names of GNU.
   *
   * @param charset of the names
   */
  public static byte[] gnuTar(Map<String, byte[]> entries, String charset) {
    return tar(new TreeMap<>(entries), TarArchiveOutputStream.LONGFILE_GNU, charset);
  }

  /** A tar older than POSIX: without a mark, told by its checksum alone. Names are short ASCII. */
  public static byte[] oldTar(Map<String, byte[]> entries) {
    byte[] tar = gnuTar(entries, "US-ASCII");
    for (int header = 0; tar[header] != 0; header += 512 + size(tar, header)) {
      for (int i = 257; i < 512; i++) {
        tar[header + i] = 0;
      }
      int sum = 8 * ' ';
      for (int i = 0; i < 512; i++) {
        sum += i >= 148 && i < 156 ? 0 : tar[header + i] & 0xFF;
      }
      byte[] digits =
          String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(digits, 0, tar, header + 148, digits.length);
    }
    return tar;
  }

  /** Bytes of data with their padding. */
  private static int size(byte[] tar, int header) {
    String octal = new String(tar, header + 124, 11, StandardCharsets.US_ASCII);
    return (Integer.parseInt(octal, 8) + 511) / 512 * 512;
  }

  private static byte[] tar(Map<String, byte[]> entries, int longNames, String charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, charset)) {
      tar.setLongFileMode(longNames);
      tar.setAddPaxHeadersForNonAsciiNames(longNames == TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(entry.getValue().length);
        header.setModTime(TIME);
        tar.putArchiveEntry(header);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw failed(e);
    }
    return bytes.toByteArray();
  }

  /** The forms of a cpio. */
  public enum CpioForm {
    HEXADECIMAL(CpioConstants.FORMAT_NEW),
    CHECKED(CpioConstants.FORMAT_NEW_CRC),
    OCTAL(CpioConstants.FORMAT_OLD_ASCII),
    BINARY(CpioConstants.FORMAT_OLD_BINARY);

    private final short format;

    CpioForm(short format) {
      this.format = format;
    }
  }

  /** A cpio. */
  public static byte[] cpio(CpioForm form, Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CpioArchiveOutputStream cpio =
        new CpioArchiveOutputStream(bytes, form.format, 512, "UTF-8")) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        CpioArchiveEntry header =
            new CpioArchiveEntry(form.format, entry.getKey(), entry.getValue().length);
        header.setMode(CpioConstants.C_ISREG | 0644);
        header.setTime(TIME / 1000);
        if (form == CpioForm.CHECKED) {
          header.setChksum(sum(entry.getValue()));
        }
        cpio.putArchiveEntry(header);
        cpio.write(entry.getValue());
        cpio.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw failed(e);
    }
    return bytes.toByteArray();
  }

  private static long sum(byte[] content) {
    long sum = 0;
    for (byte b : content) {
      sum += b & 0xFF;
    }
    return sum & 0xFFFFFFFFL;
  }

  /** An ar with entries in the order of the map and the long names of BSD. */
  public static byte[] ar(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ArArchiveOutputStream ar = new ArArchiveOutputStream(bytes)) {
      ar.setLongFileMode(ArArchiveOutputStream.LONGFILE_BSD);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ar.putArchiveEntry(new ArArchiveEntry(
            entry.getKey(), entry.getValue().length, 0, 0, 0100644, TIME / 1000));
        ar.write(entry.getValue());
        ar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw failed(e);
    }
    return bytes.toByteArray();
  }

  /** A 7z, all entries in blocks of LZMA2. */
  public static byte[] sevenZip(Map<String, byte[]> entries) {
    return sevenZip(entries, null);
  }

  /**
   * A 7z of which the contents are encrypted.
   *
   * @param password null for none
   */
  public static byte[] sevenZip(Map<String, byte[]> entries, char @Nullable [] password) {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
      try (SevenZOutputFile archive = new SevenZOutputFile(channel, password)) {
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
          SevenZArchiveEntry header = new SevenZArchiveEntry();
          header.setName(entry.getKey());
          header.setSize(entry.getValue().length);
          header.setLastModifiedTime(FileTime.fromMillis(TIME));
          archive.putArchiveEntry(header);
          archive.write(entry.getValue());
          archive.closeArchiveEntry();
        }
      }
      byte[] bytes = new byte[(int) channel.size()];
      System.arraycopy(channel.array(), 0, bytes, 0, bytes.length);
      return bytes;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("an archive in memory could not be written", e);
  }
}
