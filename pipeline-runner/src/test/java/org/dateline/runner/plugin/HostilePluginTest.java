package org.dateline.runner.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugins that are damaged or were made to do harm: named, and the others can be used. */
class HostilePluginTest {

  private static final String LINE = "# a comment that goes on and on\n";

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void aGoodPluginIsThere() throws IOException {
    folder = Files.createDirectories(temp.resolve("plugins"));
    new Workshop(folder.resolve("good")).describe(Descriptor.of("good", "java.lang.Object"));
  }

  @Test
  void whereverAJarIsCutItIsNamed() throws IOException {
    Workshop workshop = new Workshop(temp.resolve("work"));
    workshop.describe(Descriptor.of("cut", "com.example.Cut"));
    byte[] bytes = Files.readAllBytes(workshop.jar(temp.resolve("whole.jar")));

    for (int length = 0; length < bytes.length; length += 97) {
      Files.write(folder.resolve("cut.jar"), Arrays.copyOf(bytes, length));
      Plugins plugins = discover();
      assertThat(plugins.find("good")).isPresent();
      assertThat(plugins.find("cut")).isEmpty();
      assertThat(told(plugins))
          .as("cut at %d", length)
          .anyMatch(problem -> problem.contains("cut.jar") && problem.contains("cannot be read"));
    }
  }

  @Test
  void noPathInAJarOrListLeadsOutOfIt() throws IOException {
    Files.writeString(temp.resolve("outside.xml"), Descriptor.of("out", "a.B").toXml());
    String list = "classpath*:../../outside.xml\nclasspath*:../outside.xml\nclasspath*:/x.xml\n";
    jar(
        "slip.jar",
        Workshop.COMPONENTS,
        list,
        "../../evil.xml",
        "evil",
        "/tmp/evil-of-a-test.xml",
        "evil",
        "..\\evil.xml",
        "evil");
    new Workshop(folder.resolve("slip")).write(Workshop.COMPONENTS, list);
    List<Path> before = files();

    Plugins plugins = discover();

    assertThat(plugins.names()).contains("good").doesNotContain("out");
    assertThat(told(plugins))
        .filteredOn(problem -> problem.contains("is not there"))
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(files()).isEqualTo(before);
    assertThat(Path.of("/tmp/evil-of-a-test.xml")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "META-INF/MANIFEST.MF, 9, its manifest: it has more than 8 MiB",
    "META-INF/org.apache.uima.fit/components.txt, 2, it has more than 1 MiB",
    "com/example/Large.xml, 33, it has more than 32 MiB",
    "com/example/Large.class, 17, it has more than 16 MiB",
  })
  void aHugeEntryIsNamedAndNotReadToItsEnd(String huge, int megabytes, String told)
      throws IOException {
    Path jar = folder.resolve("large.jar");
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
      for (String entry :
          List.of(
              "META-INF/MANIFEST.MF",
              Workshop.COMPONENTS,
              "com/example/Large.xml",
              "com/example/Large.class")) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(content(entry).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; entry.equals(huge) && i < (megabytes << 20) / LINE.length() + 1; i++) {
          zip.write(LINE.getBytes(StandardCharsets.UTF_8));
        }
      }
    }

    Plugins plugins = discover();

    assertThat(plugins.find("good")).isPresent();
    assertThat(told(plugins)).anyMatch(problem -> problem.contains(told));
  }

  private static String content(String entry) throws IOException {
    return switch (entry) {
      case "META-INF/MANIFEST.MF" -> "Manifest-Version: 1.0\n\n";
      case Workshop.COMPONENTS -> "classpath*:com/example/Large.xml\n";
      case "com/example/Large.xml" -> Descriptor.of("large", "com.example.Large").toXml();
      default -> "";
    };
  }

  @Test
  void aManifestThatIsNoneIsNamed() throws IOException {
    jar("broken.jar", "META-INF/MANIFEST.MF", "\u0000\u0001 this is\nno manifest at all", "a", "b");

    assertThat(told(discover()))
        .anyMatch(problem -> problem.contains("broken.jar") && problem.contains("cannot be read"));
  }

  @Test
  void entitiesOfADescriptorAreNeverExpanded() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "the secret");
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"");
      laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    List<String> doctypes =
        List.of(
            "<!DOCTYPE a [<!ENTITY l9 SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>",
            laughs + "]>");
    for (int i = 0; i < doctypes.size(); i++) {
      String xml = Descriptor.of("&l9;", "a.B").toXml();
      int root = xml.indexOf("<analysisEngineDescription");
      new Workshop(folder.resolve("attack" + i))
          .write("Attack.xml", doctypes.get(i) + xml.substring(root))
          .list("Attack.xml");
    }

    Plugins plugins = discover();

    assertThat(plugins.find("good")).isPresent();
    assertThat(told(plugins))
        .filteredOn(problem -> problem.contains("attack"))
        .hasSize(doctypes.size())
        .allMatch(problem -> problem.contains("DOCTYPE") && !problem.contains("the secret"));
  }

  private void jar(String name, String... entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walked = Files.walk(temp)) {
      return walked.sorted().toList();
    }
  }

  private Plugins discover() {
    return Plugins.discover(getClass().getClassLoader(), List.of(folder));
  }

  private static List<String> told(Plugins plugins) {
    return plugins.problems().stream().map(Problem::toString).toList();
  }
}
