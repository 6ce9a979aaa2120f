package org.dateline.evaluation.bench;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.IntakeText;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;
import org.dateline.runner.source.CasFactory;
import org.dateline.runner.source.DocumentContent;
import org.dateline.runner.source.DocumentCursor;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.SourceDocument;

/** Documents of given lengths, each the same text over and over. */
final class LongDocuments implements Source {

  private final String text;
  private final List<Integer> lengths;

  /**
   * Makes the documents.
   *
   * @param text is repeated; not empty
   * @param lengths in UTF-16 code units
   */
  LongDocuments(String text, List<Integer> lengths) {
    this.text = text;
    this.lengths = List.copyOf(lengths);
  }

  @Override
  public String description() {
    return "documents of " + lengths + " characters";
  }

  @Override
  public DocumentCursor open(CasFactory casFactory) {
    Iterator<Integer> rest = lengths.iterator();
    return new DocumentCursor() {
      private int count;

      @Override
      public Optional<SourceDocument> next() {
        if (!rest.hasNext()) {
          return Optional.empty();
        }
        String id = "long-" + ++count;
        return Optional.of(new SourceDocument(id, id, new RepeatedText(text, rest.next())));
      }

      @Override
      public void close() {}
    };
  }

  /** Returns the text again and again up to a length, without half a surrogate pair at its end. */
  static String repeat(String text, int length) {
    StringBuilder repeated = new StringBuilder(length + text.length());
    while (repeated.length() < length) {
      repeated.append(text);
    }
    repeated.setLength(length);
    if (Character.isHighSurrogate(repeated.charAt(length - 1))) {
      repeated.setLength(length - 1);
    }
    return repeated.toString();
  }

  private record RepeatedText(String text, int length) implements DocumentContent {

    @Override
    public byte[] load() {
      return repeat(text, length).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IntakeException {
      IntakeText decoded = intake.decode(raw);
      cas.setDocumentText(decoded.text());
      return decoded.repairs();
    }
  }
}
