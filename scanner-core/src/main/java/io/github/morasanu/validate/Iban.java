/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * An international bank account number (ISO 13616): the country, two check digits, and the account in
 * the form of that country. With the first four characters moved to the end and letters as 10 to 35, the
 * whole is 1 modulo 97. Lengths: SWIFT's IBAN registry. Japan has none.
 */
public final class Iban {
  /** Country and length of the whole, four characters each. */
  private static final String LENGTHS =
      "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29"
          + "ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30"
          + "KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24"
          + "PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29"
          + "VA22VG24XK20YE30";

  private static final int ENTRY = 4;

  /** The examples of the registry and of the banks' own pages. */
  private static final String[] PUBLISHED = {
    "AT611904300234573201",
    "BE68539007547034",
    "CH9300762011623852957",
    "DE89370400440532013000",
    "DK5000400440116243",
    "ES9121000418450200051332",
    "FI2112345600000785",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819",
    "GB82WEST12345698765432",
    "IE29AIBK93115212345678",
    "IT60X0542811101000000123456",
    "LU280019400644750000",
    "NL91ABNA0417164300",
    "NO9386011117947",
    "PL61109010140000071219812874",
    "PT50000201231234567890154",
    "SE4550000000058398257466",
  };

  private Iban() {}

  /** How many letters and digits a number that begins there has, or 0 if no country writes any so. */
  public static int length(CharSequence text, int start) {
    if (start + 1 >= text.length()) {
      return 0;
    }
    for (int i = 0; i < LENGTHS.length(); i += ENTRY) {
      if (LENGTHS.charAt(i) == text.charAt(start)
          && LENGTHS.charAt(i + 1) == text.charAt(start + 1)) {
        return (LENGTHS.charAt(i + 2) - '0') * 10 + LENGTHS.charAt(i + 3) - '0';
      }
    }
    return 0;
  }

  static Validity validate(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isUpperOrDigit(c)) {
        count++;
      } else if (c != ' ' && c != '-') {
        return Validity.INVALID;
      }
    }
    boolean written = count > ENTRY
        && count == length(text, start)
        && Ascii.isDigit(text.charAt(start + 2))
        && Ascii.isDigit(text.charAt(start + 3));
    if (!written || remainder(text, start, end) != 1) {
      return Validity.INVALID;
    }
    return isPublished(text, start, end) ? Validity.SAMPLE : Validity.VALID;
  }

  private static boolean isUpperOrDigit(char c) {
    return Ascii.isDigit(c) || (c >= 'A' && c <= 'Z');
  }

  private static int remainder(CharSequence text, int start, int end) {
    return remainder(text, start, start + ENTRY, remainder(text, start + ENTRY, end, 0));
  }

  private static int remainder(CharSequence text, int start, int end, int before) {
    int remainder = before;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        remainder = (remainder * 10 + c - '0') % 97;
      } else if (Ascii.isLetter(c)) {
        remainder = (remainder * 100 + c - 'A' + 10) % 97;
      }
    }
    return remainder;
  }

  private static boolean isPublished(CharSequence text, int start, int end) {
    for (String published : PUBLISHED) {
      if (isWritten(published, text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWritten(String number, CharSequence text, int start, int end) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isUpperOrDigit(c) && (at == number.length() || number.charAt(at++) != c)) {
        return false;
      }
    }
    return at == number.length();
  }
}
