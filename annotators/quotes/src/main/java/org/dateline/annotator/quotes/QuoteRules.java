package org.dateline.annotator.quotes;

import java.io.IOException;
import java.util.List;
import org.apache.uima.jcas.JCas;

/** The rules and word lists of quotation, and the way of an article through them. */
final class QuoteRules {

  static final String FOLDER = "classpath:org/dateline/annotator/quotes/";
  static final String VERBS = FOLDER + "reporting-verbs.tsv";
  static final String NOUNS = FOLDER + "reporting-nouns.tsv";
  static final String PHRASES = FOLDER + "source-phrases.tsv";
  static final String SOURCE_NOUNS = FOLDER + "source-nouns.tsv";

  private final FunctionWords words;
  private final MarkReader markReader;
  private final AttributionFinder finder;
  private final ReportKinds kinds;
  private final SourceNouns sourceNouns;
  private final AnonymityPhrases anonymityPhrases;

  private QuoteRules(
      AttributionFinder finder, FunctionWords words, ReportKinds kinds, SourceNouns sourceNouns)
      throws IOException {
    this.words = words;
    this.kinds = kinds;
    this.sourceNouns = sourceNouns;
    this.finder = finder;
    markReader = new MarkReader(MarkTable.load());
    anonymityPhrases = AnonymityPhrases.load();
  }

  /** Loads the rules with the word lists that ship. */
  static QuoteRules load() throws IOException {
    return load(new String[] {VERBS}, new String[] {NOUNS}, PHRASES, SOURCE_NOUNS);
  }

  /** Loads the rules with word lists at other locations. */
  static QuoteRules load(String[] verbs, String[] nouns, String phrases, String sourceNouns)
      throws IOException {
    FunctionWords words = FunctionWords.load();
    CueLexicon cueVerbs = CueLexicon.verbs(verbs);
    CueLexicon cueNouns = CueLexicon.nouns(nouns);
    SourcePhrases sourcePhrases = SourcePhrases.load(phrases);
    return new QuoteRules(
        new RuleAttributionFinder(words, cueVerbs, cueNouns, sourcePhrases),
        words,
        ReportKinds.load(cueVerbs, cueNouns, sourcePhrases),
        SourceNouns.load(sourceNouns));
  }

  /** Reads the tokens of an article. */
  NewsText read(JCas jcas) {
    return ArticleReader.read(jcas);
  }

  /** Finds what stands in quotation marks, sorted by begin, those around others first. */
  List<Stretch> stretches(NewsText news) {
    return MarkPairer.pair(news.text(), news.blocks(), markReader.read(news.text()));
  }

  AttributionFinder finder() {
    return finder;
  }

  FunctionWords words() {
    return words;
  }

  /** Returns what finds through whom words came. */
  Intermediaries intermediaries(NewsText news) {
    return new Intermediaries(news, words, kinds);
  }

  /** Returns what resolves the sources of an article. */
  SpeakerResolver resolver(NewsText news, Mentions mentions) {
    return new SpeakerResolver(news, mentions, sourceNouns, words, anonymityPhrases);
  }
}
