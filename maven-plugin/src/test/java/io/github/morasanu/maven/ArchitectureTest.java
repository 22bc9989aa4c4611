/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.morasanu.maven",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule plugin_knowsNoEngine = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "io.github.morasanu.automaton..",
          "io.github.morasanu.detect..",
          "io.github.morasanu.charset..",
          "io.github.morasanu.document..",
          "io.github.morasanu.extract..",
          "io.github.morasanu.label..",
          "io.github.morasanu.table..",
          "io.github.morasanu.infer..",
          "io.github.morasanu.lexicon..",
          "io.github.morasanu.source..",
          "io.github.morasanu.validate..",
          "com.google.re2j..",
          "org.apache.tika..");

  @ArchTest
  static final ArchRule plugin_speaksThroughTheMavenLogOnly =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule plugin_keepsNoStaticState = fields()
      .that()
      .areStatic()
      .and()
      .areDeclaredInClassesThat()
      .doNotHaveSimpleName("HelpMojo")
      .should()
      .beFinal();

  @ArchTest
  static final ArchRule plugin_classesAreFinal = classes()
      .that()
      .areTopLevelClasses()
      .and()
      .areNotInterfaces()
      .and()
      .doNotHaveSimpleName("HelpMojo")
      .and()
      .doNotHaveModifier(JavaModifier.ABSTRACT)
      .should()
      .haveModifier(JavaModifier.FINAL);
}
