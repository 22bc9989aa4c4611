/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InvalidObjectException;
import java.io.Serializable;

/** Data flows one way, and every library has its fence. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = {DoNotIncludeTests.class, ArchitectureTest.OfThisModule.class})
class ArchitectureTest {
  static final String ROOT = "io.github.morasanu";

  @ArchTest
  static final ArchRule LAYERS = layeredArchitecture()
      .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
      .layer("model")
      .definedBy(ROOT + ".model..")
      .layer("validate")
      .definedBy(ROOT + ".validate..")
      .layer("automaton")
      .definedBy(ROOT + ".automaton..")
      .layer("text")
      .definedBy(ROOT + ".text..")
      .layer("pattern")
      .definedBy(ROOT + ".pattern..")
      .layer("lexicon")
      .definedBy(ROOT + ".lexicon..")
      .layer("rule")
      .definedBy(ROOT + ".rule..")
      .layer("label")
      .definedBy(ROOT + ".label..")
      .layer("table")
      .definedBy(ROOT + ".table..")
      .layer("charset")
      .definedBy(ROOT + ".charset..")
      .layer("document")
      .definedBy(ROOT + ".document..")
      .layer("matcher")
      .definedBy(ROOT + ".matcher..")
      .layer("detect")
      .definedBy(ROOT + ".detect..")
      .layer("infer")
      .definedBy(ROOT + ".infer..")
      .layer("source")
      .definedBy(ROOT + ".source..")
      .layer("extract")
      .definedBy(ROOT + ".extract..")
      .layer("policy")
      .definedBy(ROOT + ".policy..")
      .layer("config")
      .definedBy(ROOT + ".config..")
      .layer("report")
      .definedBy(ROOT + ".report..")
      .layer("scan")
      .definedBy(ROOT + ".scan..")
      .layer("mask")
      .definedBy(ROOT + ".mask..")
      .whereLayer("model")
      .mayNotAccessAnyLayer()
      .whereLayer("validate")
      .mayOnlyAccessLayers("text")
      .whereLayer("automaton")
      .mayNotAccessAnyLayer()
      .whereLayer("text")
      .mayNotAccessAnyLayer()
      .whereLayer("pattern")
      .mayNotAccessAnyLayer()
      .whereLayer("lexicon")
      .mayNotAccessAnyLayer()
      .whereLayer("rule")
      .mayOnlyAccessLayers("model")
      .whereLayer("label")
      .mayOnlyAccessLayers("text", "automaton")
      .whereLayer("table")
      .mayOnlyAccessLayers("text", "label")
      .whereLayer("charset")
      .mayOnlyAccessLayers("text")
      .whereLayer("document")
      .mayOnlyAccessLayers("source", "table")
      .whereLayer("matcher")
      .mayOnlyAccessLayers("model", "validate", "text", "pattern", "lexicon", "rule", "label")
      .whereLayer("detect")
      .mayOnlyAccessLayers(
          "model", "validate", "automaton", "text", "pattern", "matcher", "rule", "label")
      .whereLayer("infer")
      .mayOnlyAccessLayers("model", "text", "rule")
      .whereLayer("source")
      .mayOnlyAccessLayers("model")
      .whereLayer("extract")
      .mayOnlyAccessLayers("model", "source", "text", "label", "table", "charset", "document")
      .whereLayer("policy")
      .mayOnlyAccessLayers("model", "rule")
      .whereLayer("config")
      .mayOnlyAccessLayers("model", "rule", "policy")
      .whereLayer("report")
      .mayOnlyAccessLayers("model", "policy")
      .whereLayer("scan")
      .mayOnlyBeAccessedByLayers("mask")
      .whereLayer("mask")
      .mayOnlyAccessLayers("model", "text", "source", "extract", "scan")
      .whereLayer("mask")
      .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule RE2J = fence("detect", "com.google.re2j..");

  @ArchTest
  static final ArchRule COMPRESS = fence("source", "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule TIKA = fence("document", "org.apache.tika..");

  @ArchTest
  static final ArchRule ASM = fence("extract", "org.objectweb.asm..");

  @ArchTest
  static final ArchRule CODES = fence("document", "com.google.zxing..");

  @ArchTest
  static final ArchRule MAIL = fence("extract", "org.apache.james..");

  @ArchTest
  static final ArchRule SKETCHES = fence("infer", "com.dynatrace..");

  @ArchTest
  static final ArchRule TOML = fence("rule", "com.fasterxml.jackson.dataformat.toml..");

  @ArchTest
  static final ArchRule PURE_ENGINE = noClasses()
      .that()
      .resideInAnyPackage(
          ROOT + ".detect..",
          ROOT + ".matcher..",
          ROOT + ".automaton..",
          ROOT + ".text..",
          ROOT + ".label..",
          ROOT + ".table..",
          ROOT + ".pattern..",
          ROOT + ".validate..")
      .should()
      .dependOnClassesThat(resideInAnyPackage(
              "java.io..",
              "java.nio.file..",
              "java.util.regex..",
              "java.util.logging..",
              "org.slf4j..")
          .and(not(belongToAnyOf(Serializable.class, InvalidObjectException.class))));

  @ArchTest
  static final ArchRule NO_MUTABLE_STATICS =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule FINAL_CLASSES = classes()
      .that()
      .areTopLevelClasses()
      .and()
      .areNotInterfaces()
      .and()
      .areNotEnums()
      .should(haveModifier(FINAL).or(haveModifier(ABSTRACT)));

  @ArchTest
  static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  /** Leaves out the module of test data, which shares our root package. */
  static final class OfThisModule implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("testdata");
    }
  }

  private static ArchRule fence(String home, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
