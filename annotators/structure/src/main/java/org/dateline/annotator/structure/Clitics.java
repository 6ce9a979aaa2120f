package org.dateline.annotator.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.api.TsvTable;

/**
 * Splits clitics off words as the Penn Treebank and Universal Dependencies do: {@code do|n’t},
 * {@code Kerry|’s}. Upper and lower case and the kind of apostrophe make no difference.
 */
final class Clitics {

  /** Clitics split off one word, as two are in "shouldn't've". */
  private static final int MOST = 3;

  private static final int LONGEST_WHOLE = 6;

  private final List<String> endings = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private final Map<String, Integer> cuts = new HashMap<>();

  private Clitics() {}

  static Clitics load(String folder) throws IOException {
    Clitics clitics = new Clitics();
    for (TsvTable.Row row : StructureLexicon.table(folder, "clitics", "form", "position").rows()) {
      String form = row.get("form");
      switch (row.get("position")) {
        case "end" -> clitics.endings.add(form);
        case "start" -> clitics.starts.add(form);
        case "whole" -> clitics.cuts.put(form.replace("|", ""), form.indexOf('|'));
        default -> throw StructureLexicon.unexpected(row, "position", "end, start or whole");
      }
    }
    return clitics;
  }

  /** Adds the word as one token or, where it has clitics, as several. */
  void add(String text, int begin, int end, boolean apostrophe, TokenBuffer out) {
    if (apostrophe) {
      addClitics(text, begin, end, MOST, out);
    } else {
      addWhole(text, begin, end, out);
    }
  }

  private void addClitics(String text, int begin, int end, int most, TokenBuffer out) {
    String ending = most == 0 ? null : ending(text, begin, end);
    if (ending == null) {
      out.add(begin, end, TokenKind.WORD);
      return;
    }
    int cut = end - ending.length();
    addClitics(text, begin, cut, most - 1, out);
    out.add(cut, end, TokenKind.WORD);
  }

  private void addWhole(String text, int begin, int end, TokenBuffer out) {
    int from = begin;
    if (end - begin <= LONGEST_WHOLE) {
      Integer cut = cuts.get(text.substring(begin, end).toLowerCase(Locale.ROOT));
      if (cut != null) {
        from = begin + cut;
        out.add(begin, from, TokenKind.WORD);
      }
    }
    out.add(from, end, TokenKind.WORD);
  }

  private String ending(String text, int begin, int end) {
    for (String ending : endings) {
      if (end - begin > ending.length() && matches(text, end - ending.length(), ending)) {
        return ending;
      }
    }
    return null;
  }

  /** Returns whether a clitic stands at an offset and a word ends after its last letter. */
  boolean endsAfter(String text, int apostrophe, int limit) {
    for (String ending : endings) {
      int end = apostrophe + ending.length() - ending.indexOf('\'');
      if (end <= limit
          && matches(text, apostrophe, ending.substring(ending.indexOf('\'')))
          && (end == limit || !Characters.isWordPart(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the length of the word with an apostrophe in front that stands there, or 0. */
  int start(String text, int begin, int limit) {
    for (String start : starts) {
      int end = begin + start.length();
      if (end <= limit
          && matches(text, begin, start)
          && (end == limit || !Characters.isWordPart(text.codePointAt(end)))) {
        return start.length();
      }
    }
    return 0;
  }

  private static boolean matches(String text, int begin, String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(begin + i);
      char f = form.charAt(i);
      boolean same = f == '\'' ? Characters.isApostrophe(c) : (c | 0x20) == f && c < 0x80;
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
