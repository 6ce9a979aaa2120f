package org.dateline.runner.sink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.api.DatelineTypeSystemProvider;
import org.dateline.api.MentionType;
import org.dateline.runner.intake.CharacterRule;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.intake.TextIntake;
import org.dateline.runner.record.RecordHeader;
import org.dateline.type.EntityMention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final int TEXTS = 200;
  private static final String[] PIECES = {
    "a",
    "Z",
    " ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\"",
    "\\",
    "<",
    "&",
    "]]>",
    "'",
    ",",
    ";",
    "“",
    "é",
    "e\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u0000",
    "\u0001",
    "\f",
    "\u001F",
    "\u007F",
    "\u0085",
    "\u00A0",
    "\u2028",
    "\u2029",
    "\u202E",
    "\uFEFF",
    "\uFFFD",
    "\uFFFE",
    "\uFFFF",
    "=",
  };

  private static CAS written;
  private static CAS read;

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @BeforeAll
  static void createCases() throws Exception {
    CasCreationUtils.createCas();
    var types =
        TypeSystemDescriptionFactory.createTypeSystemDescription(DatelineTypeSystemProvider.NAME);
    written = CasCreationUtils.createCas(types, null, null);
    read = CasCreationUtils.createCas(types, null, null);
  }

  @BeforeEach
  void resetCases() {
    written.reset();
    read.reset();
  }

  @Test
  void xmiKeepsEveryTextThatTheIntakeLetsIn() throws Exception {
    for (int i = 0; i < TEXTS; i++) {
      String text = fill(CharacterRule.XML);
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(CasRendering.xmi(written)), read);
      check(text);
    }
  }

  @Test
  void jsonCasKeepsEveryText() throws Exception {
    for (int i = 0; i < TEXTS; i++) {
      String text = fill(OutputFormat.JSON_CAS.characters());
      new JsonCas2Deserializer()
          .deserialize(new ByteArrayInputStream(CasRendering.json(written)), read);
      check(text);
    }
  }

  @Test
  void jsonLinesKeepNamesOnOneLine() throws Exception {
    Renderer renderer = OutputFormat.JSONL.renderer();
    for (int i = 0; i < TEXTS; i++) {
      String text = fill(OutputFormat.JSONL.characters());
      byte[] line = renderer.render(written, new RecordHeader(text, "0", "0")).get(0).bytes();
      String json = new String(line, StandardCharsets.UTF_8);
      assertThat(json.indexOf('\n')).isEqualTo(json.length() - 1);
      JsonNode record = new ObjectMapper().readTree(line);
      assertThat(record.at("/id").textValue()).as("seed %d", seed).isEqualTo(text);
      assertThat(record.at("/entities/0/name").textValue()).as("seed %d", seed).isEqualTo(text);
      written.reset();
    }
  }

  @Test
  void csvKeepsCellsApart() throws Exception {
    Renderer renderer = OutputFormat.CSV.renderer();
    for (int i = 0; i < TEXTS; i++) {
      String text = fill(OutputFormat.CSV.characters());
      List<Part> parts = renderer.render(written, new RecordHeader("id", "0", "0"));
      String csv =
          new String(parts.get(CsvTable.ENTITIES.ordinal()).bytes(), StandardCharsets.UTF_8);
      List<CSVRecord> rows = CSVFormat.DEFAULT.parse(new StringReader(csv)).getRecords();
      assertThat(rows).as("seed %d", seed).hasSize(1);
      assertThat(rows.get(0).get(6)).as("seed %d", seed).isIn(text, "'" + text);
      written.reset();
    }
  }

  @Test
  void noCellBeginsLikeAFormula() {
    assertThat(CsvColumn.harmless("=HYPERLINK(\"http://example.org\")")).startsWith("'=");
    assertThat(CsvColumn.harmless("Moscow = Kremlin")).isEqualTo("Moscow = Kremlin");
  }

  /** Fills the CAS with random text, which a name covers, and returns the text. */
  private String fill(CharacterRule rule) throws Exception {
    StringBuilder text = new StringBuilder("x");
    for (int n = random.nextInt(40); n >= 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    String admitted = new TextIntake(IntakePolicy.REPLACE, rule).check(text.toString()).text();
    JCas jcas = written.getJCas();
    jcas.setDocumentText(admitted);
    EntityMention mention = new EntityMention(jcas, 0, admitted.length());
    mention.setMentionType(MentionType.NAME.label());
    mention.setName(admitted);
    mention.addToIndexes();
    return admitted;
  }

  private void check(String text) throws Exception {
    assertThat(read.getDocumentText()).as("seed %d", seed).isEqualTo(text);
    EntityMention mention = read.getJCas().select(EntityMention.class).single();
    assertThat(mention.getName()).as("seed %d", seed).isEqualTo(text);
    assertThat(mention.getEnd()).as("seed %d", seed).isEqualTo(text.length());
    resetCases();
  }
}
