package org.dateline.annotator.sentiment;

import org.apache.uima.jcas.tcas.Annotation;

/**
 * A mention of somebody or something that is to be judged.
 *
 * @param key key of the target, or identifier of a given one
 * @param annotation the mention
 * @param given whether the input asks for it
 * @param entity identifier of the entity in the document; null where it is not known
 * @param name canonical name of the entity; null where it is not known
 * @param country ISO code of the target's country; null where it has none
 */
record Target(
    String key, Annotation annotation, boolean given, String entity, String name, String country) {

  int begin() {
    return annotation.getBegin();
  }

  int end() {
    return annotation.getEnd();
  }
}
