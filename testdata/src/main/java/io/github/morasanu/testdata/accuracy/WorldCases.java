/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import static io.github.morasanu.testdata.accuracy.IdentifierNumbers.grouped;

import io.github.morasanu.testdata.CheckDigits;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * National numbers of other countries. They are to be found beside words of their country, as a Japanese company writes
 * them; the same numbers without such words, with a wrong check or under another country's label are nothing.
 *
 * <p>The first part of a form is the country's number, as {@code us-ssn/hyphens}.
 */
final class WorldCases {
  private static final String KIND = "national-id";

  private final Consumer<CaseTemplate> target;

  WorldCases(Consumer<CaseTemplate> target) {
    this.target = target;
  }

  void add() {
    america();
    westernEurope();
    restOfEurope();
    china();
    asia();
    foreign();
  }

  private void america() {
    topic(
            List.of("SSN", "Social Security Number", "社会保障番号（米国）", "米国の社会保障番号"),
            List.of("ssn", "social_security_number", "employee_ssn", "us_ssn"))
        .found("us-ssn/hyphens", d -> grouped(NationalNumbers.usSsn(d), "-", 3, 2))
        .found("us-ssn/plain", NationalNumbers::usSsn)
        .silent("us-ssn/area", d -> d.pick("000", "666") + "-" + d.two(1, 99) + "-" + d.number(4));
    bare("us-ssn", d -> grouped(NationalNumbers.usSsn(d), "-", 3, 2));
    topic(List.of("ITIN", "米国の納税者番号（ITIN）"), List.of("itin", "us_itin", "itin_number"))
        .found("us-itin/hyphens", d -> grouped(NationalNumbers.usItin(d), "-", 3, 2))
        .found("us-itin/plain", NationalNumbers::usItin)
        .silent("us-itin/group", d -> "9" + d.digits(2) + "-" + d.two(10, 49) + "-" + d.number(4));
    bare("us-itin", d -> grouped(NationalNumbers.usItin(d), "-", 3, 2));
    topic(
            List.of("SIN", "Social Insurance Number", "カナダの社会保険番号"),
            List.of("sin", "social_insurance_number", "canada_sin"))
        .found("ca-sin/spaces", d -> grouped(NationalNumbers.caSin(d), " ", 3, 3))
        .found("ca-sin/plain", NationalNumbers::caSin)
        .silent("ca-sin/wrong-check", d -> spoiled(NationalNumbers.caSin(d), d));
    bare("ca-sin", NationalNumbers::caSin);
    topic(List.of("CPF", "CPF番号", "ブラジルの納税者番号（CPF）"), List.of("cpf", "cpf_number", "numero_cpf"))
        .found("br-cpf/dots", d -> dotted(NationalNumbers.brCpf(d)))
        .found("br-cpf/plain", NationalNumbers::brCpf)
        .silent("br-cpf/wrong-check", d -> dotted(spoiled(NationalNumbers.brCpf(d), d)));
    bare("br-cpf", d -> dotted(NationalNumbers.brCpf(d)));
  }

  private void westernEurope() {
    topic(
            List.of("NINO", "National Insurance Number", "英国の国民保険番号"),
            List.of("nino", "national_insurance_number", "ni_number"))
        .found("uk-nino/plain", NationalNumbers::ukNino)
        .found("uk-nino/spaces", d -> grouped(NationalNumbers.ukNino(d), " ", 2, 2, 2, 2))
        .silent("uk-nino/prefix", d -> d.pick("GB", "NK", "DA", "ZZ") + d.number(6) + "C");
    bare("uk-nino", NationalNumbers::ukNino);
    topic(List.of("NHS Number", "NHS番号", "英国のNHS番号"), List.of("nhs_number", "nhs_no", "nhs"))
        .found("uk-nhs/spaces", d -> grouped(NationalNumbers.ukNhs(d), " ", 3, 3))
        .found("uk-nhs/plain", NationalNumbers::ukNhs)
        .silent("uk-nhs/wrong-check", d -> spoiled(NationalNumbers.ukNhs(d), d));
    bare("uk-nhs", d -> grouped(NationalNumbers.ukNhs(d), " ", 3, 3));
    topic(
            List.of(
                "Steuer-ID", "Steuer-IdNr.", "ドイツの納税者番号（Steuer-ID）", "Steueridentifikationsnummer"),
            List.of("steuer_id", "steuer_idnr", "steueridentifikationsnummer"))
        .found("de-tax-id/plain", NationalNumbers::deTaxId)
        .found("de-tax-id/spaces", d -> grouped(NationalNumbers.deTaxId(d), " ", 2, 3, 3))
        .silent("de-tax-id/wrong-check", d -> spoiled(NationalNumbers.deTaxId(d), d));
    bare("de-tax-id", NationalNumbers::deTaxId);
    topic(
            List.of("Numéro de sécurité sociale", "フランスの社会保障番号", "NIR"),
            List.of("numero_securite_sociale", "nir", "num_secu"))
        .found("fr-nir/plain", NationalNumbers::frNir)
        .found("fr-nir/spaces", d -> grouped(NationalNumbers.frNir(d), " ", 1, 2, 2, 2, 3, 3))
        .silent("fr-nir/wrong-check", d -> spoiled(NationalNumbers.frNir(d), d));
    bare("fr-nir", NationalNumbers::frNir);
    topic(List.of("DNI", "NIF", "DNI/NIE", "スペインの身分証番号（DNI）"), List.of("dni", "nif", "dni_number"))
        .found("es-dni/plain", NationalNumbers::esDni)
        .found("es-dni/hyphen", d -> grouped(NationalNumbers.esDni(d), "-", 8))
        .silent("es-dni/wrong-check", d -> spoiled(NationalNumbers.esDni(d), d));
    bare("es-dni", NationalNumbers::esDni);
    topic(List.of("NIE", "NIE番号", "スペインの外国人番号（NIE）"), List.of("nie", "numero_nie"))
        .found("es-dni/nie-plain", NationalNumbers::esNie)
        .silent("es-dni/nie-wrong-check", d -> spoiled(NationalNumbers.esNie(d), d));
  }

  private void restOfEurope() {
    topic(
            List.of("Codice fiscale", "イタリアの納税者番号", "Cod. fiscale"),
            List.of("codice_fiscale", "cod_fiscale", "codicefiscale"))
        .found("it-codice-fiscale/plain", NationalNumbers::itFiscale)
        .silent("it-codice-fiscale/wrong-check", d -> spoiled(NationalNumbers.itFiscale(d), d));
    bare("it-codice-fiscale", NationalNumbers::itFiscale);
    topic(
            List.of("BSN", "Burgerservicenummer", "オランダの市民サービス番号"),
            List.of("bsn", "burgerservicenummer", "bsn_number"))
        .found("nl-bsn/plain", NationalNumbers::nlBsn)
        .silent("nl-bsn/wrong-check", d -> spoiled(NationalNumbers.nlBsn(d), d));
    bare("nl-bsn", NationalNumbers::nlBsn);
    topic(List.of("PESEL", "Numer PESEL", "ポーランドの国民番号"), List.of("pesel", "numer_pesel"))
        .found("pl-pesel/plain", NationalNumbers::plPesel)
        .silent("pl-pesel/wrong-check", d -> spoiled(NationalNumbers.plPesel(d), d));
    bare("pl-pesel", NationalNumbers::plPesel);
    topic(
            List.of("Personnummer", "スウェーデンの個人識別番号", "personnr"),
            List.of("personnummer", "person_nummer", "swedish_personnummer"))
        .found("se-personnummer/hyphen", d -> swedish(NationalNumbers.sePersonnummer(d)))
        .found("se-personnummer/century", NationalNumbers::sePersonnummer)
        .silent(
            "se-personnummer/wrong-check",
            d -> swedish(spoiled(NationalNumbers.sePersonnummer(d), d)));
    bare("se-personnummer", d -> swedish(NationalNumbers.sePersonnummer(d)));
  }

  private void china() {
    topic(
            List.of("身份证号码", "居民身份证", "中国の身分証番号", "公民身份号码"),
            List.of("shenfenzheng", "id_card_no", "china_id_card", "resident_id_card"))
        .found("cn-resident-id/plain", NationalNumbers::cnResidentId)
        .silent("cn-resident-id/wrong-check", d -> spoiled(NationalNumbers.cnResidentId(d), d));
    bare("cn-resident-id", NationalNumbers::cnResidentId);
    topic(List.of("身分證字號", "台湾の身分証番号", "國民身分證"), List.of("taiwan_id", "tw_national_id"))
        .found("tw-id/plain", NationalNumbers::twId)
        .silent("tw-id/wrong-check", d -> spoiled(NationalNumbers.twId(d), d));
    bare("tw-id", NationalNumbers::twId);
    topic(List.of("HKID", "香港身份證號碼", "香港の身分証番号"), List.of("hkid", "hk_id_card"))
        .found("hk-id/parentheses", NationalNumbers::hkId)
        .silent("hk-id/wrong-check", d -> spoiled(NationalNumbers.hkId(d), d));
    bare("hk-id", NationalNumbers::hkId);
  }

  private void asia() {
    topic(
            List.of("주민등록번호", "韓国の住民登録番号", "住民登録番号（韓国）"),
            List.of("rrn", "jumin_no", "jumin_number", "korea_rrn"))
        .found("kr-rrn/hyphen", d -> grouped(NationalNumbers.krRrn(d), "-", 6))
        .found("kr-rrn/plain", NationalNumbers::krRrn)
        .silent("kr-rrn/wrong-check", d -> grouped(spoiled(NationalNumbers.krRrn(d), d), "-", 6));
    bare("kr-rrn", d -> grouped(NationalNumbers.krRrn(d), "-", 6));
    topic(List.of("NRIC", "NRIC/FIN", "シンガポールの国民登録番号"), List.of("nric", "nric_fin", "nric_no"))
        .found("sg-nric/plain", NationalNumbers::sgNric)
        .silent("sg-nric/wrong-check", d -> spoiled(NationalNumbers.sgNric(d), d));
    bare("sg-nric", NationalNumbers::sgNric);
    topic(
            List.of("Aadhaar", "Aadhaar番号", "インドのアドハー番号"),
            List.of("aadhaar", "aadhaar_number", "aadhaar_no"))
        .found("in-aadhaar/spaces", d -> grouped(NationalNumbers.inAadhaar(d), " ", 4, 4))
        .found("in-aadhaar/plain", NationalNumbers::inAadhaar)
        .silent("in-aadhaar/wrong-check", d -> spoiled(NationalNumbers.inAadhaar(d), d));
    bare("in-aadhaar", d -> grouped(NationalNumbers.inAadhaar(d), " ", 4, 4));
    topic(List.of("PAN", "インドの納税者番号（PAN）", "PAN番号"), List.of("pan_no", "pan_number", "india_pan"))
        .found("in-pan/plain", NationalNumbers::inPan)
        .silent(
            "in-pan/holder",
            d -> d.letters(3) + d.pick("D", "X", "Z") + d.letters(1) + d.number(4) + d.letters(1));
    bare("in-pan", NationalNumbers::inPan);
    topic(List.of("TFN", "Tax File Number", "豪州の納税者番号（TFN）"), List.of("tfn", "tax_file_number"))
        .found("au-tfn/spaces", d -> grouped(NationalNumbers.auTfn(d), " ", 3, 3))
        .found("au-tfn/plain", NationalNumbers::auTfn)
        .silent("au-tfn/wrong-check", d -> spoiled(NationalNumbers.auTfn(d), d));
    bare("au-tfn", NationalNumbers::auTfn);
    topic(
            List.of("Medicare", "Medicare Number", "豪州のメディケア番号（Medicare）"),
            List.of("medicare_number", "medicare_no", "medicare_card"))
        .found("au-medicare/spaces", d -> grouped(NationalNumbers.auMedicare(d), " ", 4, 5))
        .found("au-medicare/plain", NationalNumbers::auMedicare)
        .silent("au-medicare/wrong-check", d -> {
          String card = NationalNumbers.auMedicare(d);
          return spoiled(card.substring(0, 9), d) + card.charAt(9);
        });
    bare("au-medicare", d -> grouped(NationalNumbers.auMedicare(d), " ", 4, 5));
  }

  /** Right numbers of one country under the label of another. */
  private void foreign() {
    topic(List.of("PESEL", "Numer PESEL"), List.of("pesel", "numer_pesel"))
        .silent("de-tax-id/as-pesel", WorldCases::noPesel);
    topic(List.of("HKID", "香港の身分証番号"), List.of("hkid", "hk_id_card"))
        .silent("tw-id/as-hkid", NationalNumbers::twId);
    topic(List.of("DNI", "NIF"), List.of("dni", "nif"))
        .silent("sg-nric/as-dni", NationalNumbers::sgNric);
    topic(List.of("身份证号码", "居民身份证"), List.of("shenfenzheng", "china_id_card"))
        .silent("kr-rrn/as-china", d -> grouped(NationalNumbers.krRrn(d), "-", 6));
    topic(List.of("NINO", "National Insurance Number"), List.of("nino", "ni_number"))
        .silent("us-ssn/as-nino", d -> grouped(NationalNumbers.usSsn(d), "-", 3, 2));
    topic(List.of("NRIC", "NRIC/FIN"), List.of("nric", "nric_no"))
        .silent("in-pan/as-nric", NationalNumbers::inPan);
  }

  /** A number of Germany whose third and fourth digit are no month of Poland. */
  private static String noPesel(Draw draw) {
    while (true) {
      String number = NationalNumbers.deTaxId(draw);
      int month = Integer.parseInt(number.substring(2, 4)) % 20;
      if (month < 1 || month > 12) {
        return number;
      }
    }
  }

  /** The same numbers as something that a business counts. */
  private void bare(String id, Function<Draw, String> value) {
    topic(
            List.of("整理番号", "案件番号", "備品番号", "受付番号"),
            List.of("reference_no", "case_no", "asset_no", "ticket_no"))
        .silentAlone(id + "/without-context", value);
  }

  private Topic topic(List<String> labels, List<String> keys) {
    return Topic.of(target, KIND, labels, keys);
  }

  private static String dotted(String cpf) {
    return cpf.substring(0, 3) + "." + cpf.substring(3, 6) + "." + cpf.substring(6, 9) + "-"
        + cpf.substring(9);
  }

  /** As Swedes write it: no century, a hyphen before the last four digits. */
  private static String swedish(String personnummer) {
    return grouped(personnummer.substring(2), "-", 6);
  }

  /** The number with another last digit or letter. */
  private static String spoiled(String number, Draw draw) {
    int at = number.length() - 1;
    while (!Character.isLetterOrDigit(number.charAt(at))) {
      at--;
    }
    char last = number.charAt(at);
    char other = Character.isDigit(last)
        ? CheckDigits.other(last, draw.random())
        : last == 'Z' ? 'A' : (char) (last + 1);
    return number.substring(0, at) + other + number.substring(at + 1);
  }
}
