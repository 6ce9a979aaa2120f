package org.dateline.evaluation.cli;

import java.nio.file.Path;
import java.util.List;

/** A command as a card has it: one that gives the same model, without the folders of a machine. */
final class CommandText {

  private final StringBuilder text;

  /**
   * Begins with the name of what is trained.
   *
   * @param model as {@code dateline train} knows it
   */
  CommandText(String model) {
    text = new StringBuilder("bin/dateline-train ").append(model);
  }

  /** Adds an option with the names of files; nothing where there are none. */
  CommandText files(String option, List<Path> files) {
    if (!files.isEmpty()) {
      text.append(' ').append(option);
      files.forEach(file -> text.append(' ').append(TrainingFiles.name(file)));
    }
    return this;
  }

  /** Adds an option with the name of a file; nothing where it is {@code null}. */
  CommandText files(String option, Path file) {
    return files(option, file == null ? List.of() : List.of(file));
  }

  /** Adds an option with a number. */
  CommandText value(String option, long value) {
    text.append(' ').append(option).append(' ').append(value);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
