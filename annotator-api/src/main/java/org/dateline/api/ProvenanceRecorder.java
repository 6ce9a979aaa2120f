package org.dateline.api;

import org.apache.uima.jcas.JCas;
import org.dateline.type.Provenance;

/**
 * Notes on the document which component has processed it, with version and model.
 *
 * @since 0.1.0
 */
public final class ProvenanceRecorder {

  private ProvenanceRecorder() {}

  /**
   * Adds a {@link Provenance} over the whole document. An empty document gets none, because an
   * annotation must cover something.
   *
   * @param component the class of the component; its jar gives the version
   * @param name the short name of the component, such as {@code quotes}
   * @param model name and version of the model or resource, or {@code null} where there is none
   */
  public static void record(JCas jcas, Class<?> component, String name, String model) {
    int length = jcas.getDocumentText() == null ? 0 : jcas.getDocumentText().length();
    if (length == 0) {
      return;
    }
    Provenance provenance = new Provenance(jcas, 0, length);
    provenance.setComponent(name);
    provenance.setVersion(versionOf(component));
    provenance.setModel(model);
    provenance.addToIndexes();
  }

  private static String versionOf(Class<?> component) {
    String version = component.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
