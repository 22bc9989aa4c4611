/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.KindLimit;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Suppression;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReporterTest {

  @Test
  void tests_failWhereThePolicyDoes() throws Exception {
    Policy strict = Policy.builder().failOn(Severity.LOW).build();
    Policy lenient = Policy.builder().failOn(Severity.CRITICAL).build();

    assertThat(failures(SampleReport.full(), strict)).isEqualTo(6);
    assertThat(failures(SampleReport.full(), Policy.defaults())).isEqualTo(5);
    assertThat(failures(SampleReport.full(), lenient)).isEqualTo(1);
    assertThat(failures(SampleReport.empty(), strict)).isZero();
  }

  @Test
  void tests_passWhereALimitTolerates_andFailWherePeopleAreTooMany() throws Exception {
    Policy tolerant = Policy.builder()
        .kind(Kind.MY_NUMBER, new KindLimit(null, 2000, false))
        .kind(Kind.ADDRESS, new KindLimit(null, 0, true))
        .build();
    Policy people = Policy.builder().failOn(Severity.CRITICAL).maxPeople(10).build();

    assertThat(failures(SampleReport.full(), tolerant)).isEqualTo(3);
    assertThat(failures(SampleReport.full(), people)).isEqualTo(6);
  }

  @Test
  void whatSomebodyAllowed_isSkipped_withWhoAndWhy() throws Exception {
    Element suites =
        parsed(SampleReport.withComments(), SampleReport.allowing()).getDocumentElement();

    assertThat(messages(suites, "skipped"))
        .contains(
            "2 values allowed by configuration: sample of ours",
            "1234 values allowed by baseline",
            "its last day is over");
    assertThat(number(suites, "skipped")).isEqualTo(count(suites, "skipped"));
  }

  @Test
  void suppressionsWithoutEffect_failWhereThePolicySaysSo() throws Exception {
    Policy strict = Policy.builder()
        .suppressions(List.of(new Suppression("x", "passport", "old", null, "morasanu.toml:3")))
        .failOnUnusedSuppression(true)
        .build();

    assertThat(messages(parsed(SampleReport.empty(), strict).getDocumentElement(), "failure"))
        .containsExactly("nothing that it allows is there");
  }

  @Test
  void law_isInTheProperties() throws Exception {
    NodeList properties = parsed(SampleReport.full(), Policy.defaults())
        .getDocumentElement()
        .getElementsByTagName("property");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < properties.getLength(); i++) {
      names.add(((Element) properties.item(i)).getAttribute("name"));
    }
    assertThat(names).contains("law", "law.my-number-rule2-3");
  }

  private static List<String> messages(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      messages.add(((Element) found.item(i)).getAttribute("message"));
    }
    return messages;
  }

  @Test
  void counts_areThoseOfTheElements() throws Exception {
    for (ScanReport report : new ScanReport[] {SampleReport.full(), BigReport.of(700)}) {
      Element suites = parsed(report, Policy.defaults()).getDocumentElement();
      assertThat(number(suites, "tests")).isEqualTo(count(suites, "testcase"));
      assertThat(number(suites, "failures")).isEqualTo(count(suites, "failure"));
      assertThat(number(suites, "errors")).isEqualTo(count(suites, "error"));
      assertThat(number(suites, "skipped")).isEqualTo(count(suites, "skipped"));
    }
  }

  @Test
  void incidents_areErrorsWhereThePolicyForbidsThem_andSkippedElsewhere() throws Exception {
    Policy lenient = Policy.builder().failOnIncomplete(false).build();

    assertThat(count(parsed(SampleReport.full(), Policy.defaults()).getDocumentElement(), "error"))
        .isEqualTo(2);
    assertThat(count(parsed(SampleReport.full(), lenient).getDocumentElement(), "skipped"))
        .isEqualTo(2);
  }

  @Test
  void report_ofNothingHasOneTestThatPassed() throws Exception {
    Element suites = parsed(SampleReport.empty(), Policy.defaults()).getDocumentElement();

    assertThat(count(suites, "testcase")).isEqualTo(1);
    assertThat(count(suites, "failure")).isZero();
  }

  @Test
  void names_thatAreMarkupStayNames() throws Exception {
    Element suites = parsed(HostileReport.report(), Policy.defaults()).getDocumentElement();

    assertThat(count(suites, "script")).isZero();
    assertThat(
            ((Element) suites.getElementsByTagName("testcase").item(0)).getAttribute("classname"))
        .isEqualTo(HostileReport.IMAGE);
  }

  private static int failures(ScanReport report, Policy policy) throws Exception {
    return count(parsed(report, policy).getDocumentElement(), "failure");
  }

  private static int count(Element element, String name) {
    return element.getElementsByTagName(name).getLength();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static Document parsed(ScanReport report, Policy policy) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    byte[] xml = Written.as(ReportFormat.JUNIT, report, policy).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }
}
