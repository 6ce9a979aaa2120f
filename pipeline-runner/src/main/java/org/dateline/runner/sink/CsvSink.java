package org.dateline.runner.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.record.RecordWriter;

/** Writes the rows of the records into tables, with the words that the spans cover. */
final class CsvSink implements Sink<Map<CsvTable, byte[]>> {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<CsvTable, RunFile> files = new EnumMap<>(CsvTable.class);
  private final RecordWriter writer = new RecordWriter();

  CsvSink(Path folder) {
    for (CsvTable table : CsvTable.values()) {
      files.put(table, new RunFile(folder.resolve("csv").resolve(table.fileName())));
    }
  }

  @Override
  public String name() {
    return OutputFormat.CSV.label();
  }

  @Override
  public void open() throws IOException {
    for (Map.Entry<CsvTable, RunFile> file : files.entrySet()) {
      List<String> names = new ArrayList<>();
      names.add("document");
      file.getKey().columns().forEach(column -> names.add(column.name()));
      file.getValue().open(lines(List.of(names)));
    }
  }

  @Override
  public Map<CsvTable, byte[]> render(CAS cas, RecordHeader header)
      throws CASException, IOException {
    JsonNode record = JSON.readTree(writer.toBytes(cas.getJCas(), header));
    Map<CsvTable, byte[]> rendered = new EnumMap<>(CsvTable.class);
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
      rendered.put(table, lines(rows));
    }
    return rendered;
  }

  @Override
  public void write(RecordHeader header, Map<CsvTable, byte[]> rendered) throws IOException {
    for (Map.Entry<CsvTable, byte[]> table : rendered.entrySet()) {
      files.get(table.getKey()).append(table.getValue());
    }
  }

  @Override
  public void finish() throws IOException {
    for (RunFile file : files.values()) {
      file.finish();
    }
  }

  @Override
  public void close() throws IOException {
    IOException problem = null;
    for (RunFile file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        if (problem == null) {
          problem = e;
        } else {
          problem.addSuppressed(e);
        }
      }
    }
    if (problem != null) {
      throw problem;
    }
  }

  private static byte[] lines(List<? extends List<?>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (List<?> row : rows) {
        printer.printRecord(row);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
