package org.dateline.runner.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.analysis_engine.metadata.FlowControllerDeclaration;
import org.apache.uima.analysis_engine.metadata.impl.FlowControllerDeclaration_impl;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.FlowControllerFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.Session;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.dateline.api.DatelineTypeSystemProvider;
import org.dateline.runner.pipeline.Pipeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes engines of a pipeline, and CASes that fit them. May be shared between threads. */
final class EngineFactory {

  private static final Logger LOG = LoggerFactory.getLogger(EngineFactory.class);

  private final AnalysisEngineDescription description;
  private final ResourceManager resources;
  private final List<MetaDataObject> types = new ArrayList<>();

  /**
   * Prepares a pipeline.
   *
   * @param sourceTypes types that the documents bring along
   */
  EngineFactory(Pipeline pipeline, Optional<TypeSystemDescription> sourceTypes)
      throws ResourceInitializationException {
    resources = UIMAFramework.newDefaultResourceManager();
    resources.setExtensionClassLoader(pipeline.classLoader(), true);
    description = timed(pipeline.description());
    types.add(description);
    types.add(
        TypeSystemDescriptionFactory.createTypeSystemDescription(DatelineTypeSystemProvider.NAME));
    if (sourceTypes.isPresent()) {
      types.add(merged(sourceTypes.get()));
    }
  }

  /** Makes an engine; its stages are measured by the clock. */
  AnalysisEngine createEngine(StageClock clock, Limits limits)
      throws ResourceInitializationException {
    AnalysisEngine engine =
        UIMAFramework.produceAnalysisEngine(
            (ResourceSpecifier) description.clone(), resources, null);
    Session session = engine.getUimaContextAdmin().getRootContext().getSession();
    session.put(TimedFlowController.CLOCK, clock);
    session.put(TimedFlowController.MOST_ANNOTATIONS, limits.annotations());
    return engine;
  }

  /** Makes an empty CAS with the types of the pipeline, of Dateline and of the source. */
  CAS createCas() throws ResourceInitializationException {
    return CasCreationUtils.createCas(types, null, resources);
  }

  /**
   * Returns the types of the source as they are if they go together with those of the pipeline, and
   * otherwise those that the pipeline does not know.
   */
  private TypeSystemDescription merged(TypeSystemDescription sourceTypes)
      throws ResourceInitializationException {
    List<MetaDataObject> all = new ArrayList<>(types);
    all.add(sourceTypes);
    try {
      CasCreationUtils.createCas(all, null, resources).release();
      return sourceTypes;
    } catch (ResourceInitializationException e) {
      LOG.warn(
          "Types of the input contradict those of the pipeline: {}",
          FailureAnalysis.oneLine(String.valueOf(e.getMessage())));
    }
    TypeSystem known = createCas().getTypeSystem();
    TypeSystemDescription rest = (TypeSystemDescription) sourceTypes.clone();
    rest.setTypes(
        Stream.of(sourceTypes.getTypes())
            .filter(type -> known.getType(type.getName()) == null)
            .toArray(TypeDescription[]::new));
    return rest;
  }

  /** Puts our flow controller in the place of UIMA's, or around a flow of another kind. */
  private AnalysisEngineDescription timed(AnalysisEngineDescription given)
      throws ResourceInitializationException {
    AnalysisEngineDescription timed =
        isPlainSequence(given)
            ? (AnalysisEngineDescription) given.clone()
            : AnalysisEngineFactory.createEngineDescription(given);
    FlowControllerDeclaration declaration = new FlowControllerDeclaration_impl();
    declaration.setSpecifier(
        FlowControllerFactory.createFlowControllerDescription(TimedFlowController.class));
    timed.setFlowControllerDeclaration(declaration);
    return timed;
  }

  private boolean isPlainSequence(AnalysisEngineDescription given)
      throws ResourceInitializationException {
    return !given.isPrimitive()
        && given.getFlowControllerDeclaration() == null
        && given.getAnalysisEngineMetaData().getFlowConstraints() instanceof FixedFlow
        && !hasMultiplier(given);
  }

  private boolean hasMultiplier(AnalysisEngineDescription given)
      throws ResourceInitializationException {
    try {
      Map<String, ResourceSpecifier> delegates =
          given.getDelegateAnalysisEngineSpecifiers(resources);
      return delegates.values().stream()
          .filter(AnalysisEngineDescription.class::isInstance)
          .map(AnalysisEngineDescription.class::cast)
          .anyMatch(
              delegate ->
                  delegate
                      .getAnalysisEngineMetaData()
                      .getOperationalProperties()
                      .getOutputsNewCASes());
    } catch (InvalidXMLException e) {
      throw new ResourceInitializationException(e);
    }
  }
}
