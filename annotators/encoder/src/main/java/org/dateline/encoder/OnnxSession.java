package org.dateline.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A model in ONNX Runtime; nothing outside of this class knows ONNX.
 *
 * <p>Each call computes on the thread that makes it, so the callers decide on parallelism.
 */
final class OnnxSession implements AutoCloseable {

  private static final Map<String, Function<Batch, long[]>> INPUTS =
      new TreeMap<>(
          Map.of(
              "input_ids", Batch::ids,
              "attention_mask", Batch::mask,
              "token_type_ids", Batch::segments,
              "case_ids", Batch::shapes));

  private static final Set<String> REQUIRED_INPUTS =
      new TreeSet<>(Set.of("input_ids", "attention_mask"));

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String name;
  private final Set<String> inputs;
  private final Map<ModelOutput, String> outputs;

  private OnnxSession(
      OrtEnvironment environment,
      OrtSession session,
      String name,
      Map<ModelOutput, String> outputs) {
    this.environment = environment;
    this.session = session;
    this.name = name;
    this.inputs = session.getInputNames();
    this.outputs = new EnumMap<>(outputs);
  }

  /**
   * Loads a model.
   *
   * @param name what the model is called in messages
   * @param outputs what the outputs are called; those that the model has not are passed over
   * @throws IOException if ONNX Runtime has no native library for this machine or refuses the
   *     model, or if the model has other inputs or outputs than an encoder
   */
  static OnnxSession open(byte[] model, String name, Map<ModelOutput, String> outputs)
      throws IOException {
    OrtEnvironment environment = environment();
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setDeterministicCompute(true);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      OnnxSession opened =
          new OnnxSession(environment, environment.createSession(model, options), name, outputs);
      try {
        opened.check();
      } catch (IOException | OrtException e) {
        opened.close();
        throw e;
      }
      return opened;
    } catch (OrtException e) {
      throw new IOException(
          String.format(
              Locale.ROOT, "%s is no ONNX model that can be run: %s", name, e.getMessage()),
          e);
    }
  }

  /** What the model computes; not empty. */
  Set<ModelOutput> outputs() {
    return outputs.keySet();
  }

  /**
   * Runs the model.
   *
   * @return one row of numbers for each position of the batch, all in one array
   */
  float[] run(Batch batch, ModelOutput output) throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (String input : inputs) {
        LongBuffer values = LongBuffer.wrap(INPUTS.get(input).apply(batch));
        tensors.put(input, OnnxTensor.createTensor(environment, values, batch.dimensions()));
      }
      try (OrtSession.Result result = session.run(tensors, Set.of(outputs.get(output)))) {
        FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
        float[] copy = new float[values.remaining()];
        values.get(copy);
        return copy;
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderException("The model " + name + " could not be closed", e);
    }
  }

  private static OrtEnvironment environment() throws IOException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      // On Windows its events go to the trace of the system if that is recorded; not from here.
      environment.setTelemetry(false);
      return environment;
    } catch (LinkageError | OrtException e) {
      // A static initializer that throws, or a library that cannot be linked.
      throw new IOException(
          String.format(
              Locale.ROOT,
              "ONNX Runtime has no native library that works here (%s, %s): %s. Do without an"
                  + " encoder (--profile fast on the command line, or the annotator's parameter"
                  + " 'profile'). Its jar has them for Linux and Windows on x86-64, Linux and macOS"
                  + " on AArch64; another folder is named by the system property"
                  + " onnxruntime.native.path",
              System.getProperty("os.name"),
              System.getProperty("os.arch"),
              e.getCause() == null ? e.getMessage() : e.getCause().getMessage()),
          e);
    }
  }

  private void check() throws IOException, OrtException {
    Map<String, NodeInfo> found = session.getInputInfo();
    boolean known =
        INPUTS.keySet().containsAll(inputs)
            && inputs.containsAll(REQUIRED_INPUTS)
            && found.values().stream().allMatch(info -> is(info, OnnxJavaType.INT64, 2));
    if (!known) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s is no encoder: its inputs are %s, expected are %s and of the others of %s any,"
                  + " all of INT64 and with two dimensions",
              name,
              list(found),
              REQUIRED_INPUTS,
              INPUTS.keySet()));
    }
    Map<String, NodeInfo> computed = session.getOutputInfo();
    Collection<String> expected = List.copyOf(outputs.values());
    outputs.values().removeIf(output -> !is(computed.get(output), OnnxJavaType.FLOAT, 3));
    if (outputs.isEmpty()) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s is no encoder: its outputs are %s, expected are any of %s of FLOAT with three"
                  + " dimensions",
              name,
              list(computed),
              expected));
    }
  }

  private static boolean is(NodeInfo node, OnnxJavaType type, int dimensions) {
    return node != null
        && node.getInfo() instanceof TensorInfo info
        && info.type == type
        && info.getShape().length == dimensions;
  }

  private static String list(Map<String, NodeInfo> nodes) {
    StringBuilder list = new StringBuilder();
    new TreeMap<>(nodes)
        .forEach(
            (name, node) -> {
              String type =
                  node.getInfo() instanceof TensorInfo info
                      ? info.type + " with " + info.getShape().length + " dimensions"
                      : "no tensor";
              list.append(list.isEmpty() ? "" : ", ").append(name).append(" (" + type + ")");
            });
    return list.toString();
  }
}
