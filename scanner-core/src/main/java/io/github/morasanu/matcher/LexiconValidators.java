/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.BankBranches;
import io.github.morasanu.lexicon.PostalCodes;
import io.github.morasanu.validate.BankAccount;
import io.github.morasanu.validate.NumberParts;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validity;

/** The validators that look something up, with the names by which rules call them. */
enum LexiconValidators implements Validator {
  // One class that branches, as in Validators.
  ADDRESS("address"),
  BANK_ACCOUNT("bank-account"),
  BANK_ACCOUNT_BEHIND_BRANCH("bank-account-behind-branch"),
  CARD_CVV_ROW("card-cvv-row"),
  CARE_REMARK("care-remark"),
  PERSON_NAME("person-name"),
  PERSON_NAME_PART("person-name-part"),
  PERSON_NAME_STRICT("person-name-strict"),
  PERSON_NAME_FIELD("person-name-field"),
  PERSON_NAME_FOREIGN("person-name-foreign"),
  PERSON_NAME_KANA_FIELD("person-name-kana-field"),
  PERSON_NAME_TITLED("person-name-titled"),
  POSTAL_CODE("postal-code"),
  POSTAL_CODE_PARTS("postal-code-parts"),
  SEED_PHRASE("seed-phrase");

  private static final Validator ACCOUNT_OF_KNOWN_BRANCH =
      BankAccount.among(BankBranches::contains);

  private static final Validator ACCOUNT_BEHIND_BRANCH = BankAccount.behind(BankBranches::contains);

  private final String ruleName;

  LexiconValidators(String ruleName) {
    this.ruleName = ruleName;
  }

  String ruleName() {
    return ruleName;
  }

  @Override
  public Validity validate(CharSequence text, int start, int end) {
    return switch (this) {
      case ADDRESS -> OfficeAddress.validate(text, start, end);
      case BANK_ACCOUNT -> ACCOUNT_OF_KNOWN_BRANCH.validate(text, start, end);
      case BANK_ACCOUNT_BEHIND_BRANCH -> ACCOUNT_BEHIND_BRANCH.validate(text, start, end);
      case CARD_CVV_ROW -> CardCodeMatcher.validate(text, start, end);
      case CARE_REMARK -> CareRemark.validate(text, start, end);
      case PERSON_NAME -> PersonName.full(text, start, end);
      case PERSON_NAME_PART -> PersonName.part(text, start, end);
      case PERSON_NAME_STRICT -> PersonName.strict(text, start, end);
      case PERSON_NAME_FIELD -> PersonName.field(text, start, end);
      case PERSON_NAME_FOREIGN -> foreignName(text, start, end);
      case PERSON_NAME_KANA_FIELD -> PersonName.kanaField(text, start, end);
      case PERSON_NAME_TITLED -> PersonName.titled(text, start, end);
      case POSTAL_CODE -> postalCode(text, start, end);
      case POSTAL_CODE_PARTS -> postalCodeInParts(text, start, end);
      case SEED_PHRASE -> SeedPhrase.validate(text, start, end);
    };
  }

  @Override
  public int endOfValue(CharSequence text, int start, int end) {
    return this == POSTAL_CODE_PARTS ? NumberParts.endOfPostalCode(text, end) : end;
  }

  /** Any but a Japanese name, which the rule for those takes. */
  private static Validity foreignName(CharSequence text, int start, int end) {
    return PersonName.full(text, start, end) == Validity.VALID ? Validity.INVALID : Validity.VALID;
  }

  private static Validity postalCodeInParts(CharSequence text, int start, int end) {
    return PostalCodes.contains(NumberParts.postalCode(text, start, end))
        ? Validity.VALID
        : Validity.INVALID;
  }

  /** Whether Japan Post has given out the code. */
  private static Validity postalCode(CharSequence text, int start, int end) {
    int code = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        code = code * 10 + (c - '0');
      }
    }
    return PostalCodes.contains(code) ? Validity.VALID : Validity.INVALID;
  }
}
