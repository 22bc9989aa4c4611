/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.extract.StoredConstants.Stored;
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
 * Collects the constants of one method. Those that a source line loads before it sets a field or a
 * variable, or calls a setter, go by its name: so {@code private String password = "…"} keeps its
 * context, though the compiler moves it into the constructor.
 */
final class MethodConstants extends MethodVisitor {
  /** What compilers call the body of a lambda, before the method that it stands in and a number. */
  private static final String LAMBDA = "lambda$";

  /** Its constants are the names of the components. */
  private static final String METHODS_OF_RECORDS = "java/lang/runtime/ObjectMethods";

  private final ConstantLines lines;
  private final String className;
  private final String method;
  private final List<String> parameters;
  private final List<Object> loaded = new ArrayList<>();
  private final StoredConstants stored = new StoredConstants();
  private int line;

  /**
   * Of a method.
   *
   * @param parameters their names, if they are known
   */
  MethodConstants(ConstantLines lines, String className, String method, List<String> parameters) {
    super(ClassConstants.API);
    this.lines = lines;
    this.className = className;
    this.parameters = parameters;
    this.method = withoutLambda(method);
  }

  private static String withoutLambda(String method) {
    int end = method.lastIndexOf('$');
    boolean lambda = method.startsWith(LAMBDA) && end > LAMBDA.length();
    return lambda ? method.substring(LAMBDA.length(), end) : method;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    addLoaded(method, method);
    this.line = line;
  }

  @Override
  public void visitLdcInsn(Object value) {
    load(value);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    if (ConcatRecipe.isMadeBy(bootstrap)) {
      load(ConcatRecipe.text(arguments));
    } else if (!bootstrap.getOwner().equals(METHODS_OF_RECORDS)) {
      for (Object argument : arguments) {
        load(argument);
      }
    }
  }

  private void load(Object value) {
    if (value instanceof ConstantDynamic dynamic) {
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        load(dynamic.getBootstrapMethodArgument(i));
      }
    } else {
      loaded.add(value);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
      addLoaded(name, name);
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    boolean setter =
        name.length() > 3 && name.startsWith("set") && Character.isUpperCase(name.charAt(3));
    if (setter) {
      addLoaded(method, name);
    }
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    if (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE && !loaded.isEmpty()) {
      stored.store(new Stored(List.copyOf(loaded), line, variable));
      loaded.clear();
    }
  }

  @Override
  public void visitLabel(Label label) {
    stored.place(label);
  }

  @Override
  public void visitLocalVariable(
      String name,
      String descriptor,
      @Nullable String signature,
      Label start,
      Label end,
      int index) {
    stored.name(name, start, index, this::addStored);
  }

  @Override
  public void visitEnd() {
    addLoaded(method, method);
    stored.unnamed().forEach(constants -> addStored(method, constants));
  }

  private void addStored(String label, Stored constants) {
    for (Object value : constants.values()) {
      lines.add(className + "." + method, constants.line(), label, value);
    }
  }

  private void addLoaded(String member, String label) {
    for (Object value : loaded) {
      lines.add(className + "." + member, line, label, value);
    }
    loaded.clear();
  }

  @Override
  public AnnotationVisitor visitAnnotationDefault() {
    return AnnotationConstants.ofDefault(lines, className + "." + method, method);
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotation(descriptor, method);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotation(descriptor, method);
  }

  @Override
  public @Nullable AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    boolean named = parameter < parameters.size();
    return annotation(descriptor, named ? parameters.get(parameter) : method);
  }

  @Override
  public @Nullable AnnotationVisitor visitInsnAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotation(descriptor, method);
  }

  @Override
  public @Nullable AnnotationVisitor visitTryCatchAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotation(descriptor, method);
  }

  @Override
  public @Nullable AnnotationVisitor visitLocalVariableAnnotation(
      int typeRef,
      @Nullable TypePath typePath,
      Label[] start,
      Label[] end,
      int[] index,
      String descriptor,
      boolean visible) {
    return annotation(descriptor, method);
  }

  private @Nullable AnnotationVisitor annotation(String descriptor, String member) {
    return AnnotationConstants.of(descriptor, lines, className + "." + member, member);
  }
}
