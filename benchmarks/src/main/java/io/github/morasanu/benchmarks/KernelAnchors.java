/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.automaton.Anchor;
import io.github.morasanu.automaton.SymbolSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Anchors as rules for personal data and secrets make them, and a symbol for each character. Stateless. */
final class KernelAnchors {
  private static final long SEED = 5;
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";

  /** Words in which case counts. */
  private static final String[] EXACT = {
    "AKIA",
    "ASIA",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "dckr_pat_",
    "glpat-",
    "xoxb-",
    "xoxp-",
    "hooks.slack.com/services/T",
    "sk_live_",
    "rk_live_",
    "AIza",
    "ya29.",
    "GOCSPX-",
    "SG.",
    "npm_",
    "pypi-AgEIcHlwaS5vcmc",
    "dop_v1_",
    "T3BlbkFJ",
    "sk-ant-api03-",
    "hf_",
    "shpat_",
    "sq0atp-",
    "-----BEGIN ",
    "eyJ",
    "AccountKey=",
    ".webhook.office.com/webhookb2/",
    ".com/api/webhooks/",
    "dapi",
    "ATATT3",
    "hvs.",
    ".atlasv1.",
    "glsa_",
    "NRAK-",
    "AGE-SECRET-KEY-1",
    "PuTTY-User-Key-File-",
    "$2a$",
    "://",
    "@",
    "+81",
    "〒",
    "jdbc:",
  };

  /** Words in any case. */
  private static final String[] ANY_CASE = {
    "password",
    "passwd",
    "secret",
    "api_key",
    "apikey",
    "token=",
    "heroku",
    "aws_sec",
    "service_account",
    "mailchimp",
  };

  /** Words of Japanese rules. */
  private static final String[] JAPANESE = {
    "生年月日", "誕生日", "東京都", "北海道", "京都府", "大阪府", "県", "免許", "マイナンバー", "個人番号", "法人番号", "口座番号", "普通預金",
    "氏名", "お名前", "顧客名", "担当者名", "保険者番号", "記号番号", "基礎年金番号", "電話", "住所", "国籍",
  };

  private KernelAnchors() {}

  /** The symbol of a character: ASCII itself, everything else 0x80 or more. */
  static byte symbol(char c) {
    return (byte) (c < 0x80 ? c : 0x80 | c * 0x9E3779B1 >>> 25);
  }

  /** Anchors of common rules, filled up with seeded ones in the manner of further secrets' prefixes. */
  static List<Anchor> some(int count) {
    List<Anchor> anchors = new ArrayList<>();
    literals(count).forEach(literal -> anchors.add(anchor(literal)));
    return anchors;
  }

  /** The same as words; those in any case are in lower case. */
  private static List<String> literals(int count) {
    List<String> literals = new ArrayList<>(List.of(EXACT));
    literals.addAll(List.of(ANY_CASE));
    literals.addAll(List.of(JAPANESE));
    Random random = new Random(SEED);
    while (literals.size() < count) {
      String literal = prefix(random);
      if (!literals.contains(literal)) {
        literals.add(literal);
      }
    }
    return literals.subList(0, count);
  }

  private static String prefix(Random random) {
    StringBuilder prefix = new StringBuilder();
    boolean upper = random.nextInt(3) == 0;
    for (int i = 3 + random.nextInt(4); i > 0; i--) {
      char c = LOWER.charAt(random.nextInt(LOWER.length()));
      prefix.append(upper ? Character.toUpperCase(c) : c);
    }
    return prefix.append("_-.".charAt(random.nextInt(3))).toString();
  }

  private static Anchor anchor(String literal) {
    boolean anyCase = List.of(ANY_CASE).contains(literal);
    List<SymbolSet> sets = new ArrayList<>();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      SymbolSet set = SymbolSet.of(symbol(c));
      sets.add(anyCase ? set.union(SymbolSet.of(symbol(Character.toUpperCase(c)))) : set);
    }
    return Anchor.of(sets);
  }
}
