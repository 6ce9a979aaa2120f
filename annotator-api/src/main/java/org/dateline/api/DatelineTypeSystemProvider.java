package org.dateline.api;

import java.util.List;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;

/**
 * Offers the Dateline type system to frameworks that discover type systems as services.
 *
 * @since 0.1.0
 */
public final class DatelineTypeSystemProvider implements TypeSystemProvider {

  /** Name of the type system descriptor, for imports by name. */
  public static final String NAME = "org.dateline.type.TypeSystem";

  @Override
  public List<TypeSystemDescription> listTypeSystemDescriptions() {
    return List.of(TypeSystemDescriptionFactory.createTypeSystemDescription(NAME));
  }
}
