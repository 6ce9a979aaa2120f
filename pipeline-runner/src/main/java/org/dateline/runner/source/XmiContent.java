package org.dateline.runner.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;
import org.xml.sax.SAXException;

/**
 * A CAS in an XMI file. Elements of types that the pipeline does not know are left out, counted.
 */
record XmiContent(Path file) implements DocumentContent {

  @Override
  public byte[] load() throws IOException {
    return FileBytes.read(file);
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IOException, IntakeException {
    XmiSerializationSharedData shared = new XmiSerializationSharedData();
    try {
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(raw), cas, true, shared);
    } catch (SAXException e) {
      throw new SourceException(
          String.format(Locale.ROOT, "'%s' is not an XMI file: %s", file, e.getMessage()), e);
    }
    LoadedCas.check(cas, intake);
    return Repairs.ofUnknownElements(shared.getOutOfTypeSystemElements().size());
  }
}
