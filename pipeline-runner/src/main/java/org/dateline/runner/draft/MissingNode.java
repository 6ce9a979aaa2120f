package org.dateline.runner.draft;

import java.util.Collection;
import java.util.Optional;

/** A part of an aggregate that was not found; nothing is known of its parameters. */
final class MissingNode implements Node {

  @Override
  public void set(Setting setting) {
    // The missing part is a problem already; what is set for it cannot be judged.
  }

  @Override
  public Optional<Collection<String>> parameterNames() {
    return Optional.empty();
  }
}
