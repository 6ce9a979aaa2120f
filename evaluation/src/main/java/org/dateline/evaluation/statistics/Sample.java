package org.dateline.evaluation.statistics;

/**
 * Documents drawn from a table, some perhaps more than once.
 *
 * @since 0.1.0
 */
public final class Sample {

  private final Table table;
  private final int[] documents;

  Sample(Table table, int[] documents) {
    this.table = table;
    this.documents = documents;
  }

  /** Returns the sum of a count; zero where nothing of the name was counted. */
  public double sum(String name) {
    double[] column = table.column(name);
    double sum = 0;
    if (column != null) {
      for (int document : documents) {
        sum += column[document];
      }
    }
    return sum;
  }

  /** Returns a count for each document that was drawn. */
  double[] values(String name) {
    double[] column = table.column(name);
    double[] values = new double[documents.length];
    for (int i = 0; column != null && i < documents.length; i++) {
      values[i] = column[documents[i]];
    }
    return values;
  }
}
