package org.dateline.runner.job;

import java.util.Locale;

/** How far a document has come. */
enum Phase {
  READ,
  INTAKE,
  ENGINE,
  ANNOTATE,
  WRITE;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
