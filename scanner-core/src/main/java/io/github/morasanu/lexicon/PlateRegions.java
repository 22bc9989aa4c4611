/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.util.List;

/**
 * The names of places on Japanese number plates (自動車登録規則, appendix 1, and ご当地ナンバー up to that of
 * May 2025). Written down from what is public; no registry has the list as data. Lookups allocate nothing.
 */
public final class PlateRegions {
  private static final List<String> NAMES = List.of(
      "札幌", "函館", "旭川", "室蘭", "苫小牧", "釧路", "知床", "帯広", "十勝", "北見", "青森", "弘前", "八戸", "岩手", "盛岡",
      "平泉", "宮城", "仙台", "秋田", "山形", "庄内", "福島", "会津", "郡山", "白河", "いわき", "水戸", "土浦", "つくば", "宇都宮",
      "那須", "とちぎ", "日光", "群馬", "前橋", "高崎", "大宮", "川口", "所沢", "川越", "熊谷", "春日部", "越谷", "千葉", "成田",
      "習志野", "市川", "船橋", "袖ヶ浦", "袖ケ浦", "市原", "野田", "柏", "松戸", "品川", "世田谷", "練馬", "杉並", "板橋", "足立",
      "江東", "葛飾", "江戸川", "八王子", "多摩", "横浜", "川崎", "湘南", "相模", "山梨", "富士山", "新潟", "長岡", "上越", "長野",
      "松本", "諏訪", "安曇野", "南信州", "富山", "石川", "金沢", "福井", "岐阜", "飛騨", "静岡", "浜松", "沼津", "伊豆", "名古屋",
      "豊橋", "三河", "岡崎", "豊田", "尾張小牧", "一宮", "春日井", "三重", "鈴鹿", "四日市", "伊勢志摩", "滋賀", "京都", "なにわ",
      "大阪", "和泉", "堺", "奈良", "飛鳥", "和歌山", "神戸", "姫路", "鳥取", "島根", "出雲", "岡山", "倉敷", "広島", "福山",
      "山口", "下関", "徳島", "香川", "高松", "愛媛", "高知", "福岡", "北九州", "久留米", "筑豊", "佐賀", "長崎", "佐世保", "厳原",
      "熊本", "大分", "宮崎", "鹿児島", "奄美", "沖縄");

  private PlateRegions() {}

  /** Where the longest name that ends at an index begins, or -1 if none ends there. */
  public static int startBefore(CharSequence text, int end) {
    int start = -1;
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      int from = end - name.length();
      if (from >= 0 && (start < 0 || from < start) && isAt(text, from, name)) {
        start = from;
      }
    }
    return start;
  }

  /** How many names there are. */
  static int size() {
    return NAMES.size();
  }

  private static boolean isAt(CharSequence text, int from, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (text.charAt(from + i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
