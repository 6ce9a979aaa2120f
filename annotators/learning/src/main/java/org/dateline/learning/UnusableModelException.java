package org.dateline.learning;

import java.io.IOException;
import java.util.Locale;

/**
 * A model file is damaged, truncated, of another kind, or not a model at all. The message names the
 * file, what was found and what was expected.
 *
 * @since 0.1.0
 */
public final class UnusableModelException extends IOException {

  private static final long serialVersionUID = 1L;

  UnusableModelException(String location, String found, String expected) {
    super(
        String.format(
            Locale.ROOT, "Model '%s' cannot be used: %s; expected %s", location, found, expected));
  }
}
