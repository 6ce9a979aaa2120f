package org.dateline.annotator.entities;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.api.MentionType;
import org.dateline.type.EntityMention;

/** Writes mentions and chains into the CAS. */
final class MentionWriter {

  private final JCas jcas;
  private final Article article;
  private final String component;

  MentionWriter(JCas jcas, Article article, String component) {
    this.jcas = jcas;
    this.article = article;
    this.component = component;
  }

  /** Writes the mentions, which are in text order; chains are numbered by their first mention. */
  void write(List<Mention> mentions) {
    Map<Entity, String> ids = new IdentityHashMap<>();
    Map<Entity, CoreferenceLink> last = new IdentityHashMap<>();
    for (Mention mention : mentions) {
      Entity entity = mention.entity();
      boolean first = !ids.containsKey(entity);
      String id = ids.computeIfAbsent(entity, key -> "c" + (ids.size() + 1));
      EntityMention annotation = annotation(mention, id);
      annotation.addToIndexes();
      CoreferenceLink link = link(annotation, mention.kind());
      if (first) {
        CoreferenceChain chain = new CoreferenceChain(jcas);
        chain.setFirst(link);
        chain.addToIndexes();
      } else {
        last.get(entity).setNext(link);
      }
      last.put(entity, link);
    }
  }

  private EntityMention annotation(Mention mention, String id) {
    Entity entity = mention.entity();
    EntityMention annotation =
        new EntityMention(
            jcas,
            article.pieces().get(mention.from()).begin(),
            article.pieces().get(mention.to() - 1).end());
    annotation.setEntity(id);
    annotation.setMentionType(mention.kind().label());
    annotation.setEntityType(entity.type().name());
    annotation.setName(entity.name());
    annotation.setKb(entity.entry() == null ? null : entity.entry().id());
    annotation.setCountry(entity.country());
    annotation.setActor(mention.actor());
    annotation.setMetonym(mention.metonym());
    annotation.setRole(mention.role() == null ? entity.role() : mention.role());
    annotation.setGender(entity.gender());
    annotation.setConfidence((float) mention.confidence());
    annotation.setWhy(mention.why());
    annotation.setComponent(component);
    annotation.setEvidence(Links.to(jcas, Links.EVIDENCE, evidence(mention)));
    if (mention.kind() == MentionType.NAME) {
      addNamedEntity(annotation);
    }
    return annotation;
  }

  private Collection<Annotation> evidence(Mention mention) {
    Collection<Annotation> tokens = new LinkedHashSet<>();
    for (int[] range : mention.evidence()) {
      tokens.addAll(article.tokens().subList(range[0], range[1]));
    }
    return tokens;
  }

  private void addNamedEntity(EntityMention mention) {
    NamedEntity named = new NamedEntity(jcas, mention.getBegin(), mention.getEnd());
    named.setValue(mention.getEntityType());
    named.setIdentifier(mention.getKb());
    named.addToIndexes();
  }

  private CoreferenceLink link(EntityMention mention, MentionType kind) {
    CoreferenceLink link = new CoreferenceLink(jcas, mention.getBegin(), mention.getEnd());
    link.setReferenceType(kind.label());
    link.addToIndexes();
    return link;
  }
}
