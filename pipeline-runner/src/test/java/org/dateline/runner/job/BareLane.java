package org.dateline.runner.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.sink.Part;
import org.dateline.runner.source.DocumentCursor;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.SourceDocument;

/** What a program does that has a pipeline and no runner: read, annotate, write, one by one. */
final class BareLane implements Lane {

  private final DocumentCursor documents;
  private final OutputStream out;
  private final DocumentProcessor processor;

  BareLane(Pipeline pipeline, Source source, Path output) throws Exception {
    EngineFactory engines = new EngineFactory(pipeline, Optional.empty());
    documents = source.open(engines::createCas);
    out = new BufferedOutputStream(Files.newOutputStream(output));
    ProcessingSettings settings =
        new ProcessingSettings(
            pipeline.hash(), Set.of(OutputFormat.JSONL), IntakePolicy.FAIL, "en", Limits.USUAL);
    processor = new DocumentProcessor(settings, engines, List.of(), new StageClock());
  }

  @Override
  public void run(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      SourceDocument document = documents.next().orElseThrow();
      byte[] raw = document.content().load();
      Finished finished = processor.process(new Loaded(document, raw, Admission.sha256(raw)));
      for (Part part : finished.parts()) {
        out.write(part.bytes());
      }
    }
  }

  @Override
  public void close() throws IOException {
    processor.close();
    documents.close();
    out.close();
  }
}
