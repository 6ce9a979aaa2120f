package org.dateline.encoder;

import java.util.List;
import java.util.Locale;

/**
 * Where the scores of one task stand, in a model that was trained for several: its labels are
 * written {@code task/label}.
 *
 * @param first the first column of the task
 * @param labels of the task in the order of the columns, without its name
 * @since 0.1.0
 */
public record LabelColumns(int first, List<String> labels) {

  private static final char SEPARATOR = '/';

  /** Copies the labels. */
  public LabelColumns {
    labels = List.copyOf(labels);
  }

  /** Finds the columns of a task among all labels of a model. */
  static LabelColumns of(String encoder, String task, List<String> all) {
    String prefix = task + SEPARATOR;
    List<String> own = all.stream().filter(label -> label.startsWith(prefix)).toList();
    int first = own.isEmpty() ? -1 : all.indexOf(own.get(0));
    if (first < 0 || !all.subList(first, first + own.size()).equals(own)) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "The encoder '%s' gives no scores for '%s' side by side; its labels are %s",
              encoder,
              task,
              all));
    }
    return new LabelColumns(
        first, own.stream().map(label -> label.substring(prefix.length())).toList());
  }
}
