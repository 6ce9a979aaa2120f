package org.dateline.runner.source;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.IntakeText;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;
import org.dateline.type.GivenTarget;

/** A line of JSON Lines: its bytes and what they say. */
record JsonLineContent(byte[] line, JsonRecord record) implements DocumentContent {

  @Override
  public byte[] load() {
    return line;
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IntakeException {
    Repairs bytes = intake.decodeBytes(raw).repairs();
    IntakeText text = intake.check(record.text());
    cas.setDocumentText(text.text());
    Type type = cas.getTypeSystem().getType(GivenTarget._TypeName);
    Feature id = type.getFeatureByBaseName(GivenTarget._FeatName_id);
    Feature key = type.getFeatureByBaseName(GivenTarget._FeatName_key);
    for (JsonRecord.Target target : record.targets()) {
      AnnotationFS given = cas.createAnnotation(type, target.begin(), target.end());
      given.setStringValue(id, target.id());
      given.setStringValue(key, target.key());
      cas.addFsToIndexes(given);
    }
    return bytes.plus(text.repairs());
  }
}
