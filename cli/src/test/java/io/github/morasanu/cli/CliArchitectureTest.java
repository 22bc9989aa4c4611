/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = Main.class, importOptions = DoNotIncludeTests.class)
class CliArchitectureTest {
  private static final String GIT_PACKAGE = "io.github.morasanu.cli.git";

  @ArchTest
  static final ArchRule OF_OURS_ONLY_THE_FRONT_DOORS = classes()
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          "io.github.morasanu.cli..",
          "io.github.morasanu.mask..",
          "io.github.morasanu.model..",
          "io.github.morasanu.source..",
          "io.github.morasanu.policy..",
          "io.github.morasanu.config..",
          "io.github.morasanu.report..",
          "io.github.morasanu.scan..",
          "org.eclipse.jgit..",
          "picocli..",
          "org.jspecify..",
          "java..");

  @ArchTest
  static final ArchRule GIT = noClasses()
      .that()
      .resideOutsideOfPackage(GIT_PACKAGE)
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule GIT_KNOWS_NO_COMMAND = noClasses()
      .that()
      .resideInAPackage(GIT_PACKAGE)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("io.github.morasanu.cli", "picocli..");

  @ArchTest
  static final ArchRule ONLY_MAIN_AND_THE_DOOR_TO_GIT_ARE_PUBLIC = noClasses()
      .that()
      .doNotHaveSimpleName("Main")
      .and()
      .doNotHaveSimpleName("GitRoots")
      .should()
      .haveModifier(JavaModifier.PUBLIC);

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_JVM = noClasses()
      .that()
      .doNotHaveSimpleName("Main")
      .should()
      .callMethod(System.class, "exit", int.class);
}
