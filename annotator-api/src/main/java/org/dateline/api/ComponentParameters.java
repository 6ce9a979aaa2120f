package org.dateline.api;

/**
 * Names of configuration parameters that mean the same in all components.
 *
 * <p>A component declares a constant of its own ({@code PARAM_…}) with the value of the one here,
 * so that the name stands as a literal in one place only.
 *
 * <p>A descriptor has no place for the range of a number, so the check of a pipeline reads it from
 * the description of the parameter, which is the Javadoc of its constant: "from 0 to 1", or "3 or
 * more". A number whose name ends with {@code Confidence} goes from 0 to 1. A string whose name
 * ends with {@code Location} or {@code Locations} names resources, which the check looks for. The
 * values of {@link #PROFILE} are the words in quotation marks in its description.
 *
 * @since 0.1.0
 */
public final class ComponentParameters {

  /** Judgements with a confidence below this number, from 0 to 1, are left out. */
  public static final String MIN_CONFIDENCE = "minConfidence";

  /**
   * How much a component may spend to be right: a label of {@link Profile}. It is set for all
   * annotators of a pipeline at once by {@code --profile} on the command line.
   */
  public static final String PROFILE = "profile";

  /** Where the description of the encoder of a component is read from: see {@link Resources}. */
  public static final String ENCODER_LOCATION = "encoderLocation";

  /** Where the model of a component is read from: see {@link Resources}. */
  public static final String MODEL_LOCATION = "modelLocation";

  /** Where the table of countries, governments and institutions is read from. */
  public static final String KNOWLEDGE_LOCATION = "knowledgeLocation";

  /** Where the word list of a component is read from. */
  public static final String LEXICON_LOCATION = "lexiconLocation";

  /** Keys of the targets of sentiment, such as {@code RU} and {@code US}. */
  public static final String TARGETS = "targets";

  private ComponentParameters() {}
}
