/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/**
 * Collects the constants of one method. Those that a source line loads before it sets a field go by
 * the field's name: so {@code private String password = "…"} keeps its context, though the compiler
 * moves it into the constructor.
 */
final class MethodConstants extends MethodVisitor {
  /** Stand for the arguments and constants in a recipe of StringConcatFactory. */
  private static final char ARGUMENT = '\u0001';

  private static final char CONSTANT = '\u0002';

  private final ConstantLines lines;
  private final String className;
  private final String method;
  private final List<Object> loaded = new ArrayList<>();
  private int line;

  MethodConstants(ConstantLines lines, String className, String method) {
    super(ClassConstants.API);
    this.lines = lines;
    this.className = className;
    this.method = method;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    addLoaded(method);
    this.line = line;
  }

  @Override
  public void visitLdcInsn(Object value) {
    load(value);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    for (Object argument : arguments) {
      load(argument instanceof String recipe ? withoutMarks(recipe) : argument);
    }
  }

  private static String withoutMarks(String recipe) {
    return recipe.replace(ARGUMENT, ' ').replace(CONSTANT, ' ');
  }

  private void load(Object value) {
    if (value instanceof ConstantDynamic dynamic) {
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        load(dynamic.getBootstrapMethodArgument(i));
      }
    } else if (ConstantValue.isTelling(value)) {
      loaded.add(value);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
      addLoaded(name);
    }
  }

  @Override
  public void visitEnd() {
    addLoaded(method);
  }

  private void addLoaded(String label) {
    for (Object value : loaded) {
      lines.add(className + "." + label, line, label, value);
    }
    loaded.clear();
  }

  @Override
  public AnnotationVisitor visitAnnotationDefault() {
    return annotation();
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotation();
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotation();
  }

  @Override
  public AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return annotation();
  }

  private AnnotationVisitor annotation() {
    return new AnnotationConstants(lines, className + "." + method, method);
  }
}
