package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.sink.Sink;

/** Gathers the summaries of the first documents of a run, in the order of their ids. */
final class Summaries implements Sink<String> {

  private final ArticleSummary summary;
  private final int most;
  private final NavigableMap<String, String> texts = new TreeMap<>();

  Summaries(ArticleSummary summary, int most) {
    this.summary = summary;
    this.most = most;
  }

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public boolean isOrdered() {
    return false;
  }

  @Override
  public void open() {
    // Nothing is held but in memory.
  }

  @Override
  public String render(CAS cas, RecordHeader header) throws CASException {
    return isWanted(header.id()) ? summary.of(header.id(), cas.getJCas()) : "";
  }

  /** Whether a document is before the last of those that there is room for. */
  private synchronized boolean isWanted(String id) {
    return texts.size() < most || !texts.isEmpty() && id.compareTo(texts.lastKey()) < 0;
  }

  @Override
  public synchronized void write(RecordHeader header, String rendered) {
    if (!rendered.isEmpty()) {
      texts.put(header.id(), rendered);
      if (texts.size() > most) {
        texts.pollLastEntry();
      }
    }
  }

  @Override
  public void finish() {
    // What was gathered is printed when it is asked for.
  }

  @Override
  public void close() {
    // Nothing is held but in memory.
  }

  /** Prints what was gathered. */
  synchronized void print(PrintWriter out) {
    texts.values().forEach(out::print);
  }
}
