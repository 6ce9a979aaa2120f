package org.dateline.runner.plugin;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.dateline.runner.internal.XmlElement;

/**
 * The value of a parameter as its author wrote it, not yet held against the declared type.
 *
 * @param kind what the author said of the type
 * @param array whether it was written as a list
 * @param texts the value, or the values of the list, as text
 * @since 0.1.0
 */
public record ParameterValue(Kind kind, boolean array, List<String> texts) {

  /** What is known of the type of a value from the way it was written. */
  public enum Kind {
    /** Plain text, as on the command line: any type may be read from it. */
    TEXT,
    /** A number in Java: any numeric type that holds it will do. */
    NUMBER,
    /** A string. */
    STRING,
    /** A truth value. */
    BOOLEAN,
    /** The element {@code integer} of a descriptor. */
    INTEGER,
    /** The element {@code long} of a descriptor. */
    LONG,
    /** The element {@code float} of a descriptor. */
    FLOAT,
    /** The element {@code double} of a descriptor. */
    DOUBLE,
    /** Something that cannot be the value of a parameter. */
    UNKNOWN
  }

  /** Copies the list of texts. */
  public ParameterValue {
    texts = List.copyOf(texts);
  }

  /** Makes a value of text that a person typed; the declared type says how to read it. */
  public static ParameterValue ofText(String text) {
    return new ParameterValue(Kind.TEXT, false, List.of(text));
  }

  /** Makes a value of a string, number, truth value, or an array or collection of them. */
  public static ParameterValue ofObject(Object value) {
    if (value instanceof Collection<?> collection) {
      return ofList(List.copyOf(collection));
    }
    if (value != null && value.getClass().isArray()) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(Array.get(value, i));
      }
      return ofList(elements);
    }
    return new ParameterValue(kindOf(value), false, List.of(String.valueOf(value)));
  }

  /** Reads the element {@code value} of a descriptor. */
  public static ParameterValue ofXml(XmlElement value) {
    List<XmlElement> content = value.children();
    if (content.isEmpty()) {
      return new ParameterValue(Kind.UNKNOWN, false, List.of(value.text()));
    }
    XmlElement first = content.get(0);
    if (!first.name().equals("array")) {
      return new ParameterValue(kindOf(first), false, List.of(textOf(first)));
    }
    List<XmlElement> elements = first.children();
    Kind kind = elements.isEmpty() ? Kind.TEXT : kindOf(elements.get(0));
    return new ParameterValue(kind, true, elements.stream().map(ParameterValue::textOf).toList());
  }

  private static ParameterValue ofList(List<?> elements) {
    Kind kind = elements.isEmpty() ? Kind.TEXT : kindOf(elements.get(0));
    return new ParameterValue(kind, true, elements.stream().map(String::valueOf).toList());
  }

  private static Kind kindOf(Object value) {
    if (value instanceof Number) {
      return Kind.NUMBER;
    }
    if (value instanceof Boolean) {
      return Kind.BOOLEAN;
    }
    if (value instanceof CharSequence || value instanceof Enum<?>) {
      return Kind.STRING;
    }
    return Kind.UNKNOWN;
  }

  private static Kind kindOf(XmlElement element) {
    return switch (element.name()) {
      case "string" -> Kind.STRING;
      // UIMA writes this name in the lower case of the default locale: in Turkish without a dot.
      case "integer", "\u0131nteger" -> Kind.INTEGER;
      case "long" -> Kind.LONG;
      case "float" -> Kind.FLOAT;
      case "double" -> Kind.DOUBLE;
      case "boolean" -> Kind.BOOLEAN;
      default -> Kind.UNKNOWN;
    };
  }

  private static String textOf(XmlElement element) {
    return element.name().equals("string") ? element.rawText() : element.text();
  }

  /** Returns the value as it would be typed. */
  @Override
  public String toString() {
    return String.join(",", texts);
  }

  /** Returns the type that the author wrote, for messages. */
  String kindName() {
    return kind.name().toLowerCase(Locale.ROOT) + (array ? " array" : "");
  }
}
