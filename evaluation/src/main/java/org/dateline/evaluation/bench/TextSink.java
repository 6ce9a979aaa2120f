package org.dateline.evaluation.bench;

import org.apache.uima.cas.CAS;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.sink.Sink;

/** Gathers the texts of documents, with an empty line after each. */
final class TextSink implements Sink<String> {

  private static final String BREAK = "\n\n";

  private final StringBuilder texts = new StringBuilder();

  @Override
  public String name() {
    return "texts";
  }

  @Override
  public void open() {}

  @Override
  public String render(CAS cas, RecordHeader header) {
    return cas.getDocumentText();
  }

  @Override
  public void write(RecordHeader header, String rendered) {
    texts.append(rendered).append(BREAK);
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}

  /** Returns all texts, one after the other. */
  String texts() {
    return texts.toString();
  }
}
