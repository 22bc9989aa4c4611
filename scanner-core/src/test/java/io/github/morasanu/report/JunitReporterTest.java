/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Policy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

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
