package org.dateline.annotator.structure;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into headings, paragraphs and boilerplate, line by line. */
final class LayoutAnalyzer {

  private final BoilerplateFinder boilerplate;
  private final PublicationLines publication;
  private final DatelineFinder datelines;
  private final Headings headings = new Headings();
  private final LineJoiner joiner;

  LayoutAnalyzer(StructureLexicon lexicon, Tokenizer tokenizer) {
    LayoutLexicon layout = lexicon.layout();
    this.boilerplate = new BoilerplateFinder(layout);
    this.publication = new PublicationLines(layout, layout.bylineWords());
    this.datelines = new DatelineFinder(layout, layout.notPlaces());
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
      addBody(text, body, blocks, facts);
      if (fact != null) {
        facts.add(fact);
        blocks.add(Block.paragraph(line.begin(), line.end()));
      } else {
        blocks.add(page);
      }
    }
    addBody(text, body, blocks, facts);
    return new Layout(headings.mark(text, blocks, facts), facts);
  }

  /** Adds the lines of text since the last line of another kind, and empties their list. */
  private void addBody(String text, List<Line> lines, List<Block> blocks, List<Fact> facts) {
    for (Block block : joiner.join(text, lines)) {
      boolean early = blocks.size() <= Headings.HEAD_BLOCKS;
      Fact dateline = early ? datelines.find(text, block.begin(), block.end()) : null;
      if (dateline != null) {
        facts.add(dateline);
      }
      blocks.add(block);
    }
    lines.clear();
  }
}
