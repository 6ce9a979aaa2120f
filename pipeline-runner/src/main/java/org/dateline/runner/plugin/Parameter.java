package org.dateline.runner.plugin;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.dateline.api.ComponentParameters;
import org.dateline.runner.plugin.ParameterValue.Kind;

/**
 * A parameter that a component declares.
 *
 * @param name its name
 * @param type String, Integer, Long, Float, Double or Boolean
 * @param multiValued whether it takes a list
 * @param mandatory whether it must have a value
 * @param description what it is for; empty where the component does not say
 * @param defaultValue its value where none is set; empty where it has none
 * @since 0.1.0
 */
public record Parameter(
    String name,
    String type,
    boolean multiValued,
    boolean mandatory,
    String description,
    Optional<ParameterValue> defaultValue) {

  private static final Pattern QUOTED = Pattern.compile("\"([\\w-]+)\"");

  /** Returns the type with {@code []} for a list. */
  public String typeName() {
    return multiValued ? type + "[]" : type;
  }

  /** Whether the values are numbers. */
  public boolean isNumeric() {
    return !type.equals(ConfigurationParameter.TYPE_STRING)
        && !type.equals(ConfigurationParameter.TYPE_BOOLEAN);
  }

  /** Returns the valid values of a number, as far as the component states them. */
  public Optional<Range> range() {
    return isNumeric() ? Range.statedBy(name, description) : Optional.empty();
  }

  /**
   * Returns the valid values of the {@linkplain ComponentParameters#PROFILE profile}, as far as the
   * component states them: the words in quotation marks of its description. Empty for every other
   * parameter.
   */
  public List<String> choices() {
    if (!name.equals(ComponentParameters.PROFILE)
        || !type.equals(ConfigurationParameter.TYPE_STRING)) {
      return List.of();
    }
    return QUOTED.matcher(description).results().map(match -> match.group(1)).distinct().toList();
  }

  /** Returns the elements of a value; text that a person typed is split at commas for a list. */
  public List<String> elements(ParameterValue value) {
    if (!multiValued || value.array() || value.kind() != Kind.TEXT) {
      return value.texts();
    }
    String text = value.texts().get(0).strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*", -1));
  }

  /**
   * Returns a value as UIMA wants it: a string, number, truth value, or an array of them.
   *
   * @throws IllegalArgumentException if the value does not have the declared type; the message is a
   *     sentence without its full stop
   */
  public Object typed(ParameterValue value) {
    List<Object> values = typedElements(value);
    if (!multiValued) {
      return values.get(0);
    }
    Object array = Array.newInstance(javaType(), values.size());
    for (int i = 0; i < values.size(); i++) {
      Array.set(array, i, values.get(i));
    }
    return array;
  }

  /**
   * Returns the elements of a value in the declared type; one where it is no list.
   *
   * @throws IllegalArgumentException if the value does not have the declared type
   */
  public List<Object> typedElements(ParameterValue value) {
    if (value.array() && !multiValued || !fits(value.kind())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Parameter '%s' takes %s, but '%s' is given as %s",
              name,
              typeName(),
              value,
              value.kindName()));
    }
    List<Object> values = new ArrayList<>();
    for (String text : elements(value)) {
      values.add(parse(text));
    }
    return values;
  }

  private boolean fits(Kind kind) {
    return switch (kind) {
      case TEXT -> true;
      case NUMBER -> isNumeric();
      case UNKNOWN -> false;
      default -> kind.name().equals(type.toUpperCase(Locale.ROOT));
    };
  }

  private Object parse(String text) {
    try {
      Object value =
          switch (type) {
            case ConfigurationParameter.TYPE_INTEGER -> Integer.valueOf(text.strip());
            case ConfigurationParameter.TYPE_LONG -> Long.valueOf(text.strip());
            case ConfigurationParameter.TYPE_FLOAT -> finite(Float.valueOf(text.strip()));
            case ConfigurationParameter.TYPE_DOUBLE -> finite(Double.valueOf(text.strip()));
            case ConfigurationParameter.TYPE_BOOLEAN -> truth(text.strip());
            default -> text;
          };
      return value;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Parameter '%s' takes %s, but '%s' is none", name, typeName(), text),
          e);
    }
  }

  private static Number finite(Number number) {
    if (!Double.isFinite(number.doubleValue())) {
      throw new NumberFormatException("not finite");
    }
    return number;
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new NumberFormatException("neither true nor false");
    };
  }

  private Class<?> javaType() {
    return switch (type) {
      case ConfigurationParameter.TYPE_INTEGER -> Integer.class;
      case ConfigurationParameter.TYPE_LONG -> Long.class;
      case ConfigurationParameter.TYPE_FLOAT -> Float.class;
      case ConfigurationParameter.TYPE_DOUBLE -> Double.class;
      case ConfigurationParameter.TYPE_BOOLEAN -> Boolean.class;
      default -> String.class;
    };
  }
}
