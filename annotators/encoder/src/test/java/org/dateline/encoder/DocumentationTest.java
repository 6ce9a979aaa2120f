package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

/** What docs/encoder.md shows is what is compiled and run here. */
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("dateline.root"));

  private static final String EXAMPLE =
      "annotators/encoder/src/test/java/org/dateline/encoder/EncoderExample.java";

  @Test
  void theExampleOfThePageRuns() throws Exception {
    String source = read(ROOT.resolve(EXAMPLE));
    String snippet =
        source.substring(
            source.indexOf("// snippet begins\n") + "// snippet begins\n".length(),
            source.indexOf("    // snippet ends"));
    assertThat(read(ROOT.resolve("docs/encoder.md")))
        .contains("```java\n" + snippet.stripTrailing().stripIndent());

    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("Nothing new.");
    new Sentence(jcas, 0, 12).addToIndexes();
    new Token(jcas, 0, 7).addToIndexes();
    new Token(jcas, 8, 11).addToIndexes();
    new Token(jcas, 11, 12).addToIndexes();
    Window window = Window.builder("Nothing new.").token(0, 7).token(8, 11).token(11, 12).build();
    Encoder encoder = Encoder.shared(EncoderExample.class, Encoder.MINILM);
    assertThat(new EncoderExample().run(jcas))
        .isEqualTo(encoder.vectors(List.of(window), Pooling.FIRST).get(0).row(1));
  }

  private static String read(Path file) throws Exception {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
