/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.lang.reflect.Array;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;

/** Collects the constants of an annotation and of those nested in it. */
final class AnnotationConstants extends AnnotationVisitor {
  /** What compilers keep for themselves: packed names and signatures of the class, no values. */
  private static final Set<String> COMPILERS_OWN = Set.of(
      "Lkotlin/Metadata;",
      "Lkotlin/coroutines/jvm/internal/DebugMetadata;",
      "Lscala/reflect/ScalaSignature;",
      "Lscala/reflect/ScalaLongSignature;");

  private final ConstantLines lines;
  private final String member;
  private final String label;

  private AnnotationConstants(ConstantLines lines, String member, String label) {
    super(ClassConstants.API);
    this.lines = lines;
    this.member = member;
    this.label = label;
  }

  /**
   * Of the annotation of a member; null if it holds nothing of the author's.
   *
   * @param descriptor its type
   * @param member what reports call the member
   * @param label its name in the text
   */
  static @Nullable AnnotationConstants of(
      String descriptor, ConstantLines lines, String member, String label) {
    return COMPILERS_OWN.contains(descriptor)
        ? null
        : new AnnotationConstants(lines, member, label);
  }

  /** Of the default value of an annotation's element. */
  static AnnotationConstants ofDefault(ConstantLines lines, String member, String label) {
    return new AnnotationConstants(lines, member, label);
  }

  /** Arrays of numbers come as a whole, others element by element. */
  @Override
  public void visit(@Nullable String name, Object value) {
    if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        lines.add(member, 0, labelOf(name), Array.get(value, i));
      }
    } else {
      lines.add(member, 0, labelOf(name), value);
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
    return new AnnotationConstants(lines, member, labelOf(name));
  }

  @Override
  public AnnotationVisitor visitArray(@Nullable String name) {
    return new AnnotationConstants(lines, member, labelOf(name));
  }

  /** The elements of an array, and the default of an annotation's element, have no name. */
  private String labelOf(@Nullable String name) {
    return name == null ? label : label + "." + name;
  }
}
