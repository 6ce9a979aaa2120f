package org.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.InvalidXMLException;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.Test;

class TypeSystemDiscoveryTest {

  @Test
  void theTypesAreOfferedAsAService() {
    var providers = ServiceLoader.load(TypeSystemProvider.class);
    assertThat(providers).hasAtLeastOneElementOfType(DatelineTypeSystemProvider.class);
    TypeSystemDescription types =
        StreamSupport.stream(providers.spliterator(), false)
            .filter(DatelineTypeSystemProvider.class::isInstance)
            .findFirst()
            .orElseThrow()
            .listTypeSystemDescriptions()
            .get(0);
    assertThat(types.getType(Quotation._TypeName)).isNull();
    assertThat(resolved(types).getType(Quotation._TypeName)).isNotNull();
    assertThat(resolved(types).getType(Token._TypeName)).as("types of DKPro Core").isNotNull();
  }

  @Test
  void uimaFitFindsTheTypesByItself() throws Exception {
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
    assertThat(types.getType(Quotation._TypeName)).isNotNull();
  }

  @Test
  void everyTypeAndFeatureIsDescribed() {
    TypeSystemDescription types =
        resolved(
            TypeSystemDescriptionFactory.createTypeSystemDescription(
                DatelineTypeSystemProvider.NAME));
    for (TypeDescription type : types.getTypes()) {
      if (type.getName().startsWith("org.dateline.")) {
        assertThat(type.getDescription()).as(type.getName()).isNotBlank();
        assertThat(Arrays.stream(type.getFeatures()))
            .allSatisfy(
                (FeatureDescription feature) ->
                    assertThat(feature.getDescription())
                        .as("%s:%s", type.getName(), feature.getName())
                        .isNotBlank());
      }
    }
  }

  private static TypeSystemDescription resolved(TypeSystemDescription types) {
    try {
      TypeSystemDescription copy = (TypeSystemDescription) types.clone();
      copy.resolveImports();
      return copy;
    } catch (InvalidXMLException e) {
      throw new AssertionError(e);
    }
  }
}
