package org.dateline.runner.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;

/** A CAS in a JSON CAS file (UIMA's format 0.4). */
record JsonCasContent(Path file) implements DocumentContent {

  @Override
  public byte[] load() throws IOException {
    return FileBytes.read(file);
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IOException, IntakeException {
    try {
      new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(raw), cas);
    } catch (IOException e) {
      throw new SourceException(
          String.format(Locale.ROOT, "'%s' is not a JSON CAS: %s", file, e.getMessage()), e);
    }
    LoadedCas.check(cas, intake);
    return Repairs.NONE;
  }
}
