package org.dateline.runner.sink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.record.RecordWriter;

/** Writes a record per document into {@code annotations.jsonl}. */
final class JsonLinesSink implements Sink<byte[]> {

  private final RunFile file;
  private final RecordWriter writer = new RecordWriter();

  JsonLinesSink(Path folder) {
    file = new RunFile(folder.resolve("annotations.jsonl"));
  }

  @Override
  public String name() {
    return OutputFormat.JSONL.label();
  }

  @Override
  public void open() throws IOException {
    file.open(new byte[0]);
  }

  @Override
  public byte[] render(CAS cas, RecordHeader header) throws CASException {
    byte[] record = writer.toBytes(cas.getJCas(), header);
    byte[] line = Arrays.copyOf(record, record.length + 1);
    line[record.length] = '\n';
    return line;
  }

  @Override
  public void write(RecordHeader header, byte[] rendered) throws IOException {
    file.append(rendered);
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
