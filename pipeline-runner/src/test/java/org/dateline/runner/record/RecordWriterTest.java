package org.dateline.runner.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.api.Links;
import org.dateline.type.EntityMention;
import org.dateline.type.Quotation;
import org.dateline.type.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JCas jcas;

  @BeforeEach
  void annotate() throws Exception {
    jcas = SampleDocument.create();
  }

  @Test
  void theRecordIsOneLineThatKeepsToTheSchema() throws Exception {
    String record = write();
    assertThat(record).doesNotContain("\n");
    assertThat(RecordSchema.problems(record)).isEmpty();
  }

  @Test
  void anEmptyDocumentGivesAValidRecord() throws Exception {
    jcas = JCasFactory.createText("");
    assertThat(RecordSchema.problems(write())).isEmpty();
    assertThat(tree().has("language")).isFalse();
    assertThat(tree().has("credibility")).isFalse();
  }

  @Test
  void theSchemaRefusesWhatTheContractDoesNotName() throws Exception {
    String spoiled = write().replaceFirst("\\{\"id\"", "{\"surprise\":1,\"id\"");
    assertThat(RecordSchema.problems(spoiled)).anyMatch(p -> p.contains("surprise"));
    String kind = write().replaceFirst("\"kind\":\"direct\"", "\"kind\":\"Direct\"");
    assertThat(RecordSchema.problems(kind)).isNotEmpty();
  }

  @Test
  void theSameCasGivesTheSameBytes() {
    assertThat(write()).isEqualTo(write());
  }

  @Test
  void rowsStandInTheOrderOfTheTextAndAreNumberedSo() throws Exception {
    assertThat(tree().at("/entities")).hasSize(2);
    assertThat(tree().at("/entities/0/id").asText()).isEqualTo("e1");
    assertThat(tree().at("/entities/0/name").asText()).isEqualTo("Russia");
    assertThat(tree().at("/entities/1/name").asText()).isEqualTo("John Kirby");
  }

  @Test
  void onlyNamesAreRowsOfTheEntities() throws Exception {
    EntityMention pronoun = new EntityMention(jcas, 33, 35);
    pronoun.setMentionType("pronoun");
    pronoun.setName("John Kirby");
    pronoun.setEntity("c1");
    pronoun.setWhy("rule");
    pronoun.addToIndexes();
    assertThat(tree().at("/entities")).hasSize(2);
    assertThat(tree().at("/references/0/mention").asText()).isEqualTo("pronoun");
    assertThat(tree().at("/references/0/name").asText()).isEqualTo("John Kirby");
    assertThat(RecordSchema.problems(write())).isEmpty();
  }

  @Test
  void aSentimentLeadsToItsQuotation() throws Exception {
    String quote = tree().at("/quotes/0/id").asText();
    assertThat(quote).isEqualTo("q1");
    assertThat(tree().at("/sentiment/0/holder/quote").asText()).isEqualTo(quote);
    assertThat(tree().at("/sentiment/0/score").asDouble()).isEqualTo(-0.7123);
  }

  @Test
  void aNestedQuotationNamesItsParent() throws Exception {
    Quotation outer = jcas.select(Quotation.class).get(0);
    Quotation inner = SampleDocument.quotation(jcas, 4, 8, "scare");
    inner.setParent(Links.to(jcas, "parent", outer));
    assertThat(tree().at("/quotes/1/parent").asText()).isEqualTo("q1");
    assertThat(RecordSchema.problems(write())).isEmpty();
  }

  @Test
  void whatIsAbsentIsLeftOut() throws Exception {
    assertThat(tree().at("/entities/0").has("actor")).isFalse();
    assertThat(tree().at("/document").has("byline")).isFalse();
    assertThat(tree().at("/sentiment/0").has("given")).isFalse();
  }

  @Test
  void stancesAreSortedByHolderAndTarget() throws Exception {
    Stance earlier = new Stance(jcas, 0, jcas.getDocumentText().length());
    earlier.setHolder("Ash Carter");
    earlier.setTarget("RU");
    earlier.setN(1);
    earlier.addToIndexes();
    assertThat(tree().at("/stance/0/holder").asText()).isEqualTo("Ash Carter");
    assertThat(tree().at("/stance/1/holder").asText()).isEqualTo("John Kirby");
  }

  private String write() {
    byte[] bytes =
        new RecordWriter()
            .toBytes(jcas, new RecordHeader("a/1.txt", "0".repeat(64), "f".repeat(64)));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private JsonNode tree() throws Exception {
    return MAPPER.readTree(write());
  }
}
