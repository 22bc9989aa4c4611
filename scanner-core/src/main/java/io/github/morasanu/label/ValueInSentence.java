/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.WordsAt;

/**
 * The value that a Japanese sentence says of its label: 生年月日は…, 生年月日に「…」と入力, 生年月日は以下のとおりです。, カード番号の確認(…). Pure, but
 * for the value that it finds.
 */
final class ValueInSentence {
  /** Particles before a value in quotes or digits: 生年月日に「…」と入力. */
  private static final String PARTICLES = "にをのでと";

  /** What the sides of a card and of a page end with. */
  private static final String SIDES = "面裏側欄";

  private static final int MAX_PLACE = 12;

  /** What points to the line below. */
  private static final String[] POINTERS = {
    "以下の", "以下に", "下記の", "下記に", "次のとおり", "次の通り", "以下です", "下記です", "次です", "再掲"
  };

  private static final int MAX_POINTER = 16;

  /** Between a label and the value that it tells of: 生年月日である1985年4月1日に. */
  private static final String BEING = "である";

  /** What is done to values. */
  private static final String[] DEEDS = {
    "確認", "変更", "登録", "照合", "入力", "訂正", "修正", "更新", "届出", "記載", "照会", "再設定", "再登録"
  };

  /** The same, and that a value stands there. */
  private static final WordsAt DONE = WordsAt.of(DEEDS).and(WordsAt.ofText("""
          改 直 変え 設定 記入 書 差し替え 置き換え 上書き 印字 表示 反映 申告 届け 入って 入れ あり ある あっ なって 読 打"""));

  private static final int MAX_BEFORE_DEED = 32;

  /** What ends a sentence, or a part of one. */
  private static final String ENDS = "。、\n\0";

  private final LabelKey key;
  private final ValueRange value;

  ValueInSentence(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** The value behind は or が, which the label is the topic of. */
  boolean ofTopic(int particle) {
    int behind = particle + 1;
    return pointedBelow(behind)
        || value.prose(behindPlace(key.at(behind) == '、' ? behind + 1 : behind));
  }

  static boolean isParticle(char c) {
    return PARTICLES.indexOf(c) >= 0;
  }

  /** The value behind another particle. */
  boolean behindParticle(int particle) {
    if (key.startsWith(particle, BEING)) {
      return value.told(particle + BEING.length());
    }
    return pointedBelow(particle + 1)
        || rightBehind(particle)
        || behindDeed(particle)
        || beforeDeed(particle);
  }

  /**
   * The value between two particles, before what is done with it: 氏名を…に訂正, 記号番号に…を入力, 氏名欄には…と書かれ. Behind の stands what
   * something has, and a number of another name is another's: 保険証の保険者番号…を入力, 申請書に被保険者番号…を記入.
   */
  private boolean beforeDeed(int particle) {
    if (key.at(particle) == 'の') {
      return false;
    }
    String ends = key.at(particle) == 'を' ? "にへと" : "をとが";
    int first = key.skipBlanks(key.at(particle + 1) == 'は' ? particle + 2 : particle + 1);
    for (int i = first; i < first + MAX_BEFORE_DEED && ENDS.indexOf(key.at(i)) < 0; i++) {
      if (key.startsWith(i, "番号")) {
        return false;
      }
      if (ends.indexOf(key.at(i)) >= 0 && DONE.standAt(key.text(), key.skipBlanks(i + 1))) {
        value.beIndirect();
        return value.found(first, i, true) && !value.isAnyOf(ValueInNote.FORMS);
      }
    }
    return false;
  }

  /** The line below a sentence that points to it: 生年月日は以下のとおりです。 */
  private boolean pointedBelow(int from) {
    int i = key.skipBlanks(from);
    for (String pointer : POINTERS) {
      if (key.startsWith(i, pointer)) {
        int end = value.endBefore(i, "\r\n");
        int sentence = value.endBefore(i, "。\r\n") + 1;
        if (sentence < end && sentence - i <= MAX_POINTER && key.skipBlanks(sentence) < end) {
          return value.told(sentence);
        }
        int below = key.at(end) == '\r' ? end + 2 : end + 1;
        value.beIndirect();
        return end - i <= MAX_POINTER && value.found(below, value.endBefore(below, "\r\n"), true);
      }
    }
    return false;
  }

  /** Any value in quotes, one of ASCII, and a name in parts. */
  private boolean rightBehind(int particle) {
    boolean as = Ascii.startsWith(key.text(), particle, key.limit(), "として");
    int i = key.skipBlanks(particle + (as ? 3 : 1));
    boolean begins = Ascii.isLetterOrDigit(key.at(i)) || value.isQuoted(i) || value.isPartedName(i);
    return begins && value.told(i);
  }

  /** The value in parentheses behind what is done to it: カード番号の確認(…). */
  private boolean behindDeed(int particle) {
    for (String deed : DEEDS) {
      int open = particle + 1 + deed.length();
      if (key.at(particle) == 'の' && key.startsWith(particle + 1, deed) && key.at(open) == '(') {
        int close = value.endBefore(open, ")\n");
        value.beIndirect();
        return key.at(close) == ')' && value.found(open + 1, close, true);
      }
    }
    return false;
  }

  /** Behind words that say where on a card or a paper the value stands: セキュリティコードは裏面の 102. */
  private int behindPlace(int from) {
    int first = key.skipBlanks(from);
    int end = first;
    while (end < first + MAX_PLACE && (LabelKey.isOfKey(key.at(end)) || key.at(end) == 'の')) {
      if (key.at(end) == 'の' && SIDES.indexOf(key.at(end - 1)) >= 0) {
        int number = key.skipBlanks(end + 1);
        return Ascii.isLetterOrDigit(key.at(number)) ? number : first;
      }
      end++;
    }
    return first;
  }
}
