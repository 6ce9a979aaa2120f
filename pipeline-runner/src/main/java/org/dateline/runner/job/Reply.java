package org.dateline.runner.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentJson;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.sink.Part;

/**
 * What a worker process says of a document.
 *
 * @param isLast whether the process ends after it
 */
record Reply(Finished finished, List<StageTime> times, boolean isLast) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonFactory ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  void write(DataOutputStream out) throws IOException {
    DocumentResult result = finished.result();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ASCII.createGenerator(text)) {
      DocumentJson.write(json, result);
    }
    Wire.writeText(out, text.toString());
    Wire.writeText(out, result.failure() == null ? null : result.failure().stack());
    out.writeInt(finished.parts().size());
    for (Part part : finished.parts()) {
      Wire.writeText(out, part.path());
      out.writeBoolean(part.isTable());
      Wire.writeBytes(out, part.bytes());
    }
    out.writeInt(times.size());
    for (StageTime time : times) {
      Wire.writeText(out, time.key());
      out.writeLong(time.nanos());
    }
    out.writeBoolean(isLast);
  }

  static Reply read(DataInputStream in) throws IOException {
    DocumentResult result = DocumentJson.read(JSON.readTree(Wire.readText(in)));
    String stack = Wire.readText(in);
    List<Part> parts = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      parts.add(new Part(Wire.readText(in), in.readBoolean(), Wire.readBytes(in)));
    }
    List<StageTime> times = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      times.add(new StageTime(Wire.readText(in), in.readLong()));
    }
    Finished told = new Finished(result, parts, List.of());
    DocumentFailure failure = result.failure();
    return new Reply(
        failure == null
            ? told
            : Failures.withFailure(
                told,
                new DocumentFailure(
                    failure.phase(),
                    failure.component(),
                    failure.exception(),
                    failure.message(),
                    stack)),
        times,
        in.readBoolean());
  }
}
