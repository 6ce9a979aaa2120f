package org.dateline.runner.sink;

import static org.dateline.runner.sink.CsvColumn.begin;
import static org.dateline.runner.sink.CsvColumn.covered;
import static org.dateline.runner.sink.CsvColumn.end;
import static org.dateline.runner.sink.CsvColumn.free;
import static org.dateline.runner.sink.CsvColumn.number;
import static org.dateline.runner.sink.CsvColumn.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The tables, each with its rows in the record and its columns. The first column is the document.
 */
enum CsvTable {
  QUOTES(
      "quotes",
      "/quotes",
      word("id", "/id"),
      word("kind", "/kind"),
      begin("begin", "/content"),
      end("end", "/content"),
      covered("text", "/content"),
      free("speaker", "/speaker/name"),
      word("speaker_type", "/speaker/type"),
      word("speaker_chain", "/speaker/chain"),
      word("speaker_named", "/speaker/named"),
      word("speaker_anonymous", "/speaker/anonymous"),
      word("attribution", "/attribution"),
      covered("cue", "/cue"),
      covered("source", "/source"),
      free("via", "/via/name"),
      word("utterance", "/utterance"),
      word("parent", "/parent"),
      number("confidence", "/confidence"),
      free("why", "/why")),

  ENTITIES(
      "entities",
      "/entities",
      word("id", "/id"),
      begin("begin", "/span"),
      end("end", "/span"),
      covered("text", "/span"),
      word("type", "/type"),
      free("name", "/name"),
      word("kb", "/kb"),
      word("country", "/country"),
      word("actor", "/actor"),
      free("role", "/role"),
      word("chain", "/chain"),
      number("confidence", "/confidence"),
      free("why", "/why")),

  SENTIMENT(
      "sentiment",
      "/sentiment",
      word("id", "/id"),
      begin("begin", "/span"),
      end("end", "/span"),
      covered("text", "/span"),
      free("target", "/target"),
      covered("mention", "/mention"),
      number("polarity", "/polarity"),
      number("score", "/score"),
      word("mixed", "/mixed"),
      word("given", "/given"),
      word("holder_kind", "/holder/kind"),
      free("holder", "/holder/name"),
      word("quote", "/holder/quote"),
      number("confidence", "/confidence"),
      free("why", "/why")),

  CREDIBILITY(
      "credibility",
      "/credibility",
      word("rating", "/rating"),
      number("score", "/score"),
      free("why", "/why")),

  INDICATORS(
      "indicators",
      "/credibility/indicators",
      word("indicator", "/id"),
      begin("begin", "/span"),
      end("end", "/span"),
      covered("text", "/span"),
      number("direction", "/direction"),
      number("weight", "/weight"),
      free("why", "/why"));

  private final String fileName;
  private final String rows;
  private final List<CsvColumn> columns;

  CsvTable(String fileName, String rows, CsvColumn... columns) {
    this.fileName = fileName;
    this.rows = rows;
    this.columns = List.of(columns);
  }

  String fileName() {
    return fileName + ".csv";
  }

  List<CsvColumn> columns() {
    return columns;
  }

  /** Returns the rows of a record: the elements of a list, or an object as the only row. */
  Iterable<JsonNode> rows(JsonNode record) {
    JsonNode found = record.at(rows);
    return found.isObject() ? List.of(found) : found;
  }
}
