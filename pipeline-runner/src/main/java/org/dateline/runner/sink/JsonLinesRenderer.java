package org.dateline.runner.sink;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.record.RecordWriter;

/** Writes a record per document into {@code annotations.jsonl}. */
final class JsonLinesRenderer implements Renderer {

  private static final Table TABLE = new Table("annotations.jsonl", new byte[0]);

  private final RecordWriter writer = new RecordWriter();

  @Override
  public String name() {
    return OutputFormat.JSONL.label();
  }

  @Override
  public List<Table> tables() {
    return List.of(TABLE);
  }

  @Override
  public Optional<String> file(String id) {
    return Optional.empty();
  }

  @Override
  public List<Part> render(CAS cas, RecordHeader header) throws CASException {
    byte[] record = writer.toBytes(cas.getJCas(), header);
    byte[] line = Arrays.copyOf(record, record.length + 1);
    line[record.length] = '\n';
    return List.of(Part.ofTable(TABLE.path(), line));
  }
}
