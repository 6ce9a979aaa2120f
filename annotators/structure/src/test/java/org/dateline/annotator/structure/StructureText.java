package org.dateline.annotator.structure;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.Boilerplate;
import org.dateline.type.PublicationFact;

/**
 * Writes the structure of a document for people to read: a line for each fact, block and sentence,
 * a blank between tokens.
 */
final class StructureText {

  private StructureText() {}

  /** Returns the lines that show the whole structure. */
  static List<String> lines(JCas jcas) {
    List<String> lines = new ArrayList<>();
    for (PublicationFact fact : jcas.select(PublicationFact.class)) {
      lines.add(
          "@"
              + fact.getKind()
              + " "
              + fact.getValue()
              + (fact.getAgency() == null ? "" : ", " + fact.getAgency())
              + ": "
              + fact.getCoveredText());
    }
    for (Annotation block : blocks(jcas)) {
      if (block instanceof Boilerplate boilerplate) {
        lines.add("[" + boilerplate.getKind() + "] " + block.getCoveredText());
        continue;
      }
      lines.add(
          block instanceof Heading heading ? "[" + heading.getDivType() + "]" : "[paragraph]");
      for (Sentence sentence : jcas.select(Sentence.class).coveredBy(block)) {
        lines.add(tokens(jcas, sentence));
      }
    }
    return lines;
  }

  /** Returns the sentences alone, with a blank between tokens. */
  static List<String> sentences(JCas jcas) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : jcas.select(Sentence.class)) {
      lines.add(tokens(jcas, sentence));
    }
    return lines;
  }

  private static List<Annotation> blocks(JCas jcas) {
    List<Annotation> blocks = new ArrayList<>();
    jcas.select(Div.class).forEach(blocks::add);
    jcas.select(Boilerplate.class).forEach(blocks::add);
    blocks.sort(Comparator.comparingInt(Annotation::getBegin));
    return blocks;
  }

  private static String tokens(JCas jcas, Annotation sentence) {
    return String.join(
        " ", jcas.select(Token.class).coveredBy(sentence).map(Annotation::getCoveredText).toList());
  }
}
