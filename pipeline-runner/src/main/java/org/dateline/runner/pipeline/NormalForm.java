package org.dateline.runner.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.internal.ResourceLocation;
import org.dateline.runner.plugin.Parameter;
import org.dateline.runner.plugin.ParameterValue;

/**
 * A pipeline as text that says what decides its output, and nothing else: for each annotator its
 * key, class and version and the value of each parameter, overrides resolved and defaults filled
 * in. Where a parameter names a file or folder, the hash of its content stands instead.
 */
final class NormalForm {

  private NormalForm() {}

  /**
   * Writes a pipeline that has passed the check.
   *
   * @throws IOException if a file that a parameter names cannot be read
   */
  static String of(PipelineDraft draft) throws IOException {
    StringBuilder text = new StringBuilder("dateline-pipeline 1\n");
    for (DraftStage stage : draft.stages()) {
      text.append("stage ").append(quoted(stage.key())).append('\n');
      text.append("  class ").append(stage.component().implementation()).append('\n');
      text.append("  version ").append(quoted(stage.component().version())).append('\n');
      List<Parameter> parameters = new ArrayList<>(stage.component().parameters());
      parameters.sort(Comparator.comparing(Parameter::name));
      for (Parameter parameter : parameters) {
        Optional<ParameterValue> value = stage.valueOf(parameter.name());
        if (value.isPresent()) {
          append(text, parameter, value.get());
        }
      }
    }
    return text.toString();
  }

  /** Returns SHA-256 of a text in UTF-8, in hexadecimal. */
  static String hash(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void append(StringBuilder text, Parameter parameter, ParameterValue value)
      throws IOException {
    text.append("  parameter ").append(quoted(parameter.name()));
    text.append(' ').append(parameter.typeName());
    for (Object element : parameter.typedElements(value)) {
      text.append(' ');
      text.append(element instanceof String string ? resource(parameter, string) : element);
    }
    text.append('\n');
  }

  private static String resource(Parameter parameter, String value) throws IOException {
    if (ResourceLocation.isNamedBy(parameter.name())) {
      Optional<Path> file = ResourceLocation.file(value);
      if (file.isPresent() && Files.exists(file.get())) {
        return "sha256:" + hash(file.get());
      }
    }
    return quoted(value);
  }

  /** Returns the hash of a file; of a folder, that of the names and content of all files in it. */
  private static String hash(Path resource) throws IOException {
    MessageDigest digest = sha256();
    if (Files.isRegularFile(resource)) {
      update(digest, resource);
    } else {
      for (Path file : filesIn(resource)) {
        String name = resource.relativize(file).toString().replace(File.separatorChar, '/');
        digest.update((name + '\0' + Files.size(file) + '\0').getBytes(StandardCharsets.UTF_8));
        update(digest, file);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void update(MessageDigest digest, Path file) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
