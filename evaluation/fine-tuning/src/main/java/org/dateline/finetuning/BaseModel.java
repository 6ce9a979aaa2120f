package org.dateline.finetuning;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.encoder.WordPieceTokenizer;

/** A pretrained transformer to start from, as a Maven artifact has it. */
enum BaseModel {
  MINILM(
      "minilm",
      "all-minilm-l6-v2",
      "all-MiniLM-L6-v2 (Sentence Transformers, after MiniLM, Wang et al. 2020), Apache-2.0"),
  BGE_SMALL("bge-small", "bge-small-en-v1.5", "bge-small-en-v1.5 (Xiao et al. 2023), MIT");

  private final String label;
  private final String file;
  private final String origin;

  BaseModel(String label, String file, String origin) {
    this.label = label;
    this.file = file;
    this.origin = origin;
  }

  /** Who made it and its licence as stated. */
  String origin() {
    return origin;
  }

  /** Reads its numbers. */
  Weights weights() throws IOException {
    try (InputStream in = open(file + ".onnx")) {
      return BaseModelReader.read(in);
    }
  }

  /** Reads its vocabulary. */
  WordPieceTokenizer tokenizer() throws IOException {
    try (InputStream in = open(vocabulary())) {
      return WordPieceTokenizer.read(in, vocabulary());
    }
  }

  /** Returns the file of its vocabulary. */
  byte[] tokenizerFile() throws IOException {
    try (InputStream in = open(vocabulary())) {
      return in.readAllBytes();
    }
  }

  private String vocabulary() {
    return file + "-tokenizer.json";
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = BaseModel.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The class path has no '" + name + "'");
    }
    return in;
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return label;
  }
}
