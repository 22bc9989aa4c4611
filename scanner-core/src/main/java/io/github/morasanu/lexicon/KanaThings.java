/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/**
 * Words in katakana that name countries, currencies, units of measure and offices. Some are names of people too (マリ), so that they
 * speak only against what the dictionaries of names do not know whole. Countries and currencies as Unicode's CLDR has them
 * in Japanese, word by word; units of the Japanese Measurement Act and those of computing and trade.
 */
public final class KanaThings {
  private static final String COUNTRIES = """
      アイスランド アイルランド アゼルバイジャン アフガニスタン アメリカ アルジェリア アルゼンチン アルバ アルバニア アルメニア アンギラ
      アンゴラ アンティグア アンドラ イエメン イギリス イスラエル イタリア イラク イラン インド インドネシア ウォリス ウガンダ ウクライナ
      ウズベキスタン ウルグアイ エクアドル エジプト エストニア エスワティニ エチオピア エリトリア エルサルバドル オマーン オランダ
      オーストラリア オーストリア カザフスタン カタール カナダ カメルーン カンボジア カーボベルデ ガイアナ ガボン ガンビア ガーナ ガーンジー
      キプロス キュラソー キューバ キリバス キルギス ギニア ギニアビサウ ギリシャ クウェート クロアチア グアテマラ グアドループ グアム
      グリーンランド グレナダ ケニア コスタリカ コモロ コロンビア コンゴ コートジボワール サウジ サウジアラビア サモア サントメ サンマリノ
      ザンビア シエラレオネ シリア シンガポール ジブチ ジブラルタル ジャマイカ ジャージー ジョージア ジンバブエ スイス スウェーデン
      スペイン スリナム スリランカ スロバキア スロベニア スワジランド スーダン セネガル セルビア セントヘレナ セントルシア セーシェル ソマリア
      タイ タイワン タジキスタン タンザニア チェコ チャド チュニジア チリ ツバル デンマーク トケラウ トバゴ トリニダード トルクメニスタン
      トルコ トンガ トーゴ ドイツ ドミニカ ナイジェリア ナウル ナミビア ニウエ ニカラグア ニジェール ニューカレドニア ニュージーランド
      ネパール ネーヴィス ノルウェー ハイチ ハンガリー バチカン バヌアツ バハマ バミューダ バルバドス バングラデシュ バーブーダ バーレーン
      パキスタン パナマ パプアニューギニア パラオ パラグアイ フィジー フィリピン フィンランド フォークランド フランス ブラジル ブルガリア
      ブルキナファソ ブルネイ ブルンジ ブータン プエルトリコ プリンシペ ヘルツェゴビナ ベトナム ベナン ベネズエラ ベラルーシ ベリーズ
      ベルギー ペルー ホンコン ホンジュラス ボスニア ボツワナ ボリビア ポルトガル ポーランド マカオ マケドニア マダガスカル マヨット
      マラウイ マリ マルタ マルティニーク マレーシア ミャンマー メキシコ モザンビーク モナコ モルディブ モルドバ モロッコ モンゴル
      モンテネグロ モントセラト モーリシャス モーリタニア ユーゴスラビア ヨルダン ラオス ラトビア リトアニア リヒテンシュタイン リビア
      リベリア ルクセンブルク ルーマニア ルワンダ レソト レバノン レユニオン ロシア""";
  private static final String CURRENCIES = """
      アフガニー アリアリ ウォン ウギア エスクード エン ギルダー クローナ クローネ クワチャ クワンザ クーナ グアラニ グリブナ グールド
      ケツァル ゲン コルドバ コルナ コロン シリング スクレ スム セディ セント ソム ソモニ ソル タカ タラ ダラシ ディナール ディルハム テンゲ
      デナル トグログ ドブラ ドラクマ ドラム ドル ドン ナイラ ナクファ ニュルタム パアンガ パタカ バツ バルボア バーツ フォリント フラン
      フロリン ブル プラ ペセタ ペソ ペニヒ ペンス ボリバル ボリビアーノ ポンド マナト マルク メティカル ユーロ ラッツ ラリ ランド リアル
      リエル リタス リヤル リラ リランゲニ リンギット ルピア ルピー ルフィア ルーブル レアル レイ レオン レク レフ レンピラ ロティ""";
  private static final String UNITS = """
      アンペア アール インチ エーカー オンス オーム カラット カロリー カンデラ ガロン キロ キロカロリー キロバイト キログラム キロメートル
      キロワット ギガバイト ギガヘルツ グラム ケルビン シーベルト ジュール センチ センチメートル ダース テスラ テラバイト デシベル
      デシリットル トン ニュートン ノット バイト バレル パスカル パーセント ビット フィート ヘクタール ヘクトパスカル ヘルツ ベクレル
      ポイント ボルト マイル ミリ ミリグラム ミリメートル ミリリットル メガバイト メガヘルツ メートル モル ヤード リットル ルクス ルーメン
      ワット""";

  private static final String OFFICES = """
      シテン ホンテン ソウコ センター サービスセンター エイギョウショ コウジョウ シシャ ホンシャ シュッチョウジョ ジギョウショ ビョウイン
      クリニック ヤッキョク ガッコウ ショウガッコウ チュウガッコウ ホテル ショップ ストア エイギョウブ ソウムブ ジンジブ ケイリブ ダンセイ ジョセイ""";

  private KanaThings() {}

  /** Whether the characters name a sort of office or shop, as the last word of its name does, or one of the sexes. Allocates nothing. */
  public static boolean areOffice(CharSequence text, int start, int end) {
    return Offices.ALL.find(text, start, end) >= 0;
  }

  /** Whether the characters are such a word, however its sounds are marked. Allocates nothing. */
  public static boolean contain(CharSequence text, int start, int end) {
    return Words.ALL.find(text, start, end) >= 0;
  }

  /** Made when first asked for. */
  private static final class Offices {
    static final WordList ALL = WordList.compileKana(OFFICES.replace(' ', '\n'));
  }

  /** Made when first asked for. */
  private static final class Words {
    static final WordList ALL =
        WordList.compileKana(String.join(" ", COUNTRIES, CURRENCIES, UNITS).replace(' ', '\n'));
  }
}
