package org.dateline.runner.source;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;

/** Counts; each number is a document with a token. */
public final class NumberReader extends JCasCollectionReader_ImplBase {

  static final String PARAM_LAST = "last";

  @ConfigurationParameter(name = PARAM_LAST)
  private int last;

  private int next = 1;

  @Override
  public boolean hasNext() {
    return next <= last;
  }

  @Override
  public void getNext(JCas jcas) throws CollectionException {
    int number = next++;
    if (number == 3) {
      throw new CollectionException(new IllegalStateException("three is not readable"));
    }
    if (number != 2) {
      DocumentMetaData metaData = DocumentMetaData.create(jcas);
      metaData.setDocumentId("number-" + number);
      metaData.setDocumentBaseUri("file:/corpus/");
      metaData.setDocumentUri("file:/corpus/numbers/" + number + "%20a.txt");
      metaData.setLanguage("x-unspecified");
    }
    jcas.setDocumentText("Number " + number);
    new Token(jcas, 0, 6).addToIndexes();
  }

  @Override
  public Progress[] getProgress() {
    return new Progress[] {new ProgressImpl(next - 1, last, Progress.ENTITIES)};
  }
}
