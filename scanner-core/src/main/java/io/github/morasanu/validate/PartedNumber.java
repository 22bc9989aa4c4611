/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * Numbers of fixed length whose groups stand in fields of their own, side by side, as forms with a box for each group and
 * their exports have them: {@code 1301,000123,4}. Judged by the first group; what may stand between two is for {@link
 * NumberParts}. Pure.
 */
enum PartedNumber {
  MY_NUMBER(0x444),
  RESIDENT_RECORD_CODE(0x344),
  BASIC_PENSION_NUMBER(0x64),
  EMPLOYMENT_INSURANCE_NUMBER(0x164),
  DRIVERS_LICENSE(0x444),
  PAYMENT_CARD(0x4444);

  /** What the names of the second group and of those behind it may end with. */
  private static final String[][] NAMES = {
    {"2", "serial", "serial_no", "serialno", "serialnumber", "serial_number", "一連番号"}, {"3"}, {"4"}
  };

  /** The lengths of the groups, four bits each, the first one lowest. */
  private final int lengths;

  PartedNumber(int lengths) {
    this.lengths = lengths;
  }

  private int length(int part) {
    return (lengths >>> (4 * part)) & 0xf;
  }

  /** What the number is whose first group stands in a range. */
  Validity validate(CharSequence text, int start, int end) {
    if (end - start != length(0)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    int digits = length(0);
    int at = end;
    for (int part = 1; length(part) > 0; part++) {
      int from = NumberParts.next(text, at, NAMES[part - 1]);
      at = from < 0 ? 0 : NumberParts.endOfDigits(text, from);
      if (at - from != length(part)) {
        return Validity.INVALID;
      }
      digits += length(part);
      for (int i = from; i < at; i++) {
        number = 10 * number + (text.charAt(i) - '0');
      }
    }
    return NumberParts.endsNumber(text, at) ? judge(number, digits) : Validity.INVALID;
  }

  private Validity judge(long number, int length) {
    return switch (this) {
      case MY_NUMBER -> MyNumber.validate(number);
      case RESIDENT_RECORD_CODE -> ResidentRecordCode.validate(number);
      case BASIC_PENSION_NUMBER -> PensionNumber.validate(number, length);
      case EMPLOYMENT_INSURANCE_NUMBER -> EmploymentInsurance.validate(number, length);
      case DRIVERS_LICENSE -> DriversLicense.validate(number);
      case PAYMENT_CARD -> PaymentCard.validate(number, length);
    };
  }

  /** Behind the last group of a number that is known to be there. */
  int endOf(CharSequence text, int firstEnd) {
    int at = firstEnd;
    for (int part = 1; length(part) > 0; part++) {
      at = NumberParts.endOfDigits(text, NumberParts.next(text, at, NAMES[part - 1]));
    }
    return at;
  }
}
