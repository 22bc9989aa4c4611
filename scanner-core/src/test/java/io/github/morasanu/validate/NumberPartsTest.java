/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first part stands in brackets, and what the parts reach to ends at a bar. */
class NumberPartsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨03⟩,3847,2915┃",
        "⟨090⟩,3847,2915┃,x",
        "\"⟨0466⟩\";\"38\";\"4915┃\"",
        "\"tel1\":\"⟨03⟩\",\"tel2\":\"3847\",\"tel3\":\"2915┃\"",
        "tel1=⟨03⟩&tel2=3847&tel3=2915┃&x=1",
        "tel1: ⟨03⟩\ntel2: 3847\ntel3: 2915┃\n",
        "<input name=\"tel1\" value=\"⟨03⟩\">\n<input name='tel2' value='3847'> - <input name=tel3 id=\"tel3\" value=\"2915┃\">",
        "⟨03⟩\t3847\t2915┃\r\n",
      })
  void phone_ofItsParts_isValid(String marked) {
    assertThat(judge(Validators.PHONE_NUMBER_PARTS, marked)).isEqualTo(Validity.VALID);
    assertReaches(Validators.PHONE_NUMBER_PARTS, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨03⟩,3847",
        "⟨03⟩,3847,",
        "⟨03⟩,3847,291",
        "⟨03⟩,3847,29156",
        "⟨03⟩,3847,2915x",
        "⟨03⟩,3847,2915.5",
        "⟨03⟩3847,2915",
        "⟨13⟩,3847,2915",
        "⟨03⟩,384715,2915",
        "⟨038471⟩,3847,2915",
        "⟨03⟩\n3847\n2915",
        "⟨03⟩ x 3847 2915",
        "⟨03⟩ * 3847 2915",
        "tel1: ⟨03⟩\nzip: 3847\ntel3: 2915",
        "tel1: ⟨03⟩\ntel12: 3847\ntel3: 2915",
        "⟨03⟩<input name=\"zip\" value=\"3847\"><input name=\"tel3\" value=\"2915\">",
        "⟨03⟩<input value=\"3847\" name=\"tel2\"><input name=\"tel3\" value=\"2915\">",
      })
  void phone_ofOtherNumbers_isInvalid(String marked) {
    assertThat(judge(Validators.PHONE_NUMBER_PARTS, marked)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"⟨0120⟩\";\"384\";\"915┃\"", "⟨0800⟩,384,9151┃"})
  void phone_ofService_isNobodys(String marked) {
    assertThat(judge(Validators.PHONE_NUMBER_SERVICE_PARTS, marked)).isEqualTo(Validity.VALID);
    assertThat(judge(Validators.PHONE_NUMBER_PARTS, marked)).isEqualTo(Validity.INVALID);
    assertReaches(Validators.PHONE_NUMBER_SERVICE_PARTS, marked);
  }

  @ParameterizedTest
  @ValueSource(ints = {95, 96})
  void parts_standNear(int gap) {
    String marked = "⟨03⟩" + " ".repeat(gap) + "3847,2915";
    assertThat(judge(Validators.PHONE_NUMBER_PARTS, marked))
        .isEqualTo(gap < 96 ? Validity.VALID : Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨1985⟩,4,1┃",
        "⟨1985⟩,04,01┃",
        "⟨1985⟩,12,9┃",
        "birth_y=⟨1985⟩&birth_m=4&birth_d=30┃",
        "\"year\":⟨1985⟩,\"month\":4,\"day\":30┃}",
        "年: ⟨1985⟩\n月: 4\n日: 30┃",
      })
  void birthDate_ofItsParts_isValid(String marked) {
    assertThat(judge(Validators.BIRTH_DATE_PARTS, marked)).isEqualTo(Validity.VALID);
    assertReaches(Validators.BIRTH_DATE_PARTS, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨1985⟩,13,1",
        "⟨1985⟩,4,31",
        "⟨1985⟩,4,301",
        "⟨1985⟩,004,1",
        "⟨1985⟩,4",
        "⟨85⟩,4,1",
        "⟨19850⟩,4,1",
        "\"year\":⟨1985⟩,\"pay\":4\n,\"day\":30}",
      })
  void birthDate_ofOtherNumbers_isInvalid(String marked) {
    assertThat(judge(Validators.BIRTH_DATE_PARTS, marked)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "⟨100⟩,0001┃=1000001",
        "'\"zip1\":\"⟨100⟩\",\"zip2\":\"0001┃\"'=1000001",
        "⟨100⟩,001┃=-1",
        "⟨10⟩,0001┃=-1",
        "⟨100⟩=-1",
      })
  void postalCode_isOneNumber(String marked, int code) {
    String text = text(marked);
    assertThat(NumberParts.postalCode(text, marked.indexOf('⟨'), marked.indexOf('⟩') - 1))
        .isEqualTo(code);
    if (code > 0) {
      assertThat(NumberParts.endOfPostalCode(text, marked.indexOf('⟩') - 1))
          .isEqualTo(marked.indexOf('┃') - 2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "MY_NUMBER_PARTS => ⟨2847⟩,5610,3944┃",
        "RESIDENT_RECORD_CODE_PARTS => ⟨2472⟩,7059,608┃",
        "BASIC_PENSION_NUMBER_PARTS => ⟨2101⟩,847291┃,x",
        "BASIC_PENSION_NUMBER_PARTS => no1=⟨2101⟩&no2=847291┃",
        "EMPLOYMENT_INSURANCE_NUMBER_PARTS => \"⟨1301⟩\",\"000123\",\"4┃\"",
        "DRIVERS_LICENSE_PARTS => ⟨3090⟩;1234;5620┃",
        "PAYMENT_CARD_PARTS => ⟨3528⟩\t9410\t7263\t5180┃",
      })
  void number_ofItsGroups_isValid(Validators validator, String marked) {
    assertThat(judge(validator, marked)).isEqualTo(Validity.VALID);
    assertReaches(validator, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "MY_NUMBER_PARTS => ⟨2847⟩,5610,3945",
        "MY_NUMBER_PARTS => ⟨2847⟩,5610",
        "RESIDENT_RECORD_CODE_PARTS => ⟨2472⟩,7059,609",
        "RESIDENT_RECORD_CODE_PARTS => ⟨2472⟩,7059,6080",
        "BASIC_PENSION_NUMBER_PARTS => ⟨2101⟩,84729",
        "BASIC_PENSION_NUMBER_PARTS => ⟨2101⟩,8472910",
        "BASIC_PENSION_NUMBER_PARTS => ⟨2101⟩,847291.5",
        "BASIC_PENSION_NUMBER_PARTS => ⟨0000⟩,000291",
        "BASIC_PENSION_NUMBER_PARTS => no1=⟨2101⟩&fee=847291",
        "EMPLOYMENT_INSURANCE_NUMBER_PARTS => ⟨1301⟩,000123,45",
        "DRIVERS_LICENSE_PARTS => ⟨3090⟩,1234,5630",
        "PAYMENT_CARD_PARTS => ⟨3528⟩,9410,7263,5181",
        "PAYMENT_CARD_PARTS => ⟨3528⟩,9410,7263",
        "PAYMENT_CARD_PARTS => ⟨3528⟩,9410,7263,5180x",
      })
  void number_ofOtherGroups_isInvalid(Validators validator, String marked) {
    assertThat(judge(validator, marked)).isEqualTo(Validity.INVALID);
  }

  private static Validity judge(Validators validator, String marked) {
    return validator.validate(text(marked), marked.indexOf('⟨'), marked.indexOf('⟩') - 1);
  }

  private static void assertReaches(Validators validator, String marked) {
    int end = validator.endOfValue(text(marked), marked.indexOf('⟨'), marked.indexOf('⟩') - 1);
    assertThat(end).isEqualTo(marked.indexOf('┃') - 2);
  }

  private static String text(String marked) {
    return marked.replace("⟨", "").replace("⟩", "").replace("┃", "");
  }
}
