/**
 * Inference with linear models over hashed features: what annotators share when they use a trained
 * model.
 *
 * <p>A model is read once ({@link org.dateline.learning.LinearModel#shared}), is immutable, and
 * serves all workers. A {@link org.dateline.learning.SequenceTagger} or {@link
 * org.dateline.learning.LinearClassifier} has the buffers of one worker. Training is elsewhere: it
 * makes the weights, {@link org.dateline.learning.LinearModel#quantized} and {@link
 * org.dateline.learning.ModelWriter} make the file.
 */
package org.dateline.learning;
