/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;
import java.util.function.Consumer;

/** Words of illness, belief and crime that speak of nobody. */
final class CareLookAlikes {
  private static final String KIND = "special-care";

  private final Consumer<CaseTemplate> target;

  CareLookAlikes(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    Topic.of(
            target,
            KIND,
            List.of("病名", "傷病名", "疾患名", "診断名マスタ"),
            List.of("disease_name", "diagnosis", "byomei", "illness"))
        .sentences("{}の患者数は増加している。", "新薬は{}に有効とされる。", "{}の予防について解説する。", "特集：{}とは何か")
        .silentAlone(
            "illness", d -> d.pick("2型糖尿病", "高血圧症", "うつ病", "肺がん", "気管支喘息", "脳梗塞", "アトピー性皮膚炎"))
        .silent("code", d -> d.letters(1) + d.digits(2) + "." + d.digits(1));
    Topic.of(
            target,
            KIND,
            List.of("分類", "制度名", "見出し", "説明"),
            List.of("category", "title", "headline", "description"))
        .sentences("{}に関する説明会を開催する。", "{}の手続きはこちら。", "{}")
        .silentAlone(
            "programme",
            d -> d.pick("身体障害者手帳の交付", "療育手帳制度", "障害者雇用率", "健康診断のお知らせ", "ストレスチェック制度", "要介護認定の流れ"))
        .silentAlone("crime", d -> d.pick("窃盗事件の件数", "執行猶予の要件", "逮捕状とは", "DV相談窓口", "少年院の見学"))
        .silentAlone("belief", d -> d.pick("キリスト教の歴史", "世界の宗教", "支持政党の調査", "労働組合法"));
    Topic.of(
            target,
            KIND,
            List.of("製品状態", "機械の診断結果", "検査結果"),
            List.of("machine_state", "diagnosis_result", "inspection_result"))
        .sentences("装置の{}を確認した。", "機械の診断は{}でした。")
        .silentAlone(
            "machine",
            d -> d.pick(
                "検査合格", "診断コード E" + d.digits(3), "入院中のサーバー（修理）", "血圧計の在庫", "処方箋なし", "アレルギー表示対応"));
  }
}
