/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ClassConstantsTest {
  private static final Handle BOOTSTRAP =
      new Handle(Opcodes.H_INVOKESTATIC, "B", "b", "()V", false);

  private final ClassWriter writer = new ClassWriter(0);

  ClassConstantsTest() {
    writer.visit(
        Opcodes.V17, Opcodes.ACC_PUBLIC, "com/example/Card$Of", null, "java/lang/Object", null);
  }

  private Extraction extract(String needle) {
    writer.visitEnd();
    return Extraction.of("Card.class", writer.toByteArray(), SegmentBuffer.CHUNK, needle);
  }

  private void field(String name, String descriptor, Object value) {
    writer.visitField(Opcodes.ACC_STATIC, name, descriptor, null, value).visitEnd();
  }

  private MethodVisitor method(String name) {
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, name, "()V", null, null);
    method.visitCode();
    return method;
  }

  private static void line(MethodVisitor method, int number) {
    Label label = new Label();
    method.visitLabel(label);
    method.visitLineNumber(number, label);
  }

  private static void end(MethodVisitor method) {
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(9, 9);
    method.visitEnd();
  }

  @Test
  void fields_giveStringsAndLongNumbers() {
    field("CARD_NUMBER", "Ljava/lang/String;", "value");
    field("MY_NUMBER", "J", 123456789012L);
    field("PHONE", "I", -10_000_000);
    field("SHORT", "I", 999_999);
    field("ZIP", "I", 1_000_001);
    field("RATE", "D", 123456789.5);
    field("AS_DOUBLE", "D", 123456789012.0);
    field("OF_A_TABLE", "D", 4987136205748198.0);
    Extraction extraction = extract("value");
    assertThat(extraction.text().lines())
        .containsExactly(
            "CARD_NUMBER = \"value\"",
            "MY_NUMBER = \"123456789012\"",
            "PHONE = \"-10000000\"",
            "ZIP = \"1000001\"",
            "AS_DOUBLE = \"123456789012\"");
    assertThat(extraction.hits).containsExactly(" [Card$Of.CARD_NUMBER] 0 null");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void code_givesConstantsWithTheirLines() {
    MethodVisitor method = method("login");
    line(method, 41);
    method.visitLdcInsn("first");
    line(method, 42);
    method.visitLdcInsn("second\nline");
    method.visitLdcInsn(1234567890123L);
    end(method);
    Extraction extraction = extract("line");
    assertThat(extraction.text())
        .isEqualTo("login = \"first\"\nlogin = \"second\nline\"\nlogin = \"1234567890123\"\n");
    assertThat(extraction.hits).containsExactly(":42 [Card$Of.login] 0 null");
  }

  @Test
  void code_thatSetsAField_goesByTheFieldsName() {
    MethodVisitor method = method("<init>");
    line(method, 5);
    method.visitLdcInsn("value");
    method.visitFieldInsn(
        Opcodes.PUTFIELD, "com/example/Card$Of", "password", "Ljava/lang/String;");
    method.visitLdcInsn("other");
    end(method);
    Extraction extraction = extract("value");
    assertThat(extraction.text()).isEqualTo("password = \"value\"\n<init> = \"other\"\n");
    assertThat(extraction.hits).containsExactly(":5 [Card$Of.password] 0 null");
  }

  @Test
  void dynamicConstantsAndRecipes_areRead() {
    MethodVisitor method = method("m");
    Handle concat = new Handle(
        Opcodes.H_INVOKESTATIC,
        "java/lang/invoke/StringConcatFactory",
        "makeConcatWithConstants",
        "()V",
        false);
    method.visitInvokeDynamicInsn(
        "makeConcatWithConstants", "()V", concat, "user=\u0001;pw=\u0002!", "constant");
    method.visitInvokeDynamicInsn("other", "()V", BOOTSTRAP, "argument", 1);
    method.visitLdcInsn(new ConstantDynamic("d", "I", BOOTSTRAP, "deep", 87654321L));
    end(method);
    assertThat(extract("X").text())
        .isEqualTo(
            "m = \"user={};pw=constant!\"\nm = \"argument\"\nm = \"deep\"\nm = \"87654321\"\n");
  }

  @Test
  void annotations_ofEverything_areRead() {
    annotate(writer.visitAnnotation("LA;", true), "onClass");
    FieldVisitor field = writer.visitField(0, "f", "I", null, null);
    annotate(field.visitAnnotation("LA;", false), "onField");
    field.visitEnd();
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_ABSTRACT, "m", "(I)V", null, null);
    annotate(method.visitAnnotation("LA;", true), "onMethod");
    annotate(method.visitParameterAnnotation(0, "LA;", true), "onParameter");
    AnnotationVisitor byDefault = method.visitAnnotationDefault();
    byDefault.visit(null, "byDefault");
    byDefault.visitEnd();
    method.visitEnd();
    assertThat(extract("X").text())
        .contains(
            "Card$Of.value = \"onClass\"\n",
            "f.value = \"onField\"\n",
            "m.value = \"onMethod\"\n",
            "m.value = \"onParameter\"\n",
            "m = \"byDefault\"\n");
  }

  private static void annotate(AnnotationVisitor annotation, String value) {
    annotation.visit("value", value);
    annotation.visitEnd();
  }

  @Test
  void annotations_nestedAndInArrays_areRead() {
    AnnotationVisitor annotation = writer.visitAnnotation("LA;", true);
    AnnotationVisitor array = annotation.visitArray("names");
    array.visit(null, "first");
    AnnotationVisitor nested = array.visitAnnotation(null, "LB;");
    nested.visit("key", "second");
    nested.visitEnd();
    array.visitEnd();
    annotation.visitEnd();
    assertThat(extract("X").text())
        .isEqualTo("Card$Of.names = \"first\"\nCard$Of.names.key = \"second\"\n");
  }

  @Test
  void versionOfTheFuture_isReadOffItsConstantPool() {
    field("CARD_NUMBER", "Ljava/lang/String;", "value");
    field("MY_NUMBER", "J", 123456789012L);
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    bytes[6] = 1;
    Extraction extraction = Extraction.of("Card.class", bytes);
    assertThat(extraction.text())
        .contains("\"value\"\n", "\"123456789012\"\n")
        .doesNotContain("com/example");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void numbersOfAPool_areReadByTheirTypes() {
    field("RATE", "D", 1.5e-9);
    field("MY_NUMBER", "D", 123456789012.0);
    field("ZIP", "I", 1_000_001);
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    bytes[6] = 1;
    assertThat(Extraction.of("Card.class", bytes).text().lines())
        .filteredOn(line -> line.matches("\"-?[0-9]+\""))
        .containsExactly("\"123456789012\"", "\"1000001\"");
  }

  @Test
  void damagedClass_isAnIncidentAndItsPoolIsRead() {
    field("CARD_NUMBER", "Ljava/lang/String;", "a value that can be read");
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    Extraction extraction = Extraction.of("Card.class", Arrays.copyOf(bytes, bytes.length - 12));
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.text()).contains("\"a value that can be read\"\n");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void damagedPool_isAnIncidentAndItsRunsAreRead() {
    field("CARD_NUMBER", "Ljava/lang/String;", "a value that can be read");
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    bytes[8] = 0x7F;
    Extraction extraction = Extraction.of("Card.class", bytes);
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.text()).contains("a value that can be read");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void machOForTwoProcessors_isNoClass() {
    byte[] bytes = new byte[512];
    bytes[0] = (byte) 0xCA;
    bytes[1] = (byte) 0xFE;
    bytes[2] = (byte) 0xBA;
    bytes[3] = (byte) 0xBE;
    bytes[7] = 2;
    Extraction extraction = Extraction.of("tool", bytes);
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
    assertThat(extraction.incidents).isEmpty();
  }
}
