/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.FullWidth;
import java.util.List;
import java.util.function.Consumer;

/** Vehicles and places on the map. */
final class VehicleCases {
  private static final List<String> REGIONS = List.of(
      "品川", "練馬", "足立", "横浜", "川崎", "湘南", "千葉", "習志野", "大宮", "川口", "名古屋", "豊田", "なにわ", "和泉", "京都",
      "神戸", "姫路", "福岡", "札幌", "仙台", "富士山", "つくば", "長野", "金沢", "広島", "熊本", "沖縄");
  private static final String KANA = "さすせそたちつてとなにぬねのはひふほまみむめもやゆらりるろ";
  private static final String UNUSED_KANA = "おしへん";

  private final Consumer<CaseTemplate> target;

  VehicleCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    plate();
    vin();
    geoLocation();
  }

  private void plate() {
    String kind = "vehicle-plate";
    Topic.of(
            target,
            kind,
            List.of("車両ナンバー", "ナンバープレート", "自動車登録番号", "車両番号", "車番"),
            List.of("plate_number", "license_plate", "car_number", "sharyo_bango", "vehicle_no"))
        .sentences("ナンバーは{}です。", "駐車場に車両（{}）が停まっています。", "{} の車で来訪された。", "自動車登録番号：{}")
        .foundAlone(
            "spaces",
            d -> d.pick(REGIONS) + " " + vehicleClass(d) + " " + kana(d) + " " + serial(d))
        .foundAlone("joined", d -> d.pick(REGIONS) + vehicleClass(d) + kana(d) + serial(d))
        .found("dots", d -> d.pick(REGIONS) + vehicleClass(d) + kana(d) + "・・" + d.number(2))
        .found(
            "three-digits",
            d -> d.pick(REGIONS) + " " + vehicleClass(d) + " " + kana(d) + " ・" + d.number(1) + "-"
                + d.digits(2))
        .found(
            "full-width",
            d ->
                d.pick(REGIONS) + FullWidth.of(vehicleClass(d)) + kana(d) + FullWidth.of(serial(d)))
        .found(
            "letters",
            d -> d.pick(REGIONS) + " 3" + d.number(1) + d.pick("A", "C", "F", "H", "K") + " "
                + kana(d) + " " + serial(d));
    Topic.of(
            target,
            kind,
            List.of("備考", "座席", "説明", "棚番", "案内"),
            List.of("note", "seat", "description", "shelf", "guide"))
        .sentences("{}", "案内：{}", "{}を確認した。")
        .silentAlone("fare", d -> d.pick(REGIONS) + " " + d.number(3) + " 円 " + serial(d))
        .silentAlone(
            "unused-kana",
            d -> d.pick(REGIONS) + " " + vehicleClass(d) + " " + d.random().text(UNUSED_KANA, 1)
                + " " + serial(d))
        .silentAlone("block", d -> d.pick(REGIONS) + " " + d.between(1, 5) + "-" + serial(d))
        .silentAlone("bus", d -> d.pick(REGIONS) + d.number(2) + "系統")
        .silentAlone(
            "no-region",
            d -> d.pick("第三", "番号", "項目", "座席") + " " + d.number(3) + " " + kana(d) + " "
                + serial(d))
        .silentAlone(
            "sentence",
            d -> d.pick(REGIONS) + "で" + d.number(3) + "人が" + d.between(10, 23) + "-" + d.two(0, 59)
                + "に集合");
  }

  private void vin() {
    String kind = "vin";
    Topic.of(
            target,
            kind,
            List.of("車台番号", "フレーム番号", "車体番号", "VIN"),
            List.of(
                "chassis_no",
                "vin",
                "frame_number",
                "shadai_bango",
                "vehicle_identification_number"))
        .sentences("車台番号は{}です。", "車検証の車台番号 {} を確認した。", "車台番号（{}）のリコール対象を調べる。")
        .found("chassis", DocumentNumbers::chassis)
        .foundAlone("vin", DocumentNumbers::vin)
        .found("full-width-chassis", d -> FullWidth.of(DocumentNumbers.chassis(d)));
    Topic.of(
            target,
            kind,
            List.of("部品番号", "品番", "型番", "製造番号", "シリアル番号"),
            List.of("part_no", "item_no", "model_no", "serial_number", "product_serial"))
        .sentences("部品番号は{}です。", "品番 {} を発注した。", "製造番号：{}")
        .silentAlone("part-like-chassis", DocumentNumbers::chassis)
        .silentAlone("serial", d -> wrongVin(d))
        .silentAlone("seventeen-digits", d -> d.number(17))
        .silentAlone("hex", d -> d.random().text("0123456789ABCDEF", 17) + "-" + d.digits(2))
        .silentAlone(
            "words",
            d -> d.pick(
                "CONFIGURATIONKEYS", "ABSTRACTTEMPLATES", "DEPRECATEDHANDLER", "UNSUPPRESSEDTHRE"));
  }

  private void geoLocation() {
    String kind = "geo-location";
    Topic.of(
            target,
            kind,
            List.of("緯度経度", "位置情報", "現在地", "GPS座標", "自宅の座標"),
            List.of("location", "lat_lng", "gps", "coordinates", "position", "home_location"))
        .sentences("現在地は{}です。", "端末の位置情報 {} を受信した。", "緯度経度：{}")
        .found("comma", d -> latitude(d) + "," + longitude(d))
        .foundAlone("comma-space", d -> latitude(d) + ", " + longitude(d))
        .found("named", d -> "lat=" + latitude(d) + " lon=" + longitude(d))
        .found("kanji", d -> "北緯" + latitude(d) + " 東経" + longitude(d));
    Topic.of(
            target,
            kind,
            List.of("統計値", "為替", "測定結果", "描画パス", "サイズ"),
            List.of("statistics", "rates", "measured", "path_data", "size"))
        .sentences("{}", "測定結果は{}でした。", "集計: {}")
        .silentAlone(
            "prices",
            d -> d.between(20, 45) + "." + d.digits(2) + ", " + d.between(123, 153) + "."
                + d.digits(2))
        .silentAlone(
            "svg-path",
            d -> "M" + latitude(d) + "," + longitude(d) + "L" + d.number(2) + "." + d.digits(3)
                + "," + d.number(2) + "." + d.digits(3) + "z")
        .silentAlone("pixels", d -> latitude(d) + "px " + longitude(d) + "px")
        .silentAlone("percent", d -> latitude(d) + "%, " + longitude(d) + "%")
        .silent("mean-and-variance", d -> "平均" + latitude(d) + " 分散" + longitude(d))
        .silentAlone(
            "elsewhere",
            d -> d.between(50, 99) + "." + d.digits(6) + ", " + d.between(160, 179) + "."
                + d.digits(6))
        .silent(
            "series",
            d -> latitude(d) + ", " + longitude(d) + ", " + d.number(3) + "." + d.digits(6) + ", "
                + d.number(2) + "." + d.digits(6));
  }

  private static String vehicleClass(Draw draw) {
    return draw.pick("300", "301", "330", "500", "530", "580", "100", "400", "480", "33", "55");
  }

  private static String kana(Draw draw) {
    return draw.random().text(KANA, 1);
  }

  private static String serial(Draw draw) {
    return draw.number(2) + "-" + draw.digits(2);
  }

  private static String wrongVin(Draw draw) {
    String vin = DocumentNumbers.vin(draw);
    char check = vin.charAt(8) == '3' ? '4' : '3';
    return vin.substring(0, 8) + check + vin.substring(9);
  }

  private static String latitude(Draw draw) {
    return draw.between(31, 43) + "." + draw.digits(5) + draw.number(1);
  }

  private static String longitude(Draw draw) {
    return draw.between(130, 144) + "." + draw.digits(5) + draw.number(1);
  }
}
