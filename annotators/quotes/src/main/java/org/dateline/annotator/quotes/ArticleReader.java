package org.dateline.annotator.quotes;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.MentionType;
import org.dateline.learning.pos.UniversalTag;
import org.dateline.type.Boilerplate;
import org.dateline.type.EntityMention;

/** Reads what earlier components found into the form that the rules work on. */
final class ArticleReader {

  private ArticleReader() {}

  /** Reads the tokens, with the layout where there is any. */
  static NewsText read(JCas jcas) {
    List<Token> tokens = new ArrayList<>(jcas.select(Token.class).asList());
    int n = tokens.size();
    int[] begins = new int[n];
    int[] ends = new int[n];
    UniversalTag[] tags = new UniversalTag[n];
    int[] sentences = new int[n];
    int[] sentenceBegins =
        jcas.select(Sentence.class).asList().stream().mapToInt(Sentence::getBegin).toArray();
    int sentence = -1;
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      begins[i] = token.getBegin();
      ends[i] = token.getEnd();
      tags[i] =
          token.getPos() == null ? UniversalTag.X : UniversalTag.of(token.getPos().getPosValue());
      while (sentence + 1 < sentenceBegins.length
          && sentenceBegins[sentence + 1] <= token.getBegin()) {
        sentence++;
      }
      sentences[i] = sentence;
    }
    return new NewsText(
        jcas.getDocumentText(), blocks(jcas, sentenceBegins), begins, ends, tags, sentences);
  }

  private static Blocks blocks(JCas jcas, int[] sentences) {
    List<Annotation> parts = new ArrayList<>(jcas.select(Paragraph.class).asList());
    parts.addAll(jcas.select(Heading.class).asList());
    parts.addAll(jcas.select(Boilerplate.class).asList());
    parts.sort(Comparator.comparingInt(Annotation::getBegin));
    if (parts.isEmpty()) {
      return Blocks.ofLines(jcas.getDocumentText()).withSentences(sentences);
    }
    int n = parts.size();
    int[] begins = new int[n];
    int[] ends = new int[n];
    boolean[] headings = new boolean[n];
    for (int i = 0; i < n; i++) {
      begins[i] = parts.get(i).getBegin();
      ends[i] = parts.get(i).getEnd();
      headings[i] = !(parts.get(i) instanceof Paragraph);
    }
    return new Blocks(begins, ends, headings, sentences);
  }

  /** Reads the mentions of entities. */
  static Mentions mentions(JCas jcas) {
    List<Mention> mentions = new ArrayList<>();
    for (EntityMention mention : jcas.select(EntityMention.class)) {
      mentions.add(
          new Mention(
              new Span(mention.getBegin(), mention.getEnd()),
              mention.getEntity(),
              form(mention.getMentionType()),
              mention.getEntityType(),
              mention.getName(),
              mention.getGender()));
    }
    return new Mentions(mentions);
  }

  private static MentionType form(String label) {
    return label == null ? MentionType.NAME : MentionType.valueOf(label.toUpperCase(Locale.ROOT));
  }
}
