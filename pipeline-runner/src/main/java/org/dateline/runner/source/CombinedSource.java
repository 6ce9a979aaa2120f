package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/** Several sources, one after the other. */
final class CombinedSource implements Source {

  private final List<Source> parts;

  CombinedSource(List<Source> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public String description() {
    return parts.stream().map(Source::description).collect(Collectors.joining(", "));
  }

  @Override
  public String name() {
    return parts.stream().map(Source::name).sorted().collect(Collectors.joining(", "));
  }

  @Override
  public OptionalLong size() throws IOException {
    long sum = 0;
    for (Source part : parts) {
      OptionalLong size = part.size();
      if (size.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += size.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  @Override
  public Optional<TypeSystemDescription> types() throws IOException {
    List<TypeSystemDescription> types = new ArrayList<>();
    for (Source part : parts) {
      part.types().ifPresent(types::add);
    }
    if (types.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CasCreationUtils.mergeTypeSystems(types));
    } catch (ResourceInitializationException e) {
      throw new SourceException(
          "The types of the inputs contradict each other: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean isAnnotated() throws IOException {
    for (Source part : parts) {
      if (part.isAnnotated()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Source without(Path folder) throws IOException {
    List<Source> rest = new ArrayList<>(parts.size());
    for (Source part : parts) {
      rest.add(part.without(folder));
    }
    return new CombinedSource(rest);
  }

  @Override
  public Source within(ArchiveLimits limits) {
    return new CombinedSource(parts.stream().map(part -> part.within(limits)).toList());
  }

  @Override
  public DocumentCursor open(CasFactory casFactory) {
    return new Cursor(parts.iterator(), casFactory);
  }

  private static final class Cursor implements DocumentCursor {
    private final Iterator<Source> rest;
    private final CasFactory casFactory;
    private DocumentCursor current;

    Cursor(Iterator<Source> rest, CasFactory casFactory) {
      this.rest = rest;
      this.casFactory = casFactory;
    }

    @Override
    public Optional<SourceDocument> next() throws IOException {
      while (true) {
        if (current != null) {
          Optional<SourceDocument> document = current.next();
          if (document.isPresent()) {
            return document;
          }
          close();
        }
        if (!rest.hasNext()) {
          return Optional.empty();
        }
        current = rest.next().open(casFactory);
      }
    }

    @Override
    public void close() throws IOException {
      if (current != null) {
        current.close();
        current = null;
      }
    }
  }
}
