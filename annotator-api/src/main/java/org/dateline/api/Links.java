package org.dateline.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.AnnotationLink;

/**
 * Makes and reads the arrays of {@link AnnotationLink} that our types use for their references.
 *
 * @since 0.1.0
 */
public final class Links {

  /** Role of the spans that a judgement rests on. */
  public static final String EVIDENCE = "evidence";

  private Links() {}

  /**
   * Makes an array of links in one role, in the order given.
   *
   * @param role the role of every target, such as {@link #EVIDENCE}
   * @return the array; empty where there are no targets
   */
  public static FSArray<AnnotationLink> to(
      JCas jcas, String role, Collection<? extends Annotation> targets) {
    FSArray<AnnotationLink> links = new FSArray<>(jcas, targets.size());
    int i = 0;
    for (Annotation target : targets) {
      AnnotationLink link = new AnnotationLink(jcas);
      link.setRole(role);
      link.setTarget(target);
      links.set(i++, link);
    }
    return links;
  }

  /** Makes an array of one link. */
  public static FSArray<AnnotationLink> to(JCas jcas, String role, Annotation target) {
    return to(jcas, role, List.of(target));
  }

  /**
   * Reads the targets of the links, in their order.
   *
   * @param links may be {@code null}
   * @return the targets; empty where there are no links
   */
  public static List<Annotation> targets(FSArray<AnnotationLink> links) {
    return targets(links, Annotation.class);
  }

  /**
   * Reads the targets of the links, in their order.
   *
   * @param links may be {@code null}
   * @throws CASRuntimeException if a target is of another type
   */
  public static <T extends Annotation> List<T> targets(
      FSArray<AnnotationLink> links, Class<T> type) {
    if (links == null) {
      return List.of();
    }
    List<T> targets = new ArrayList<>(links.size());
    for (AnnotationLink link : links) {
      if (!type.isInstance(link.getTarget())) {
        throw new CASRuntimeException(
            new ClassCastException(
                String.format(
                    Locale.ROOT,
                    "A link in the role '%s' should lead to a %s but leads to %s",
                    link.getRole(),
                    type.getSimpleName(),
                    link.getTarget())));
      }
      targets.add(type.cast(link.getTarget()));
    }
    return targets;
  }
}
