package org.dateline.runner.job;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;

/** Puts the id and the language of a document into its CAS. */
final class DocumentIdentity {

  private static final String UNSPECIFIED = "x-unspecified";

  private DocumentIdentity() {}

  /**
   * Sets the id, and the language where the document does not name one.
   *
   * @param cas has its text already
   */
  static void set(CAS cas, String id, String language) throws CASException {
    JCas jcas = cas.getJCas();
    DocumentMetaData metaData =
        jcas.select(DocumentMetaData.class)
            .findFirst()
            .orElseGet(() -> DocumentMetaData.create(jcas));
    metaData.setDocumentId(id);
    if (metaData.getDocumentTitle() == null) {
      metaData.setDocumentTitle(id);
    }
    if (UNSPECIFIED.equals(cas.getDocumentLanguage())) {
      cas.setDocumentLanguage(language);
    }
  }
}
