package org.dateline.runner.record;

import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** The order of rows: by offsets, the longer first. */
final class Order {

  static final Comparator<Annotation> BY_OFFSETS =
      Comparator.comparingInt(Annotation::getBegin)
          .thenComparing(Comparator.comparingInt(Annotation::getEnd).reversed());

  private Order() {}

  /** Returns the annotations of a type in the order of rows; equal spans stay as they were made. */
  static <T extends Annotation> List<T> rows(JCas jcas, Class<T> type) {
    return jcas.select(type).sorted(BY_OFFSETS).toList();
  }
}
