package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/**
 * Files of any kind: a single one, those of a folder, or those of a folder that match a pattern.
 */
final class FilesSource implements Source {

  private final String name;
  private final String description;
  private final Path base;
  private final Path single;
  private final Predicate<Path> filter;
  private final ArchiveLimits limits;

  private FilesSource(
      String name,
      String description,
      Path base,
      Path single,
      Predicate<Path> filter,
      ArchiveLimits limits) {
    this.name = name;
    this.description = description;
    this.base = base;
    this.single = single;
    this.filter = filter;
    this.limits = limits;
  }

  static FilesSource single(Path file) {
    return new FilesSource(
        file.toString(),
        file.toString(),
        file.toAbsolutePath().getParent(),
        file,
        path -> true,
        ArchiveLimits.USUAL);
  }

  static FilesSource below(Path folder, String name, String description, Predicate<Path> filter) {
    return new FilesSource(name, description, folder, null, filter, ArchiveLimits.USUAL);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return description;
  }

  /** Counts files and, in files of JSON Lines that are small and not packed, lines. */
  @Override
  public OptionalLong size() throws IOException {
    return new SourceSize().of(files());
  }

  /** Merges the type systems that lie in the base folder and in the first JSON CAS. */
  @Override
  public Optional<TypeSystemDescription> types() throws IOException {
    List<TypeSystemDescription> types = new ArrayList<>();
    Path beside = base.resolve("TypeSystem.xml");
    if ((single == null || FileKind.isNamed(single, ".xmi")) && Files.isRegularFile(beside)) {
      types.add(TypeSystems.ofXml(beside));
    }
    FileSequence files = files();
    for (Path file = files.next(); file != null; file = files.next()) {
      if (FileKind.isNamed(file, ".json") || FileKind.isNamed(file, ".json.gz")) {
        TypeSystems.ofJsonCas(file).ifPresent(types::add);
        break;
      }
    }
    if (types.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CasCreationUtils.mergeTypeSystems(types));
    } catch (ResourceInitializationException e) {
      throw new SourceException(
          "The types of '" + description + "' contradict each other: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean isAnnotated() throws IOException {
    FileSequence files = files();
    for (Path file = files.next(); file != null; file = files.next()) {
      if (FileKind.mayBeAnnotated(file)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Source without(Path folder) throws IOException {
    if (single != null || !Files.isDirectory(folder)) {
      return this;
    }
    Path own = base.toRealPath();
    Path other = folder.toRealPath();
    if (own.equals(other)) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "The folder '%s' is read, so the results cannot go there too; give another one",
              folder));
    }
    if (!other.startsWith(own)) {
      return this;
    }
    Path left = own.relativize(other);
    return new FilesSource(
        name,
        description,
        base,
        null,
        filter.and(file -> !base.relativize(file).startsWith(left)),
        limits);
  }

  @Override
  public Source within(ArchiveLimits others) {
    return new FilesSource(name, description, base, single, filter, others);
  }

  @Override
  public DocumentCursor open(CasFactory casFactory) throws IOException {
    return new FilesCursor(base, files(), limits);
  }

  private FileSequence files() throws IOException {
    if (single != null) {
      return FileSequence.of(single);
    }
    FileWalk walk = new FileWalk(base);
    return () -> {
      Path file = walk.next();
      while (file != null && !filter.test(file)) {
        file = walk.next();
      }
      return file;
    };
  }
}
