/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceInferenceTest {
  private static final Rule NUMBER = rule(
      "kind='my-number'\nseverity='critical'\nconfidence='low'\ncontextConfidence='high'\nselective=true");
  private static final Rule MAIL = rule("kind='email-address'\nseverity='low'\nconfidence='high'");

  private static final Rule MOBILE = rule("kind='phone-number'\nconfidence='medium'");
  private static final Rule FIXED_LINE = rule("kind='phone-number'\nconfidence='medium'");

  private static final Rule LICENCE =
      rule("kind='drivers-license'\nconfidence='low'\ncontextConfidence='high'\nselective=true");
  private static final Rule NAME = rule("kind='person-name'\nconfidence='low'\nselective=true");
  private static final Rule LABELLED_NAME =
      read("[[rules]]\nid='labelled'\nkind='person-name'\nregex='x'\nlabels=['x']");

  private final PeopleEstimator people = new PeopleEstimator();

  @Test
  void conclude_ofAMatchAlone_hasTheRulesConfidence() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, evidence(NUMBER, 0, null, null), 1);
    assertThat(conclude(inference, Confidence.MEDIUM)).isEmpty();
    assertThat(conclude(inference, Confidence.LOW)).hasSize(1);
  }

  @Test
  void conclude_withAContextWord_hasTheContextConfidence_andSaysWhy() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, evidence(NUMBER, 0, "個人番号", null), 1);
    Finding finding = conclude(inference, Confidence.MEDIUM).get(0);
    assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(finding.reasons()).contains("near by stands '個人番号'");
  }

  @Test
  void conclude_ofADoubtfulValue_dropsALevel_andSaysSo() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, new MatchEvidence(NUMBER, 0, false, true, false, "個人番号", null), 1);
    Finding finding = conclude(inference, Confidence.LOW).get(0);
    assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(finding.reasons()).contains("against it: it reads as something else as well");
  }

  @Test
  void conclude_withAContraryWord_dropsALevel() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, evidence(NUMBER, 0, null, "注文"), 1);
    add(inference, evidence(MAIL, 0, null, "x"), 1);
    assertThat(conclude(inference, Confidence.LOW))
        .extracting(Finding::confidence)
        .containsExactly(Confidence.MEDIUM);
  }

  @Test
  void addAll_ofALaterPart_countsItsMatchesAndItsFailures() {
    SourceInference whole = new SourceInference("a.csv");
    SourceInference part = new SourceInference("a.csv");
    add(whole, evidence(MAIL, 0, null, null), 12);
    add(part, evidence(MAIL, 0, null, null), 12);
    add(whole, evidence(NUMBER, 3, null, null), 6);
    for (int i = 0; i < 30; i++) {
      part.refused(NUMBER, 3);
    }

    whole.addAll(part, location -> location);

    List<Finding> findings = conclude(whole, Confidence.LOW);
    assertThat(findings).extracting(Finding::ruleId).containsExactly(MAIL.id());
    assertThat(findings.get(0).count()).isEqualTo(24);
  }

  @Test
  void addAll_ofALaterPart_joinsTheirValues_andKeepsTheFirstDetails() {
    SourceInference whole = new SourceInference("a.txt");
    add(whole, evidence(MAIL, 0, null, null), 6);
    SourceInference part = new SourceInference("a.txt");
    for (int i = 7; i <= 10; i++) {
      MatchGroup group = part.match(evidence(MAIL, 0, null, null));
      group.add(group.evidence(), Location.builder("a").line(i).build(), "***", null, spread(i));
    }
    whole.addAll(part, location -> Location.builder("b").line(location.line()).build());
    assertThat(conclude(whole, Confidence.LOW))
        .allMatch(finding -> finding.severity() == Severity.MEDIUM)
        .extracting(finding -> finding.location().path() + finding.location().line())
        .containsExactly("a1", "a2", "a3", "a4", "a5", "a6", "b7", "b8", "b9", "b10");

    whole.addAll(part, location -> location);
    assertThat(whole.match(evidence(MAIL, 0, null, null)).details())
        .hasSize(MatchGroup.MAX_SEPARATE);
    assertThat(conclude(whole, Confidence.LOW).get(0).count()).isEqualTo(14);
  }

  @Test
  void weighs_whatHasACheckThatRefusesMost_andTelephones() {
    assertThat(SourceInference.weighs(NUMBER)).isTrue();
    assertThat(SourceInference.weighs(MOBILE)).isTrue();
    assertThat(SourceInference.weighs(MAIL)).isFalse();
  }

  @Test
  void conclude_ofAColumnInWhichNearlyAllPass_isSure_withoutAnyWord() {
    SourceInference inference = new SourceInference("a.csv");
    add(inference, evidence(NUMBER, 3, null, null), 40);
    inference.refused(NUMBER, 3);
    List<Finding> findings = conclude(inference, Confidence.HIGH);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).count()).isEqualTo(40);
    assertThat(findings.get(0).location().line()).isEqualTo(1);
    assertThat(findings.get(0).reasons()).contains("nearly all numbers of column 3 pass");
  }

  @Test
  void conclude_ofAColumnWhoseLabelSpeaksAgainstIt_asksForMoreNumbers() {
    MatchEvidence called = new MatchEvidence(NUMBER, 3, false, false, true, null, "注文番号");
    SourceInference few = new SourceInference("a.csv");
    add(few, called, 19);
    SourceInference many = new SourceInference("a.csv");
    add(many, called, 20);
    assertThat(conclude(few, Confidence.HIGH)).isEmpty();
    assertThat(conclude(many, Confidence.HIGH)).hasSize(1);
  }

  @Test
  void conclude_ofANumberThatAWordSpeaksAgainst_isNotProvedByTheOthersOfTheFile() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, evidence(NUMBER, 0, null, null), 40);
    add(inference, evidence(NUMBER, 0, null, "注文"), 1);
    assertThat(conclude(inference, Confidence.LOW)).hasSize(1);
  }

  @Test
  void conclude_ofADoubtfulNumberUnderAKeyOfItsOwn_isNotProvedByTheOthersOfTheFile() {
    SourceInference inference = new SourceInference("a.json");
    add(inference, evidence(NUMBER, -7, "個人番号", null), 40);
    add(inference, new MatchEvidence(NUMBER, -8, false, true, false, null, null), 1);
    assertThat(conclude(inference, Confidence.HIGH))
        .extracting(Finding::count)
        .containsExactly(40L);

    SourceInference list = new SourceInference("a.txt");
    add(list, evidence(NUMBER, 0, null, null), 40);
    add(list, new MatchEvidence(NUMBER, 0, false, true, false, null, null), 1);
    assertThat(conclude(list, Confidence.HIGH)).extracting(Finding::count).contains(1L);
  }

  @Test
  void conclude_ofAColumnOfWhichFewArePhoneNumbers_isSilent() {
    SourceInference inference = new SourceInference("a.csv");
    add(inference, evidence(MOBILE, 2, null, null), 3);
    add(inference, evidence(FIXED_LINE, 2, null, null), 9);
    refuse(inference, MOBILE, 2, 97);
    refuse(inference, FIXED_LINE, 2, 91);
    assertThat(conclude(inference, Confidence.LOW)).isEmpty();
  }

  @Test
  void conclude_ofAColumnOfWhichAsManyArePhoneNumbersAsByChance_isSilent() {
    SourceInference inference = new SourceInference("a.csv");
    add(inference, evidence(FIXED_LINE, 2, null, null), 69);
    refuse(inference, MOBILE, 2, 100);
    refuse(inference, FIXED_LINE, 2, 31);
    assertThat(conclude(inference, Confidence.LOW)).isEmpty();
  }

  @Test
  void conclude_ofAFewNumbersOfAColumn_ofWhichHardlyAnyPasses_asksForAWord() {
    for (String word : new String[] {null, "個人番号"}) {
      SourceInference inference = new SourceInference("a.csv");
      add(inference, evidence(NUMBER, 2, word, null), 1);
      refuse(inference, NUMBER, 2, 4);
      assertThat(conclude(inference, Confidence.LOW)).hasSize(word == null ? 0 : 1);
    }
  }

  @Test
  void conclude_ofAColumnOfPhoneNumbers_keepsThoseThatOneRuleOfTwoRefuses() {
    SourceInference inference = new SourceInference("a.csv");
    add(inference, evidence(MOBILE, 2, null, null), 90);
    add(inference, evidence(FIXED_LINE, 2, null, null), 10);
    refuse(inference, MOBILE, 2, 10);
    refuse(inference, FIXED_LINE, 2, 90);
    assertThat(conclude(inference, Confidence.LOW)).extracting(Finding::count).contains(90L);
  }

  @Test
  void conclude_ofAKeyUnderWhichFewArePhoneNumbers_isSilent_butNotOfOneUnderWhichManyAre() {
    for (int others : new int[] {10, 40}) {
      SourceInference inference = new SourceInference("a.json");
      add(inference, evidence(FIXED_LINE, -2, null, null), 10);
      refuse(inference, FIXED_LINE, -2, others);
      assertThat(conclude(inference, Confidence.LOW)).hasSize(others == 10 ? 10 : 0);
    }
  }

  @Test
  void conclude_ofAColumnThatIsCalledPhone_keepsTheFewThatAre() {
    SourceInference inference = new SourceInference("a.csv");
    add(inference, evidence(MOBILE, 2, "電話", null), 3);
    refuse(inference, MOBILE, 2, 97);
    assertThat(conclude(inference, Confidence.LOW)).hasSize(3);
  }

  private static void refuse(SourceInference inference, Rule rule, int column, int times) {
    for (int i = 0; i < times; i++) {
      inference.refused(rule, column);
    }
  }

  @Test
  void conclude_ofOneNumberOverAndOver_provesNothing() {
    SourceInference inference = new SourceInference("a.log");
    for (int i = 0; i < 30; i++) {
      add(inference, evidence(NUMBER, 0, null, null), 1);
    }
    assertThat(conclude(inference, Confidence.MEDIUM)).isEmpty();
  }

  @Test
  void conclude_tellsTheWordOfEachMatch() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, evidence(NUMBER, 0, "個人番号", null), 1);
    add(inference, evidence(NUMBER, 0, "my_number", null), 1);
    assertThat(conclude(inference, Confidence.MEDIUM))
        .extracting(finding -> finding.reasons().get(1))
        .containsExactly("near by stands '個人番号'", "near by stands 'my_number'");
  }

  @Test
  void conclude_ofAColumnInWhichATenthPasses_fallsSilent_evenWithALabel() {
    SourceInference inference = new SourceInference("a.csv");
    add(inference, evidence(NUMBER, 3, "個人番号", null), 10);
    for (int i = 0; i < 90; i++) {
      inference.refused(NUMBER, 3);
    }
    add(inference, evidence(NUMBER, 4, "個人番号", null), 1);
    assertThat(conclude(inference, Confidence.LOW)).hasSize(1);
  }

  @Test
  void conclude_ofFreeTextInWhichATenthPasses_keepsOnlyWhatHasAWord() {
    SourceInference inference = new SourceInference("a.log");
    add(inference, evidence(NUMBER, 0, null, null), 10);
    add(inference, evidence(NUMBER, 0, "個人番号", null), 1);
    for (int i = 0; i < 90; i++) {
      inference.refused(NUMBER, 0);
    }
    assertThat(conclude(inference, Confidence.LOW)).hasSize(1);
  }

  @Test
  void conclude_ofFewMatches_reportsEach() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, evidence(MAIL, 0, null, null), MatchGroup.MAX_SEPARATE);
    assertThat(conclude(inference, Confidence.LOW)).hasSize(MatchGroup.MAX_SEPARATE);
  }

  @Test
  void conclude_ofAList_raisesTheSeverity() {
    SourceInference few = new SourceInference("a.txt");
    add(few, evidence(MAIL, 0, null, null), 9);
    assertThat(conclude(few, Confidence.LOW).get(0).severity()).isEqualTo(Severity.LOW);
    SourceInference many = new SourceInference("a.txt");
    add(many, evidence(MAIL, 0, null, null), 11);
    assertThat(conclude(many, Confidence.LOW).get(0).severity()).isEqualTo(Severity.MEDIUM);
  }

  @Test
  void conclude_ofAListOfPeople_raisesTheSeverityOfAllOfIt() {
    for (int people : List.of(9, 10)) {
      SourceInference inference = new SourceInference("a.txt");
      add(inference, evidence(NAME, 0, null, null).beside(Company.EMAIL), people);
      add(inference, evidence(MAIL, 0, null, null).beside(Company.NAME), 2);
      add(inference, evidence(MAIL, 0, null, null), 1);
      assertThat(conclude(inference, Confidence.LOW))
          .filteredOn(finding -> finding.kind() == MAIL.kind())
          .extracting(Finding::severity)
          .containsExactly(
              people < 10 ? Severity.LOW : Severity.MEDIUM,
              people < 10 ? Severity.LOW : Severity.MEDIUM,
              Severity.LOW);
    }
  }

  @Test
  void conclude_ofNames_takesThoseThatALabelTells_forAProofOfTheirColumn() {
    for (int column : List.of(2, 0)) {
      SourceInference inference = new SourceInference("a.csv");
      add(inference, evidence(NAME, column, null, null), 3);
      add(inference, evidence(LABELLED_NAME, column, null, null), 4);
      refuse(inference, NAME, column, 6);
      assertThat(conclude(inference, Confidence.HIGH))
          .filteredOn(finding -> finding.ruleId().equals(NAME.id()))
          .hasSize(column == 2 ? 3 : 0);
    }
  }

  @Test
  void conclude_ofNumbersThatTwoKindsCouldBe_keepsTheLikelier_andWhatAWordTells() {
    SourceInference inference = new SourceInference("a.csv");
    for (int column : List.of(3, 0)) {
      add(inference, evidence(NUMBER, column, null, null), 20);
      add(inference, evidence(LICENCE, column, null, null), 19);
      refuse(inference, LICENCE, column, 1);
      add(inference, evidence(LICENCE, column, "免許証", null), 1);
    }
    assertThat(conclude(inference, Confidence.LOW))
        .extracting(finding -> finding.kind() + " " + finding.count())
        .containsExactlyInAnyOrder(
            NUMBER.kind() + " 20",
            LICENCE.kind() + " 1",
            NUMBER.kind() + " 20",
            LICENCE.kind() + " 19",
            LICENCE.kind() + " 1");
  }

  @Test
  void believed_areTheGroupsWhoseFindingsWouldBeOverAConfidence() {
    SourceInference inference = new SourceInference("a.csv");
    add(inference, evidence(NUMBER, 0, null, null), 1);
    add(inference, evidence(MAIL, 0, null, null), 1);
    add(inference, evidence(NUMBER, 3, "個人番号", null), 2);
    refuse(inference, NUMBER, 3, 18);
    assertThat(inference.believed(Confidence.LOW))
        .extracting(group -> group.evidence().rule())
        .containsExactlyInAnyOrder(NUMBER, MAIL);
    assertThat(inference.believed(Confidence.MEDIUM))
        .extracting(group -> group.evidence().rule())
        .containsExactly(MAIL);
  }

  @Test
  void conclude_ofAList_fingerprintsItsValues_inWhateverOrderTheyCome() {
    List<String> fingerprints = new ArrayList<>();
    for (int[] values : new int[][] {{0, 1}, {1, 0}, {0, 0}}) {
      SourceInference inference =
          new SourceInference("a.txt", (kind, digest) -> kind + " " + digest);
      SourceInference part = new SourceInference("a.txt", (kind, digest) -> kind + " " + digest);
      for (int i = 0; i < 2; i++) {
        MatchGroup group = (i == 0 ? inference : part).match(evidence(MAIL, 0, null, null));
        for (int times = 0; times < 8; times++) {
          group.add(group.evidence(), Location.builder("a").build(), "", "x", spread(values[i]));
        }
      }
      inference.addAll(part, location -> location);
      conclude(inference, Confidence.LOW)
          .forEach(finding -> fingerprints.add(finding.fingerprint().orElseThrow()));
    }
    assertThat(fingerprints).hasSize(3);
    assertThat(fingerprints.get(1)).isEqualTo(fingerprints.get(0));
    assertThat(fingerprints.get(2)).isNotEqualTo(fingerprints.get(0));
  }

  @Test
  void conclude_saysWhatItGoesBy() {
    assertThat(reasons(new MatchEvidence(MAIL, 0, false, false, true, "mail", null)))
        .contains("label says 'mail'");
    assertThat(reasons(new MatchEvidence(MAIL, 0, false, false, true, null, "order")))
        .contains("against it: label says 'order'");
    assertThat(reasons(evidence(MAIL, 0, null, "order")))
        .contains("against it: near by stands 'order'");
    assertThat(reasons(new MatchEvidence(MAIL, 0, true, false, false, null, null)))
        .contains("a published sample value")
        .doesNotContain("against it: it reads as something else as well");
    assertThat(reasons(evidence(MAIL, 0, null, null).beside(Company.NAME)))
        .contains("beside a name");
    assertThat(reasons(evidence(MAIL, 0, null, null)))
        .noneMatch(reason -> reason.contains("beside") || reason.contains("one of"));
  }

  @Test
  void conclude_saysWhoseNumbersPass() {
    for (int column : List.of(3, -3, 0)) {
      SourceInference inference = new SourceInference("a.csv");
      add(inference, evidence(NUMBER, column, null, null), 12);
      assertThat(conclude(inference, Confidence.HIGH).get(0).reasons())
          .contains(
              column > 0
                  ? "nearly all numbers of column 3 pass"
                  : column < 0
                      ? "nearly all numbers under its key pass"
                      : "nearly all such numbers of the file pass")
          .contains("one of many in this file");
    }
    SourceInference names = new SourceInference("a.csv");
    add(names, evidence(NAME, 3, null, null), 9);
    assertThat(conclude(names, Confidence.HIGH).get(0).reasons())
        .contains("most such fields around it are names");
  }

  private List<String> reasons(MatchEvidence evidence) {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, evidence, 1);
    return conclude(inference, Confidence.LOW).get(0).reasons();
  }

  @Test
  void conclude_ofOneValueOverAndOver_isNoList() {
    SourceInference inference = new SourceInference("a.so");
    for (int i = 0; i < 30; i++) {
      add(inference, evidence(MAIL, 0, null, null), 1);
    }
    assertThat(conclude(inference, Confidence.LOW).get(0).severity()).isEqualTo(Severity.LOW);
  }

  @Test
  void conclude_ofSamples_isInfo_andCountsNobody() {
    SourceInference inference = new SourceInference("a.txt");
    add(inference, new MatchEvidence(MAIL, 0, true, false, false, null, null), 30);
    assertThat(conclude(inference, Confidence.LOW).get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(people.estimate()).isZero();
  }

  @Test
  void conclude_whereAuthorsPublishContacts_isInfo_andCountsNobody() {
    for (String path : List.of(
        "x.jar!/META-INF/maven/g/a/pom.xml",
        "x.jar!/META-INF/LICENSE",
        "x.jar!/THIRD-PARTY-NOTICES.txt",
        "AUTHORS.md",
        "x.jar!/META-INF/licenses/asm.txt")) {
      SourceInference inference = new SourceInference(path);
      add(inference, evidence(MAIL, 0, null, null), 9);
      assertThat(conclude(inference, Confidence.LOW))
          .as(path)
          .extracting(Finding::severity)
          .containsOnly(Severity.INFO);
    }
    assertThat(people.estimate()).isZero();
  }

  @Test
  void conclude_ofAList_isNeverWhatAuthorsPublish_whateverItsFileIsCalled() {
    SourceInference inference = new SourceInference("x.jar!/NOTICE.txt");
    add(inference, evidence(MAIL, 0, null, null), 10);
    assertThat(conclude(inference, Confidence.LOW))
        .extracting(Finding::severity)
        .containsOnly(Severity.MEDIUM);
    assertThat(people.estimate()).isEqualTo(10);
  }

  @Test
  void conclude_ofTheDevelopersOfAPackage_isInfo_howeverManyTheyAre() {
    assertThat(severityOfMails("x.jar!/META-INF/maven/g/a/pom.xml", 40)).isEqualTo(Severity.INFO);
    assertThat(severityOfMails("repo/a-1.0.pom", 40)).isEqualTo(Severity.INFO);
    assertThat(people.estimate()).isZero();
    assertThat(severityOfMails("x.jar!/META-INF/maven/g/a/people.xml", 13))
        .isEqualTo(Severity.MEDIUM);
  }

  private Severity severityOfMails(String path, int count) {
    SourceInference inference = new SourceInference(path);
    add(inference, evidence(MAIL, 0, null, null), count);
    return conclude(inference, Confidence.LOW).get(0).severity();
  }

  @Test
  void conclude_ofThePublishedListOfDomainSuffixes_isInfo() {
    SourceInference inference = new SourceInference("x.jar!/mozilla/public-suffix-list.txt");
    add(inference, evidence(MAIL, 0, null, null), 300);
    assertThat(conclude(inference, Confidence.LOW).get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(people.estimate()).isZero();
  }

  @Test
  void conclude_ofMailsAndTables_isNotWhatAuthorsPublish() {
    for (String path : List.of(
        "notice.eml",
        "notice.csv",
        "license-holders.xlsx",
        "authors.sql",
        "about.csv",
        "pom.xml.csv",
        "x.jar!/META-INF/licenses/a.csv")) {
      SourceInference inference = new SourceInference(path);
      add(inference, evidence(MAIL, 0, null, null), 1);
      assertThat(conclude(inference, Confidence.LOW))
          .as(path)
          .extracting(Finding::severity)
          .containsExactly(Severity.LOW);
    }
  }

  @Test
  void people_countsDifferentValues_acrossContents() {
    for (String path : List.of("a.txt", "b.txt")) {
      SourceInference inference = new SourceInference(path);
      add(inference, evidence(MAIL, 0, null, null), 12);
      conclude(inference, Confidence.LOW);
    }
    assertThat(people.estimate()).isEqualTo(12);
  }

  @Test
  void sketch_isExactForFew_andNearForMany() {
    DistinctSketch sketch = new DistinctSketch();
    for (int round = 0; round < 2; round++) {
      addRange(sketch, 0, DistinctSketch.EXACT);
    }
    assertThat(sketch.estimate()).isEqualTo(DistinctSketch.EXACT);
    addRange(sketch, 0, 200_000);
    assertThat(sketch.estimate()).isBetween(190_000L, 210_000L);
  }

  @Test
  void sketch_isTheSame_howeverItsPartsAreJoined() {
    for (int size : List.of(10, DistinctSketch.EXACT / 2, DistinctSketch.EXACT, 20_000)) {
      DistinctSketch whole = new DistinctSketch();
      addRange(whole, 0, 2 * size);
      DistinctSketch first = new DistinctSketch();
      addRange(first, 0, size + size / 2);
      DistinctSketch second = new DistinctSketch();
      addRange(second, size, 2 * size);
      second.addAll(first);
      DistinctSketch fromNothing = new DistinctSketch();
      fromNothing.addAll(second);
      assertThat(second.estimate()).isEqualTo(whole.estimate());
      assertThat(fromNothing.estimate()).isEqualTo(whole.estimate());
    }
  }

  private static void addRange(DistinctSketch sketch, int from, int to) {
    for (int i = from; i < to; i++) {
      sketch.add(spread(i));
    }
  }

  private static long spread(long i) {
    long z = (i + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static MatchEvidence evidence(
      Rule rule, int column, @Nullable String context, @Nullable String contrary) {
    return new MatchEvidence(rule, column, false, false, false, context, contrary);
  }

  private static void add(SourceInference inference, MatchEvidence evidence, int count) {
    for (int i = 1; i <= count; i++) {
      MatchGroup group = inference.match(evidence);
      if (group.wantsDetails()) {
        group.add(evidence, Location.builder("a").line(i).build(), "***", null, spread(i));
      } else {
        group.count(spread(i));
      }
    }
  }

  private List<Finding> conclude(SourceInference inference, Confidence minimum) {
    List<Finding> findings = new ArrayList<>();
    inference.conclude(minimum, people, findings::add);
    return findings;
  }

  private static Rule rule(String keys) {
    return read("[[rules]]\nid='r'\nshapes=['12']\n" + keys);
  }

  private static Rule read(String toml) {
    try {
      return RuleReader.read("t", new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8)))
          .get(0);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
