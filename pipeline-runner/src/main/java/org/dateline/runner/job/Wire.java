package org.dateline.runner.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Messages between a run and its worker processes: a mark, a length, the bytes, a checksum. What is
 * not that, such as a line that native code has written in between, is noticed.
 */
final class Wire {

  private static final int MARK = 0xDA7E_11E5;
  private static final int MOST = 1 << 30;

  private Wire() {}

  /** Writes a message as a whole. */
  static void send(OutputStream out, Message message) throws IOException {
    Bytes bytes = new Bytes();
    message.write(new DataOutputStream(bytes));
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MARK);
    data.writeInt(bytes.size());
    bytes.writeTo(data);
    data.writeInt(bytes.checksum());
    data.flush();
  }

  /**
   * Reads a message.
   *
   * @return {@code null} at the end of the stream
   * @throws IOException if it is none
   */
  static DataInputStream receive(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int mark;
    try {
      mark = data.readInt();
    } catch (EOFException e) {
      return null;
    }
    int length = data.readInt();
    if (mark != MARK || length < 0 || length > MOST) {
      throw new IOException("The other process has written something that is no message");
    }
    byte[] bytes = data.readNBytes(length);
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    if (bytes.length < length || data.readInt() != (int) checksum.getValue()) {
      throw new IOException("A message of the other process is damaged");
    }
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** Writes bytes with their length; {@code null} is allowed. */
  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  /** Reads bytes that {@link #writeBytes} has written. */
  static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : in.readNBytes(length);
  }

  /** Writes a text of any length and any code units; {@code null} is allowed. */
  static void writeText(DataOutputStream out, String text) throws IOException {
    out.writeInt(text == null ? -1 : text.length());
    if (text != null) {
      byte[] codeUnits = new byte[2 * text.length()];
      ByteBuffer.wrap(codeUnits).asCharBuffer().put(text);
      out.write(codeUnits);
    }
  }

  /** Reads a text that {@link #writeText} has written. */
  static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    return ByteBuffer.wrap(in.readNBytes(2 * length)).asCharBuffer().toString();
  }

  /** Bytes that need not be copied for their checksum. */
  private static final class Bytes extends ByteArrayOutputStream {
    int checksum() {
      CRC32C checksum = new CRC32C();
      checksum.update(buf, 0, count);
      return (int) checksum.getValue();
    }
  }

  /** What is written into a message. */
  @FunctionalInterface
  interface Message {
    void write(DataOutputStream out) throws IOException;
  }
}
