package org.dateline.annotator.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.api.TsvTable;

/**
 * The word lists of the layout.
 *
 * @param boilerplateLines whole lines in lower case, to the kind of boilerplate
 * @param boilerplatePrefixes beginnings of lines
 * @param counterWords words beside the numbers of a counter
 * @param agencies agency or medium as written, to its name
 * @param publishers those of them that tell the publisher when they stand alone on a line
 * @param months lower-case name or abbreviation of a month, to its number
 * @param weekdays lower-case names and abbreviations of weekdays
 * @param dateFrame words that may stand around a date
 * @param bylineWords lower-case beginnings of a byline
 * @param notPlaces lower-case words that are no place of a dateline
 * @param leadWords lower-case words that sentences have and headlines leave out
 */
record LayoutLexicon(
    Map<String, String> boilerplateLines,
    List<Prefix> boilerplatePrefixes,
    Set<String> counterWords,
    Map<String, String> agencies,
    Set<String> publishers,
    Map<String, Integer> months,
    Set<String> weekdays,
    Set<String> dateFrame,
    Set<String> bylineWords,
    Set<String> notPlaces,
    Set<String> leadWords) {

  /**
   * What a line of boilerplate begins with, in lower case.
   *
   * @param text the beginning
   * @param later what stands somewhere after it; empty where nothing need
   * @param kind the kind of boilerplate that it tells
   */
  record Prefix(String text, String later, String kind) {

    static Prefix of(String form, String kind) {
      int gap = form.indexOf('\u2026');
      return gap < 0
          ? new Prefix(form, "", kind)
          : new Prefix(form.substring(0, gap), form.substring(gap + 1).strip(), kind);
    }

    boolean begins(String line) {
      return line.startsWith(text) && line.indexOf(later, text.length()) >= 0;
    }
  }

  static LayoutLexicon load(String folder) throws IOException {
    Map<String, String> lines = new HashMap<>();
    List<Prefix> prefixes = new ArrayList<>();
    for (TsvTable.Row row :
        StructureLexicon.table(folder, "boilerplate", "match", "kind", "text").rows()) {
      switch (row.get("match")) {
        case "line" -> lines.put(row.get("text"), row.get("kind"));
        case "prefix" -> prefixes.add(Prefix.of(row.get("text"), row.get("kind")));
        default -> throw StructureLexicon.unexpected(row, "match", "line or prefix");
      }
    }
    Map<String, String> agencies = new HashMap<>();
    Set<String> publishers = new HashSet<>();
    for (TsvTable.Row row :
        StructureLexicon.table(folder, "agencies", "form", "name", "alone").rows()) {
      agencies.put(row.get("form"), row.get("name"));
      if (!row.get("alone").isEmpty()) {
        publishers.add(row.get("form"));
      }
    }
    Map<String, Integer> months = new HashMap<>();
    Set<String> weekdays = new HashSet<>();
    Set<String> frame = new HashSet<>();
    for (TsvTable.Row row :
        StructureLexicon.table(folder, "calendar", "word", "kind", "number").rows()) {
      switch (row.get("kind")) {
        case "month" -> months.put(row.get("word"), (int) row.number("number"));
        case "weekday" -> weekdays.add(row.get("word"));
        case "frame" -> frame.add(row.get("word"));
        default -> throw StructureLexicon.unexpected(row, "kind", "month, weekday or frame");
      }
    }
    return new LayoutLexicon(
        Map.copyOf(lines),
        List.copyOf(prefixes),
        StructureLexicon.words(folder, "counter-words"),
        Map.copyOf(agencies),
        Set.copyOf(publishers),
        Map.copyOf(months),
        Set.copyOf(weekdays),
        Set.copyOf(frame),
        StructureLexicon.words(folder, "byline-words"),
        StructureLexicon.words(folder, "not-places"),
        StructureLexicon.words(folder, "lead-words"));
  }
}
