package org.dateline.annotator.credibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.uima.fit.util.JCasUtil;
import org.dateline.api.TsvTable;
import org.dateline.type.MarkedSegment;

/** Finds damaged text: lost spaces and marks, missing articles, broken characters. */
final class DamageFinder implements Finder {

  private static final float CONFIDENCE = 0.8f;
  private static final int SHOWN = 40;

  /**
   * A sign of damage.
   *
   * @param kind for explanations
   * @param pattern what it looks like
   */
  record Damage(String kind, Pattern pattern) {}

  /** The signs of damage of a resource. */
  record Patterns(List<Damage> damages) {

    /** Reads the patterns: columns {@code kind} and {@code pattern}. */
    static Patterns read(InputStream in, String location) throws IOException {
      List<Damage> damages = new ArrayList<>();
      for (TsvTable.Row row : TsvTable.read(in, location, "kind", "pattern").rows()) {
        try {
          damages.add(new Damage(row.get("kind"), Pattern.compile(row.get("pattern"))));
        } catch (PatternSyntaxException e) {
          throw new IOException(row.place() + ": not a regular expression: " + e.getMessage(), e);
        }
      }
      return new Patterns(List.copyOf(damages));
    }
  }

  private final Patterns patterns;
  private final WordClasses classes;

  DamageFinder(Patterns patterns, WordClasses classes) {
    this.patterns = patterns;
    this.classes = classes;
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    for (Damage damage : patterns.damages()) {
      Matcher matcher = damage.pattern().matcher(article.text());
      while (matcher.find()) {
        found.accept(finding(matcher.start(), matcher.end(), damage.kind()));
      }
    }
    for (MarkedSegment segment : JCasUtil.select(article.jcas(), MarkedSegment.class)) {
      if (!segment.getClosed()) {
        int end = Math.min(segment.getEnd(), segment.getBegin() + SHOWN);
        found.accept(finding(segment.getBegin(), end, "quotation mark without its partner"));
      }
    }
    for (SentenceWords words : article.sentences()) {
      findMissingArticles(words, found);
    }
  }

  /** "With Russian Federation": machine rewriting puts long names for short ones. */
  private void findMissingArticles(SentenceWords words, Consumer<Finding> found) {
    for (int i = 1; i + 1 < words.size(); i++) {
      String name = words.lower(i) + " " + words.lower(i + 1);
      if (classes.is("article", name)
          && words.tag(i - 1).equals("ADP")
          && !words.tag(i + 2).equals("PROPN")
          && !words.tag(i + 2).equals("NOUN")) {
        found.accept(finding(words.begin(i - 1), words.end(i + 1), "'" + name + "' without 'the'"));
      }
    }
  }

  private static Finding finding(int begin, int end, String kind) {
    return new Finding("text-damage", begin, end, CONFIDENCE, kind);
  }
}
