package org.dateline.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A resource file of tab-separated values in UTF-8, with one header line of column names.
 *
 * <p>Lines that begin with {@code #} are comments (what the file is, where it comes from, under
 * which licence); empty lines are passed over. Every row has as many cells as there are columns;
 * cells that are missing at the end of a row are empty.
 *
 * @since 0.1.0
 */
public final class TsvTable {

  private final String location;
  private final List<String> columns;
  private final List<Row> rows;

  private TsvTable(String location, List<String> columns, List<Row> rows) {
    this.location = location;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param location where the stream comes from, for messages
   * @param expected the columns that must be there, in any order
   * @throws IOException if a column is missing or a row has too many cells; the message names file
   *     and line
   */
  public static TsvTable read(InputStream in, String location, String... expected)
      throws IOException {
    List<String> columns = null;
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns == null) {
        columns = cells;
        checkColumns(columns, location, number, expected);
      } else if (cells.size() > columns.size()) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s:%d: %d cells, but there are %d columns: %s",
                location,
                number,
                cells.size(),
                columns.size(),
                columns));
      } else {
        rows.add(new Row(location, number, columns, cells));
      }
    }
    if (columns == null) {
      throw new IOException(
          String.format(Locale.ROOT, "%s: no header line with the column names", location));
    }
    return new TsvTable(location, columns, List.copyOf(rows));
  }

  private static void checkColumns(
      List<String> columns, String location, int line, String... expected) throws IOException {
    for (String name : expected) {
      if (!columns.contains(name)) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s:%d: no column '%s'; the columns are %s",
                location,
                line,
                name,
                columns));
      }
    }
  }

  /** Returns where the table was read from. */
  public String location() {
    return location;
  }

  /** Returns the column names in their order. */
  public List<String> columns() {
    return columns;
  }

  /** Returns the rows in their order. */
  public List<Row> rows() {
    return rows;
  }

  /** One line of the table. */
  public static final class Row {

    private final String location;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String location, int line, List<String> columns, List<String> cells) {
      this.location = location;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** Returns the cell of a column without surrounding blanks; empty where there is none. */
    public String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s has no column '%s'; the columns are %s",
                location,
                column,
                columns));
      }
      return i < cells.size() ? cells.get(i).strip() : "";
    }

    /** Returns the parts of a cell that are separated by {@code |}; empty where there are none. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }

    /**
     * Returns the number in a cell.
     *
     * @throws IOException if it is none; the message names file and line
     */
    public double number(String column) throws IOException {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw new IOException(
            String.format(
                Locale.ROOT, "%s: '%s' in column '%s' is no number", place(), get(column), column),
            e);
      }
    }

    /** Returns file and line, for messages. */
    public String place() {
      return location + ":" + line;
    }
  }
}
