package org.dateline.runner.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.api.DatelineTypeSystemProvider;
import org.dateline.runner.intake.CharacterRule;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;
import org.dateline.type.GivenTarget;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasSourcesTest {

  private static final TextIntake INTAKE = new TextIntake(IntakePolicy.FAIL, CharacterRule.XML);
  private static final String FOREIGN = "org.example.Foreign";

  private static TypeSystemDescription types;
  private static TypeSystemDescription wider;

  @TempDir private Path folder;

  @BeforeAll
  static void createTypeSystems() throws Exception {
    CasCreationUtils.createCas();
    types =
        TypeSystemDescriptionFactory.createTypeSystemDescription(DatelineTypeSystemProvider.NAME);
    wider =
        TypeSystemDescriptionFactory.createTypeSystemDescription(DatelineTypeSystemProvider.NAME);
    wider.addType(FOREIGN, "", "uima.tcas.Annotation");
  }

  @Test
  void xmiKeepsItsAnnotationsAndCountsThoseOfUnknownTypes() throws Exception {
    writeXmi(folder.resolve("a.xmi"));
    Source source = Sources.of(List.of(folder.toString()));
    assertThat(source.isAnnotated()).isTrue();

    CAS cas = cas(source);
    Repairs repairs = fill(source, cas);

    assertThat(cas.getDocumentText()).isEqualTo("Moscow says");
    assertThat(cas.getJCas().select(Token.class).single().getCoveredText()).isEqualTo("Moscow");
    assertThat(repairs).isEqualTo(Repairs.ofUnknownElements(1));
  }

  @Test
  void theTypeSystemBesideXmiFilesIsUsed() throws Exception {
    writeXmi(folder.resolve("a.xmi"));
    try (OutputStream out = Files.newOutputStream(folder.resolve("TypeSystem.xml"))) {
      wider.resolveImports();
      wider.toXML(out);
    }
    Source source = Sources.of(List.of(folder.toString()));

    CAS cas = cas(source);

    assertThat(fill(source, cas)).isEqualTo(Repairs.NONE);
    assertThat(cas.select(cas.getTypeSystem().getType(FOREIGN)).count()).isEqualTo(1);
    assertThat(source.size()).isEqualTo(OptionalLong.of(1));
  }

  @Test
  void aTypeSystemThatLeadsElsewhereIsNotFollowed() throws Exception {
    writeXmi(folder.resolve("a.xmi"));
    Files.writeString(
        folder.resolve("TypeSystem.xml"),
        "<typeSystemDescription xmlns='http://uima.apache.org/resourceSpecifier'><imports>"
            + "<import location='http://127.0.0.1:1/types.xml'/></imports>"
            + "</typeSystemDescription>");
    Source source = Sources.of(List.of(folder.toString()));

    assertThatThrownBy(source::types)
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("imports 'http://127.0.0.1:1/types.xml'");
  }

  @Test
  void jsonCasBringsItsTypesAlong() throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.json"))) {
      new JsonCas2Serializer().serialize(annotated(), out);
    }
    Source source = Sources.of(List.of(folder.resolve("a.json").toString()));

    CAS cas = cas(source);

    assertThat(fill(source, cas)).isEqualTo(Repairs.NONE);
    assertThat(cas.getJCas().select(Token.class).single().getCoveredText()).isEqualTo("Moscow");
    assertThat(cas.select(cas.getTypeSystem().getType(FOREIGN)).count()).isEqualTo(1);
  }

  @Test
  void filesThatAreNoCasAreNamed() throws Exception {
    Files.writeString(folder.resolve("a.xmi"), "Moscow");
    Files.writeString(folder.resolve("b.json"), "Moscow");
    Files.writeString(folder.resolve("c.xml"), "<html/>");

    for (String name : List.of("a.xmi", "b.json", "c.xml")) {
      Source source = Sources.of(List.of(folder.resolve(name).toString()));
      CAS cas = cas(source);
      assertThatThrownBy(() -> fill(source, cas))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining(name);
    }
  }

  @Test
  void targetsOfALineOfJsonAreAnnotated() throws Exception {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\":\"a\",\"text\":\"Moscow says\",\"targets\":["
            + "{\"id\":\"t1\",\"span\":[0,6],\"key\":\"RU\"},{\"span\":[7,11]}]}");
    Source source = Sources.of(List.of(folder.resolve("a.jsonl").toString()));

    CAS cas = cas(source);
    fill(source, cas);

    assertThat(cas.getJCas().select(GivenTarget.class).asList())
        .extracting(GivenTarget::getId, GivenTarget::getKey, GivenTarget::getCoveredText)
        .containsExactly(tuple("t1", "RU", "Moscow"), tuple(null, null, "says"));
  }

  @Test
  void aCollectionReaderIsFoundByItsDescriptor() throws Exception {
    CollectionReaderDescription description =
        CollectionReaderFactory.createReaderDescription(
            NumberReader.class, NumberReader.PARAM_LAST, 4);
    Path descriptor = folder.resolve("reader.xml");
    try (OutputStream out = Files.newOutputStream(descriptor)) {
      description.toXML(out);
    }
    Source source = Sources.of(List.of(descriptor.toString()));
    assertThat(source.size()).isEqualTo(OptionalLong.of(4));
    assertThat(source.isAnnotated()).isTrue();

    CAS cas = cas(source);
    try (DocumentCursor cursor = source.open(() -> cas(source))) {
      SourceDocument first = cursor.next().orElseThrow();
      assertThat(first.id()).isEqualTo("numbers/1 a.txt");
      first.content().fill(first.content().load(), cas, INTAKE);
      assertThat(cas.getDocumentText()).isEqualTo("Number 1");
      assertThat(cas.getJCas().select(Token.class).single().getCoveredText()).isEqualTo("Number");

      assertThat(cursor.next().orElseThrow().id()).isEqualTo("document-000002");
      SourceDocument third = cursor.next().orElseThrow();
      assertThatThrownBy(() -> third.content().fill(third.content().load(), cas, INTAKE))
          .hasMessageContaining("document 3")
          .hasMessageContaining("three is not readable");
      assertThat(cursor.next()).isPresent();
      assertThat(cursor.next()).isEmpty();
    }
  }

  private static void writeXmi(Path file) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      XmiCasSerializer.serialize(annotated(), out);
    }
  }

  private static CAS annotated() throws Exception {
    CAS cas = CasCreationUtils.createCas(wider, null, null);
    cas.setDocumentText("Moscow says");
    new Token(cas.getJCas(), 0, 6).addToIndexes();
    Type foreign = cas.getTypeSystem().getType(FOREIGN);
    cas.addFsToIndexes(cas.createAnnotation(foreign, 0, 6));
    return cas;
  }

  private static CAS cas(Source source) {
    try {
      Optional<TypeSystemDescription> more = source.types();
      return CasCreationUtils.createCas(
          more.isPresent() ? CasCreationUtils.mergeTypeSystems(List.of(types, more.get())) : types,
          null,
          null);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Repairs fill(Source source, CAS cas) throws Exception {
    try (DocumentCursor cursor = source.open(() -> cas)) {
      DocumentContent content = cursor.next().orElseThrow().content();
      return content.fill(content.load(), cas, INTAKE);
    }
  }
}
