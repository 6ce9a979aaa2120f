package org.dateline.evaluation.statistics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The counts of all documents, a column for each name, a row for each document.
 *
 * @since 0.1.0
 */
public final class Table {

  private final Map<String, double[]> columns = new TreeMap<>();
  private final int documents;

  /** Makes the table of what was counted in each document. */
  public Table(List<Counts> counted) {
    documents = counted.size();
    for (int i = 0; i < documents; i++) {
      for (Map.Entry<String, Double> amount : counted.get(i).amounts().entrySet()) {
        columns.computeIfAbsent(amount.getKey(), name -> new double[documents])[i] =
            amount.getValue();
      }
    }
  }

  private Table(Table first, Table second) {
    documents = first.documents + second.documents;
    for (Table table : List.of(first, second)) {
      int offset = table == first ? 0 : first.documents;
      table.columns.forEach(
          (name, column) ->
              System.arraycopy(
                  column,
                  0,
                  columns.computeIfAbsent(name, n -> new double[documents]),
                  offset,
                  column.length));
    }
  }

  /** Returns a table with the documents of this one, then those of another. */
  Table followedBy(Table other) {
    return new Table(this, other);
  }

  /** Returns the number of documents. */
  public int documents() {
    return documents;
  }

  /** Returns the names of what was counted, sorted. */
  public Set<String> names() {
    return columns.keySet();
  }

  /** Returns all documents, each once. */
  public Sample all() {
    int[] each = new int[documents];
    for (int i = 0; i < documents; i++) {
      each[i] = i;
    }
    return new Sample(this, each);
  }

  double[] column(String name) {
    return columns.get(name);
  }
}
