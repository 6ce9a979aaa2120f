package org.dateline.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.cas.AnnotationBase;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.Pipelines;
import org.dateline.runner.plugin.Plugin;
import org.dateline.runner.plugin.Plugins;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped annotators do with the seed articles is what they declare. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapabilityTest {

  private static final Set<String> GIVEN =
      Set.of("uima.tcas.DocumentAnnotation", "uima.cas.Sofa", "org.dateline.type.GivenTarget");

  private final List<String> articles = new ArrayList<>();
  private final Map<String, AnalysisEngine> engines = new LinkedHashMap<>();
  private final Map<String, Plugin> components = new LinkedHashMap<>();
  private CAS cas;

  @BeforeAll
  void assemble() throws Exception {
    Plugins plugins = Plugins.discover();
    PipelineDraft draft = PipelineDraft.shipped("news", plugins);
    Pipeline pipeline = Pipelines.assemble(draft, plugins);
    cas = CasCreationUtils.createCas(pipeline.description());
    Map<String, ResourceSpecifier> delegates =
        pipeline.description().getDelegateAnalysisEngineSpecifiers();
    for (DraftStage stage : draft.stages()) {
      components.put(stage.key(), stage.component());
      engines.put(stage.key(), UIMAFramework.produceAnalysisEngine(delegates.get(stage.key())));
    }
    Path seeds = Path.of(System.getProperty("dateline.root"), "seeds");
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
  }

  Set<String> stages() {
    return components.keySet();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void typesProducedAreThoseDeclared(String key) throws Exception {
    Set<String> produced = new TreeSet<>();
    for (String article : articles) {
      annotateUpTo(key, article);
      Map<String, Long> before = counts();
      engines.get(key).process(cas);
      produced.addAll(added(before, counts()).keySet());
    }
    Set<String> declared = declared(components.get(key).outputs());

    assertThat(produced)
        .as("types produced")
        .isNotEmpty()
        .allMatch(type -> isOneOf(type, declared));
    assertThat(declared)
        .as("types declared")
        .allMatch(type -> produced.stream().anyMatch(made -> isA(made, type)));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void resultNeedsNoTypeButThoseDeclared(String key) throws Exception {
    Set<String> declared = declared(components.get(key).inputs());
    for (String article : articles) {
      annotateUpTo(key, article);
      Map<String, Long> before = counts();
      engines.get(key).process(cas);
      Map<String, Long> withAll = added(before, counts());

      annotateUpTo(key, article);
      removeAllBut(type -> GIVEN.contains(type) || isOneOf(type, declared));
      before = counts();
      engines.get(key).process(cas);

      assertThat(added(before, counts())).as("annotations added").isEqualTo(withAll);
    }
  }

  private void annotateUpTo(String key, String article) throws Exception {
    cas.reset();
    cas.setDocumentLanguage("en");
    cas.setDocumentText(article);
    for (Map.Entry<String, AnalysisEngine> stage : engines.entrySet()) {
      if (stage.getKey().equals(key)) {
        return;
      }
      stage.getValue().process(cas);
    }
  }

  private void removeAllBut(Predicate<String> kept) {
    List<AnnotationBase> removed =
        annotations().filter(a -> !kept.test(a.getType().getName())).toList();
    removed.forEach(AnnotationBase::removeFromIndexes);
  }

  private Map<String, Long> counts() {
    return annotations()
        .collect(
            Collectors.groupingBy(a -> a.getType().getName(), TreeMap::new, Collectors.counting()));
  }

  private Stream<AnnotationBase> annotations() {
    return cas.getIndexedFSs(AnnotationBase.class).stream();
  }

  private static Map<String, Long> added(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> added = new TreeMap<>();
    after.forEach(
        (type, count) -> {
          long more = count - before.getOrDefault(type, 0L);
          if (more != 0) {
            added.put(type, more);
          }
        });
    return added;
  }

  private Set<String> declared(List<String> capabilities) {
    TypeSystem types = cas.getTypeSystem();
    Type annotation = types.getType("uima.cas.AnnotationBase");
    return capabilities.stream()
        .map(name -> name.replaceFirst(":.*", ""))
        .filter(name -> types.subsumes(annotation, types.getType(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isOneOf(String type, Set<String> declared) {
    return declared.stream().anyMatch(name -> isA(type, name));
  }

  private boolean isA(String type, String other) {
    TypeSystem types = cas.getTypeSystem();
    return types.subsumes(types.getType(other), types.getType(type));
  }
}
