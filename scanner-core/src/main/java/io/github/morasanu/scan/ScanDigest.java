/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Sha256;
import io.github.morasanu.report.ToolVersion;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The SHA-256 of all that a report depends on: contents and their names, rules, settings, this
 * product's own code and the Java that runs it. How many threads scan is no part of it.
 */
record ScanDigest(String hex) {

  /**
   * Of a request and its rules.
   *
   * @return empty if something cannot be read
   */
  static Optional<ScanDigest> of(ScanRequest request, RuleSet rules) {
    try {
      Sum all = settingsSum(request, rules);
      for (ScanRoot root : request.roots()) {
        all.root(root);
      }
      return Optional.of(new ScanDigest(HexFormat.of().formatHex(all.digest.digest())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Of a request without its contents, and its rules.
   *
   * @return empty if something cannot be read
   */
  static Optional<ScanDigest> ofSettings(ScanRequest request, RuleSet rules) {
    try {
      Sum all = settingsSum(request, rules);
      all.text("settings");
      for (ScanRoot root : request.roots()) {
        all.text(root.label());
        Path ignore = GitleaksIgnore.file(root);
        if (Files.isRegularFile(ignore)) {
          all.file(ignore);
        }
      }
      return Optional.of(new ScanDigest(HexFormat.of().formatHex(all.digest.digest())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Sum settingsSum(ScanRequest request, RuleSet rules) throws IOException {
    Sum all = new Sum();
    all.text(ToolVersion.current());
    all.text(Runtime.version().toString());
    all.ownCode();
    all.rules(rules);
    all.text(request.limits().toString());
    all.text(request.minConfidence().name());
    all.text(String.valueOf(request.honoursComments()));
    all.text(request.selection().toString());
    all.text(String.valueOf(request.ocrProgram()));
    return all;
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** One sum in the making. */
  private static final class Sum {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[BUFFER];

    void root(ScanRoot root) throws IOException {
      text(root.label());
      BasicFileAttributes attributes = Files.readAttributes(root.path(), BasicFileAttributes.class);
      path(root.path(), attributes);
      Path ignore = root.path().resolveSibling(GitleaksIgnore.NAME);
      if (!attributes.isDirectory() && Files.isRegularFile(ignore)) {
        file(ignore);
      }
    }

    /** Where it runs from: a jar, or a folder of classes. */
    private void ownCode() throws IOException {
      CodeSource source = ScanDigest.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        throw new IOException("nobody can tell the code from other code of the same version");
      }
      try {
        Path code = Path.of(source.getLocation().toURI());
        path(code, Files.readAttributes(code, BasicFileAttributes.class));
      } catch (URISyntaxException | IllegalArgumentException e) {
        throw new IOException("the code is in no file", e);
      }
    }

    private void rules(RuleSet rules) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(rules);
      }
      number(bytes.size());
      digest.update(bytes.toByteArray());
    }

    /** A file or folder, as the walk sees it: no link within it is followed. */
    private void path(Path path, BasicFileAttributes attributes) throws IOException {
      if (attributes.isDirectory()) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
          stream.forEach(children::add);
        }
        children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
        text("folder");
        number(children.size());
        for (Path child : children) {
          text(String.valueOf(child.getFileName()));
          path(
              child,
              Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }
      } else if (attributes.isRegularFile()) {
        file(path);
      } else {
        text(attributes.isSymbolicLink() ? "link" : "other");
      }
    }

    private void file(Path file) throws IOException {
      text("file");
      long size = 0;
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
          size += read;
        }
      }
      number(size);
    }

    private void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      digest.update(bytes);
    }

    private void number(long number) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
  }
}
