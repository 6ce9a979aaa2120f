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

/**
 * Leads documents through the stages of a fixed flow, as UIMA's own controller does, and tells a
 * {@link StageClock} which stage is on.
 */
public final class TimedFlowController extends CasFlowController_ImplBase {

  /** Where the clock stands in the session of the engine's root context. */
  static final String CLOCK = TimedFlowController.class.getName() + ".clock";

  /** For UIMA, which makes the instance. */
  public TimedFlowController() {}

  @Override
  public Flow computeFlow(CAS cas) {
    FixedFlow fixed = (FixedFlow) getContext().getAggregateMetadata().getFlowConstraints();
    UimaContextAdmin context = (UimaContextAdmin) getContext();
    StageClock clock = (StageClock) context.getRootContext().getSession().get(CLOCK);
    return new TimedFlow(List.of(fixed.getFixedFlow()), clock);
  }

  private static final class TimedFlow extends CasFlow_ImplBase {
    private final List<String> stages;
    private final StageClock clock;
    private int next;

    TimedFlow(List<String> stages, StageClock clock) {
      this.stages = stages;
      this.clock = clock;
    }

    @Override
    public Step next() {
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
