package org.dateline.runner.job;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must be the same for the results of two runs to belong together. */
final class RunIdentity {

  private RunIdentity() {}

  static SortedMap<String, String> of(JobSettings settings) {
    SortedMap<String, String> identity = new TreeMap<>(settings.options());
    identity.put("input", settings.source().name());
    identity.put("pipeline", settings.pipeline().hash());
    identity.put(
        "annotators",
        settings.pipeline().stages().stream()
            .map(stage -> stage.key() + " " + stage.version())
            .collect(Collectors.joining(", ")));
    identity.put("build of the annotators", Build.of(settings.pipeline()));
    return identity;
  }
}
