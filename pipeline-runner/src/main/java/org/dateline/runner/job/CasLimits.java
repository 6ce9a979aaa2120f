package org.dateline.runner.job;

import java.util.Iterator;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.runner.report.Outcome;

/** Holds a CAS to the limits of a document, and its annotations to its text. */
final class CasLimits {

  private CasLimits() {}

  /** Looks at the text before the annotators see it. */
  static void checkText(CAS cas, Limits limits) {
    int length = cas.getDocumentText().length();
    if (length > limits.characters()) {
      throw new LimitException(
          Outcome.TEXT_TOO_LONG,
          String.format(
              Locale.ROOT,
              "The text has %d characters; the limit is %d",
              length,
              limits.characters()));
    }
  }

  /** Looks at how many annotations there are. */
  static void checkSize(CAS cas, long most) {
    long size = cas.getAnnotationIndex().size();
    if (size > most) {
      throw new LimitException(
          Outcome.TOO_MANY_ANNOTATIONS,
          String.format(Locale.ROOT, "There are %d annotations; the limit is %d", size, most));
    }
  }

  /** Looks at whether all annotations are within the text of their view. */
  static void checkOffsets(CAS cas) {
    for (Iterator<CAS> views = cas.getViewIterator(); views.hasNext(); ) {
      CAS view = views.next();
      String text = view.getDocumentText();
      if (text == null) {
        continue;
      }
      for (Annotation annotation :
          view.getIndexRepository().<Annotation>getIndexedFSs(view.getAnnotationType())) {
        checkOffsets(annotation, text.length());
      }
    }
  }

  private static void checkOffsets(Annotation annotation, int length) {
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    if (begin < 0 || end < begin || end > length) {
      throw new LimitException(
          Outcome.INVALID_OFFSETS,
          String.format(
              Locale.ROOT,
              "A %s has the offsets %d to %d in a text of %d characters",
              annotation.getType().getName(),
              begin,
              end,
              length));
    }
  }
}
