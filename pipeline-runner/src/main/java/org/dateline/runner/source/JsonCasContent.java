package org.dateline.runner.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;

/** A CAS as JSON CAS (UIMA's format 0.4). */
record JsonCasContent(String origin, RawBytes bytes) implements DocumentContent {

  @Override
  public byte[] load() throws IOException {
    return bytes.load();
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IOException, IntakeException {
    try {
      new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(raw), cas);
    } catch (IOException e) {
      throw new SourceException(
          String.format(Locale.ROOT, "'%s' is not a JSON CAS: %s", origin, e.getMessage()), e);
    }
    LoadedCas.check(cas, intake);
    return Repairs.NONE;
  }
}
