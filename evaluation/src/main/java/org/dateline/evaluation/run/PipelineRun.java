package org.dateline.evaluation.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.evaluation.data.Polarities;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.read.JsonLinesReader;
import org.dateline.runner.job.FailureThreshold;
import org.dateline.runner.job.Job;
import org.dateline.runner.job.JobListener;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;

/**
 * Runs a pipeline over the texts of the gold.
 *
 * @since 0.1.0
 */
public final class PipelineRun {

  /** Name of the file of records within the folder. */
  public static final String RECORDS = "out/annotations.jsonl";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Pipeline pipeline;
  private final Path folder;

  /**
   * Makes a run.
   *
   * @param folder takes what is read and written on the way; empty
   */
  public PipelineRun(Pipeline pipeline, Path folder) {
    this.pipeline = pipeline;
    this.folder = folder;
  }

  /**
   * Writes the texts and the spans to be judged, annotates them, and reads the records; documents
   * that fail are not among them.
   *
   * @throws IOException if the run could not go to its end
   */
  public List<Row> over(List<Row> gold, JobListener listener) throws IOException {
    Path input = folder.resolve("input.jsonl");
    try (JsonGenerator out = JSON.createGenerator(Files.newBufferedWriter(input))) {
      out.setRootValueSeparator(new SerializedString("\n"));
      for (Row row : gold) {
        out.writeTree(input(row));
      }
    }
    Path output = folder.resolve("out");
    RunReport report =
        Job.builder()
            .pipeline(pipeline)
            .source(Sources.of(List.of(input.toString())))
            .output(output)
            .format(OutputFormat.JSONL)
            .overwrite(true)
            .quarantine(false)
            .threshold(FailureThreshold.NONE)
            .listener(listener)
            .build()
            .run();
    if (report.abortCause() != null) {
      throw new IOException("The run could not go on: " + report.abortCause());
    }
    return JsonLinesReader.read(folder.resolve(RECORDS));
  }

  private static ObjectNode input(Row row) {
    ObjectNode input = JSON.createObjectNode().put("id", row.id()).put("text", row.text());
    var given = Polarities.given(row);
    if (!given.isEmpty()) {
      ArrayNode targets = input.putArray("targets");
      given.forEach(
          (name, span) ->
              targets
                  .addObject()
                  .put("id", name)
                  .putArray("span")
                  .add(span.begin())
                  .add(span.end()));
    }
    return input;
  }
}
