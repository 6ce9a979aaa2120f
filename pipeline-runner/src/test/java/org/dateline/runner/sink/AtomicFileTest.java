package org.dateline.runner.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void theFileIsThereWithItsBytesAndNothingElseIs() throws IOException {
    AtomicFile.write(folder.resolve("deep/a.json"), new byte[] {1, 2});
    AtomicFile.write(folder.resolve("deep/a.json"), new byte[] {3});

    assertThat(folder.resolve("deep/a.json")).hasBinaryContent(new byte[] {3});
    assertThat(names(folder.resolve("deep"))).containsExactly("a.json");
  }

  @Test
  void whatCannotBePublishedLeavesNothingBehind() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken/full"));

    assertThatThrownBy(() -> AtomicFile.write(taken.getParent(), new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(names(folder)).containsExactly("taken");
  }

  @Test
  void aTemporaryFileLeftByAKilledProcessIsNoObstacle() throws IOException {
    Path first = AtomicFile.temporary(folder);
    Path second = AtomicFile.temporary(folder);

    assertThat(second).isNotEqualTo(first);
    assertThat(names(folder)).hasSize(2).allMatch(name -> name.startsWith(".dateline-"));
  }

  @Test
  void othersMayReadResultsAsFarAsTheUmaskAllows() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    assumeTrue(Files.getFileStore(plain).supportsFileAttributeView("posix"), "no POSIX here");
    AtomicFile.write(folder.resolve("result"), new byte[] {1});

    assertThat(Files.getPosixFilePermissions(folder.resolve("result")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
