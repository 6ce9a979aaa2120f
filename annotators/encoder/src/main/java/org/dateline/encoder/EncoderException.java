package org.dateline.encoder;

/**
 * A model that was loaded could not be run, for instance for want of native memory.
 *
 * @since 0.1.0
 */
public final class EncoderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EncoderException(String message, Throwable cause) {
    super(message, cause);
  }
}
