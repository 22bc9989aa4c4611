/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Collects the constants that a class holds in fields, code and annotations. */
final class ClassConstants extends ClassVisitor {
  static final int API = Opcodes.ASM9;

  private final ConstantLines lines;
  private String simpleName = "";

  ClassConstants(ConstantLines lines) {
    super(API);
    this.lines = lines;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    simpleName = name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new AnnotationConstants(lines, simpleName, simpleName);
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return new AnnotationConstants(lines, simpleName, simpleName);
  }

  @Override
  public FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    String member = simpleName + "." + name;
    if (value != null && ConstantValue.isTelling(value)) {
      lines.add(member, 0, name, value);
    }
    return new FieldVisitor(API) {
      @Override
      public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationConstants(lines, member, name);
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return new AnnotationConstants(lines, member, name);
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new MethodConstants(lines, simpleName, name);
  }
}
