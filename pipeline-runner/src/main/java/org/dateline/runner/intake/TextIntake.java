package org.dateline.runner.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Turns bytes into text and holds text to the characters that the outputs can keep.
 *
 * <p>Text is UTF-8, unless a byte order mark says UTF-16 or UTF-32. The mark is taken off and
 * counted. Line ends stay as they are. Instances are immutable and may be shared between threads.
 *
 * @since 0.1.0
 */
public final class TextIntake {

  private static final char REPLACEMENT = '\uFFFD';

  private final IntakePolicy policy;
  private final CharacterRule rule;

  /**
   * Makes an intake.
   *
   * @param rule the strictest rule of the outputs chosen
   */
  public TextIntake(IntakePolicy policy, CharacterRule rule) {
    this.policy = policy;
    this.rule = rule;
  }

  /** Returns what happens to documents that cannot be taken in as they are. */
  public IntakePolicy policy() {
    return policy;
  }

  /**
   * Decodes the bytes of a text and checks its characters.
   *
   * @throws IntakeException if something is wrong with it and the policy does not repair
   */
  public IntakeText decode(byte[] bytes) throws IntakeException {
    IntakeText decoded = decodeBytes(bytes);
    IntakeText checked = check(decoded.text());
    return new IntakeText(checked.text(), decoded.repairs().plus(checked.repairs()));
  }

  /**
   * Decodes bytes whose characters are checked later, when they are no longer escaped.
   *
   * @throws IntakeException if bytes are malformed and the policy does not repair
   */
  public IntakeText decodeBytes(byte[] bytes) throws IntakeException {
    Encoding encoding = Encoding.of(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(encoding.markLength());
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    long malformed = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        break;
      }
      malformed++;
      if (!policy.isRepairing()) {
        throw malformed(bytes, in.position(), result.length(), encoding);
      }
      if (policy == IntakePolicy.WINDOWS_1252) {
        return windows1252(bytes);
      }
      out.put(REPLACEMENT);
      in.position(in.position() + result.length());
    }
    decoder.flush(out);
    long marks = encoding.markLength() > 0 ? 1 : 0;
    return new IntakeText(out.flip().toString(), new Repairs(malformed, 0, marks, 0));
  }

  /** Every byte is a character; only a few are none. */
  private static IntakeText windows1252(byte[] bytes) {
    String text = new String(bytes, Charset.forName("windows-1252"));
    long beyondAscii = 0;
    for (byte b : bytes) {
      beyondAscii += b < 0 ? 1 : 0;
    }
    return new IntakeText(text, new Repairs(beyondAscii, 0, 0, 0));
  }

  /**
   * Checks the characters of a text that is decoded already.
   *
   * @throws IntakeException if a character is illegal and the policy does not repair
   */
  public IntakeText check(String text) throws IntakeException {
    int first = firstIllegal(text);
    if (first < 0) {
      return new IntakeText(text, Repairs.NONE);
    }
    if (!policy.isRepairing()) {
      throw illegal(text, first);
    }
    char replacement = policy == IntakePolicy.BLANK ? ' ' : REPLACEMENT;
    char[] repaired = text.toCharArray();
    long count = 0;
    for (int i = first; i < repaired.length; i++) {
      if (!rule.allows(text, i)) {
        repaired[i] = replacement;
        count++;
      }
    }
    return new IntakeText(new String(repaired), new Repairs(0, count, 0, 0));
  }

  /**
   * Checks the characters of a text that can no longer be changed.
   *
   * @throws IntakeException if a character is illegal, whatever the policy
   */
  public void require(String text) throws IntakeException {
    int first = firstIllegal(text);
    if (first >= 0) {
      IntakeException problem = illegal(text, first);
      throw policy.isRepairing()
          ? new IntakeException(problem.getMessage() + ", and the text of a CAS cannot be replaced")
          : problem;
    }
  }

  private int firstIllegal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!rule.allows(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static IntakeException malformed(byte[] bytes, int at, int length, Encoding encoding) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new IntakeException(
        String.format(
            Locale.ROOT,
            "Malformed %s at byte %d (line %d): %s",
            encoding.charset().name(),
            at,
            line,
            HexFormat.ofDelimiter(" ").formatHex(bytes, at, Math.min(at + length, bytes.length))));
  }

  private IntakeException illegal(String text, int at) {
    return new IntakeException(
        String.format(
            Locale.ROOT,
            "Character U+%04X at offset %d cannot be written in the formats chosen (%s)",
            (int) text.charAt(at),
            at,
            Character.isSurrogate(text.charAt(at))
                ? "a surrogate without its other half"
                : "XML has no form for it"));
  }
}
