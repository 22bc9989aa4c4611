/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

/**
 * Replacements whose form says of a kind that they are nobody's: phone numbers outside of the numbering
 * plan, days before anybody alive was born, places outside of Japan, addresses at example.com. Pure.
 */
final class SyntheticForm {
  /** What makes an address one, as numbers of houses do; the names between them are made up. */
  private static final String OF_ADDRESSES = "都道府県市区町村郡大字丁目番地号条の之階室ノ";

  private static final String MAIL_DOMAIN = "@example.com";

  /** The shortest local part that a mail address gets, where it is longer than the original's for that. */
  private static final int SHORTEST_LOCAL = 6;

  private static final int LETTERS = 26;
  private static final int YEAR = 4;
  private static final int JOINED_DAY = 8;
  private static final int CODED_DAY = 7;

  private SyntheticForm() {}

  /** A made-up address whose prefecture, town and streets do not exist. */
  static String address(String original, RunKey.Numbers random) {
    return Scramble.of(original, random, OF_ADDRESSES);
  }

  /** An address at a domain that RFC 2606 keeps for examples; as long as the original, if that is long enough. */
  static String mail(String original, RunKey.Numbers random) {
    int length = Math.max(SHORTEST_LOCAL, original.length() - MAIL_DOMAIN.length());
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < length; i++) {
      mail.append((char) ('a' + random.below(LETTERS)));
    }
    return mail.append(MAIL_DOMAIN).toString();
  }

  /**
   * A phone number that nobody has: no 0 follows 070, 090 and 050, and no area code begins with 00 (MIC,
   * numbering plan). 080 becomes 090, since 0800 is given out.
   */
  static String phone(String original, RunKey.Numbers random) {
    StringBuilder phone = new StringBuilder(Scramble.of(original, random, ""));
    int[] places = new int[original.length()];
    int count = 0;
    for (int i = 0; i < original.length(); i++) {
      if (Scramble.isDigit(original.charAt(i))) {
        places[count++] = i;
      }
    }
    int next = 0;
    boolean international = count > 2 && digit(original, places[0]) == 8;
    if (international) {
      phone.setCharAt(places[0], original.charAt(places[0]));
      phone.setCharAt(places[1], original.charAt(places[1]));
      next = 2;
    }
    if (next < count && digit(original, places[next]) == 0) {
      next++;
    }
    if (next + 2 >= count) {
      return phone.toString();
    }
    int first = digit(original, places[next]);
    if (first >= 5 && digit(original, places[next + 1]) == 0 && count - next == 10) {
      set(phone, places[next], first == 8 ? 9 : first);
      set(phone, places[next + 1], 0);
      set(phone, places[next + 2], 0);
    } else {
      set(phone, places[next], 0);
      if (international) {
        // The first may be that of +81 (0)3.
        set(phone, places[next + 1], 0);
      }
    }
    return phone.toString();
  }

  private static int digit(CharSequence text, int at) {
    return Character.digit(text.charAt(at), 10);
  }

  private static void set(StringBuilder text, int at, int digit) {
    text.setCharAt(at, (char) ((text.charAt(at) > '9' ? '０' : '0') + digit));
  }

  /**
   * A day of the nineteenth century in the form of the original, of Meiji where it names an era. Months
   * and days are 1 to 9, so that each is one in whatever order they are written.
   */
  static String day(String original, RunKey.Numbers random) {
    StringBuilder day = new StringBuilder(original);
    int i = 0;
    while (i < day.length()) {
      char c = day.charAt(i);
      if (!Scramble.isDigit(c)) {
        day.setCharAt(i, ofMeiji(original, i));
        i++;
        continue;
      }
      int end = i;
      while (end < day.length() && Scramble.isDigit(day.charAt(end))) {
        end++;
      }
      number(day, i, end, random);
      i = end;
    }
    return day.toString();
  }

  private static char ofMeiji(String original, int at) {
    char c = original.charAt(at);
    char next = at + 1 < original.length() ? original.charAt(at + 1) : ' ';
    boolean digitFollows = Scramble.isDigit(next) || next == '.';
    return switch (c) {
      case '昭', '平', '令', '大' -> '明';
      case '和', '成', '正' -> '治';
      case 'S', 'H', 'R', 'T' -> digitFollows ? 'M' : c;
      default -> c;
    };
  }

  /** Whether a number stands in a field of its own, as the month in {@code "birth_month":12,"birth_day":1}. */
  private static boolean isApart(CharSequence day, int start, int end) {
    return (start > 0 && ":,".indexOf(day.charAt(start - 1)) >= 0)
        && (end == day.length() || ",}".indexOf(day.charAt(end)) >= 0);
  }

  private static void number(StringBuilder day, int start, int end, RunKey.Numbers random) {
    int length = end - start;
    char zero = day.charAt(start) > '9' ? '０' : '0';
    int at = start;
    if (length == YEAR || length == JOINED_DAY) {
      day.setCharAt(at++, (char) (zero + 1));
      day.setCharAt(at++, (char) (zero + 8));
      day.setCharAt(at++, (char) (zero + 1 + random.below(9)));
      day.setCharAt(at++, (char) (zero + random.below(10)));
    } else if (length == CODED_DAY) {
      day.setCharAt(at++, (char) (zero + 1));
    }
    if (length == 2 && day.charAt(start) != zero && isApart(day, start, end)) {
      // No number of JSON begins with 0.
      day.setCharAt(at++, (char) (zero + 1));
      day.setCharAt(at++, (char) (zero + random.below(3)));
    }
    boolean odd = (end - at) % 2 != 0;
    while (at < end) {
      boolean tens = !odd && (end - at) % 2 == 0;
      day.setCharAt(at++, tens ? zero : (char) (zero + 1 + random.below(9)));
    }
  }

  /** A position outside of Japan: degrees from 10 to 19, or from 100 to 109. */
  static String position(String original, RunKey.Numbers random) {
    StringBuilder position = new StringBuilder(Scramble.of(original, random, ""));
    int i = 0;
    while (i < position.length()) {
      int end = i;
      while (end < position.length() && Scramble.isDigit(original.charAt(end))) {
        end++;
      }
      boolean whole = i == 0 || original.charAt(i - 1) != '.';
      if (whole && (end - i == 2 || end - i == 3)) {
        position.setCharAt(i, '1');
        if (end - i == 3) {
          position.setCharAt(i + 1, '0');
        }
      }
      i = Math.max(end, i + 1);
    }
    return position.toString();
  }
}
