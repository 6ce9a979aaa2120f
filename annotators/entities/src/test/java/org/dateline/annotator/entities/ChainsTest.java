package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.dateline.api.Links;
import org.dateline.type.EntityMention;
import org.dateline.type.Provenance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChainsTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @Test
  void eachEntityHasOneChainOfAllItsMentions() throws Exception {
    JCas jcas = runner.run("Spokesman John Kirby met Putin. Kirby said he was late.");
    List<List<String>> chains = new ArrayList<>();
    for (CoreferenceChain chain : JCasUtil.select(jcas, CoreferenceChain.class)) {
      List<String> links = new ArrayList<>();
      for (CoreferenceLink link = chain.getFirst(); link != null; link = link.getNext()) {
        links.add(link.getCoveredText());
      }
      chains.add(links);
    }
    assertThat(chains)
        .containsExactlyInAnyOrder(List.of("John Kirby", "Kirby", "he"), List.of("Putin"));
  }

  @Test
  void chainsAreNumberedByTheirFirstMention() throws Exception {
    String text = "Putin met Spokesman John Kirby. Kirby left Moscow.";
    assertThat(runner.mentions(text))
        .extracting(EntityMention::getEntity)
        .containsExactly("c1", "c2", "c2", "c3");
  }

  @Test
  void namesAreNamedEntitiesWithTheirWikidataId() throws Exception {
    JCas jcas = runner.run("He left Moscow with Robert Ford.");
    assertThat(JCasUtil.select(jcas, NamedEntity.class))
        .extracting(NamedEntity::getCoveredText, NamedEntity::getValue, NamedEntity::getIdentifier)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Moscow", "GPE", "Q649"),
            org.assertj.core.groups.Tuple.tuple("Robert Ford", "PERSON", null));
  }

  @Test
  void everyMentionSaysWhy() throws Exception {
    JCas jcas = runner.run(EntityRunner.seed("001"));
    assertThat(JCasUtil.select(jcas, EntityMention.class))
        .allSatisfy(
            m -> {
              assertThat(m.getWhy()).isNotBlank();
              assertThat(m.getComponent()).isEqualTo("entities");
              assertThat(m.getConfidence()).isBetween(0f, 1f);
              assertThat(Links.targets(m.getEvidence())).doesNotContainNull();
            });
    assertThat(JCasUtil.select(jcas, Provenance.class))
        .extracting(Provenance::getComponent)
        .containsOnlyOnce("entities");
    assertThat(JCasUtil.select(jcas, Provenance.class))
        .extracting(Provenance::getModel)
        .contains("names-linear; countries.tsv places.tsv organizations.tsv persons.tsv");
  }

  @Test
  void aTextWithoutWordsHasNoMentions() throws Exception {
    assertThat(runner.mentions(" \n ... \n")).isEmpty();
    assertThat(runner.mentions("")).isEmpty();
  }
}
