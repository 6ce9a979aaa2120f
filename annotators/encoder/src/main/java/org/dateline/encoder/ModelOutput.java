package org.dateline.encoder;

/** The outputs of a model that are understood. */
enum ModelOutput {
  VECTORS("output.vectors", "last_hidden_state"),
  SCORES("output.scores", "logits");

  private final String key;
  private final String usualName;

  ModelOutput(String key, String usualName) {
    this.key = key;
    this.usualName = usualName;
  }

  /** The key of a description that says what the output is called in the model. */
  String key() {
    return key;
  }

  /** What the output is called in the model unless the description says otherwise. */
  String usualName() {
    return usualName;
  }
}
