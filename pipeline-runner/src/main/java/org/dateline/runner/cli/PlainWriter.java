package org.dateline.runner.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Keeps whatever is printed from steering the terminal: of control characters it passes on line
 * ends, tabulators and the sequences that set colours; others, and those that turn the direction of
 * writing, become U+FFFD. The last line of defence: single values are made plain where they are
 * printed.
 */
final class PlainWriter extends FilterWriter {

  private static final Pattern COLOUR = Pattern.compile("\\e\\[[0-9;]{0,8}m");
  private static final Pattern STEERING =
      Pattern.compile(
          "\\r(?!\\n)|[\\x00-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069"
              + "&&[^\\n\\r\\t]]");

  PlainWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    write(Character.toString(c), 0, 1);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    String part = text.substring(offset, offset + length);
    StringBuilder plain = new StringBuilder();
    var colours = COLOUR.matcher(part);
    int from = 0;
    while (colours.find()) {
      plain.append(plain(part.substring(from, colours.start()))).append(colours.group());
      from = colours.end();
    }
    out.write(plain.append(plain(part.substring(from))).toString());
  }

  private static String plain(String text) {
    return STEERING.matcher(text).replaceAll("\uFFFD");
  }
}
