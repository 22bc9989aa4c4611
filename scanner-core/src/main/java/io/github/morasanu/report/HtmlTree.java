/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folders, artifacts and entries with findings, as a tree that opens without a script. Of a level with
 * very many, those with the worst and the most values are shown, and the number of the others.
 */
final class HtmlTree {
  private static final int MOST_CHILDREN = 50;
  private static final int MOST_NODES = 2_000;

  /** Nested more deeply than any archive that people make: what is below is shown as one name. */
  private static final int DEEPEST = 40;

  private static final Comparator<Node> ORDER = Comparator.comparing((Node node) -> node.worst)
      .thenComparing(node -> node.values)
      .reversed()
      .thenComparing(node -> node.path);

  private static final class Node {
    private final String path;
    private final Map<String, Node> children = new TreeMap<>();
    private long values;
    private Severity worst = Severity.INFO;

    private Node(String path) {
      this.path = path;
    }

    private void add(Finding finding) {
      values += finding.count();
      worst = finding.severity().isAtLeast(worst) ? finding.severity() : worst;
    }
  }

  private final Node root = new Node("");
  private int written;

  private HtmlTree(List<Finding> findings) {
    findings.forEach(this::add);
  }

  static HtmlTree of(List<Finding> findings) {
    return new HtmlTree(findings);
  }

  private void add(Finding finding) {
    String path = finding.location().path();
    Node node = root;
    node.add(finding);
    int depth = 0;
    for (int start = 0; start < path.length(); depth++) {
      int slash = depth == DEEPEST ? -1 : path.indexOf('/', start + 1);
      boolean entry = slash > 0 && path.charAt(slash - 1) == '!';
      int end = slash < 0 ? path.length() : entry ? slash - 1 : slash;
      String prefix = path.substring(0, end);
      node = node.children.computeIfAbsent(prefix, Node::new);
      node.add(finding);
      start = slash < 0 ? path.length() : slash + 1;
    }
  }

  void write(Writer out) throws IOException {
    out.write(
        "<section>\n<h2>" + Bilingual.words("tree") + "</h2>\n<div class=\"tree\">\n<ul>\n<li>");
    out.write(button(root, Bilingual.words("tree.all")) + "</li>\n");
    writeChildren(root, 0, out);
    out.write("</ul>\n</div>\n</section>\n");
  }

  private void writeChildren(Node parent, int depth, Writer out) throws IOException {
    List<Node> children = parent.children.values().stream().sorted(ORDER).toList();
    int shown = 0;
    for (Node child : children) {
      if (shown == MOST_CHILDREN || written == MOST_NODES) {
        break;
      }
      write(child, parent, depth, out);
      shown++;
    }
    if (shown < children.size()) {
      String more = Words.number(children.size() - shown);
      out.write("<li class=\"note\">" + Bilingual.words("tree.more", more) + "</li>\n");
    }
  }

  private void write(Node node, Node parent, int depth, Writer out) throws IOException {
    written++;
    Node last = endOfChain(node);
    String label = button(last, Markup.escape(name(last, parent)));
    if (last.children.isEmpty()) {
      out.write("<li><span class=\"leaf\">" + label + "</span></li>\n");
      return;
    }
    out.write(
        "<li><details" + (depth < 1 ? " open" : "") + "><summary>" + label + "</summary>\n<ul>\n");
    writeChildren(last, depth + 1, out);
    out.write("</ul>\n</details></li>\n");
  }

  /** The first one below with a choice: levels with a single name are shown as one. */
  private static Node endOfChain(Node node) {
    Node last = node;
    while (last.children.size() == 1) {
      Node only = last.children.values().iterator().next();
      if (only.values < last.values) {
        return last;
      }
      last = only;
    }
    return last;
  }

  private static String name(Node node, Node parent) {
    String name = node.path.substring(parent.path.length());
    if (name.startsWith(EntryPath.SEPARATOR)) {
      return name.substring(EntryPath.SEPARATOR.length());
    }
    return parent.path.isEmpty() ? name : name.substring(1);
  }

  private static String button(Node node, String label) {
    return "<span class=\"dot dot-" + node.worst.id()
        + "\"></span><button type=\"button\" data-path=\""
        + Markup.escape(node.path) + "\" title=\"" + Markup.escape(node.path) + "\">" + label
        + "</button> <span class=\"count\">"
        + Words.number(node.values) + "</span>";
  }
}
