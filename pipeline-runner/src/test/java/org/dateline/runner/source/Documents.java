package org.dateline.runner.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through sources for tests. */
final class Documents {

  private Documents() {}

  static Source source(Path input) throws IOException {
    return Sources.of(List.of(input.toString()));
  }

  static DocumentCursor open(Source source) throws IOException {
    return source.open(
        () -> {
          throw new IllegalStateException("no CAS is needed");
        });
  }

  /** Returns id and bytes of each document, none of which fails. */
  static List<String> texts(Source source) throws IOException {
    List<String> texts = told(source);
    assertThat(texts).noneMatch(line -> line.contains(" failed: "));
    return texts;
  }

  /** Returns id and bytes of each document, or why it fails. */
  static List<String> told(Source source) throws IOException {
    List<String> told = new ArrayList<>();
    for (SourceDocument document : list(source)) {
      if (document.content() instanceof FailedContent failed) {
        told.add(document.id() + " failed: " + failed.problem().getMessage());
        continue;
      }
      try {
        byte[] bytes = document.content().load();
        told.add(document.id() + " " + new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException e) {
        told.add(document.id() + " failed: " + e.getMessage());
      }
    }
    return told;
  }

  static List<SourceDocument> list(Source source) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    try (DocumentCursor cursor = open(source)) {
      for (Optional<SourceDocument> next = cursor.next(); next.isPresent(); next = cursor.next()) {
        documents.add(next.get());
      }
    }
    return documents;
  }
}
