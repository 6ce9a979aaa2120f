package org.dateline.evaluation.bench;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.sink.Sink;

/** Stands beside the outputs of a run and notes the counters of the threads that pass by. */
final class Meter implements Sink<Boolean> {

  private final long documents;
  private final HeapWatch heap;
  private final List<Sample> read = new ArrayList<>();
  private final List<Sample> annotated = new ArrayList<>();
  private final List<Sample> written = new ArrayList<>();

  /**
   * Makes a meter for one run.
   *
   * @param documents number of the run; with the last one the heap is collected
   */
  Meter(long documents, HeapWatch heap) {
    this.documents = documents;
    this.heap = heap;
  }

  /** Notes that a document was read; called by the reader. */
  void read() {
    read.add(Sample.now(0, 0));
  }

  @Override
  public String name() {
    return "meter";
  }

  @Override
  public void open() {}

  @Override
  public Boolean render(CAS cas, RecordHeader header) throws CASException {
    long tokens = cas.getJCas().getAnnotationIndex(Token.class).size();
    boolean last;
    synchronized (annotated) {
      annotated.add(Sample.now(tokens, cas.getDocumentText().length()));
      last = annotated.size() == documents;
    }
    if (last) {
      // Engines and CASes are still there, so this is what a document needs at the least.
      heap.collect();
    }
    return Boolean.TRUE;
  }

  @Override
  public void write(RecordHeader header, Boolean rendered) {
    written.add(Sample.now(0, 0));
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}

  /** Returns the samples of the reader; to be called when the run has ended, as the others. */
  List<Sample> reading() {
    return read;
  }

  /** Returns the samples of the workers, in the order in which documents were done. */
  List<Sample> annotating() {
    return annotated;
  }

  /** Returns the samples of the writer. */
  List<Sample> writing() {
    return written;
  }
}
