package org.dateline.runner.job;

import java.util.List;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.cas.CAS;
import org.apache.uima.flow.CasFlowController_ImplBase;
import org.apache.uima.flow.CasFlow_ImplBase;
import org.apache.uima.flow.FinalStep;
import org.apache.uima.flow.Flow;
import org.apache.uima.flow.SimpleStep;
import org.apache.uima.flow.Step;
import org.apache.uima.resource.Session;

/**
 * Leads documents through the stages of a fixed flow, as UIMA's own controller does, and tells a
 * {@link StageClock} which stage is on. Between the stages it looks at how many annotations there
 * are.
 */
public final class TimedFlowController extends CasFlowController_ImplBase {

  /** Where the clock stands in the session of the engine's root context. */
  static final String CLOCK = TimedFlowController.class.getName() + ".clock";

  /** Where the number of annotations that a document may have stands, as a Long. */
  static final String MOST_ANNOTATIONS = TimedFlowController.class.getName() + ".most";

  /** For UIMA, which makes the instance. */
  public TimedFlowController() {}

  @Override
  public Flow computeFlow(CAS cas) {
    FixedFlow fixed = (FixedFlow) getContext().getAggregateMetadata().getFlowConstraints();
    UimaContextAdmin context = (UimaContextAdmin) getContext();
    Session session = context.getRootContext().getSession();
    return new TimedFlow(
        List.of(fixed.getFixedFlow()),
        (StageClock) session.get(CLOCK),
        (Long) session.get(MOST_ANNOTATIONS));
  }

  private static final class TimedFlow extends CasFlow_ImplBase {
    private final List<String> stages;
    private final StageClock clock;
    private final long mostAnnotations;
    private int next;

    TimedFlow(List<String> stages, StageClock clock, long mostAnnotations) {
      this.stages = stages;
      this.clock = clock;
      this.mostAnnotations = mostAnnotations;
    }

    @Override
    public Step next() {
      CasLimits.checkSize(getCas(), mostAnnotations);
      if (next == stages.size()) {
        clock.end();
        return new FinalStep();
      }
      String stage = stages.get(next++);
      clock.begin(stage);
      return new SimpleStep(stage);
    }
  }
}
