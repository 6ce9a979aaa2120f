package org.dateline.runner.source;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Makes empty CASes of one type system.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CasFactory {

  /** Returns a new CAS; the caller releases it. */
  CAS create() throws ResourceInitializationException;
}
