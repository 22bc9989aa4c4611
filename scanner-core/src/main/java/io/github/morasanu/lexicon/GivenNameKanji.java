/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.util.BitSet;

/**
 * The kanji that given names are made of, by hand: no list holds all of them, for parents make new ones.
 * Of 73,372 other words of IPADIC, 103 are a surname and two such kanji. Pure.
 */
final class GivenNameKanji {
  private static final BitSet FIRST = set("愛葵彩綾杏絢郁伊衣唯結優悠勇佑侑祐湧友裕雄由夕柚瑛英栄永恵慧桂佳花華夏歌果香薫楓風奏"
      + "湊蒼颯壮爽想聡創奈那菜凪渚翔将章彰昌祥尚樹一莉里理璃梨凛李紗沙咲桜朔早智知千稚真麻茉"
      + "舞万美未実海望萌桃百陽晴遥春温暖陸琉竜涼諒遼凌亮良怜玲礼麗蓮廉恋航昊煌晃光輝弘宏浩洋"
      + "紘寛博柊秀修俊駿隼瞬舜淳純潤准準慎信晋進伸心新芯紳誠聖星清晟成征世瀬正匡雅政拓卓匠巧"
      + "啓圭敬慶景健賢憲謙研剣堅朝旭明朱茜紅藍蘭鈴寧音詩志史紫汐栞菫澄琴絃弦律立吏利緒穂帆歩"
      + "芽若和羽太泰大汰貴孝隆崇天空宙昴昂克勝公広康幸功孔恭響京教強義吉喜希季紀規則徳篤敦厚"
      + "直治仁仙重茂繁達辰哲徹鉄照武猛剛毅豪虎獅馬駆快魁櫂開甲幹完観道倫典文弥哉斐斗冬透登稔"
      + "豊富保安靖憧洸滉澪渉渓湖瑞瑠琥珀珠瑚碧翠緋彪彬朋朗晶暁曜月有杜来桔梓梢椛椿榛欣汀泉浬"
      + "深滋漣灯炎燈牧珂珊琳瑶瑳環");

  private static final BitSet LAST = set("太汰平介斗人也哉矢弥郎朗樹貴輝希紀基生世起騎喜毅彦之幸行雪志史士司嗣児次二治助輔佑祐"
      + "佐亮良真馬磨摩雅我河吾悟護仁翔大代成晴政盛明章彰晃昭朋和一壱子美実海未菜奈那香花華果"
      + "佳夏歌織里莉理璃梨李利沙紗咲彩絵恵英依衣江枝愛葵羽葉音寧乃緒央桜穂帆歩月稀姫妃季凪渚"
      + "空陽向日加可耶夜楽蘭蓮恋怜玲礼鈴凛倫由友結優悠裕夢芽萌伊維惟唯波巳弓暢信伸宣延典憲徳"
      + "則範規宏弘広浩洋紘寛博尋久尚登都杜飛留琉瑠流有宇雨呂芭詩唄");

  private GivenNameKanji() {}

  /** Whether two or three characters may be a given name. */
  static boolean make(CharSequence text, int start, int end) {
    if (end - start < 2 || end - start > 3 || !isOf(FIRST, text, start)) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      if (!isOf(LAST, text, i) && (text.charAt(i) != '々' || end - start == 2)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(BitSet kanji, CharSequence text, int at) {
    return kanji.get(NameVariants.fold(text.charAt(at)));
  }

  private static BitSet set(String kanji) {
    BitSet set = new BitSet();
    kanji.chars().forEach(set::set);
    return set;
  }
}
