package org.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Our types keep to the shapes that INCEpTION recognises as layers when it imports a type system,
 * and to the feature types that it can show and edit.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InceptionImportTest {

  private static final Set<String> EDITABLE =
      Set.of(
          CAS.TYPE_NAME_STRING,
          CAS.TYPE_NAME_INTEGER,
          CAS.TYPE_NAME_FLOAT,
          CAS.TYPE_NAME_BOOLEAN,
          CAS.TYPE_NAME_STRING_ARRAY);

  private TypeSystem types;
  private List<Type> ours;

  @BeforeAll
  void createTypeSystem() throws Exception {
    var descriptions = new DatelineTypeSystemProvider().listTypeSystemDescriptions();
    types = CasCreationUtils.createCas(descriptions.get(0), null, null).getTypeSystem();
    ours =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(types.getTypeIterator(), 0), false)
            .filter(t -> t.getName().startsWith("org.dateline.type.") && !t.isArray())
            .toList();
  }

  @Test
  void everyTypeIsASpanOrTheLinkBetweenSpans() {
    assertThat(ours).hasSizeGreaterThan(10);
    for (Type type : ours) {
      if (isLink(type)) {
        continue;
      }
      assertThat(types.getParent(type).getName())
          .as("supertype of %s", type.getName())
          .isEqualTo(CAS.TYPE_NAME_ANNOTATION);
      assertThat(types.getDirectSubtypes(type)).as("subtypes of %s", type.getName()).isEmpty();
    }
  }

  @Test
  void everyFeatureIsEditableOrASlotOfLinks() {
    for (Type type : ours) {
      if (isLink(type)) {
        continue;
      }
      for (Feature feature : ownFeatures(type)) {
        assertThat(EDITABLE.contains(feature.getRange().getName()) || isSlot(feature))
            .as("%s has the range %s", feature.getName(), feature.getRange().getName())
            .isTrue();
      }
    }
  }

  @Test
  void theLinkHasOnlyARoleAndATarget() {
    Type link = types.getType("org.dateline.type.AnnotationLink");
    assertThat(types.getParent(link)).isEqualTo(types.getTopType());
    assertThat(link.getFeatures()).extracting(Feature::getShortName).containsOnly("role", "target");
    assertThat(link.getFeatureByBaseName("role").getRange().getName())
        .isEqualTo(CAS.TYPE_NAME_STRING);
    assertThat(link.getFeatureByBaseName("target").getRange().getName())
        .isEqualTo(CAS.TYPE_NAME_ANNOTATION);
  }

  @Test
  void aTypeWithTwoReferencesNamesThemGovernorAndDependentOrIsNoRelation() {
    for (Type type : ours) {
      List<Feature> references =
          ownFeatures(type).stream()
              .filter(f -> !f.getRange().isPrimitive() && !f.getRange().isArray())
              .toList();
      assertThat(references)
          .as("references of %s that are no slots", type.getName())
          .allMatch(
              f -> isLink(type) || Set.of("Governor", "Dependent").contains(f.getShortName()));
    }
  }

  private boolean isLink(Type type) {
    return types.getParent(type).equals(types.getTopType());
  }

  private boolean isSlot(Feature feature) {
    Type component = feature.getRange().getComponentType();
    return component != null && isLink(component) && component.getFeatures().size() == 2;
  }

  private static List<Feature> ownFeatures(Type type) {
    return type.getFeatures().stream().filter(f -> f.getDomain().equals(type)).toList();
  }
}
