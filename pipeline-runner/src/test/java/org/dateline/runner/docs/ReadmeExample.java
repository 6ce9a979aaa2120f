package org.dateline.runner.docs;

import java.nio.file.Path;
import java.util.List;
import org.dateline.runner.job.Job;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.PipelineBuilder;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;

/** The Java example of the README; a test compares the two and runs it. */
final class ReadmeExample {

  private ReadmeExample() {}

  static RunReport run(String folder, Path out) throws Exception {
    // snippet begins
    Pipeline pipeline = PipelineBuilder.news().set("quotes.minConfidence", 0.5f).build();
    RunReport report =
        Job.builder()
            .pipeline(pipeline)
            .source(Sources.of(List.of(folder)))
            .output(out)
            .format(OutputFormat.JSONL)
            .build()
            .run();
    System.out.println(report.counts().quotes() + " quotes in " + report.complete() + " articles");
    // snippet ends
    return report;
  }
}
