package org.dateline.runner.job;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.dateline.api.MentionType;
import org.dateline.api.ProvenanceRecorder;
import org.dateline.type.EntityMention;

/** Makes a token of each word, and a name in a chain of its own of each word with a capital. */
public final class WordAnnotator extends JCasAnnotator_ImplBase {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public void process(JCas jcas) {
    ProvenanceRecorder.record(jcas, WordAnnotator.class, "words", null);
    Matcher word = WORD.matcher(jcas.getDocumentText());
    while (word.find()) {
      new Token(jcas, word.start(), word.end()).addToIndexes();
      if (Character.isUpperCase(word.group().codePointAt(0))) {
        EntityMention mention = new EntityMention(jcas, word.start(), word.end());
        mention.setMentionType(MentionType.NAME.label());
        mention.setEntityType("PERSON");
        mention.setName(word.group());
        mention.setEntity("c" + word.start());
        mention.setConfidence(0.5f);
        mention.setWhy("a capital");
        mention.setComponent("words");
        mention.addToIndexes();
        new CoreferenceChain(jcas).addToIndexes();
      }
    }
  }
}
