/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Collects the constants that a class holds in fields, record components, code and annotations. */
final class ClassConstants extends ClassVisitor {
  static final int API = Opcodes.ASM9;

  private final ConstantLines lines;
  private final List<String> components = new ArrayList<>();
  private final StringBuilder componentTypes = new StringBuilder();
  private String simpleName = "";

  private ClassConstants(ConstantLines lines) {
    super(API);
    this.lines = lines;
  }

  /**
   * Adds the constants of a class. To hand this visitor to a reader elsewhere would make Java load it, and the library that it
   * extends, with the class that does: with every scan.
   */
  static void read(ClassReader reader, ConstantLines lines) {
    reader.accept(new ClassConstants(lines), ClassReader.SKIP_FRAMES);
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
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return AnnotationConstants.of(descriptor, lines, simpleName, simpleName);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return AnnotationConstants.of(descriptor, lines, simpleName, simpleName);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, @Nullable String signature) {
    components.add(name);
    componentTypes.append(descriptor);
    return new RecordComponentVisitor(API) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return ofMember(descriptor, name);
      }

      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return ofMember(descriptor, name);
      }
    };
  }

  @Override
  public FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if (value != null) {
      lines.add(simpleName + "." + name, 0, name, value);
    }
    return new FieldVisitor(API) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return ofMember(descriptor, name);
      }

      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return ofMember(descriptor, name);
      }
    };
  }

  private @Nullable AnnotationVisitor ofMember(String descriptor, String member) {
    return AnnotationConstants.of(descriptor, lines, simpleName + "." + member, member);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new MethodConstants(lines, simpleName, name, parametersOf(name, descriptor));
  }

  /**
   * The names of the parameters, or none if unknown. Compilers copy the annotations of a record's
   * components to its canonical constructor: under the same names they count once.
   */
  private List<String> parametersOf(String method, String descriptor) {
    boolean canonical = method.equals("<init>") && descriptor.equals("(" + componentTypes + ")V");
    return canonical ? components : List.of();
  }
}
