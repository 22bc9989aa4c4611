/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Lines of which each holds one or two values that a scanner must find, in turns of every sort. */
final class FindLines implements LineSource {
  private final SyntheticPeople people;
  private final SyntheticNumbers numbers;
  private final SeededRandom random;
  private int turn;

  FindLines(long seed) {
    this.random = new SeededRandom(seed);
    this.people = SyntheticPeople.seeded(random.nextLong());
    this.numbers = SyntheticNumbers.seeded(random.nextLong());
  }

  @Override
  public void appendLine(StringBuilder out) {
    SyntheticPerson person = people.next();
    switch (turn++ % 8) {
      case 0 -> out.append("マイナンバー: ").append(person.myNumber());
      case 1 -> out.append("カード番号 ").append(person.cardNumber());
      case 2 -> out.append("携帯電話 ").append(person.phone());
      case 3 -> out.append("contact=").append(person.email());
      case 4 -> out.append("〒").append(person.postalCode()).append(' ').append(person.address());
      case 5 -> out.append("release.token=").append(numbers.gitHubToken("ghp_"));
      case 6 -> out.append("aws_access_key_id=").append(numbers.awsAccessKeyId());
      default -> secret(out);
    }
  }

  private void secret(StringBuilder out) {
    out.append("db.password=").append(random.text("abcdefghijkmnpqrstuvwxyz23456789", 20));
  }
}
