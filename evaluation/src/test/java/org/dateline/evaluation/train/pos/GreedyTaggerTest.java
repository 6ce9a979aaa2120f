package org.dateline.evaluation.train.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.dateline.api.Resources;
import org.junit.jupiter.api.Test;

class GreedyTaggerTest {

  private static final Path SEEDS = Path.of(System.getProperty("dateline.root"), "seeds");

  @Test
  void theTagsAreThoseOfABeamOfOne() throws Exception {
    POSModel model;
    try (InputStream in =
        Resources.open(getClass(), "classpath:opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      model = new POSModel(in);
    }
    MaxentModel classifier = model.getArtifact("pos.model");
    GreedyTagger tagger = new GreedyTagger(classifier, model);
    BeamSearch beam = new BeamSearch(1, classifier, 0);
    int sentences = 0;
    try (DirectoryStream<Path> articles = Files.newDirectoryStream(SEEDS, "*.txt");
        SentenceReader reader = new SentenceReader()) {
      for (Path article : articles) {
        for (TaggedSentence sentence : reader.read(Files.readString(article))) {
          String[] words =
              IntStream.range(0, sentence.size()).mapToObj(sentence::word).toArray(String[]::new);
          assertThat(tagger.tag(words))
              .containsExactlyElementsOf(
                  beam.bestSequence(
                          words,
                          null,
                          model.getFactory().getPOSContextGenerator(),
                          model.getFactory().getSequenceValidator())
                      .getOutcomes());
          sentences++;
        }
      }
    }
    assertThat(sentences).isGreaterThan(90);
  }
}
