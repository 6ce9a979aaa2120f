package org.dateline.evaluation.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.api.DatelineTypeSystemProvider;
import org.dateline.evaluation.data.Row;
import org.dateline.runner.intake.CharacterRule;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.intake.TextIntake;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.record.RecordWriter;
import org.dateline.runner.source.DocumentCursor;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.SourceDocument;

/**
 * Reads gold that comes as CASes: XMI, JSON CAS, or from a UIMA collection reader. Dateline's types
 * become a record; where no document has any of them, DKPro Core's named entities are the gold.
 */
final class CasReader {

  private static final List<String> LAYERS =
      List.of("entities", "quotes", "sentiment", "credibility");
  private static final TextIntake INTAKE = new TextIntake(IntakePolicy.FAIL, CharacterRule.ANY);

  private final RecordWriter writer = new RecordWriter();
  private final List<Row> rows = new ArrayList<>();
  private final List<ArrayNode> names = new ArrayList<>();

  private CasReader() {}

  /**
   * Reads all documents of a source.
   *
   * @throws IOException if one of them cannot be read; the message names it
   */
  static List<Row> read(Source source) throws IOException {
    CasReader reader = new CasReader();
    try {
      TypeSystemDescription types = types(source);
      CAS cas = CasCreationUtils.createCas(types, null, null);
      try (DocumentCursor cursor =
          source.open(() -> CasCreationUtils.createCas(types, null, null))) {
        for (Optional<SourceDocument> next = cursor.next();
            next.isPresent();
            next = cursor.next()) {
          cas.reset();
          reader.add(next.get(), cas);
        }
      }
    } catch (ResourceInitializationException e) {
      throw new IOException(
          "The types of " + source.description() + " contradict Dateline's: " + e.getMessage(), e);
    }
    return reader.finished();
  }

  private static TypeSystemDescription types(Source source)
      throws IOException, ResourceInitializationException {
    List<TypeSystemDescription> types = new ArrayList<>();
    types.add(
        TypeSystemDescriptionFactory.createTypeSystemDescription(DatelineTypeSystemProvider.NAME));
    source.types().ifPresent(types::add);
    return CasCreationUtils.mergeTypeSystems(types);
  }

  private void add(SourceDocument document, CAS cas) throws IOException {
    try {
      document.content().fill(document.content().load(), cas, INTAKE);
      JCas jcas = cas.getJCas();
      byte[] record = writer.toBytes(jcas, new RecordHeader(document.id(), null, null));
      Row row = JsonLinesReader.row(new String(record, StandardCharsets.UTF_8), document.origin());
      rows.add(row.withText(cas.getDocumentText()));
      names.add(names(jcas, row.json().arrayNode()));
    } catch (IntakeException | CASException e) {
      throw new IOException("'" + document.origin() + "' cannot be read: " + e.getMessage(), e);
    }
  }

  private static ArrayNode names(JCas jcas, ArrayNode names) {
    for (NamedEntity name : jcas.select(NamedEntity.class)) {
      ObjectNode json = names.addObject();
      json.put("b", name.getBegin()).put("e", name.getEnd());
      json.put("type", name.getValue()).put("qid", name.getIdentifier());
    }
    return names;
  }

  /** A layer of which no document has anything was not annotated. */
  private List<Row> finished() {
    for (String layer : LAYERS) {
      if (rows.stream().allMatch(row -> row.json().path(layer).isEmpty())) {
        rows.forEach(row -> row.json().remove(layer));
      }
    }
    if (rows.stream().noneMatch(Row::isRecord)) {
      boolean linked =
          names.stream().anyMatch(n -> n.findValues("qid").stream().anyMatch(q -> !q.isNull()));
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).json().set("spans", names.get(i));
        if (linked) {
          rows.get(i).json().set("entities", names.get(i));
        }
      }
    }
    return rows;
  }
}
