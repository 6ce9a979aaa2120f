package org.dateline.finetuning;

import static org.bytedeco.pytorch.global.torch.linear;
import static org.bytedeco.pytorch.global.torch.randn;
import static org.bytedeco.pytorch.global.torch.zeros;

import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.dateline.finetuning.Weights.Matrix;

/** A linear map from vectors to the scores of labels, that can be trained. */
final class Head {

  private static final double SPREAD = 0.02;

  private final List<String> labels;
  private final Tensor weight;
  private final Tensor bias;

  /** Makes a head with small random numbers. */
  Head(List<String> labels, int width) {
    this.labels = List.copyOf(labels);
    weight = randn(labels.size(), width).mul(new Scalar(SPREAD)).detach().clone();
    bias = zeros(labels.size());
    weight.set_requires_grad(true);
    bias.set_requires_grad(true);
  }

  List<String> labels() {
    return labels;
  }

  List<Tensor> parameters() {
    return List.of(weight, bias);
  }

  /** Returns a row of scores for each row. */
  Tensor scores(Tensor vectors) {
    return linear(vectors, weight, new TensorOptional(bias));
  }

  Matrix weights() {
    return new Matrix(TorchEncoder.values(weight), labels.size(), Math.toIntExact(weight.size(1)));
  }

  float[] biases() {
    return TorchEncoder.values(bias);
  }
}
