package org.dateline.runner.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.uima.ResourceSpecifierFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.OperationalProperties;
import org.dateline.runner.check.CheckResult;
import org.dateline.runner.draft.DraftStage;
import org.dateline.runner.plugin.Parameter;

/** Makes the UIMA aggregate of a pipeline that has passed the check. */
final class Aggregate {

  private Aggregate() {}

  /**
   * Makes an aggregate without imports, in which each annotator has its effective values. All types
   * stand in the first annotator, so that UIMA merges them once and not once for each.
   */
  static AnalysisEngineDescription of(CheckResult checked) {
    ResourceSpecifierFactory factory = UIMAFramework.getResourceSpecifierFactory();
    AnalysisEngineDescription aggregate = factory.createAnalysisEngineDescription();
    aggregate.setFrameworkImplementation("org.apache.uima.java");
    aggregate.setPrimitive(false);
    aggregate.getMetaData().setName("pipeline");
    Map<String, MetaDataObject> delegates =
        aggregate.getDelegateAnalysisEngineSpecifiersWithImports();
    List<DraftStage> stages = checked.draft().stages();
    boolean parallel = true;
    for (int i = 0; i < stages.size(); i++) {
      AnalysisEngineDescription delegate =
          (AnalysisEngineDescription) checked.descriptions().get(i).clone();
      configure(delegate.getAnalysisEngineMetaData(), stages.get(i));
      delegate.getAnalysisEngineMetaData().setTypeSystem(i == 0 ? checked.types() : null);
      delegates.put(stages.get(i).key(), delegate);
      parallel &= allowsSeveralInstances(delegate);
    }
    FixedFlow flow = factory.createFixedFlow();
    flow.setFixedFlow(stages.stream().map(DraftStage::key).toArray(String[]::new));
    aggregate.getAnalysisEngineMetaData().setFlowConstraints(flow);
    setOperationalProperties(aggregate, parallel);
    return aggregate;
  }

  private static void configure(AnalysisEngineMetaData metaData, DraftStage stage) {
    ConfigurationParameterSettings settings = metaData.getConfigurationParameterSettings();
    for (Parameter parameter : stage.component().parameters()) {
      stage
          .valueOf(parameter.name())
          .ifPresent(value -> settings.setParameterValue(parameter.name(), parameter.typed(value)));
    }
  }

  private static boolean allowsSeveralInstances(AnalysisEngineDescription delegate) {
    if (delegate.getAnalysisEngineMetaData().getOperationalProperties() == null) {
      setOperationalProperties(delegate, true);
    }
    return delegate
        .getAnalysisEngineMetaData()
        .getOperationalProperties()
        .isMultipleDeploymentAllowed();
  }

  private static void setOperationalProperties(
      AnalysisEngineDescription description, boolean severalInstances) {
    OperationalProperties properties =
        UIMAFramework.getResourceSpecifierFactory().createOperationalProperties();
    properties.setModifiesCas(true);
    properties.setMultipleDeploymentAllowed(severalInstances);
    properties.setOutputsNewCASes(false);
    description.getAnalysisEngineMetaData().setOperationalProperties(properties);
  }
}
