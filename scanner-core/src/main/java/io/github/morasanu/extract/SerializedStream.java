/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads serialised Java objects by the grammar of the Java Object Serialization Specification (chapter
 * 6) and writes their strings and long numbers, each on a line with the field it stands in. Loads no
 * class and makes no object.
 */
final class SerializedStream {
  private static final int NULL = 0x70;
  private static final int REFERENCE = 0x71;
  private static final int CLASS_DESCRIPTION = 0x72;
  private static final int OBJECT = 0x73;
  private static final int STRING = 0x74;
  private static final int ARRAY = 0x75;
  private static final int CLASS = 0x76;
  private static final int BLOCK = 0x77;
  private static final int END_OF_BLOCKS = 0x78;
  private static final int RESET = 0x79;
  private static final int LONG_BLOCK = 0x7A;
  private static final int EXCEPTION = 0x7B;
  private static final int LONG_STRING = 0x7C;
  private static final int PROXY_DESCRIPTION = 0x7D;
  private static final int ENUM = 0x7E;

  private static final int WRITES_ITSELF = 1;
  private static final int SERIALIZABLE = 2;
  private static final int EXTERNALIZABLE = 4;
  private static final int IN_BLOCKS = 8;
  private static final int FIRST_HANDLE = 0x7E0000;

  /** Objects within each other; the stack bears more. */
  private static final int DEEPEST = 500;

  private record Field(char type, String name) {}

  private record ClassDescription(
      String name, int flags, List<Field> fields, @Nullable ClassDescription parent) {

    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  private final DataInputStream in;
  private final SegmentBuffer out;
  private final MarkedOrigin origin;

  private final BinaryParts blocks;

  private final Map<Integer, ClassDescription> classes = new HashMap<>();
  private int handle = FIRST_HANDLE;
  private int depth;

  /** Where the value that comes next stands, and what it goes by; null if it is only a name. */
  private String member = "";

  private @Nullable String label;

  /**
   * A reader.
   *
   * @param blocks takes what objects wrote in a form of their own, and arrays of bytes
   */
  SerializedStream(InputStream stream, SegmentBuffer out, MarkedOrigin origin, BinaryParts blocks) {
    this.in = new DataInputStream(stream);
    this.out = out;
    this.origin = origin;
    this.blocks = blocks;
  }

  /**
   * Reads all objects.
   *
   * @throws IOException if the stream ends too early or breaks the grammar
   */
  void read() throws IOException {
    in.skipNBytes(Integer.BYTES);
    for (int tag = in.read(); tag >= 0; tag = in.read()) {
      goBy("", "object");
      content(tag);
    }
  }

  private void goBy(String newMember, @Nullable String newLabel) {
    member = newMember;
    label = newLabel;
  }

  private void content(int tag) throws IOException {
    if (++depth > DEEPEST) {
      throw new IOException("nested too deep");
    }
    switch (tag) {
      case NULL -> {}
      case REFERENCE -> in.skipNBytes(Integer.BYTES);
      case CLASS_DESCRIPTION, PROXY_DESCRIPTION -> description(tag);
      case CLASS -> {
        description(in.readUnsignedByte());
        handle++;
      }
      case OBJECT -> object();
      case STRING -> string(in.readUnsignedShort());
      case LONG_STRING -> string(in.readLong());
      case ARRAY -> array();
      case ENUM -> {
        description(in.readUnsignedByte());
        handle++;
        goBy("", null);
        content(in.readUnsignedByte());
      }
      case BLOCK -> block(in.readUnsignedByte());
      case LONG_BLOCK -> block(in.readInt());
      case EXCEPTION -> {
        reset();
        content(in.readUnsignedByte());
        reset();
      }
      case RESET -> reset();
      default -> throw new IOException("unknown tag");
    }
    depth--;
  }

  private void reset() {
    classes.clear();
    handle = FIRST_HANDLE;
  }

  private @Nullable ClassDescription description(int tag) throws IOException {
    return switch (tag) {
      case NULL -> null;
      case REFERENCE -> classes.get(in.readInt());
      case CLASS_DESCRIPTION -> ordinaryDescription();
      case PROXY_DESCRIPTION -> proxyDescription();
      default -> throw new IOException("no class description");
    };
  }

  private ClassDescription ordinaryDescription() throws IOException {
    String name = in.readUTF();
    in.skipNBytes(Long.BYTES);
    int own = handle++;
    int flags = in.readUnsignedByte();
    List<Field> fields = new ArrayList<>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      char type = (char) in.readUnsignedByte();
      fields.add(new Field(type, in.readUTF()));
      if (type == 'L' || type == '[') {
        goBy("", null);
        content(in.readUnsignedByte());
      }
    }
    return described(own, name, flags, fields);
  }

  private ClassDescription proxyDescription() throws IOException {
    int own = handle++;
    for (int i = in.readInt(); i > 0; i--) {
      in.readUTF();
    }
    return described(own, "proxy", SERIALIZABLE, List.of());
  }

  private ClassDescription described(int own, String name, int flags, List<Field> fields)
      throws IOException {
    goBy("", null);
    annotation();
    if (++depth > DEEPEST) {
      throw new IOException("nested too deep");
    }
    ClassDescription parent = description(in.readUnsignedByte());
    depth--;
    ClassDescription described = new ClassDescription(name, flags, fields, parent);
    classes.put(own, described);
    return described;
  }

  /** What a class has written beyond its fields. */
  private void annotation() throws IOException {
    String ofMember = member;
    String ofLabel = label;
    for (int tag = in.readUnsignedByte(); tag != END_OF_BLOCKS; tag = in.readUnsignedByte()) {
      goBy(ofMember, ofLabel);
      content(tag);
    }
    blocks.separate();
  }

  private void object() throws IOException {
    String ofMember = member;
    String ofLabel = label;
    ClassDescription description = description(in.readUnsignedByte());
    handle++;
    List<ClassDescription> hierarchy = new ArrayList<>();
    for (ClassDescription c = description; c != null; c = c.parent) {
      hierarchy.add(0, c);
    }
    for (ClassDescription c : hierarchy) {
      goBy(ofMember, ofLabel);
      dataOf(c);
    }
  }

  /** What stands in a number or collection of the JDK goes by the field that holds that. */
  private void dataOf(ClassDescription description) throws IOException {
    boolean named = !description.name.startsWith("java.");
    String ofMember = named ? description.simpleName() : member;
    String ofLabel = named ? ofMember : label;
    if ((description.flags & SERIALIZABLE) != 0) {
      for (Field field : description.fields) {
        goBy(named ? ofMember + "." + field.name : ofMember, named ? field.name : ofLabel);
        value(field.type);
      }
    } else if ((description.flags & EXTERNALIZABLE) != 0 && (description.flags & IN_BLOCKS) == 0) {
      throw new IOException("an external form without bounds");
    }
    if ((description.flags & (WRITES_ITSELF | EXTERNALIZABLE)) != 0) {
      goBy(ofMember, ofLabel);
      annotation();
    }
  }

  private void value(char type) throws IOException {
    switch (type) {
      case 'B' -> blocks.write(in.readByte());
      case 'Z' -> in.skipNBytes(1);
      case 'C', 'S' -> in.skipNBytes(Short.BYTES);
      case 'F' -> in.skipNBytes(Float.BYTES);
      case 'I' -> number(in.readInt());
      case 'J' -> number(in.readLong());
      case 'D' -> number(in.readDouble());
      case 'L', '[' -> content(in.readUnsignedByte());
      default -> throw new IOException("unknown type");
    }
  }

  private void array() throws IOException {
    String ofMember = member;
    String ofLabel = label;
    ClassDescription description = description(in.readUnsignedByte());
    handle++;
    int length = in.readInt();
    if (description == null || description.name.length() < 2) {
      throw new IOException("an array of unknown type");
    }
    char type = description.name.charAt(1);
    goBy(ofMember, ofLabel);
    if (type == 'C') {
      begin();
      for (int i = 0; i < length; i++) {
        out.append(in.readChar());
      }
      end();
      return;
    }
    for (int i = 0; i < length; i++) {
      goBy(ofMember, ofLabel);
      value(type);
    }
    blocks.separate();
  }

  private void block(int length) throws IOException {
    for (int i = 0; i < length; i++) {
      blocks.write(in.readUnsignedByte());
    }
  }

  private void number(Number number) {
    String text = ConstantValue.telling(number);
    if (text != null) {
      begin();
      out.append(text);
      end();
    }
  }

  private void string(long length) throws IOException {
    handle++;
    if (label == null) {
      in.skipNBytes(length);
      return;
    }
    begin();
    long left = length;
    while (left > 0) {
      left -= character();
    }
    end();
  }

  /** Copies a character of modified UTF-8 (DataInput.readUTF); returns its bytes. */
  private int character() throws IOException {
    int first = in.readUnsignedByte();
    if (first < 0x80) {
      out.append((char) first);
      return 1;
    }
    int second = in.readUnsignedByte() & 0x3F;
    if ((first & 0xE0) == 0xC0) {
      out.append((char) ((first & 0x1F) << 6 | second));
      return 2;
    }
    out.append((char) ((first & 0xF) << 12 | second << 6 | (in.readUnsignedByte() & 0x3F)));
    return 3;
  }

  private void begin() {
    origin.mark(out.written(), member.isEmpty() ? Place.NOWHERE : Place.ofField(0, member));
    out.append((label == null ? "object" : label) + " = \"");
  }

  private void end() {
    out.append("\"\n");
  }
}
