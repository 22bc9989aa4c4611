/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The table of parameters in docs/maven.md says what the descriptor of the plugin says. */
class ParameterTableTest {
  private static final Path PAGE = Path.of("..", "docs", "maven.md");
  private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";
  private static final List<String> JUDGING = List.of("check", "aggregate");
  private static final List<String> SCANNING = List.of("check", "aggregate", "baseline", "report");

  @Test
  void everyParameterOfTheDescriptor_hasItsRow_andEveryRowItsParameter() throws Exception {
    Map<String, Parameter> parameters = parameters();
    Map<String, Row> rows = rows();

    assertThat(parameters).containsKeys("failOn", "cache", "reportDirectory", "lang");
    assertThat(rows.keySet()).isEqualTo(parameters.keySet());
  }

  @Test
  void propertyDefaultAndSince_areThoseOfTheDescriptor() throws Exception {
    Map<String, Row> rows = rows();
    parameters().forEach((name, parameter) -> {
      Row row = of(rows, name);
      assertThat(row.property())
          .as("property of %s", name)
          .isEqualTo(
              parameter.property().isEmpty()
                  ? "–"
                  : "`" + parameter.property().substring("morasanu.".length()) + "`");
      assertThat(row.since()).as("since of %s", name).isEqualTo(parameter.since());
      if (!parameter.defaultValue().isEmpty()) {
        assertThat(row.defaultValue())
            .as("default of %s", name)
            .isEqualTo("`" + parameter.defaultValue() + "`");
      }
    });
  }

  @Test
  void parametersOfSomeGoalsOnly_sayOfWhich() throws Exception {
    Map<String, Row> rows = rows();
    parameters().forEach((name, parameter) -> {
      String meaning = of(rows, name).meaning();
      if (parameter.goals().equals(Set.copyOf(SCANNING))) {
        assertThat(meaning).as(name).doesNotContain("; of `");
      } else {
        List<String> goals =
            SCANNING.stream().filter(parameter.goals()::contains).toList();
        assertThat(meaning).as(name).endsWith("; of `" + String.join("`, `", goals) + "`");
      }
    });
    assertThat(of(parameters(), "failOn").goals()).isEqualTo(Set.copyOf(JUDGING));
  }

  private static <T> T of(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private static Map<String, Row> rows() throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    boolean inTable = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| parameter |")) {
        inTable = true;
      } else if (inTable && line.startsWith("| `")) {
        List<String> cells = cells(line);
        assertThat(cells).as(line).hasSize(5);
        String name = cells.get(0).substring(1, cells.get(0).indexOf('`', 1));
        rows.put(name, new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
      } else if (inTable && !line.startsWith("|")) {
        inTable = false;
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 1;
    for (int bar = line.indexOf('|', from); bar > 0; bar = line.indexOf('|', from)) {
      cells.add(line.substring(from, bar).strip());
      from = bar + 1;
    }
    return cells;
  }

  /** By name: what a user may set, of all goals that scan. */
  private static Map<String, Parameter> parameters() throws Exception {
    Document descriptor;
    try (InputStream in = CheckMojo.class.getResourceAsStream(DESCRIPTOR)) {
      assertThat(in).as("made by plugin:descriptor, after the classes").isNotNull();
      descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
    Map<String, Parameter> parameters = new TreeMap<>();
    for (Element mojo : elements(descriptor.getElementsByTagName("mojo"))) {
      String goal = text(mojo, "goal");
      if (!SCANNING.contains(goal)) {
        continue;
      }
      Element configuration =
          elements(mojo.getElementsByTagName("configuration")).get(0);
      for (Element parameter : elements(mojo.getElementsByTagName("parameter"))) {
        if (text(parameter, "editable").equals("true")) {
          String name = text(parameter, "name");
          parameters
              .computeIfAbsent(name, key -> parameter(key, parameter, configuration))
              .goals()
              .add(goal);
        }
      }
    }
    return parameters;
  }

  private static Parameter parameter(String name, Element parameter, Element configuration) {
    List<Element> settings = elements(configuration.getElementsByTagName(name));
    String expression = settings.isEmpty() ? "" : settings.get(0).getTextContent();
    String property = expression.isEmpty() ? "" : expression.substring(2, expression.length() - 1);
    String defaultValue = settings.isEmpty() ? "" : settings.get(0).getAttribute("default-value");
    return new Parameter(property, defaultValue, text(parameter, "since"), new TreeSet<>());
  }

  private static String text(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name)) {
        return child.getTextContent();
      }
    }
    return "";
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** One row of the page. */
  private record Row(String property, String defaultValue, String since, String meaning) {}

  /** One parameter of the descriptor, and the goals that have it. */
  private record Parameter(String property, String defaultValue, String since, Set<String> goals) {}
}
