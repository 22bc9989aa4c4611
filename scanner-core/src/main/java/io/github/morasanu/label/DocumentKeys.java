/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import java.util.Set;

/**
 * The names of the fields in which a record says what document somebody has shown and which number it has: {@code
 * "documentType": "DRIVERS_LICENSE", "documentNumber": …}. Pure.
 */
public final class DocumentKeys {
  /** Of what document the number beside it is. */
  private static final Set<String> KINDS = KeyRoles.words(
      "documenttype doctype documentkind idtype idkind iddocumenttype identitytype identificationtype "
          + "identitydocumenttype cardtype certificatetype verificationtype ekyctype 書類 書類種別 書類種類 書類名 書類の種類 "
          + "本人確認書類 本人確認書類種別 本人確認書類種類 本人確認書類の種類 確認書類 確認書類種別 身分証 身分証種別 身分証の種類 身分証明書 "
          + "身分証明書種別 身分証明書の種類 証明書種別 証明書の種類 honninkakuninshorui shoruishubetsu");

  /** Says so too, in a record of nothing else. */
  private static final Set<String> ANY_KINDS = KeyRoles.words("type kind 種別 種類");

  private static final Set<String> NUMBERS = KeyRoles.words(
      "number no no. num id documentnumber documentno docnumber docno documentid documentnum idnumber idno idnum "
          + "iddocumentnumber iddocumentno identitynumber identityno identificationnumber identificationno cardnumber cardno "
          + "certificatenumber certificateno verificationnumber 番号 書類番号 書類の番号 本人確認書類番号 本人確認書類の番号 確認書類番号 "
          + "確認書類の番号 身分証番号 身分証の番号 身分証明書番号 身分証明書の番号 証明書番号 証明書の番号 記号番号 shoruibango shoruino");

  /** What the names of documents hold by which people show who they are. */
  private static final String[] DOCUMENTS = {
    "driverslicen",
    "driverlicen",
    "drivinglicen",
    "passport",
    "residencecard",
    "mynumber",
    "individualnumber",
    "permanentresident",
    "healthinsurance",
    "zairyu",
    "menkyo",
    "運転免許",
    "運転経歴",
    "免許証",
    "パスポート",
    "旅券",
    "在留カード",
    "特別永住",
    "マイナンバー",
    "個人番号",
    "健康保険",
    "保険証",
    "被保険者証",
    "資格確認書",
    "年金手帳"
  };

  private DocumentKeys() {}

  /** Whether a field is named as those are that say what document it is, and nothing else. */
  public static boolean isKindOfDocument(String key) {
    return KINDS.contains(KeyRoles.plain(key));
  }

  /** Whether a field may say what document it is. */
  static boolean isKind(String key) {
    String plain = KeyRoles.plain(key);
    return KINDS.contains(plain) || ANY_KINDS.contains(plain);
  }

  /** Whether a field may be the number of a document. */
  public static boolean isNumber(String key) {
    return NUMBERS.contains(KeyRoles.plain(key));
  }

  /** Whether a value names a document by which people show who they are: {@code DRIVERS_LICENSE}. */
  public static boolean isDocument(String value) {
    String plain = KeyRoles.plain(value);
    for (String document : DOCUMENTS) {
      if (plain.contains(document)) {
        return true;
      }
    }
    return false;
  }

  /** The label of the number of such a document. */
  public static String labelOf(String document) {
    return document + (document.charAt(0) < 0x80 ? "_number" : "番号");
  }
}
