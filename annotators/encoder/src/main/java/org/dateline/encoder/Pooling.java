package org.dateline.encoder;

/**
 * How the vector of a token is made from those of its wordpieces.
 *
 * @since 0.1.0
 */
public enum Pooling {
  /** The vector of the first piece, as taggers are trained (Devlin et al. 2019). */
  FIRST,

  /** The mean over all pieces. */
  MEAN
}
