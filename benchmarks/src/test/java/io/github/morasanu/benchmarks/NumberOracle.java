/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.lexicon.PostalCodes;
import io.github.morasanu.rule.DigitShape;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of a number that a regular expression found whether our rule means it as well: groups, separators, what stands around
 * it, check. Written out from the definition of a number rule, apart from the engine.
 */
final class NumberOracle {
  private final String text;
  private final Rule rule;

  NumberOracle(String text, Rule rule) {
    this.text = text;
    this.rule = rule;
  }

  boolean accepts(int start, int end) {
    return hasShape(start, end)
        && standsAlone(start, end)
        && validator().validate(text, start, end) != Validity.INVALID;
  }

  private boolean hasShape(int start, int end) {
    List<Integer> groups = new ArrayList<>();
    StringBuilder separators = new StringBuilder();
    int length = 0;
    for (int i = start; i < end; i++) {
      if (isDigit(i)) {
        length++;
      } else {
        separators.append(text.charAt(i));
        groups.add(length);
        length = 0;
      }
    }
    groups.add(length);
    boolean alike = separators.chars().distinct().count() <= 1
        && separators.chars().allMatch(c -> rule.number().separators().indexOf(c) >= 0);
    return alike && rule.number().shapes().stream().anyMatch(shape -> isOf(shape, groups));
  }

  private static boolean isOf(DigitShape shape, List<Integer> groups) {
    boolean same = shape.size() == groups.size();
    for (int i = 0; same && i < groups.size(); i++) {
      same = shape.group(i) == groups.get(i);
    }
    return same;
  }

  private boolean standsAlone(int start, int end) {
    boolean single = text.substring(start, end).chars().allMatch(Character::isDigit);
    return isFreeBefore(start, single) && isFreeAfter(end, single) && !isOfLongerChain(start, end);
  }

  private boolean isFreeBefore(int start, boolean single) {
    char before = at(start - 1);
    if (single && isAsciiLetter(before)) {
      return false;
    }
    return switch (before) {
      case '_', '%', '#', '$', '¥', '￥' -> false;
      case '-', '/' -> !isAsciiLetterOrDigit(at(start - 2));
      case '.' -> isAsciiLetter(at(start - 2));
      default -> true;
    };
  }

  private boolean isFreeAfter(int end, boolean single) {
    char after = at(end);
    if (single && isAsciiLetter(after)) {
      return (after == 'L' || after == 'l') && !isAsciiLetterOrDigit(at(end + 1));
    }
    return switch (after) {
      case '_', '%', '円', '個', '件', '枚' -> false;
      case '-' -> !isAsciiLetterOrDigit(at(end + 1));
      case '.' -> !isDigit(end + 1);
      default -> true;
    };
  }

  /** A hyphen or a dot to another group joins; a space does between groups of the same length in a number with spaces. */
  private boolean isOfLongerChain(int start, int end) {
    boolean joinedBefore = isJoint(start - 1) && isDigit(start - 2);
    boolean joinedAfter = isJoint(end) && isDigit(end + 1);
    if (joinedBefore || joinedAfter) {
      return true;
    }
    int firstEnd = groupEnd(start);
    if (firstEnd == end || at(firstEnd) != ' ') {
      return false;
    }
    int lastStart = groupStart(end);
    int before = groupStart(start - 1);
    boolean goesOnBefore = at(start - 1) == ' '
        && start - 1 - before == firstEnd - start
        && !(isJoint(before - 1) && isDigit(before - 2));
    int after = groupEnd(end + 1);
    boolean goesOnAfter = at(end) == ' '
        && after - end - 1 == end - lastStart
        && !(isJoint(after) && isDigit(after + 1));
    return goesOnBefore || goesOnAfter;
  }

  private int groupEnd(int start) {
    int end = start;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private int groupStart(int end) {
    int start = end;
    while (isDigit(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isJoint(int i) {
    return at(i) == '-' || at(i) == '.';
  }

  private boolean isDigit(int i) {
    return at(i) >= '0' && at(i) <= '9';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  private Validator validator() {
    return switch (rule.validator().orElse("none")) {
      case "my-number" -> Validators.MY_NUMBER;
      case "payment-card" -> Validators.PAYMENT_CARD;
      case "phone-number" -> Validators.PHONE_NUMBER;
      case "phone-number-service" -> Validators.PHONE_NUMBER_SERVICE;
      case "phone-number-mobile" -> Validators.PHONE_NUMBER_MOBILE;
      case "postal-code" -> NumberOracle::postalCode;
      case "none" -> (text, start, end) -> Validity.VALID;
      default -> throw new AssertionError(rule.validator());
    };
  }

  private static Validity postalCode(CharSequence text, int start, int end) {
    String code = text.subSequence(start, end).toString().replace("-", "");
    return PostalCodes.contains(Integer.parseInt(code)) ? Validity.VALID : Validity.INVALID;
  }
}
