package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceFilesTest {

  private static final String HERE = "classpath:org/dateline/annotator/entities/";

  private static TsvTable table(String file) throws IOException {
    try (InputStream in = Resources.open(EntityAnnotator.class, HERE + file)) {
      return TsvTable.read(in, file);
    }
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "countries.tsv", "places.tsv", "organizations.tsv", "persons.tsv", "first-names.tsv",
        "nicknames.tsv", "offices.tsv", "organization-words.tsv", "role-classes.tsv", "roles.tsv",
        "words.tsv"
      })
  void everyFileNamesItsSourceAndLicence(String file) throws Exception {
    StringBuilder header = new StringBuilder();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Resources.open(EntityAnnotator.class, HERE + file), StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line.startsWith("#")) {
        header.append(line).append('\n');
        line = reader.readLine();
      }
    }
    assertThat(header).contains("Source").containsAnyOf("Licence: Apache-2.0", "(Apache-2.0)");
    assertThat(table(file).rows()).isNotEmpty();
  }

  @Test
  void codesOfCountriesAreThoseOfTheStandardAndEachStandsOnce() throws Exception {
    List<String> isos = new ArrayList<>();
    table("countries.tsv").rows().forEach(row -> isos.add(row.get("iso")));
    assertThat(isos).doesNotHaveDuplicates().isSubsetOf(codes()).hasSizeGreaterThan(195);
  }

  @ParameterizedTest
  @ValueSource(strings = {"places.tsv", "organizations.tsv", "persons.tsv", "offices.tsv"})
  void otherTablesUseTheSameCodes(String file) throws Exception {
    Set<String> codes = codes();
    assertThat(table(file).rows())
        .allSatisfy(
            row -> {
              String code = row.get("country");
              assertThat(code.isEmpty() || codes.contains(code)).as(row.place()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"countries.tsv", "places.tsv", "organizations.tsv", "persons.tsv"})
  void wikidataIdsHaveTheirFormAndMeanOneEntity(String file) throws Exception {
    Map<String, String> names = new HashMap<>();
    for (TsvTable.Row row : table(file).rows()) {
      String id = row.get("id");
      if (!id.isEmpty()) {
        assertThat(id).as(row.place()).matches("Q[1-9][0-9]*");
        String other = names.put(id, row.get("name"));
        assertThat(other == null || other.equals(row.get("name"))).as(row.place()).isTrue();
      }
    }
  }

  @Test
  void idsOfCapitalsHaveTheirFormAndNoneIsThatOfAnother() throws Exception {
    Set<String> ids = new HashSet<>();
    for (TsvTable.Row row : table("countries.tsv").rows()) {
      String id = row.get("capitalId");
      if (!id.isEmpty()) {
        assertThat(id).as(row.place()).matches("Q[1-9][0-9]*").isNotEqualTo(row.get("id"));
        assertThat(ids.add(id)).as(row.place()).isTrue();
      }
    }
  }

  @Test
  void noNameBelongsToTwoCountries() throws Exception {
    Map<String, String> owners = new HashMap<>();
    for (TsvTable.Row row : table("countries.tsv").rows()) {
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      names.addAll(row.list("people"));
      for (String name : names) {
        String other = owners.put(name, row.get("iso"));
        assertThat(other).as(name + " in " + row.place()).isNull();
      }
    }
  }

  @Test
  void namesOfTheJdkLeadToTheSameCountry() throws Exception {
    Knowledge knowledge = new Knowledge();
    knowledge.add(table("countries.tsv"));
    List<String> differing = new ArrayList<>();
    for (TsvTable.Row row : table("countries.tsv").rows()) {
      String name = new Locale("", row.get("iso")).getDisplayCountry(Locale.ENGLISH);
      List<Piece> pieces = new ArrayList<>();
      PieceText.piecesOf(name).forEach(piece -> pieces.add(piece(piece)));
      NameTrie.Match match = knowledge.longest(pieces, 0, pieces.size());
      if (match == null || !match.entry().country().equals(row.get("iso"))) {
        differing.add(name);
      }
    }
    assertThat(differing).hasSizeLessThan(8);
  }

  private static Piece piece(String text) {
    return new Piece(
        0,
        text.length(),
        text,
        PieceText.plain(text),
        PieceText.folded(text),
        null,
        false,
        false,
        false,
        false);
  }

  @Test
  void firstNamesStandOnceWithAGender() throws Exception {
    Set<String> names = new HashSet<>();
    for (TsvTable.Row row : table("first-names.tsv").rows()) {
      assertThat(row.get("gender")).as(row.place()).isIn("m", "f", "u");
      assertThat(names.add(row.get("name"))).as(row.place()).isTrue();
    }
  }
}
