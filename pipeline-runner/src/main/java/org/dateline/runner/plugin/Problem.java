package org.dateline.runner.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.runner.internal.NearestNames;
import org.dateline.runner.internal.XmlReadException;

/**
 * Something wrong with a plugin or a pipeline, found before anything runs.
 *
 * @param severity whether a run is possible
 * @param place where
 * @param cause what is wrong, naming the thing; a sentence without its full stop
 * @param advice what to do, in whole sentences; empty where the cause says it
 * @param nearest valid names near a wrong one, the nearest first
 * @since 0.1.0
 */
public record Problem(
    Severity severity, Place place, String cause, String advice, List<String> nearest)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::cause);

  /** How bad it is. */
  public enum Severity {
    /** The pipeline cannot run. */
    ERROR,
    /** The pipeline runs, though perhaps not as meant. */
    WARNING
  }

  /** Copies the list of names. */
  public Problem {
    nearest = List.copyOf(nearest);
  }

  /** Makes an error. */
  public static Problem error(Place place, String cause, String advice) {
    return new Problem(Severity.ERROR, place, cause, advice, List.of());
  }

  /** Makes a warning. */
  public static Problem warning(Place place, String cause, String advice) {
    return new Problem(Severity.WARNING, place, cause, advice, List.of());
  }

  /**
   * Makes an error about a name that is not among the valid ones; says which are near, or all of
   * them where none is.
   *
   * @param kind what the names name, in the plural, such as {@code "parameters of 'quotes'"}
   */
  public static Problem unknownName(
      Place place, String cause, String name, Collection<String> valid, String kind) {
    List<String> nearest = NearestNames.of(name, valid);
    String advice = "";
    if (nearest.isEmpty()) {
      advice =
          valid.isEmpty()
              ? String.format(Locale.ROOT, "There are no %s.", kind)
              : String.format(Locale.ROOT, "The %s are %s.", kind, quoted(valid));
    }
    return new Problem(Severity.ERROR, place, cause, advice, nearest);
  }

  /** Makes an error of an XML file that cannot be read. */
  public static Problem unreadable(String file, XmlReadException e) {
    return error(new Place(file, e.line()), e.getMessage(), e.advice());
  }

  /** Whether a run is impossible. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Returns the same as a warning. */
  public Problem asWarning() {
    return new Problem(Severity.WARNING, place, cause, advice, nearest);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** Returns one line: place, severity, cause, advice and nearest names. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(place).append(": ").append(severity.name().toLowerCase(Locale.ROOT)).append(": ");
    line.append(cause).append('.');
    if (!advice.isEmpty()) {
      line.append(' ').append(advice);
    }
    if (!nearest.isEmpty()) {
      line.append(" Did you mean ").append(String.join(" or ", quote(nearest))).append('?');
    }
    return line.toString();
  }

  private static String quoted(Collection<String> names) {
    return quote(names).stream().sorted().collect(Collectors.joining(", "));
  }

  private static List<String> quote(Collection<String> names) {
    return names.stream().map(name -> "'" + name + "'").toList();
  }
}
