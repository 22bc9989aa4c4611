/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import io.github.morasanu.text.WordsAt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What labels and values say of whose a record is: somebody's, or that of an organisation, a place or a thing. A label is read by
 * its words: {@code shopName} and 店舗名 name a shop, {@code shop_manager} and 店舗担当者 somebody. Not thread-safe.
 */
final class HolderWords {
  /** Only records of people have such a label, or of what people do with a business. */
  static final int SOMEBODY = 1;

  /** It speaks of an organisation or a place, which has a telephone and an address. */
  static final int PLACE = 1 << 1;

  /** It speaks of a thing that has a name and no telephone: an item, a department. */
  static final int THING = 1 << 2;

  /** It asks for a name, of whomever or whatever. */
  static final int NAME = 1 << 3;

  /** It asks for an id or a code. */
  static final int ID = 1 << 4;

  /** It asks for how something is reached, or where it lies. */
  static final int CONTACT = 1 << 5;

  /** It speaks of a place that may have no telephone, so that it says nothing of one. */
  static final int AREA = 1 << 6;

  /** It asks for what is measured at a place. */
  static final int MEASURE = 1 << 7;

  /** It speaks of a group of people, who may be listed by it. */
  static final int GROUP = 1 << 8;

  private static final int MOST_LABELS = 256;

  private static final int LONGEST_LABEL = 48;
  private static final int LONGEST_NAME = 40;

  private static final WordsAt SOMEBODYS = WordsAt.ofText("""
      氏名 姓名 お名前 本名 生年月日 誕生 生まれ 性別 年齢 続柄 会員 顧客 客様 患者 社員 従業員 職員 行員 教員 生徒 児童 園児 学生 学籍 利用者 使用者 被保険者 加入者
      契約 申込 申請 届出 届け 届先 受取 担当 代表者 責任者 管理者 店長 院長 校長 園長 所長 社長 オーナー 世帯 保護者 本人 名義 口座 配偶者 扶養 親族 個人
      注文 受注 購入 予約 配送先 配達先 送付先 送り先 宿泊 診察 診療 受診 受付 相談 回答者 応募 志望 自宅 現住所 勤務 勤め先 出身 在籍 卒業 緊急連絡 乗務員 運転 ドライバー
      乗客 入居者 入居日 居住 借主 貸主 賃借 端末 デバイス 車両 車番 測位 現在地 走行 ユーザ 免許証 マイナンバー 在留 国籍 旅券 退職 入社 給与 荷受 荷主 最寄 記入 署名 作成者 登録者
      売上 金額 来店 来院 訪問 履歴 役割 権限 職位 学年 年次 趣味 血液 身長 体重 体温 検温
      """);

  private static final WordsAt PLACES = WordsAt.ofText("""
      店舗 店名 店番 販売店 取扱店 代理店 加盟店 支店 本店 営業所 事業所 事業者 施設 会社 社名 企業 法人 団体 組織 組合 取引先 仕入先 得意先 外注先 委託先 販売先 納入先 病院 医院
      医療機関 診療所 薬局 学校 園名 大学 駅 停留所 空港 港名 拠点 倉庫 工場 本社 支社 出張所 窓口 担当課 担当部 担当係 担当店 所管課 機関名 保険者名 物件 公園
      避難所 避難場所 庁舎 役所 役場 ホテル 旅館 宿名 業者 メーカー 販売元 製造元 運営者 ショップ 郵便局 図書館
      """);

  private static final WordsAt AREAS = WordsAt.ofText("スポット 観測所 観測点 観測地点 地点 会場 エリア 区域 測点");

  private static final WordsAt THINGS = WordsAt.ofText("""
      部署 部門 課名 部名 品目 商品 製品 部品 品名 部材 資材 銘柄 ブランド 金融機関 銀行 信用金庫 科目 費目 勘定 区分 種別 分類 カテゴリ コース メニュー チーム グループ クラス 教室 路線
      都道府県 市区町村 市町村 町域 町名 地域 地区 病名 薬品 医薬品 薬剤 作業 工程 役職 職種 資格 行事 イベント 作品 曲名 書名 タイトル 機種 車種 船名 品種
      """);

  private static final WordsAt GROUPS =
      WordsAt.ofText("部署 部門 課名 部名 チーム グループ クラス 教室 コース 役職 職種 資格 団体 組合 大学");

  private static final Set<String> GROUPS_WORDS = words(
      "team dept department division course bumon busho school university org organization organisation");

  /** What is measured at a place. */
  private static final WordsAt MEASURED = WordsAt.ofText("気温 降水 降雨 積雪 天気 天候 湿度 水位 潮位 震度");

  private static final Set<String> MEASURED_WORDS = words(
      "temp temperature weather humidity rain rainfall precipitation snow snowfall magnitude tide");

  private static final WordsAt CONTACTS = WordsAt.ofText("電話 住所 所在 郵便 緯度 経度 座標 位置");

  private static final Set<String> CONTACTS_WORDS = words("""
      tel phone fax denwa address addr jusho juusho zip postal post postcode yubin yuubin lat lng lon latitude longitude geo position location coordinates
      """);

  /** Words that say nothing, though they hold some that do. */
  private static final WordsAt NOTHINGS = WordsAt.ofText("""
      受付時間 予約可 診療時間 診療科 診療日 診察時間 相談窓口 相談室 会員数 従業員数 社員数 職員数 生徒数 児童数 学生数 利用者数 個人情報 受付電話 予約電話
      """);

  private static final Set<String> SOMEBODYS_WORDS = words("""
      person personal customer client user member employee emp staff worker patient student pupil guest driver rider passenger applicant insured tenant resident lessee
      manager owner representative president ceo teacher doctor nurse guardian recipient consignee consignor subscriber buyer purchaser payer payee holder cardholder
      account booking reservation delivery shipping ship billing home birth birthday birthdate dob gender sex age surname fullname nickname login
      kokyaku kaiin shain kanja shimei namae sei seimei tantou tantousha daihyou daihyousha jitaku seinengappi seibetsu juugyouin jugyoin riyousha moushikomisha keiyakusha
      device vehicle car truck imei gps author sender receiver reporter assignee caller respondent candidate participant attendee survivor victim salary
      role roles job occupation hired joined enrolled shift crew coach trainer instructor lecturer professor clerk hobby blood
      """);

  private static final Set<String> PLACES_WORDS = words("""
      shop store branch office company corporation corp firm vendor supplier facility clinic hospital pharmacy school university station airport warehouse depot
      venue hotel inn restaurant organization organisation org agency insurer dealer retailer manufacturer maker merchant library museum
      eigyosho eigyousho tenpo shiten honten jigyosho jigyousho shisetsu kaisha torihikisaki shiiresaki souko soko koujou kojo eki kyoten byouin byoin gakkou gakko
      """);

  private static final Set<String> AREAS_WORDS =
      words("spot area zone stop region poi landmark venue observatory");

  private static final Set<String> THINGS_WORDS = words("""
      item product goods team dept department division category course menu material part brand sku pref prefecture city town ward municipality country bank
      bumon busho hinmoku shohin shouhin buhin kamoku
      """);

  private static final Set<String> NAMES =
      words("name nm mei kana furigana yomi kn 名 名前 名称 名称カナ カナ フリガナ ふりがな よみがな 名カナ 読み");

  private static final Set<String> IDS = words("id cd code no number num key bango bangou");

  private static final String[] JAPANESE_IDS = {"コード", "番号"};

  /** Of these a label that asks for a name asks for somebody's. */
  private static final Set<String> OF_NAMES = words("first last given family contact sales person");

  /** An order of these is none that somebody gives. */
  private static final Set<String> SORTS = words("sort display disp view list");

  /** Of a firm or the like, at the start of its name or at the end. */
  private static final WordsAt FIRMS = WordsAt.ofText("""
      株式会社 有限会社 合同会社 合資会社 (株) (有) (同) ㈱ ㈲ 社団法人 財団法人 学校法人 医療法人 福祉法人 宗教法人 独立行政法人 協同組合 非営利活動法人 信用金庫
      """);

  private static final Set<String> MAILBOXES = words("""
      info contact support sales office shop store mail web webmaster admin inquiry otoiawase toiawase customer help service cs pr press recruit saiyo soumu eigyo honten
      shiten hello reserve reservation yoyaku order post postmaster noreply
      """);

  private static final String[] ENDS = {
    "店", "営業所", "事業所", "出張所", "病院", "医院", "クリニック", "診療所", "歯科", "薬局", "学校", "大学", "高校", "幼稚園",
    "保育園", "商会", "電器", "電機", "製作所", "工業", "銀行", "支社", "本社", "工場", "倉庫", "センター", "駅", "空港", "公園",
    "庁舎", "役所", "役場", "館", "ホテル", "支部", "連合会", "広域連合", "保険組合", "エリア", "チーム", "ストア", "ショップ", "郵便局",
    "消防署", "警察署", "観測所", "係", "課"
  };

  private final Map<String, Integer> known = new HashMap<>();

  private static Set<String> words(String words) {
    Set<String> set = new HashSet<>();
    StringTokenizer tokens = new StringTokenizer(words);
    while (tokens.hasMoreTokens()) {
      set.add(tokens.nextToken());
    }
    return Set.copyOf(set);
  }

  /** Whether a key asks for a name and says no more. */
  static boolean isName(String key) {
    return NAMES.contains(key.toLowerCase(Locale.ROOT));
  }

  /** What a label says, in bits. */
  int of(String label) {
    if (label.length() > LONGEST_LABEL) {
      return 0;
    }
    Integer said = known.get(label);
    if (said == null) {
      if (known.size() == MOST_LABELS) {
        known.clear();
      }
      said = read(label);
      known.put(label, said);
    }
    return said;
  }

  private static int read(String label) {
    int said = NAMES.contains(label) ? NAME : 0;
    for (String id : JAPANESE_IDS) {
      said |= label.endsWith(id) ? ID : 0;
    }
    String before = "";
    for (int i = 0; i < label.length(); ) {
      int end = i + 1;
      if (Ascii.isLetter(label.charAt(i))) {
        end = wordEnd(label, i);
        String word = label.substring(i, end).toLowerCase(Locale.ROOT);
        said |= ofWord(word, before);
        before = word;
      } else if (!NOTHINGS.standAt(label, i)) {
        int somebody = SOMEBODYS.end(label, i);
        int place = PLACES.end(label, i);
        int thing = THINGS.end(label, i);
        end = Math.max(Math.max(somebody, place), Math.max(thing, end));
        said |= somebody == end ? SOMEBODY : 0;
        said |= place == end ? PLACE : 0;
        said |= thing == end ? THING : 0;
        said |= GROUPS.standAt(label, i) ? GROUP : 0;
        said |= MEASURED.standAt(label, i) ? MEASURE : 0;
        said |= AREAS.standAt(label, i) ? AREA : 0;
        said |= CONTACTS.standAt(label, i) ? CONTACT : 0;
      } else {
        end = NOTHINGS.end(label, i);
      }
      i = end;
    }
    return (said & CONTACT) == 0 ? said : said & ~ID;
  }

  private static int ofWord(String word, String before) {
    boolean ofName = NAMES.contains(word);
    if (!ofName && word.length() > 4 && word.endsWith("name")) {
      return NAME | ofWord(word.substring(0, word.length() - 4), before);
    }
    boolean sorts = word.equals("order") && !SORTS.contains(before);
    boolean somebody =
        sorts || SOMEBODYS_WORDS.contains(word) || (ofName && OF_NAMES.contains(before));
    return (somebody ? SOMEBODY : 0)
        | (PLACES_WORDS.contains(word) ? PLACE : 0)
        | (THINGS_WORDS.contains(word) ? THING : 0)
        | (GROUPS_WORDS.contains(word) ? GROUP : 0)
        | (MEASURED_WORDS.contains(word) ? MEASURE : 0)
        | (AREAS_WORDS.contains(word) ? AREA : 0)
        | (CONTACTS_WORDS.contains(word) ? CONTACT : 0)
        | (ofName ? NAME : 0)
        | (IDS.contains(word) ? ID : 0);
  }

  /** Behind the word of a label in any case: camel, snake, capitals. */
  static int wordEnd(CharSequence text, int from) {
    int i = from + 1;
    boolean capitals = Ascii.isUpper(text.charAt(from));
    while (i < text.length() && Ascii.isLetter(text.charAt(i))) {
      boolean upper = Ascii.isUpper(text.charAt(i));
      if (upper && !(capitals && Ascii.isUpper(text.charAt(i - 1)))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether a value is the name of an organisation or a place, by its form. */
  static boolean isPlace(CharSequence text, int start, int end) {
    int length = end - start;
    if (length < 2 || length > LONGEST_NAME) {
      return false;
    }
    for (String last : ENDS) {
      if (Ascii.endsWith(text, start, end, last)) {
        return true;
      }
    }
    return isFirm(text, start, end);
  }

  /** Whether a value is the name of a firm or of another body that the law knows. */
  static boolean isFirm(CharSequence text, int start, int end) {
    if (end - start > LONGEST_NAME) {
      return false;
    }
    for (int i = start; i < end; i++) {
      int firm = FIRMS.end(text, i);
      if (firm > i && firm <= end && end - start > firm - i) {
        return true;
      }
    }
    return false;
  }

  /** Whether an e-mail address is that of a post, by the word that it begins with. */
  static boolean isMailbox(CharSequence text, int start, int end) {
    int i = wordEnd(text, start);
    return i < end && MAILBOXES.contains(TextWindow.copy(text, start, i).toLowerCase(Locale.ROOT));
  }

  /** Whether a value is the name of a prefecture. */
  static boolean isPrefecture(CharSequence text, int start, int end) {
    int length = end - start;
    char last = text.charAt(end - 1);
    return (length == 3 || length == 4)
        && (Ascii.startsWith(text, start, end, "北海道")
            || Ascii.startsWith(text, start, end, "東京都")
            || last == '府'
            || last == '県');
  }

  /** Whether a value is the name of a municipality. */
  static boolean isMunicipality(CharSequence text, int start, int end) {
    return end - start > 1 && end - start < 12 && "市区町村郡".indexOf(text.charAt(end - 1)) >= 0;
  }
}
