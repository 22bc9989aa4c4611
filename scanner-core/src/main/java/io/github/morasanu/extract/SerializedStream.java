/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads serialised Java objects by the grammar of the Java Object Serialization Specification (chapter
 * 6) and writes their strings and long numbers, each on a line with the field it stands in. Loads no
 * class and makes no object.
 */
final class SerializedStream {
  /** Objects within each other; the stack bears more. */
  private static final int DEEPEST = 500;

  /** Classes above a class. Each object is read class by class, in a few bytes. */
  private static final int MOST_PARENTS = 100;

  /** Characters of a name that are written beside each value of its field, and of a key beside its value. */
  private static final int LONGEST_NAME = 200;

  /** Maps of the JDK that write their keys and values in turn. */
  private static final Set<String> MAPS = Set.of(
      "java.util.HashMap",
      "java.util.Hashtable",
      "java.util.IdentityHashMap",
      "java.util.TreeMap",
      "java.util.concurrent.ConcurrentHashMap",
      "java.util.concurrent.ConcurrentSkipListMap");

  private record Field(char type, String name) {}

  private record ClassDescription(
      String name, int flags, List<Field> fields, @Nullable ClassDescription parent, int parents) {

    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  private final DataInputStream in;
  private final SegmentBuffer out;
  private final MarkedOrigin origin;

  private final BinaryParts blocks;

  private final Map<Integer, ClassDescription> classes = new HashMap<>();
  private int handle = ObjectStreamConstants.baseWireHandle;
  private int depth;

  /** Where the value that comes next stands, and what it goes by; null if it is only a name. */
  private String member = "";

  private @Nullable String label;

  /** The beginning of the string read last. */
  private final StringBuilder lastString = new StringBuilder();

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
      case ObjectStreamConstants.TC_NULL -> {}
      case ObjectStreamConstants.TC_REFERENCE -> in.skipNBytes(Integer.BYTES);
      case ObjectStreamConstants.TC_CLASSDESC, ObjectStreamConstants.TC_PROXYCLASSDESC ->
        description(tag);
      case ObjectStreamConstants.TC_CLASS -> {
        description(in.readUnsignedByte());
        handle++;
      }
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_STRING -> string(in.readUnsignedShort());
      case ObjectStreamConstants.TC_LONGSTRING -> string(in.readLong());
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_ENUM -> {
        description(in.readUnsignedByte());
        handle++;
        goBy("", null);
        content(in.readUnsignedByte());
      }
      case ObjectStreamConstants.TC_BLOCKDATA -> block(in.readUnsignedByte());
      case ObjectStreamConstants.TC_BLOCKDATALONG -> block(in.readInt());
      case ObjectStreamConstants.TC_EXCEPTION -> {
        reset();
        content(in.readUnsignedByte());
        reset();
      }
      case ObjectStreamConstants.TC_RESET -> reset();
      default -> throw new IOException("unknown tag");
    }
    depth--;
  }

  private void reset() {
    classes.clear();
    handle = ObjectStreamConstants.baseWireHandle;
  }

  private @Nullable ClassDescription description(int tag) throws IOException {
    return switch (tag) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE -> classes.get(in.readInt());
      case ObjectStreamConstants.TC_CLASSDESC -> ordinaryDescription();
      case ObjectStreamConstants.TC_PROXYCLASSDESC -> proxyDescription();
      default -> throw new IOException("no class description");
    };
  }

  private ClassDescription ordinaryDescription() throws IOException {
    String name = shortened(in.readUTF());
    in.skipNBytes(Long.BYTES);
    int own = handle++;
    int flags = in.readUnsignedByte();
    List<Field> fields = new ArrayList<>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      char type = (char) in.readUnsignedByte();
      fields.add(new Field(type, shortened(in.readUTF())));
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
    return described(own, "proxy", ObjectStreamConstants.SC_SERIALIZABLE, List.of());
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
    int parents = parent == null ? 0 : parent.parents + 1;
    if (parents > MOST_PARENTS) {
      throw new IOException("too many parents");
    }
    ClassDescription described = new ClassDescription(name, flags, fields, parent, parents);
    classes.put(own, described);
    return described;
  }

  /** What a class has written beyond its fields. */
  private void annotation() throws IOException {
    String ofMember = member;
    String ofLabel = label;
    for (int tag = in.readUnsignedByte();
        tag != ObjectStreamConstants.TC_ENDBLOCKDATA;
        tag = in.readUnsignedByte()) {
      goBy(ofMember, ofLabel);
      content(tag);
    }
    blocks.separate();
  }

  /** Keys and values in turn: a value goes by its key, if that is a text. */
  private void entries() throws IOException {
    String ofMember = member;
    String ofLabel = label;
    String key = null;
    boolean isValue = false;
    for (int tag = in.readUnsignedByte();
        tag != ObjectStreamConstants.TC_ENDBLOCKDATA;
        tag = in.readUnsignedByte()) {
      goBy(ofMember, isValue && key != null ? key : ofLabel);
      content(tag);
      if (tag != ObjectStreamConstants.TC_BLOCKDATA) {
        boolean text = tag == ObjectStreamConstants.TC_STRING && label != null;
        key = text && isWord(lastString) ? lastString.toString() : null;
        isValue = !isValue;
      }
    }
    blocks.separate();
  }

  /** Whether a key is a name of something, and no value itself, which would be found twice. */
  private static boolean isWord(CharSequence key) {
    return key.length() < LONGEST_NAME
        && key.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == '-' || c == '.');
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
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
    if ((description.flags & ObjectStreamConstants.SC_SERIALIZABLE) != 0) {
      for (Field field : description.fields) {
        goBy(named ? ofMember + "." + field.name : ofMember, named ? field.name : ofLabel);
        value(field.type);
      }
    } else if ((description.flags & ObjectStreamConstants.SC_EXTERNALIZABLE) != 0
        && (description.flags & ObjectStreamConstants.SC_BLOCK_DATA) == 0) {
      throw new IOException("an external form without bounds");
    }
    if ((description.flags
            & (ObjectStreamConstants.SC_WRITE_METHOD | ObjectStreamConstants.SC_EXTERNALIZABLE))
        != 0) {
      goBy(ofMember, ofLabel);
      if (MAPS.contains(description.name)) {
        entries();
      } else {
        annotation();
      }
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
    String text = ConstantValue.tellingOfObject(number);
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
    lastString.setLength(0);
    long left = length;
    while (left > 0) {
      left -= character();
    }
    end();
  }

  private void append(char c) {
    out.append(c);
    if (lastString.length() < LONGEST_NAME) {
      lastString.append(c);
    }
  }

  /** Copies a character of modified UTF-8 (DataInput.readUTF); returns its bytes. */
  private int character() throws IOException {
    int first = in.readUnsignedByte();
    if (first < 0x80) {
      append((char) first);
      return 1;
    }
    int second = in.readUnsignedByte() & 0x3F;
    if ((first & 0xE0) == 0xC0) {
      append((char) ((first & 0x1F) << 6 | second));
      return 2;
    }
    append((char) ((first & 0xF) << 12 | second << 6 | (in.readUnsignedByte() & 0x3F)));
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
