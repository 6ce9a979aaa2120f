package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.sink.Sink;

/** Gathers the summaries of the first documents of a run. */
final class Summaries implements Sink<String> {

  private final ArticleSummary summary;
  private final int most;
  private final List<String> texts = new ArrayList<>();
  private volatile boolean enough;

  Summaries(ArticleSummary summary, int most) {
    this.summary = summary;
    this.most = most;
  }

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public void open() {
    enough = most <= 0;
  }

  @Override
  public String render(CAS cas, RecordHeader header) throws CASException {
    return enough ? "" : summary.of(header.id(), cas.getJCas());
  }

  @Override
  public void write(RecordHeader header, String rendered) {
    if (texts.size() < most) {
      texts.add(rendered);
    }
    enough = texts.size() >= most;
  }

  @Override
  public void finish() {
    enough = true;
  }

  @Override
  public void close() {
    enough = true;
  }

  /** Prints what was gathered. */
  void print(PrintWriter out) {
    texts.forEach(out::print);
  }
}
