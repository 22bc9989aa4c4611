/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.util.List;

/**
 * The door of this package: every validator but those of {@link NationalIds}, with the name by which rules
 * call it. All of them are pure, thread-safe, free of allocation, and take time linear in the range.
 */
public enum Validators implements Validator {
  // One class that branches, since Java takes long to link a hundred functions when it starts.
  /**
   * The Individual Number (マイナンバー), twelve digits with spaces or hyphens anywhere. Samples: all
   * zeros, and a repeated or running body under its right check digit.
   */
  MY_NUMBER("my-number"),

  /** The Individual Number in ten or eleven digits, its leading zeros lost; under its label only. */
  MY_NUMBER_WITHOUT_ZEROS("my-number-without-zeros"),

  /** The Individual Number with nothing behind it on its line, as a QR code holds it. */
  MY_NUMBER_LINE("my-number-line"),

  /** 照合番号B of the My Number card: birth date, year of expiry, security code; fourteen digits. */
  COLLATION_NUMBER_B("collation-number-b"),

  /** The corporate number (法人番号), thirteen digits. Samples: a repeated or running body. */
  CORPORATE_NUMBER("corporate-number"),

  /** The qualified invoice number of a company: T and its corporate number. */
  CORPORATE_NUMBER_INVOICE("corporate-number-invoice"),

  /** T and thirteen digits that are no corporate number: likely a sole proprietor's. */
  CORPORATE_NUMBER_SOLE_PROPRIETOR("corporate-number-sole-proprietor"),

  /** The resident record code (住民票コード), eleven digits with the right check digit. */
  RESIDENT_RECORD_CODE("resident-record-code"),

  /** Eleven digits that fail the check of a resident record code; under its label only. */
  RESIDENT_RECORD_CODE_UNCHECKED("resident-record-code-unchecked"),

  /** The basic pension number, ten digits, or with a pension code fourteen; under its label only. */
  BASIC_PENSION_NUMBER("basic-pension-number"),

  /** The insured number of employment insurance, eleven digits, or sixteen until 1981. */
  EMPLOYMENT_INSURANCE_NUMBER("employment-insurance-number"),

  /** A health insurer's number, six or eight digits with the right check digit. */
  HEALTH_INSURER_NUMBER("health-insurer-number"),

  /** Symbol and number of a health insurance card, and no quantity; under their label only. */
  HEALTH_INSURANCE_CARD("health-insurance-card"),

  /** The insured number of the elderly of 75 years and more, eight digits; under its label only. */
  ELDERLY_INSURANCE_NUMBER("elderly-insurance-number"),

  /** The insured number of long-term care, ten digits; under its label only. */
  CARE_INSURANCE_NUMBER("care-insurance-number"),

  /** The same, or H and nine digits; under its label only. */
  CARE_INSURANCE_NUMBER_LABELLED("care-insurance-number-labelled"),

  /** A long-term care insurer's number, six digits; doubtful without a check digit. */
  CARE_INSURER_NUMBER("care-insurer-number"),

  /** A driver's licence, twelve digits: its commission, and the check digit. */
  DRIVERS_LICENSE("drivers-license"),

  /** Twelve digits of a commission that fail the check of a licence; under its label only. */
  DRIVERS_LICENSE_UNCHECKED("drivers-license-unchecked"),

  /** A passport number: two letters and seven digits; under its label only. */
  PASSPORT("passport"),

  /** A residence card or special permanent resident certificate: AB12345678CD. */
  RESIDENCE_CARD("residence-card"),

  /** A machine readable zone by all its check digits. Samples: the specimens of ICAO. */
  MRZ("mrz"),

  /**
   * A payment card number with spaces or hyphens anywhere: a {@link CardBrand} and the check of Luhn.
   * Samples: the published test cards.
   */
  PAYMENT_CARD("payment-card"),

  /**
   * A Japanese mobile number, 060 to 090, bare or written 3-4-4, with 0 or +81. Samples: repeated or
   * running last eight digits.
   */
  PHONE_NUMBER_MOBILE("phone-number-mobile"),

  /**
   * Any other Japanese telephone number but those of services: fixed, 050, bare or grouped as such numbers
   * are, with 0 or +81. Samples: repeated or running subscriber digits.
   */
  PHONE_NUMBER("phone-number"),

  /** The number of a service, 0120, 0800, 0570 or 0990, as {@link #PHONE_NUMBER}. */
  PHONE_NUMBER_SERVICE("phone-number-service"),

  /** Any Japanese telephone number but those of services, whose parts stand in fields of their own; given the first. */
  PHONE_NUMBER_PARTS("phone-number-parts"),

  /** The number of a service, as {@link #PHONE_NUMBER_PARTS}. */
  PHONE_NUMBER_SERVICE_PARTS("phone-number-service-parts"),

  /**
   * An e-mail address, and not a file name, an URL's user, a package version or a Git remote. Samples:
   * reserved domains, and senders that take no reply.
   */
  EMAIL_ADDRESS("email-address"),

  /** Numbers of fixed length whose groups stand in fields of their own; given the first. */
  MY_NUMBER_PARTS("my-number-parts"),

  RESIDENT_RECORD_CODE_PARTS("resident-record-code-parts"),

  BASIC_PENSION_NUMBER_PARTS("basic-pension-number-parts"),

  EMPLOYMENT_INSURANCE_NUMBER_PARTS("employment-insurance-number-parts"),

  DRIVERS_LICENSE_PARTS("drivers-license-parts"),

  PAYMENT_CARD_PARTS("payment-card-parts"),

  /** A GitHub token: a classic one by its checksum, a fine-grained one by its structure. */
  GITHUB_TOKEN("github-token"),

  /**
   * An AWS access key id, by its structure and the account number within. Samples: the documentation's
   * keys that end in {@code EXAMPLE}.
   */
  AWS_ACCESS_KEY_ID("aws-access-key-id"),

  /** A PEM private key from its BEGIN line on, with a body that could be a key. */
  PRIVATE_KEY_PEM("private-key-pem"),

  /**
   * A number of Maestro, 12 to 19 digits with spaces or hyphens anywhere, by its range and the check of
   * Luhn. So wide that only context makes it a card.
   */
  PAYMENT_CARD_MAESTRO("payment-card-maestro"),

  /** A number of UnionPay that fails the check of Luhn, as some do. Only context makes it a card. */
  PAYMENT_CARD_UNIONPAY("payment-card-unionpay"),

  /** A card verification code, three or four digits. Samples: 123, 1234, and zeros. */
  CARD_CVV("card-cvv"),

  /** A card's track 1 or 2: its number, and an expiry that can be. Samples: the test cards. */
  CARD_TRACK("card-track"),

  /** The seven digits of a bank account, or eight. Samples: repeated and running ones. */
  BANK_ACCOUNT_NUMBER("bank-account-number"),

  /** A symbol and number of the Japan Post Bank, by its check digit. Samples: repeated and running. */
  YUCHO_ACCOUNT("yucho-account"),

  /** The same for savings accounts alone. */
  YUCHO_SAVINGS("yucho-savings"),

  /** The same for transfer accounts alone. */
  YUCHO_TRANSFER("yucho-transfer"),

  /** An IBAN, by its country's length and its check digits. Samples: the registry's examples. */
  IBAN("iban"),

  /**
   * A vehicle identification number by its check digit; in doubt where the maker is unknown. Samples:
   * published examples.
   */
  VIN("vin"),

  /** The same by its form alone, for what a label calls a vehicle. */
  VIN_FORM("vin-form"),

  /** A position in Japan that a matcher has found; in doubt within an array of numbers. */
  GEO_POSITION("geo-position"),

  /** A latitude or a longitude of Japan, whose other half is not elsewhere. */
  GEO_PART("geo-part"),

  /** A number plate that a matcher has found; in doubt where it may be words as well. */
  VEHICLE_PLATE("vehicle-plate"),

  /**
   * A day on which somebody who lives may have been born, in the western calendar or in that of the
   * Japanese eras. Samples: the first day of 1900 and of 1970, where clocks begin.
   */
  BIRTH_DATE("birth-date"),

  /** The same where year, month and day stand in fields of their own; given the year. */
  BIRTH_DATE_PARTS("birth-date-parts"),

  /** A day that a matcher has found beside a person; in doubt, or none, where it may be that of a visit or an order. */
  BIRTH_DATE_BARE("birth-date-bare"),

  /** {@link WrittenDay}, as three arguments. */
  BIRTH_DATE_ARGUMENT("birth-date-argument"),

  /** {@link WrittenDay}, between other digits. */
  BIRTH_DATE_FIXED("birth-date-fixed"),

  /** Anything but the words that say that there is nothing: なし, 無, none, null, a dash. */
  STATED_VALUE("stated-value"),

  /** What tells of somebody by itself, and not the label of what does: 療育手帳: …. */
  TOLD_WORD("told-word"),

  /** The name of an illness, and not 看病 or 重症. */
  ILLNESS("illness"),

  /** A private key in PEM form that a passphrase protects. */
  PRIVATE_KEY_ENCRYPTED("private-key-encrypted"),

  /** What is left of a private key that was cut or changed. */
  PRIVATE_KEY_OTHER("private-key-unproven"),

  /** A token that its form gives away: anything but a placeholder. */
  SECRET_TOKEN("secret-token"),

  /** A value that only its name makes a token: it must look random. */
  SECRET_GENERIC("secret-generic"),

  /** A value that its name makes a password: no placeholder, reference, path, or name. */
  SECRET_PASSWORD("secret-password"),

  /** The password of a connection string: as above, and any letters that name nothing. */
  CONNECTION_PASSWORD("connection-password"),

  /** The password in an address: neither a port nor a placeholder. */
  URL_PASSWORD("url-password"),

  /** A name and a password in base 64, as the Basic scheme of HTTP has them. */
  BASIC_AUTH("basic-auth"),

  /** An npm token by its checksum. */
  NPM_TOKEN("npm-token"),

  /** A routable token of GitLab by its checksum. */
  GITLAB_ROUTABLE_TOKEN("gitlab-routable-token"),

  /** An Atlassian token by its checksum; in doubt without it. */
  ATLASSIAN_TOKEN("atlassian-token"),

  /** A Grafana service account token by its checksum; in doubt without it. */
  GRAFANA_TOKEN("grafana-token"),

  /** An identifiable key of Azure by its checksum; in doubt without it. */
  AZURE_KEY("azure-key"),

  /** A PyPI token by the macaroon in it; in doubt where it is none. */
  PYPI_TOKEN("pypi-token"),

  /** A JSON web token that is signed and not over. */
  JSON_WEB_TOKEN("json-web-token"),

  /** A JSON web token that is over, or signed by nobody. */
  JSON_WEB_TOKEN_SPENT("json-web-token-spent"),

  /** A secret key of age by its checksum. */
  AGE_SECRET_KEY("age-secret-key"),

  /** A private key of Bitcoin by its checksum. */
  BASE58_KEY("base58-key");

  private final String ruleName;

  Validators(String ruleName) {
    this.ruleName = ruleName;
  }

  /** The name by which rules call it. */
  public String ruleName() {
    return ruleName;
  }

  @Override
  public int endOfValue(CharSequence text, int start, int end) {
    return switch (this) {
      case BIRTH_DATE_PARTS -> NumberParts.endOfBirthDate(text, end);
      case PHONE_NUMBER_PARTS, PHONE_NUMBER_SERVICE_PARTS -> NumberParts.endOfPhone(text, end);
      case MY_NUMBER_PARTS -> PartedNumber.MY_NUMBER.endOf(text, end);
      case RESIDENT_RECORD_CODE_PARTS -> PartedNumber.RESIDENT_RECORD_CODE.endOf(text, end);
      case BASIC_PENSION_NUMBER_PARTS -> PartedNumber.BASIC_PENSION_NUMBER.endOf(text, end);
      case EMPLOYMENT_INSURANCE_NUMBER_PARTS ->
        PartedNumber.EMPLOYMENT_INSURANCE_NUMBER.endOf(text, end);
      case DRIVERS_LICENSE_PARTS -> PartedNumber.DRIVERS_LICENSE.endOf(text, end);
      case PAYMENT_CARD_PARTS -> PartedNumber.PAYMENT_CARD.endOf(text, end);
      default -> end;
    };
  }

  @Override
  public Validity validate(CharSequence text, int start, int end) {
    return switch (this) {
      case MY_NUMBER -> MyNumber.validate(text, start, end);
      case MY_NUMBER_WITHOUT_ZEROS -> MyNumber.validateWithoutZeros(text, start, end);
      case MY_NUMBER_LINE -> MyNumber.validateToEndOfLine(text, start, end);
      case COLLATION_NUMBER_B -> CollationNumberB.validate(text, start, end);
      case CORPORATE_NUMBER -> CorporateNumber.validate(text, start, end);
      case CORPORATE_NUMBER_INVOICE -> CorporateNumber.validateInvoice(text, start, end);
      case CORPORATE_NUMBER_SOLE_PROPRIETOR ->
        CorporateNumber.validateSoleProprietor(text, start, end);
      case RESIDENT_RECORD_CODE -> ResidentRecordCode.validate(text, start, end);
      case RESIDENT_RECORD_CODE_UNCHECKED -> ResidentRecordCode.validateUnchecked(text, start, end);
      case BASIC_PENSION_NUMBER -> PensionNumber.validate(text, start, end);
      case EMPLOYMENT_INSURANCE_NUMBER -> EmploymentInsurance.validate(text, start, end);
      case HEALTH_INSURER_NUMBER -> HealthInsurance.validateInsurer(text, start, end);
      case HEALTH_INSURANCE_CARD -> HealthInsurance.validateCard(text, start, end);
      case ELDERLY_INSURANCE_NUMBER -> HealthInsurance.validateElderly(text, start, end);
      case CARE_INSURANCE_NUMBER -> CareInsurance.validate(text, start, end);
      case CARE_INSURANCE_NUMBER_LABELLED -> CareInsurance.validateLabelled(text, start, end);
      case CARE_INSURER_NUMBER -> CareInsurance.validateInsurer(text, start, end);
      case DRIVERS_LICENSE -> DriversLicense.validate(text, start, end);
      case DRIVERS_LICENSE_UNCHECKED -> DriversLicense.validateUnchecked(text, start, end);
      case PASSPORT -> LetteredNumber.validatePassport(text, start, end);
      case RESIDENCE_CARD -> LetteredNumber.validateResidenceCard(text, start, end);
      case MRZ -> MachineReadableZone.validate(text, start, end);
      case PAYMENT_CARD -> PaymentCard.validate(text, start, end);
      case PHONE_NUMBER_MOBILE -> JapanesePhone.validateMobile(text, start, end);
      case PHONE_NUMBER -> JapanesePhone.validateOther(text, start, end);
      case PHONE_NUMBER_SERVICE -> JapanesePhone.validateService(text, start, end);
      case EMAIL_ADDRESS -> EmailAddress.validate(text, start, end);
      case GITHUB_TOKEN -> GitHubToken.validate(text, start, end);
      case AWS_ACCESS_KEY_ID -> AwsAccessKeyId.validate(text, start, end);
      case PRIVATE_KEY_PEM -> PemPrivateKey.validate(text, start, end);
      case PAYMENT_CARD_MAESTRO -> RareCard.validateMaestro(text, start, end);
      case PAYMENT_CARD_UNIONPAY -> RareCard.validateUnionPay(text, start, end);
      case CARD_CVV -> CardTrack.validateCode(text, start, end);
      case CARD_TRACK -> CardTrack.validate(text, start, end);
      case BANK_ACCOUNT_NUMBER -> BankAccount.validateNumber(text, start, end);
      case YUCHO_ACCOUNT -> YuchoAccount.validate(text, start, end);
      case YUCHO_SAVINGS -> YuchoAccount.validateSavings(text, start, end);
      case YUCHO_TRANSFER -> YuchoAccount.validateTransfer(text, start, end);
      case IBAN -> Iban.validate(text, start, end);
      case VIN -> VehicleNumber.validate(text, start, end);
      case VIN_FORM -> VehicleNumber.validateLabelled(text, start, end);
      case GEO_PART -> GeoPosition.validatePart(text, start, end);
      case GEO_POSITION -> GeoPosition.validate(text, start, end);
      case VEHICLE_PLATE -> PlateNumber.validate(text, start, end);
      case BIRTH_DATE -> BirthDate.validate(text, start, end);
      case BIRTH_DATE_PARTS -> NumberParts.birthDate(text, start, end);
      case BIRTH_DATE_BARE -> WrittenDay.validateBirth(text, start, end);
      case BIRTH_DATE_ARGUMENT -> WrittenDay.validateBirthInParts(text, start, end);
      case BIRTH_DATE_FIXED -> WrittenDay.validateFixedBirth(text, start, end);
      case PHONE_NUMBER_PARTS -> NumberParts.phone(text, start, end, false);
      case PHONE_NUMBER_SERVICE_PARTS -> NumberParts.phone(text, start, end, true);
      case MY_NUMBER_PARTS -> PartedNumber.MY_NUMBER.validate(text, start, end);
      case RESIDENT_RECORD_CODE_PARTS ->
        PartedNumber.RESIDENT_RECORD_CODE.validate(text, start, end);
      case BASIC_PENSION_NUMBER_PARTS ->
        PartedNumber.BASIC_PENSION_NUMBER.validate(text, start, end);
      case EMPLOYMENT_INSURANCE_NUMBER_PARTS ->
        PartedNumber.EMPLOYMENT_INSURANCE_NUMBER.validate(text, start, end);
      case DRIVERS_LICENSE_PARTS -> PartedNumber.DRIVERS_LICENSE.validate(text, start, end);
      case PAYMENT_CARD_PARTS -> PartedNumber.PAYMENT_CARD.validate(text, start, end);
      case ILLNESS -> IllnessName.validate(text, start, end);
      case TOLD_WORD -> ToldWord.validate(text, start, end);
      case STATED_VALUE -> StatedValue.validate(text, start, end);
      case PRIVATE_KEY_ENCRYPTED -> PemPrivateKey.validateEncrypted(text, start, end);
      case PRIVATE_KEY_OTHER -> PemPrivateKey.validateOther(text, start, end);
      case SECRET_TOKEN -> SecretValue.validateToken(text, start, end);
      case SECRET_GENERIC -> SecretValue.validateGeneric(text, start, end);
      case SECRET_PASSWORD -> SecretValue.validatePassword(text, start, end);
      case CONNECTION_PASSWORD -> SecretValue.validateConnectionPassword(text, start, end);
      case URL_PASSWORD -> SecretValue.validateUrlPassword(text, start, end);
      case BASIC_AUTH -> Base64Text.validateBasicAuth(text, start, end);
      case NPM_TOKEN -> TokenChecksum.validateNpm(text, start, end);
      case GITLAB_ROUTABLE_TOKEN -> TokenChecksum.validateGitLab(text, start, end);
      case ATLASSIAN_TOKEN -> TokenChecksum.validateAtlassian(text, start, end);
      case GRAFANA_TOKEN -> TokenChecksum.validateGrafana(text, start, end);
      case AZURE_KEY -> AzureKey.validate(text, start, end);
      case PYPI_TOKEN -> PypiToken.validate(text, start, end);
      case JSON_WEB_TOKEN -> JsonWebToken.validate(text, start, end);
      case JSON_WEB_TOKEN_SPENT -> JsonWebToken.validateSpent(text, start, end);
      case AGE_SECRET_KEY -> AgeSecretKey.validate(text, start, end);
      case BASE58_KEY -> Base58Key.validate(text, start, end);
    };
  }

  /** What the numbers of vehicles begin with whose makers {@link #VIN} knows, in capitals. */
  public static List<String> vehicleMakers() {
    return VehicleNumber.makers();
  }
}
