package org.dateline.runner.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of an XML file strictly, because the parser of the JDK tells no line for a
 * wrong byte and writes to the error stream.
 */
final class XmlText {

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
  private static final int LONGEST_DECLARATION = 200;

  private XmlText() {}

  /**
   * Returns the characters without a byte order mark.
   *
   * @throws XmlReadException if the encoding is not known, or a byte is wrong in it
   */
  static String decode(byte[] bytes) throws XmlReadException {
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
      throw new XmlReadException(
          line,
          String.format(
              Locale.ROOT, "Byte %d of the file is not valid in %s", in.position() + 1, charset),
          "Save the file as UTF-8.");
    }
    boolean mark = out.length() > 0 && out.charAt(0) == '\uFEFF';
    return (mark ? out.subSequence(1, out.length()) : out).toString();
  }

  private static Charset charset(byte[] bytes) throws XmlReadException {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
      return StandardCharsets.UTF_16;
    }
    int length = Math.min(bytes.length, LONGEST_DECLARATION);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (UnsupportedCharsetException e) {
      throw new XmlReadException(
          1, "The encoding '" + declared.group(1) + "' is not known", "Save the file as UTF-8.");
    }
  }
}
