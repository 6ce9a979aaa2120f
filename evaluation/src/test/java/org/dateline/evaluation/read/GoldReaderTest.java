package org.dateline.evaluation.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.dateline.api.Links;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Mention.Label;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.type.AttributionContent;
import org.dateline.type.AttributionSource;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

  @TempDir Path folder;

  @Test
  void columnsBecomeTokensAndNames() throws Exception {
    Path gold =
        write(
            "names.conll",
            "-DOCSTART- -X- O O\n\nSergey NNP I-NP I-PER\nLavrov NNP I-NP I-PER\nsmiled VBD I-VP O\n\n"
                + "Geneva NNP I-NP B-LOC\n\n-DOCSTART- O\n\nMoscow B-LOC\nBerlin B-LOC\n");
    List<Row> rows = GoldReader.read(gold, null);
    assertThat(rows).extracting(Row::id).containsExactly("names.conll#1", "names.conll#2");
    assertThat(rows.get(0).text()).isEqualTo("Sergey Lavrov smiled\nGeneva");
    assertThat(Mention.of(rows.get(0), Label.TYPE))
        .containsExactly(new Mention(0, 13, "PER"), new Mention(21, 27, "LOC"));
    assertThat(Mention.of(rows.get(1), Label.TYPE)).hasSize(2);
  }

  @Test
  void aLineWithoutATagIsNamed() throws Exception {
    Path gold = write("names.conll", "Sergey B-PER\nLavrov NNP\n");
    assertThatThrownBy(() -> GoldReader.read(gold, null))
        .hasMessageContaining("names.conll, line 2")
        .hasMessageContaining("not 'NNP'");
  }

  @Test
  void standoffCountsCodePointsAndRelationsMakeAttributions() throws Exception {
    write("a.txt", "😀 The mayor said no, and left.");
    write(
        "a.ann",
        "T1\tSource 2 11\tThe mayor\nT2\tCue 12 16\tsaid\nT3\tContent 17 19;25 29\tno left\n"
            + "T4\tORG 6 11\tmayor\nR1\tHasSource Arg1:T3 Arg2:T1\t\nR2\tHasCue Arg1:T3 Arg2:T2\n"
            + "#1\tAnnotatorNotes T3\tsure\n");
    Row row = GoldReader.read(folder, null).get(0);
    assertThat(row.id()).isEqualTo("a.txt");
    assertThat(Attribution.of(row))
        .containsExactly(
            new Attribution(
                List.of(new Span(18, 20), new Span(26, 30)),
                List.of(new Span(3, 12)),
                List.of(new Span(13, 17))));
    assertThat(Mention.of(row, Label.TYPE)).containsExactly(new Mention(7, 12, "ORG"));
  }

  @Test
  void anEventIsAnAttributionWithItsTriggerAsCue() throws Exception {
    write("a.txt", "The mayor said no.");
    write(
        "a.ann",
        "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 17\tno\n"
            + "E1\tCue:T2 Source:T1 Content:T3\n");
    assertThat(Attribution.of(GoldReader.read(folder.resolve("a.ann"), null).get(0)))
        .containsExactly(
            new Attribution(
                List.of(new Span(15, 17)), List.of(new Span(0, 9)), List.of(new Span(10, 14))));
  }

  @Test
  void standoffBehindItsTextIsRefused() throws Exception {
    write("a.txt", "Short.");
    write("a.ann", "T1\tORG 0 99\tShort\n");
    assertThatThrownBy(() -> GoldReader.read(folder, null)).hasMessageContaining("a.ann, line 1");
  }

  @Test
  void namedEntitiesOfOtherToolsAreGoldWhereThereIsNothingOfOurs() throws Exception {
    JCas jcas = JCasFactory.createText("Moscow agreed.", "en");
    NamedEntity name = new NamedEntity(jcas, 0, 6);
    name.setValue("LOC");
    name.setIdentifier("Q649");
    name.addToIndexes();
    Row row = GoldReader.read(xmi(jcas), null).get(0);
    assertThat(row.isRecord()).isFalse();
    assertThat(row.text()).isEqualTo("Moscow agreed.");
    assertThat(Mention.of(row, Label.TYPE)).containsExactly(new Mention(0, 6, "LOC"));
    assertThat(Mention.of(row, Label.LINK)).containsExactly(new Mention(0, 6, "Q649"));
  }

  @Test
  void quotationsInCasFilesAreGoldAndWhatIsNotAnnotatedIsNotAskedFor() throws Exception {
    JCas jcas = JCasFactory.createText("The mayor said no.", "en");
    Quotation quotation = new Quotation(jcas, 15, 17);
    quotation.setKind("indirect");
    quotation.setUtterance("u1");
    quotation.setContent(Links.to(jcas, "content", new AttributionContent(jcas, 15, 17)));
    quotation.setSource(Links.to(jcas, "source", new AttributionSource(jcas, 0, 9)));
    quotation.addToIndexes();
    Row row = GoldReader.read(xmi(jcas), null).get(0);
    assertThat(row.has("entities") || row.has("sentiment") || row.has("credibility")).isFalse();
    assertThat(Attribution.of(row))
        .containsExactly(
            new Attribution(List.of(new Span(15, 17)), List.of(new Span(0, 9)), List.of()));
  }

  @Test
  void recordsFindTheirTextsBesideThem() throws Exception {
    write("a.txt", "No.");
    Files.createDirectory(folder.resolve("gold"));
    write("gold/any.jsonl", "{\"id\":\"a.txt\",\"quotes\":[]}\n");
    assertThat(GoldReader.read(folder, null)).extracting(Row::text).containsExactly("No.");
  }

  @Test
  void aTextThatIsNotTheAnnotatedOneIsRefused() throws Exception {
    write("a.txt", "Yes.");
    Path gold = write("any.jsonl", "{\"id\":\"a.txt\",\"sha256\":\"00\",\"quotes\":[]}\n");
    assertThatThrownBy(() -> GoldReader.read(gold, null)).hasMessageContaining("its hash differs");
  }

  @Test
  void anIdCannotLeadOutOfTheFolderOfTexts() throws Exception {
    write("secret.txt", "No.");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path gold = write("any.jsonl", "{\"id\":\"../secret.txt\",\"quotes\":[]}\n");
    assertThatThrownBy(() -> GoldReader.read(gold, inner)).hasMessageContaining("--texts");
  }

  @Test
  void compressedLinesAreRead() throws Exception {
    Path gold = folder.resolve("a.jsonl.gz");
    try (OutputStream out = Files.newOutputStream(gold);
        Writer writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      writer.write("{\"id\":7,\"text\":\"Ja, “gut”.\"}\n");
    }
    assertThat(GoldReader.read(gold, null))
        .extracting(Row::id, Row::text)
        .containsExactly(tuple("7", "Ja, “gut”."));
  }

  @Test
  void anIdIsThereOnce() throws Exception {
    Path gold =
        write("a.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"a\",\"text\":\"y\"}\n");
    assertThatThrownBy(() -> GoldReader.read(gold, null))
        .hasMessageContaining("line 3: the id 'a'");
  }

  @Test
  void aFormatThatIsNotKnownIsRefusedWithThoseThatAre() throws Exception {
    Path gold = write("gold.csv", "a,b\n");
    assertThatThrownBy(() -> GoldReader.read(gold, null))
        .hasMessageContaining("CoNLL columns (.conll)");
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private Path xmi(JCas jcas) throws Exception {
    Path file = folder.resolve("a.xmi");
    try (OutputStream out = Files.newOutputStream(file)) {
      CasIOUtils.save(jcas.getCas(), out, SerialFormat.XMI);
    }
    return file;
  }
}
