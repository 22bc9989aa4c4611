/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What keys do that say nothing of their value: pass on what stands above or beside them. Keys are told in
 * lower case, without what joins their words. Pure.
 */
final class KeyRoles {
  /** Characters of the longest of them. */
  static final int LONGEST = 20;

  /** Of values that something else names, or of the first part of a day; the second half are types of stores (DynamoDB, Firestore, MongoDB). */
  private static final Set<String> VALUES =
      words("value val values v text #text content contents data raw result default defaultvalue "
          + "initialvalue example answer answers response input displayvalue "
          + "formattedvalue textvalue current old new before after oldvalue newvalue rejectedvalue invalidvalue inputvalue "
          + "submittedvalue fieldvalue columnvalue paramvalue attributevalue beforevalue aftervalue "
          + "plaintext original $value @value #value cdata $ 値 内容 回答 入力値 入力内容 データ "
          + "設定値 変更前 変更後 $t s n l ss ns m stringvalue integervalue doublevalue "
          + "timestampvalue arrayvalue mapvalue numbervalue datevalue $date $numberlong $numberint "
          + "string str valuestring valuedate valuecode year yyyy 年");

  /** Of the names of such values. */
  private static final Set<String> NAMES =
      words("name label key field title question fieldname fieldlabel fieldkey fieldid fieldcode "
          + "columnname column colname propertyname property attribute attributename attr param "
          + "parameter paramname parametername displayname caption header headername variable "
          + "variablename varname itemname prompt q k id arialabel datalabel datafield dataname "
          + "datatitle datakey datath itemprop path propertypath instancepath jsonpointer pointer loc 項目名 項目 名称 名前 質問 設問 ラベル 見出し "
          + "キー 列名 フィールド フィールド名 カラム名");

  /** What names a value if nothing better does. */
  private static final Set<String> KINDS = words("type kind system category text class 種別 種類 種類名");

  /** Of numbers of what the key above says. */
  private static final Set<String> NUMBERS = words("number no no. num 番号");

  /** Of one half of the name that the key above asks for. */
  private static final Set<String> HALVES = words("family given first last");

  /** Elements that lay out pages. */
  private static final Set<String> LAYOUT = words(
      "span div td th dd p li b strong em i a u font output textarea option pre code label dt "
          + "cell row small h1 h2 h3 h4 h5 h6 br dl section article fieldset legend button");

  private KeyRoles() {}

  static boolean isValue(String key) {
    return VALUES.contains(plain(key));
  }

  /** Whether a key asks for what a value is if nobody gives one. */
  static boolean isDefault(String key) {
    return plain(key).equals("default");
  }

  static boolean isName(String key) {
    return NAMES.contains(plain(key));
  }

  static boolean isKind(String key) {
    return KINDS.contains(plain(key));
  }

  static boolean isNumber(String key) {
    return NUMBERS.contains(plain(key));
  }

  static boolean isHalf(String key) {
    return HALVES.contains(plain(key));
  }

  static boolean isLayout(String element) {
    return LAYOUT.contains(plain(element));
  }

  static Set<String> words(String words) {
    Set<String> set = new HashSet<>();
    StringTokenizer tokens = new StringTokenizer(words, " ");
    while (tokens.hasMoreTokens()) {
      set.add(tokens.nextToken());
    }
    return Set.copyOf(set);
  }

  /** A key in lower case, without what joins its words; the same key if it is so already. */
  static String plain(String key) {
    if (isPlain(key)) {
      return key;
    }
    StringBuilder plain = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean joins = (c == '_' && key.length() > 1) || c == '-';
      if (!joins) {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!isPlain(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c != '_' && c != '-' && !Character.isSurrogate(c) && Character.toLowerCase(c) == c);
  }
}
