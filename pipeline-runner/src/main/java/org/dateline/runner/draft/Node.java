package org.dateline.runner.draft;

import java.util.Collection;
import java.util.Optional;

/** A part of an aggregate whose parameters can be overridden: an annotator or an aggregate. */
interface Node {

  /** Applies a setting to a parameter that this part declares. */
  void set(Setting setting);

  /** Returns the names of the parameters; empty where they are not known. */
  Optional<Collection<String>> parameterNames();
}
