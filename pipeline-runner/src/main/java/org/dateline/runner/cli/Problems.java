package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.util.List;
import org.dateline.runner.plugin.Problem;

/** Prints what a check has found. */
final class Problems {

  private Problems() {}

  /** Prints one problem a line, then how many there are. Nothing where there are none. */
  static void print(List<Problem> problems, PrintWriter out) {
    if (problems.isEmpty()) {
      return;
    }
    problems.forEach(problem -> out.println(Excerpt.plain(problem.toString())));
    long errors = problems.stream().filter(Problem::isError).count();
    out.println(count(errors, "error") + ", " + count(problems.size() - errors, "warning"));
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
