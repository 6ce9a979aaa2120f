package org.dateline.evaluation.train.pos;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.dateline.learning.pos.UniversalTag;

/** Tags sentences with the English model of OpenNLP, trained on the English Web Treebank. */
final class OpenNlpReading {

  private static final String MODEL = "classpath:opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String HOSTS =
      "classpath:org/dateline/evaluation/train/pos/clitic-hosts.tsv";

  /** Name of the classifier among the parts of the model. */
  private static final String CLASSIFIER = "pos.model";

  /** The time of the tagger grows with the square of the length, so endless sentences are cut. */
  private static final int LONGEST_STRETCH = 200;

  private final GreedyTagger tagger;
  private final Map<String, String> hosts = new HashMap<>();

  OpenNlpReading() throws IOException {
    try (InputStream in = Resources.open(OpenNlpReading.class, MODEL)) {
      POSModel model = new POSModel(in);
      MaxentModel classifier = model.getArtifact(CLASSIFIER);
      tagger = new GreedyTagger(classifier, model);
    }
    try (InputStream in = Resources.open(OpenNlpReading.class, HOSTS)) {
      for (TsvTable.Row row : TsvTable.read(in, HOSTS, "word", "tag").rows()) {
        hosts.put(row.get("word"), row.get("tag"));
      }
    }
  }

  /** Returns the index of the tag of each token. */
  int[] tags(TaggedSentence sentence) {
    int[] tags = new int[sentence.size()];
    int begin = 0;
    while (begin < tags.length) {
      int end = stretchEnd(sentence, begin);
      read(sentence, begin, end, tags);
      begin = end;
    }
    return tags;
  }

  /** Returns the end of the tokens that are tagged together; a word is not cut from its clitic. */
  private static int stretchEnd(TaggedSentence sentence, int begin) {
    int end = Math.min(sentence.size(), begin + LONGEST_STRETCH);
    while (end < sentence.size() && sentence.attached(end)) {
      end++;
    }
    return end;
  }

  /** In texts whose tokens are separated, clitics are too. */
  private static boolean isClitic(String word) {
    boolean apostrophe = word.charAt(0) == '\'' || word.charAt(0) == '\u2019';
    return word.length() > 1 && apostrophe && Character.isLetter(word.charAt(1))
        || word.equals("n't")
        || word.equals("n\u2019t");
  }

  private void read(TaggedSentence sentence, int begin, int end, int[] tags) {
    List<String> words = new ArrayList<>(end - begin);
    List<Boolean> attached = new ArrayList<>(end - begin);
    for (int i = begin; i < end; i++) {
      words.add(sentence.word(i));
      attached.add(i > begin && (sentence.attached(i) || isClitic(words.get(i - begin))));
    }
    TaggerInput input = new TaggerInput(words, attached, hosts);
    List<String> found = input.tokenTags(tagger.tag(input.units()));
    for (int i = begin; i < end; i++) {
      tags[i] = UniversalTag.valueOf(found.get(i - begin)).ordinal();
    }
  }
}
