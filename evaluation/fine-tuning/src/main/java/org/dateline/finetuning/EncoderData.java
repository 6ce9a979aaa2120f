package org.dateline.finetuning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.dateline.encoder.WordPieceTokenizer;
import org.dateline.evaluation.cli.TrainingFiles;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.train.Segmenter;
import org.dateline.evaluation.train.TagTask;
import org.dateline.evaluation.train.TaggedText;
import org.dateline.evaluation.train.TargetText;
import org.dateline.runner.cli.CommandFailure;
import picocli.CommandLine.Option;

/** What an encoder is trained on and measured with: options that name files for each task. */
final class EncoderData {

  @Option(
      names = "--attribution",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles with attributions, in the forms that 'evaluate' takes.")
  private List<Path> attribution = new ArrayList<>();

  @Option(
      names = "--attribution-dev",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Such articles to measure with; never trained on.")
  private List<Path> attributionDev = new ArrayList<>();

  @Option(
      names = "--names",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents with names of the types PER, ORG, LOC and MISC.")
  private List<Path> names = new ArrayList<>();

  @Option(
      names = "--names-dev",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Such documents to measure with.")
  private List<Path> namesDev = new ArrayList<>();

  @Option(
      names = "--sentiment",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Texts with targets that they judge.")
  private List<Path> sentiment = new ArrayList<>();

  @Option(
      names = "--sentiment-dev",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Such texts to measure with.")
  private List<Path> sentimentDev = new ArrayList<>();

  private final Map<String, Integer> documents = new LinkedHashMap<>();

  /** Tells whether there is anything to train on. */
  boolean hasTask() {
    return !attribution.isEmpty() || !names.isEmpty() || !sentiment.isEmpty();
  }

  /** Reads what to train on. */
  List<Task> tasks(WordPieceTokenizer tokenizer, int maxPieces, int width)
      throws CommandFailure, UIMAException {
    List<Task> tasks = new ArrayList<>();
    try (Segmenter segmenter = new Segmenter()) {
      for (TagTask task : TagTask.values()) {
        List<TaggedText> texts =
            task.read(counted(files(task), read(files(task), task)), segmenter);
        if (!texts.isEmpty()) {
          tasks.add(new TaggingTask(task, texts, tokenizer, maxPieces, width));
        }
      }
      List<TargetText> texts =
          TargetText.read(counted(sentiment, readTargets(sentiment)), segmenter);
      if (!texts.isEmpty()) {
        tasks.add(new TargetTask(texts, tokenizer, maxPieces, width));
      }
    }
    return tasks;
  }

  /** Measures an encoder on all that there is for its tasks; figures by the name of the file. */
  Map<String, Map<String, Double>> measure(Measurement measurement)
      throws CommandFailure, UIMAException {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    try (Segmenter segmenter = new Segmenter()) {
      for (TagTask task : TagTask.values()) {
        for (Path file : files(task).isEmpty() ? List.<Path>of() : devFiles(task)) {
          List<TaggedText> texts = task.read(read(List.of(file), task), segmenter);
          figures.put(TrainingFiles.name(file), measurement.tagging(task, texts));
        }
      }
      for (Path file : sentiment.isEmpty() ? List.<Path>of() : sentimentDev) {
        List<TargetText> texts = TargetText.read(readTargets(List.of(file)), segmenter);
        figures.put(TrainingFiles.name(file), measurement.targets(texts));
      }
    }
    return figures;
  }

  /** Returns the files that were trained on with the number of their documents. */
  String described() {
    List<String> parts = new ArrayList<>();
    documents.forEach(
        (file, count) -> parts.add(String.format(Locale.ROOT, "%s (%,d documents)", file, count)));
    return String.join(", ", parts);
  }

  /** Returns the options as given, without folders. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    add(options, "--attribution", attribution);
    add(options, "--attribution-dev", attributionDev);
    add(options, "--names", names);
    add(options, "--names-dev", namesDev);
    add(options, "--sentiment", sentiment);
    add(options, "--sentiment-dev", sentimentDev);
    return options;
  }

  private static void add(List<String> options, String option, List<Path> files) {
    if (!files.isEmpty()) {
      options.add(option);
      files.forEach(file -> options.add(TrainingFiles.name(file)));
    }
  }

  private List<Path> files(TagTask task) {
    return task == TagTask.ATTRIBUTION ? attribution : names;
  }

  private List<Path> devFiles(TagTask task) {
    return task == TagTask.ATTRIBUTION ? attributionDev : namesDev;
  }

  private static List<Row> read(List<Path> files, TagTask task) throws CommandFailure {
    return new TrainingFiles(files, task::isIn, task.label()).read();
  }

  private static List<Row> readTargets(List<Path> files) throws CommandFailure {
    return new TrainingFiles(files, TargetText::isIn, "judged targets").read();
  }

  /** Notes for the card what is trained on. */
  private List<Row> counted(List<Path> files, List<Row> rows) {
    if (!files.isEmpty()) {
      String all = String.join(" + ", files.stream().map(TrainingFiles::name).toList());
      documents.put(all, rows.size());
    }
    return rows;
  }
}
