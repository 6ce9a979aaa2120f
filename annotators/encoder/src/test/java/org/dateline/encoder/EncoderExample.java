package org.dateline.encoder;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;

/** The example of docs/encoder.md. */
final class EncoderExample {

  float[] run(JCas jcas) throws IOException {
    // snippet begins
    Encoder encoder = Encoder.shared(getClass(), Encoder.MINILM); // in initialize

    String text = jcas.getDocumentText(); // in process
    List<Window> windows = new ArrayList<>();
    for (Sentence sentence : jcas.select(Sentence.class)) {
      windows.add(Window.of(text, jcas.select(Token.class).coveredBy(sentence).asList()));
    }
    List<TokenMatrix> vectors = encoder.vectors(windows, Pooling.FIRST);
    float[] second = vectors.get(0).row(1); // the second token of the first sentence
    // snippet ends
    return second;
  }
}
