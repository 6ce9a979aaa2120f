package org.dateline.encoder;

/** The outputs of a model that are understood. */
enum ModelOutput {
  VECTORS("last_hidden_state"),
  SCORES("logits");

  private final String onnxName;

  ModelOutput(String onnxName) {
    this.onnxName = onnxName;
  }

  /** What the output is called in the model. */
  String onnxName() {
    return onnxName;
  }
}
