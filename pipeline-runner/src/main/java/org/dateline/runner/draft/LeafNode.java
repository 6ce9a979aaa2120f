package org.dateline.runner.draft;

import java.util.Collection;
import java.util.Optional;

/** An annotator of an aggregate. */
final class LeafNode implements Node {

  private DraftStage stage;

  LeafNode(DraftStage stage) {
    this.stage = stage;
  }

  DraftStage stage() {
    return stage;
  }

  @Override
  public void set(Setting setting) {
    stage = stage.with(setting);
  }

  @Override
  public Optional<Collection<String>> parameterNames() {
    return Optional.of(stage.component().parameterNames());
  }
}
