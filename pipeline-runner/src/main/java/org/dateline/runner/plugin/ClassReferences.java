package org.dateline.runner.plugin;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a class file which classes it refers to, without loading anything: from the constant
 * pool, as chapter 4.4 of the Java Virtual Machine Specification lays it out.
 */
final class ClassReferences {

  private static final int MAGIC = 0xCAFEBABE;
  private static final Pattern OBJECT_TYPE = Pattern.compile("L([^;<>()]+);");

  private ClassReferences() {}

  /**
   * Returns the binary names of the classes referred to, sorted; the caller closes the stream.
   *
   * @throws IOException if it is no class file
   */
  static Set<String> of(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    data.readInt(); // minor and major version
    int count = data.readUnsignedShort();
    String[] texts = new String[count];
    List<Integer> classes = new ArrayList<>();
    List<Integer> descriptors = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = data.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = data.readUTF();
        case 3, 4, 9, 10, 11, 17, 18 -> data.readInt();
        case 5, 6 -> {
          data.readLong();
          i++; // takes two places
        }
        case 7 -> classes.add(data.readUnsignedShort());
        case 8, 19, 20 -> data.readUnsignedShort();
        case 12 -> {
          data.readUnsignedShort();
          descriptors.add(data.readUnsignedShort());
        }
        case 15 -> {
          data.readUnsignedByte();
          data.readUnsignedShort();
        }
        case 16 -> descriptors.add(data.readUnsignedShort());
        default -> throw new IOException("not a class file: constant with tag " + tag);
      }
    }
    Set<String> names = new TreeSet<>();
    for (int index : classes) {
      String name = texts[index];
      if (name.startsWith("[")) {
        addTypes(name, names);
      } else {
        names.add(name.replace('/', '.'));
      }
    }
    for (int index : descriptors) {
      addTypes(texts[index], names);
    }
    return names;
  }

  private static void addTypes(String descriptor, Set<String> names) {
    Matcher type = OBJECT_TYPE.matcher(descriptor);
    while (type.find()) {
      names.add(type.group(1).replace('/', '.'));
    }
  }
}
