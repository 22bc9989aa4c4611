/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.util.List;

/**
 * The door of this package: every validator, ready to be registered by name. All of them are pure,
 * thread-safe, free of allocation, and take time linear in the range.
 */
public final class Validators {
  /**
   * The Individual Number (マイナンバー), twelve digits with spaces or hyphens anywhere. Samples: all
   * zeros, and a repeated or running body under its right check digit.
   */
  public static final Validator MY_NUMBER = MyNumber::validate;

  /** The Individual Number in ten or eleven digits, its leading zeros lost; under its label only. */
  public static final Validator MY_NUMBER_WITHOUT_ZEROS = MyNumber::validateWithoutZeros;

  /** The Individual Number with nothing behind it on its line, as a QR code holds it. */
  public static final Validator MY_NUMBER_LINE = MyNumber::validateToEndOfLine;

  /** 照合番号B of the My Number card: birth date, year of expiry, security code; fourteen digits. */
  public static final Validator COLLATION_NUMBER_B = CollationNumberB::validate;

  /** The corporate number (法人番号), thirteen digits. Samples: a repeated or running body. */
  public static final Validator CORPORATE_NUMBER = CorporateNumber::validate;

  /** The qualified invoice number of a company: T and its corporate number. */
  public static final Validator CORPORATE_NUMBER_INVOICE = CorporateNumber::validateInvoice;

  /** T and thirteen digits that are no corporate number: likely a sole proprietor's. */
  public static final Validator CORPORATE_NUMBER_SOLE_PROPRIETOR =
      CorporateNumber::validateSoleProprietor;

  /** The resident record code (住民票コード), eleven digits with the right check digit. */
  public static final Validator RESIDENT_RECORD_CODE = ResidentRecordCode::validate;

  /** Eleven digits that fail the check of a resident record code; under its label only. */
  public static final Validator RESIDENT_RECORD_CODE_UNCHECKED =
      ResidentRecordCode::validateUnchecked;

  /** The basic pension number, ten digits, or with a pension code fourteen; under its label only. */
  public static final Validator BASIC_PENSION_NUMBER = PensionNumber::validate;

  /** The insured number of employment insurance, eleven digits, or sixteen until 1981. */
  public static final Validator EMPLOYMENT_INSURANCE_NUMBER = EmploymentInsurance::validate;

  /** A health insurer's number, six or eight digits with the right check digit. */
  public static final Validator HEALTH_INSURER_NUMBER = HealthInsurance::validateInsurer;

  /** Symbol and number of a health insurance card, and no quantity; under their label only. */
  public static final Validator HEALTH_INSURANCE_CARD = HealthInsurance::validateCard;

  /** The insured number of the elderly of 75 years and more, eight digits; under its label only. */
  public static final Validator ELDERLY_INSURANCE_NUMBER = HealthInsurance::validateElderly;

  /** The insured number of long-term care, ten digits; under its label only. */
  public static final Validator CARE_INSURANCE_NUMBER = CareInsurance::validate;

  /** The same, or H and nine digits; under its label only. */
  public static final Validator CARE_INSURANCE_NUMBER_LABELLED = CareInsurance::validateLabelled;

  /** A long-term care insurer's number, six digits; doubtful without a check digit. */
  public static final Validator CARE_INSURER_NUMBER = CareInsurance::validateInsurer;

  /** A driver's licence, twelve digits: its commission, and the check digit. */
  public static final Validator DRIVERS_LICENSE = DriversLicense::validate;

  /** Twelve digits of a commission that fail the check of a licence; under its label only. */
  public static final Validator DRIVERS_LICENSE_UNCHECKED = DriversLicense::validateUnchecked;

  /** A passport number: two letters and seven digits; under its label only. */
  public static final Validator PASSPORT = LetteredNumber::validatePassport;

  /** A residence card or special permanent resident certificate: AB12345678CD. */
  public static final Validator RESIDENCE_CARD = LetteredNumber::validateResidenceCard;

  /** A machine readable zone by all its check digits. Samples: the specimens of ICAO. */
  public static final Validator MRZ = MachineReadableZone::validate;

  /**
   * A payment card number with spaces or hyphens anywhere: a {@link CardBrand} and the check of Luhn.
   * Samples: the published test cards.
   */
  public static final Validator PAYMENT_CARD = PaymentCard::validate;

  /**
   * A Japanese mobile number, 060 to 090, bare or written 3-4-4, with 0 or +81. Samples: repeated or
   * running last eight digits.
   */
  public static final Validator PHONE_NUMBER_MOBILE = JapanesePhone::validateMobile;

  /**
   * Any other Japanese telephone number: fixed, 050, and the service numbers 0120, 0800, 0570, 0990,
   * bare or grouped as such numbers are, with 0 or +81. Samples: repeated or running subscriber digits.
   */
  public static final Validator PHONE_NUMBER = JapanesePhone::validateOther;

  /**
   * An e-mail address, and not a file name, an URL's user, a package version or a Git remote. Samples:
   * reserved domains, and senders that take no reply.
   */
  public static final Validator EMAIL_ADDRESS = EmailAddress::validate;

  /** A GitHub token: a classic one by its checksum, a fine-grained one by its structure. */
  public static final Validator GITHUB_TOKEN = GitHubToken::validate;

  /**
   * An AWS access key id, by its structure and the account number within. Samples: the documentation's
   * keys that end in {@code EXAMPLE}.
   */
  public static final Validator AWS_ACCESS_KEY_ID = AwsAccessKeyId::validate;

  /** A PEM private key from its BEGIN line on, with a body that could be a key. */
  public static final Validator PRIVATE_KEY_PEM = PemPrivateKey::validate;

  /**
   * A number of Maestro, 12 to 19 digits with spaces or hyphens anywhere, by its range and the check of
   * Luhn. So wide that only context makes it a card.
   */
  public static final Validator PAYMENT_CARD_MAESTRO = RareCard::validateMaestro;

  /** A number of UnionPay that fails the check of Luhn, as some do. Only context makes it a card. */
  public static final Validator PAYMENT_CARD_UNIONPAY = RareCard::validateUnionPay;

  /** A card verification code, three or four digits. Samples: 123, 1234, and zeros. */
  public static final Validator CARD_CVV = CardTrack::validateCode;

  /** A card's track 1 or 2: its number, and an expiry that can be. Samples: the test cards. */
  public static final Validator CARD_TRACK = CardTrack::validate;

  /** The seven digits of a bank account, or eight. Samples: repeated and running ones. */
  public static final Validator BANK_ACCOUNT_NUMBER = BankAccount::validateNumber;

  /** A symbol and number of the Japan Post Bank, by its check digit. Samples: repeated and running. */
  public static final Validator YUCHO_ACCOUNT = YuchoAccount::validate;

  /** The same for savings accounts alone. */
  public static final Validator YUCHO_SAVINGS = YuchoAccount::validateSavings;

  /** The same for transfer accounts alone. */
  public static final Validator YUCHO_TRANSFER = YuchoAccount::validateTransfer;

  /** An IBAN, by its country's length and its check digits. Samples: the registry's examples. */
  public static final Validator IBAN = Iban::validate;

  /**
   * A vehicle identification number by its check digit; in doubt where the maker is unknown. Samples:
   * published examples.
   */
  public static final Validator VIN = VehicleNumber::validate;

  /** The same by its form alone, for what a label calls a vehicle. */
  public static final Validator VIN_FORM = VehicleNumber::validateLabelled;

  /** A position in Japan that a matcher has found; in doubt within an array of numbers. */
  public static final Validator GEO_POSITION = GeoPosition::validate;

  /** A number plate that a matcher has found; in doubt where it may be words as well. */
  public static final Validator VEHICLE_PLATE = PlateNumber::validate;

  /**
   * A day on which somebody who lives may have been born, in the western calendar or in that of the
   * Japanese eras. Samples: the first day of 1900 and of 1970, where clocks begin.
   */
  public static final Validator BIRTH_DATE = BirthDate::validate;

  /** Anything but the words that say that there is nothing: なし, 無, none, null, a dash. */
  public static final Validator STATED_VALUE = StatedValue::validate;

  /** A private key in PEM form that a passphrase protects. */
  public static final Validator PRIVATE_KEY_ENCRYPTED = PemPrivateKey::validateEncrypted;

  /** What is left of a private key that was cut or changed. */
  public static final Validator PRIVATE_KEY_OTHER = PemPrivateKey::validateOther;

  /** A token that its form gives away: anything but a placeholder. */
  public static final Validator SECRET_TOKEN = SecretValue::validateToken;

  /** A value that only its name makes a token: it must look random. */
  public static final Validator SECRET_GENERIC = SecretValue::validateGeneric;

  /** A value that its name makes a password: no placeholder, reference, path, or name. */
  public static final Validator SECRET_PASSWORD = SecretValue::validatePassword;

  /** The password in an address: neither a port nor a placeholder. */
  public static final Validator URL_PASSWORD = SecretValue::validateUrlPassword;

  /** A name and a password in base 64, as the Basic scheme of HTTP has them. */
  public static final Validator BASIC_AUTH = Base64Text::validateBasicAuth;

  /** An npm token by its checksum. */
  public static final Validator NPM_TOKEN = TokenChecksum::validateNpm;

  /** A routable token of GitLab by its checksum. */
  public static final Validator GITLAB_ROUTABLE_TOKEN = TokenChecksum::validateGitLab;

  /** An Atlassian token by its checksum; in doubt without it. */
  public static final Validator ATLASSIAN_TOKEN = TokenChecksum::validateAtlassian;

  /** A Grafana service account token by its checksum; in doubt without it. */
  public static final Validator GRAFANA_TOKEN = TokenChecksum::validateGrafana;

  /** An identifiable key of Azure by its checksum; in doubt without it. */
  public static final Validator AZURE_KEY = AzureKey::validate;

  /** A PyPI token by the macaroon in it; in doubt where it is none. */
  public static final Validator PYPI_TOKEN = PypiToken::validate;

  /** A JSON web token that is signed and not over. */
  public static final Validator JSON_WEB_TOKEN = JsonWebToken::validate;

  /** A JSON web token that is over, or signed by nobody. */
  public static final Validator JSON_WEB_TOKEN_SPENT = JsonWebToken::validateSpent;

  /** A secret key of age by its checksum. */
  public static final Validator AGE_SECRET_KEY = AgeSecretKey::validate;

  /** A private key of Bitcoin by its checksum. */
  public static final Validator BASE58_KEY = Base58Key::validate;

  private Validators() {}

  /** What the numbers of vehicles begin with whose makers {@link #VIN} knows, in capitals. */
  public static List<String> vehicleMakers() {
    return VehicleNumber.makers();
  }
}
