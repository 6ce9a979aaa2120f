package org.dateline.runner.source;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.Progress;

/** What a UIMA collection reader reads. */
final class CollectionReaderSource implements Source {

  private final CollectionReaderDescription description;
  private final ClassLoader classLoader;

  CollectionReaderSource(CollectionReaderDescription description, ClassLoader classLoader) {
    this.description = description;
    this.classLoader = classLoader;
  }

  @Override
  public String description() {
    String name = description.getCollectionReaderMetaData().getName();
    return "collection reader "
        + (name == null || name.isBlank() ? description.getImplementationName() : name);
  }

  @Override
  public OptionalLong size() throws IOException {
    CollectionReader reader = produce();
    try {
      for (Progress progress :
          reader.getProgress() == null ? new Progress[0] : reader.getProgress()) {
        if (Progress.ENTITIES.equals(progress.getUnit()) && progress.getTotal() > 0) {
          return OptionalLong.of(progress.getTotal());
        }
      }
      return OptionalLong.empty();
    } finally {
      reader.destroy();
    }
  }

  @Override
  public Optional<TypeSystemDescription> types() throws IOException {
    TypeSystemDescription types = description.getCollectionReaderMetaData().getTypeSystem();
    if (types == null) {
      return Optional.empty();
    }
    try {
      types.resolveImports(resources());
      return Optional.of(types);
    } catch (InvalidXMLException e) {
      throw problem("has a type system that cannot be read", e);
    }
  }

  @Override
  public boolean isAnnotated() {
    return true;
  }

  @Override
  public DocumentCursor open(CasFactory casFactory) throws IOException {
    try {
      return new CollectionReaderCursor(produce(), casFactory.create(), description());
    } catch (ResourceInitializationException e) {
      throw problem("cannot get a CAS", e);
    }
  }

  private CollectionReader produce() throws IOException {
    try {
      return UIMAFramework.produceCollectionReader(description, resources(), null);
    } catch (ResourceInitializationException e) {
      throw problem("cannot be started", e);
    }
  }

  private ResourceManager resources() {
    ResourceManager resources = UIMAFramework.newDefaultResourceManager();
    resources.setExtensionClassLoader(classLoader, true);
    return resources;
  }

  private SourceException problem(String what, Exception cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new SourceException(
        String.format(Locale.ROOT, "The %s %s: %s", description(), what, root), cause);
  }
}
