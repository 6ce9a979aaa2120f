package org.dateline.runner.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.record.RecordWriter;

/** Writes the rows of the records into tables, with the words that the spans cover. */
final class CsvRenderer implements Renderer {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RecordWriter writer = new RecordWriter();

  @Override
  public String name() {
    return OutputFormat.CSV.label();
  }

  @Override
  public List<Table> tables() {
    return Stream.of(CsvTable.values())
        .map(table -> new Table(path(table), lines(List.of(names(table)))))
        .toList();
  }

  @Override
  public Optional<String> file(String id) {
    return Optional.empty();
  }

  @Override
  public List<Part> render(CAS cas, RecordHeader header) throws CASException, IOException {
    JsonNode record = JSON.readTree(writer.toBytes(cas.getJCas(), header));
    List<Part> parts = new ArrayList<>();
    for (CsvTable table : CsvTable.values()) {
      List<List<?>> rows = new ArrayList<>();
      for (JsonNode row : table.rows(record)) {
        List<Object> cells = new ArrayList<>();
        cells.add(CsvColumn.harmless(header.id()));
        for (CsvColumn column : table.columns()) {
          cells.add(column.value().apply(row, cas.getDocumentText()));
        }
        rows.add(cells);
      }
      parts.add(Part.ofTable(path(table), lines(rows)));
    }
    return parts;
  }

  private static String path(CsvTable table) {
    return "csv/" + table.fileName();
  }

  private static List<String> names(CsvTable table) {
    List<String> names = new ArrayList<>();
    names.add("document");
    table.columns().forEach(column -> names.add(column.name()));
    return names;
  }

  private static byte[] lines(List<? extends List<?>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (List<?> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A StringBuilder takes everything", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
