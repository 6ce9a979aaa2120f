package org.dateline.runner.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.runner.pipeline.Pipeline;

/** Makes pipelines of test annotators. */
final class Pipelines {

  private Pipelines() {}

  @SafeVarargs
  static Pipeline of(Class<? extends AnalysisComponent>... annotators)
      throws ResourceInitializationException {
    AggregateBuilder aggregate = new AggregateBuilder();
    List<Pipeline.Stage> stages = new ArrayList<>();
    for (Class<? extends AnalysisComponent> annotator : annotators) {
      AnalysisEngineDescription description =
          AnalysisEngineFactory.createEngineDescription(annotator);
      aggregate.add(annotator.getSimpleName(), description);
      stages.add(new Pipeline.Stage(annotator.getSimpleName(), annotator.getName(), "1"));
    }
    return new Pipeline(
        aggregate.createAggregateDescription(),
        Pipelines.class.getClassLoader(),
        "0123456789abcdef",
        stages);
  }
}
