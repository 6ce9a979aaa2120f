package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the seed articles must go on to give. */
class SeedEntitiesTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @Test
  void seed000() throws Exception {
    String text = EntityRunner.seed("000");
    List<String> names = runner.canonical(text);
    assertThat(names)
        .hasSizeBetween(53, 58)
        .contains(
            "Lavrov > Sergey Lavrov",
            "Ashton Carter > Ash Carter",
            "Russian Federation > Russia",
            "USA > United States",
            "Nusra Front > Al-Nusra Front",
            "James Clapper > James Clapper",
            "Washington Post > The Washington Post");
    assertThat(runner.references(text)).contains("he > Joseph Dunford", "he > James Clapper");
  }

  @Test
  void seed001() throws Exception {
    String text = EntityRunner.seed("001");
    assertThat(runner.canonical(text))
        .hasSizeBetween(96, 102)
        .contains(
            "Earnest > Josh Earnest",
            "Cook > Peter Cook",
            "Ford > Robert Ford",
            "WHITE HOUSE > White House",
            "Pentagon > United States Department of Defense",
            "Free Syrian Army > Free Syrian Army");
    assertThat(runner.references(text))
        .contains(
            "The secretary > Ash Carter",
            "the secretary of defense > Ash Carter",
            "the secretary > John Kerry",
            "she > Elizabeth Trudeau",
            "the official > U.S. military official");
  }

  @Test
  void seed002() throws Exception {
    String text = EntityRunner.seed("002");
    assertThat(runner.canonical(text))
        .hasSizeBetween(70, 76)
        .contains(
            "Daesh > Islamic State",
            "IS > Islamic State",
            "JIC > Joint Implementation Center",
            "East Aleppo > East Aleppo");
    assertThat(runner.references(text)).contains("The State Department spokesman > John Kirby");
    assertThat(runner.governments(text)).contains("Washington US", "Moscow RU", "Pentagon US");
  }

  @Test
  void seed004() throws Exception {
    String text = EntityRunner.seed("004");
    assertThat(runner.references(text))
        .contains(
            "the Russian official > Svetlana Lukash",
            "the US president > Donald Trump",
            "he > Vladimir Putin");
  }
}
