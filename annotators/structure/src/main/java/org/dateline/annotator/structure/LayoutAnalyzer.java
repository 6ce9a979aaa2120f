package org.dateline.annotator.structure;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into headings, paragraphs and boilerplate, line by line. */
final class LayoutAnalyzer {

  /** Paragraphs of at least this length are the article; a dateline opens one of the first. */
  private static final int LONG = 80;

  private static final int MOST_LONG = 8;

  private final BoilerplateFinder boilerplate;
  private final PublicationLines publication;
  private final DatelineFinder datelines;
  private final Headings headings;
  private final LineJoiner joiner;

  LayoutAnalyzer(StructureLexicon lexicon, Tokenizer tokenizer) {
    LayoutLexicon layout = lexicon.layout();
    this.boilerplate = new BoilerplateFinder(layout);
    this.publication = new PublicationLines(layout, layout.bylineWords());
    this.datelines = new DatelineFinder(layout, layout.notPlaces());
    this.headings = new Headings(layout.leadWords());
    this.joiner = new LineJoiner(lexicon, tokenizer);
  }

  /** Returns the layout of a text. */
  Layout analyze(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<Line> body = new ArrayList<>();
    for (Line line : Line.of(text)) {
      Block page = boilerplate.find(text, line);
      Fact fact = page == null ? publication.find(text, line) : null;
      if (page == null && fact == null) {
        body.add(line);
        continue;
      }
      addBody(text, body, blocks);
      if (fact != null) {
        facts.add(fact);
        blocks.add(Block.paragraph(line.begin(), line.end()));
      } else {
        blocks.add(page);
      }
    }
    addBody(text, body, blocks);
    List<Fact> all = withDatelines(text, blocks, facts);
    return new Layout(headings.mark(text, blocks, all), all);
  }

  /** Adds the lines of text since the last line of another kind, and empties their list. */
  private void addBody(String text, List<Line> lines, List<Block> blocks) {
    blocks.addAll(joiner.join(text, lines));
    lines.clear();
  }

  /** Returns the facts with the datelines of the first paragraphs, in text order. */
  private List<Fact> withDatelines(String text, List<Block> blocks, List<Fact> facts) {
    List<Fact> all = new ArrayList<>();
    int next = 0;
    int paragraphs = 0;
    for (Block block : blocks) {
      if (next < facts.size() && facts.get(next).begin() == block.begin()) {
        all.add(facts.get(next++));
      } else if (block.kind() == Block.Kind.PARAGRAPH && paragraphs < MOST_LONG) {
        Fact dateline = datelines.find(text, block.begin(), block.end());
        if (dateline != null) {
          all.add(dateline);
        }
        paragraphs += block.end() - block.begin() < LONG ? 0 : 1;
      }
    }
    return all;
  }
}
