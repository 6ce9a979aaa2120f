package org.dateline.runner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.runner.plugin.Problem;

/**
 * A pipeline cannot run. The message lists every problem, one on each line.
 *
 * @since 0.1.0
 */
public final class CheckFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CheckFailedException(List<Problem> problems) {
    super(message(problems));
    this.problems = new ArrayList<>(problems);
  }

  /** Returns everything that is wrong, warnings included, sorted by place. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    return String.format(Locale.ROOT, "The pipeline has %d problem(s):%n", problems.size())
        + problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
