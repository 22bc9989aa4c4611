/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;

/** Collects the constants of an annotation and of those nested in it. */
final class AnnotationConstants extends AnnotationVisitor {
  private final ConstantLines lines;
  private final String member;
  private final String label;

  /**
   * Of the annotation of a member.
   *
   * @param member what reports call it
   * @param label its name in the text
   */
  AnnotationConstants(ConstantLines lines, String member, String label) {
    super(ClassConstants.API);
    this.lines = lines;
    this.member = member;
    this.label = label;
  }

  @Override
  public void visit(@Nullable String name, Object value) {
    if (ConstantValue.isTelling(value)) {
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
