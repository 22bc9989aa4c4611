/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("serial") // samples of what other programs serialise, fields of any type
class SerializedContentsTest {

  @SuppressWarnings("UnusedVariable")
  private static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    long myNumber = 284756103944L;
    int small = 7;
    Long boxed = 12345678L;
  }

  @SuppressWarnings("UnusedVariable")
  private static final class Person extends Base {
    private static final long serialVersionUID = 1L;
    String name = "X山田\0";
    char[] password = "X-secret".toCharArray();
    byte[] key = "X-printable".getBytes(StandardCharsets.US_ASCII);
    String[] mails = {"X-first", "X-second"};
    List<String> list = new ArrayList<>(List.of("X-element"));
    Map<String, String> map = new TreeMap<>(Map.of("X-key", "X-value"));
    Thread.State state = Thread.State.RUNNABLE;
    Class<?> type = String.class;

    @Nullable
    Object nothing = null;

    Object nameAgain = name;
    double[] rates = {284756103944.0, 0.5};
  }

  /** Writes text in a form of its own. */
  public static final class Outside implements Externalizable {
    private static final long serialVersionUID = 1L;

    /** For serialisation. */
    public Outside() {}

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeUTF("X-external");
      out.writeObject("X-object");
    }

    @Override
    public void readExternal(ObjectInput in) {}
  }

  @SuppressWarnings("UnusedVariable")
  private static final class Handler implements InvocationHandler, Serializable {
    private static final long serialVersionUID = 1L;
    private final String text = "X-handler";

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) {
      return null;
    }
  }

  @SuppressWarnings("UnusedVariable")
  private static final class Link implements Serializable {
    private static final long serialVersionUID = 1L;
    final String text;
    final @Nullable Object next;

    Link(String text, @Nullable Object next) {
      this.text = text;
      this.next = next;
    }
  }

  private static byte[] write(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeUnshared(object);
      }
    }
    return bytes.toByteArray();
  }

  private static Extraction extract(byte[] bytes) {
    return Extraction.of("cache.bin", bytes, SegmentBuffer.CHUNK, "X");
  }

  @Test
  void fields_giveTheirTextsAndNumbers_once() throws IOException {
    Extraction extraction = extract(write(new Person()));
    assertThat(extraction.text().lines())
        .containsExactlyInAnyOrder(
            "myNumber = \"284756103944\"",
            "boxed = \"12345678\"",
            "name = \"X山田\0\"",
            "password = \"X-secret\"",
            "mails = \"X-first\"",
            "mails = \"X-second\"",
            "list = \"X-element\"",
            "map = \"X-key\"",
            "X-key = \"X-value\"",
            "rates = \"284756103944\"",
            "X-printable");
    assertThat(extraction.hits)
        .contains(" [SerializedContentsTest$Person.name] 0 null")
        .hasSize(9);
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void valuesOfMaps_goByTheirKeys() throws IOException {
    Map<String, Object> session = new LinkedHashMap<>();
    session.put("myNumber", 284756103944L);
    session.put("card", 4111111111111111.0);
    session.put("names", List.of("X-first", "X-second"));
    session.put("small", 7);
    session.put("rate", 284756103944.5);
    session.put("last", "X-last");
    session.put("X-taro@example.jp", "X-key-that-is-a-value");
    Map<Object, Object> odd = new HashMap<>(Map.of(12345678, "X-of-number"));
    Extraction extraction = extract(write(session, odd));
    assertThat(extraction.text().lines())
        .contains(
            "myNumber = \"284756103944\"",
            "card = \"4111111111111111\"",
            "names = \"X-first\"",
            "names = \"X-second\"",
            "last = \"X-last\"",
            "object = \"X-taro@example.jp\"",
            "object = \"X-key-that-is-a-value\"",
            "object = \"12345678\"",
            "object = \"X-of-number\"")
        .noneMatch(line -> line.startsWith("small") || line.startsWith("rate"));
  }

  @Test
  void longNamesOfFields_areNotRepeatedWhole() throws IOException {
    String name = "n".repeat(60_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    begin(out);
    out.writeByte(ObjectStreamConstants.TC_OBJECT);
    description(out, "A", name, ObjectStreamConstants.TC_NULL);
    out.writeInt(12345678);
    for (int i = 0; i < 1000; i++) {
      out.writeByte(ObjectStreamConstants.TC_OBJECT);
      out.writeByte(ObjectStreamConstants.TC_REFERENCE);
      out.writeInt(ObjectStreamConstants.baseWireHandle);
      out.writeInt(12345678);
    }
    Extraction extraction = extract(bytes.toByteArray());
    assertThat(extraction.incidents).isEmpty();
    assertThat(extraction.text().lines()).hasSize(1001).allMatch(line -> line.length() < 220);
  }

  @Test
  void classWithHundredsOfParents_isAnIncident() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    begin(out);
    for (int i = 0; i < 500; i++) {
      description(out, "C" + i, "f", i == 0 ? ObjectStreamConstants.TC_NULL : -i);
    }
    assertThat(extract(bytes.toByteArray()).incidents).containsExactly("damaged");
  }

  private static void begin(DataOutputStream out) throws IOException {
    out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    out.writeShort(ObjectStreamConstants.STREAM_VERSION);
  }

  /** A class with a field of type int; its parent is none or, if negative, the one so many classes on. */
  private static void description(DataOutputStream out, String name, String field, int parent)
      throws IOException {
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(name);
    out.writeLong(1);
    out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
    out.writeShort(1);
    out.writeByte('I');
    out.writeUTF(field);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    if (parent >= 0) {
      out.writeByte(parent);
    } else {
      out.writeByte(ObjectStreamConstants.TC_REFERENCE);
      out.writeInt(ObjectStreamConstants.baseWireHandle - parent - 1);
    }
  }

  @Test
  void formsOfTheirOwn_areRead_byTheirPrintableRuns() throws IOException {
    Object proxy = Proxy.newProxyInstance(
        SerializedContentsTest.class.getClassLoader(),
        new Class<?>[] {Runnable.class},
        new Handler());
    Extraction extraction = extract(write(new Outside(), proxy, "X-last"));
    assertThat(extraction.text().lines())
        .containsExactlyInAnyOrder(
            "SerializedContentsTest$Outside = \"X-object\"",
            "text = \"X-handler\"",
            "object = \"X-last\"",
            "X-external");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void longStrings_areReadPieceByPiece() throws IOException {
    String text = "X0123456789山".repeat(20_000);
    Extraction extraction = extract(write(text));
    assertThat(extraction.text()).isEqualTo("object = \"" + text + "\"\n");
    assertThat(extraction.hits).hasSize(20_000);
  }

  @Test
  void damagedStream_isAnIncident_andItsRestIsRead() throws IOException {
    byte[] good = write("X-first", "X-middle", "X-last");
    byte[] bytes = good.clone();
    bytes[4] = 0x11;
    Extraction extraction = extract(bytes);
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.text()).contains("X-first", "X-middle", "X-last");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
    Extraction cut = extract(Arrays.copyOf(good, good.length - 2));
    assertThat(cut.incidents).containsExactly("damaged");
    assertThat(cut.text()).contains("X-first", "X-middle", "X-la");
  }

  @Test
  void endlessNesting_isAnIncident_andItsRestIsRead() throws IOException {
    Link link = new Link("X-9999", null);
    for (int i = 10_000; i < 10_700; i++) {
      link = new Link("X-" + i, link);
    }
    Extraction extraction = extract(write(link));
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.hits.size()).isGreaterThan(650);
  }

  @Test
  void sameBytesElsewhere_areNoSerialisedObject() {
    byte[] bytes = "no magic \u00AC here".getBytes(StandardCharsets.UTF_8);
    assertThat(extract(bytes).text()).isEqualTo(Extraction.folded("no magic \u00AC here"));
  }
}
