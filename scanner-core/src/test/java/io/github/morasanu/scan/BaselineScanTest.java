/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.BaselineFile;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baselines of real scans: what they recognise, and what they do not give away. */
class BaselineScanTest {
  private static final FingerprintKey KEY = FingerprintKey.of("a key for the tests of baselines");
  private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  @TempDir
  Path folder;

  @Test
  void aValueThatMovesWithinItsFile_staysKnown_andANewOneIsNot() throws IOException {
    String old = number(31_415_926_535L);
    String grouped = old.substring(0, 4) + ' ' + old.substring(4, 8) + ' ' + old.substring(8);
    Baseline baseline = baseline("個人番号 " + old + "\n");
    assertThat(judge(baseline, "x\ny\n\n個人番号： " + grouped + "\n").id()).isEqualTo("passed");
    assertThat(judge(baseline, "個人番号 " + number(27_182_818_284L) + "\n").id()).isEqualTo("failed");
    assertThat(judge(baseline, ("個人番号 " + old + "\n").repeat(2)).id()).isEqualTo("failed");
  }

  @Test
  void oneValueExchangedInALongColumn_isNoticed_thoughTheirNumberIsTheSame() throws IOException {
    Baseline baseline = baseline(column(40, -1));
    assertThat(judge(baseline, column(40, -1)).id()).isEqualTo("passed");
    assertThat(judge(baseline, column(40, 29)).id()).isEqualTo("failed");
    assertThat(judge(baseline, column(41, -1)).id()).isEqualTo("failed");
  }

  @Test
  void theOrderOfALongColumn_doesNotMatter() throws IOException {
    List<String> lines = column(40, -1).lines().toList();
    StringBuilder turned = new StringBuilder(lines.get(0)).append('\n');
    for (int i = lines.size() - 1; i > 0; i--) {
      turned.append(lines.get(i)).append('\n');
    }
    assertThat(judge(baseline(column(40, -1)), turned.toString()).id()).isEqualTo("passed");
  }

  @Test
  void aNewVersionOfAnArchive_makesNothingNew_neitherAValueNorAColumn() throws IOException {
    for (String text : List.of("個人番号 " + number(31_415_926_535L), column(40, -1))) {
      byte[] jar = jar("a.csv", text);
      Baseline baseline =
          Baseline.of(Scans.scan(folder, "app-1.2-SNAPSHOT.jar", jar).findings(), Scans.KEY.id());
      Policy policy = Policy.builder().baseline(baseline).build();
      assertThat(policy.judge(Scans.scan(folder, "app-1.2.jar", jar)).id()).isEqualTo("passed");
      assertThat(policy.judge(Scans.scan(folder, "web-1.2.jar", jar)).id()).isEqualTo("failed");
    }
  }

  /**
   * Even who has the key and tries all numbers learns little: of the 10^11 numbers with a check digit
   * about 95,000 share each of the 2^20 fingerprints. Of a sample of n guesses, 2^20 (1 - e^(-n / 2^20))
   * fingerprints are different if they spread evenly. Without the key a guess says nothing at all.
   */
  @Test
  void guessing12DigitNumbers_doesNotTellWhichOneIsInTheBaseline() throws IOException {
    String path = "a.txt";
    Finding known = Scans.scan(folder, path, "個人番号 123456789018\n").findings().get(0);
    ValueIdentity owner = new ValueIdentity(Scans.KEY);
    assertThat(fingerprint(owner, "123456789018", path))
        .isEqualTo(known.fingerprint().get());
    ValueIdentity stranger = new ValueIdentity(KEY);
    Random random = new Random(7);
    Set<String> ofOwner = new HashSet<>();
    int strangerAgrees = 0;
    int guesses = 200_000;
    for (int i = 0; i < guesses; i++) {
      String guess = number(random.nextLong(100_000_000_000L));
      String fingerprint = fingerprint(owner, guess, path);
      ofOwner.add(fingerprint);
      strangerAgrees += fingerprint(stranger, guess, path).equals(fingerprint) ? 1 : 0;
    }
    double expected = (1 << 20) * (1 - Math.exp(-guesses / (double) (1 << 20)));
    assertThat((double) ofOwner.size()).isCloseTo(expected, within(600.0));
    assertThat(strangerAgrees).isLessThan(5);
  }

  @Test
  void theFile_holdsNeitherValueNorPreview() throws IOException {
    StringWriter out = new StringWriter();
    BaselineFile.write(baseline("個人番号 123456789018\n電話 090-3847-2915\n"), out);
    assertThat(out.toString()).doesNotContain("123456789018", "9018", "3847", "2915", "18\"");
  }

  private Baseline baseline(String text) throws IOException {
    List<Finding> findings = Scans.scan(folder, "a.txt", text).findings();
    assertThat(findings).isNotEmpty();
    return Baseline.of(findings, Scans.KEY.id());
  }

  private Verdict judge(Baseline baseline, String text) throws IOException {
    return Policy.builder().baseline(baseline).build().judge(Scans.scan(folder, "a.txt", text));
  }

  private static byte[] jar(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String column(int rows, int exchanged) {
    StringBuilder text = new StringBuilder("番号,個人番号\n");
    for (int i = 0; i < rows; i++) {
      long payload = 31_415_926_535L + 7919L * (i == exchanged ? 9999 : i);
      text.append(i).append(',').append(number(payload)).append('\n');
    }
    return text.toString();
  }

  private static String fingerprint(ValueIdentity identity, String number, String path) {
    return String.valueOf(identity.fingerprint(Kind.MY_NUMBER, number, 0, number.length(), path));
  }

  /** The My Number with these eleven first digits (総務省令第85号, art. 5). */
  private static String number(long payload) {
    String digits = String.format(Locale.ROOT, "%011d", payload);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    int rest = sum % 11;
    return digits + (rest <= 1 ? 0 : 11 - rest);
  }
}
