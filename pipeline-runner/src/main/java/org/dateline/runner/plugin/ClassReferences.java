package org.dateline.runner.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.runner.internal.BoundedBytes;

/**
 * Reads from a class file which classes it refers to, without loading anything: from the constant
 * pool, as chapter 4.4 of the Java Virtual Machine Specification lays it out.
 */
final class ClassReferences {

  /** A method has at most 64 KiB of code, and few classes have a thousand of them. */
  private static final int MOST_BYTES = 16 << 20;

  private static final int MAGIC = 0xCAFEBABE;

  private final ByteBuffer data;
  private final int[] texts;
  private final BitSet classes = new BitSet();
  private final BitSet descriptors = new BitSet();

  private ClassReferences(byte[] content) throws IOException {
    data = ByteBuffer.wrap(content);
    if (data.getInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    data.getInt(); // minor and major version
    texts = new int[unsignedShort()];
  }

  /**
   * Returns the binary names of the classes referred to, sorted; the caller closes the stream.
   *
   * @throws IOException if it is no class file
   */
  static Set<String> of(InputStream in) throws IOException {
    try {
      ClassReferences references = new ClassReferences(BoundedBytes.read(in, MOST_BYTES));
      references.readConstants();
      return references.names();
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IOException("not a whole class file", e);
    }
  }

  private void readConstants() throws IOException {
    for (int i = 1; i < texts.length; i++) {
      int tag = data.get();
      switch (tag) {
        case 1 -> {
          texts[i] = data.position();
          skip(unsignedShort());
        }
        case 3, 4, 9, 10, 11, 17, 18 -> skip(4);
        case 5, 6 -> {
          skip(8);
          i++; // takes two places
        }
        case 7 -> classes.set(unsignedShort());
        case 8, 19, 20 -> skip(2);
        case 12 -> {
          skip(2);
          descriptors.set(unsignedShort());
        }
        case 15 -> skip(3);
        case 16 -> descriptors.set(unsignedShort());
        default -> throw new IOException("not a class file: constant with tag " + tag);
      }
    }
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    classes.stream()
        .mapToObj(this::text)
        .forEach(
            name -> {
              if (name.startsWith("[")) {
                addTypes(name, names);
              } else {
                names.add(name.replace('/', '.'));
              }
            });
    descriptors.stream().mapToObj(this::text).forEach(text -> addTypes(text, names));
    return names;
  }

  /** Adds the classes in a descriptor such as {@code (ILjava/lang/String;)V}. */
  private static void addTypes(String descriptor, Set<String> names) {
    int start = descriptor.indexOf('L');
    while (start >= 0) {
      int end = descriptor.indexOf(';', start);
      if (end < 0) {
        return;
      }
      names.add(descriptor.substring(start + 1, end).replace('/', '.'));
      start = descriptor.indexOf('L', end);
    }
  }

  private String text(int index) {
    int length = data.getShort(texts[index]) & 0xFFFF;
    return new String(data.array(), texts[index] + 2, length, StandardCharsets.UTF_8);
  }

  private int unsignedShort() {
    return data.getShort() & 0xFFFF;
  }

  private void skip(int bytes) {
    if (bytes > data.remaining()) {
      throw new BufferUnderflowException();
    }
    data.position(data.position() + bytes);
  }
}
