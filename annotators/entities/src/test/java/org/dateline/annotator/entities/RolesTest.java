package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.type.EntityMention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "U.S. Secretary of State John Kerry left. | John Kerry | Secretary of State | US | m",
        "Defense Secretary Ash Carter left. | Ash Carter | Defense Secretary | US | m",
        "Russian Foreign Minister Sergey Lavrov left. | Sergey Lavrov | Foreign Minister | RU | m",
        "State Department spokeswoman Elizabeth Trudeau left. | Elizabeth Trudeau | spokeswoman"
            + " | US | f",
        "At the White House, spokesman Josh Earnest left. | Josh Earnest | spokesman | US | m",
        "Former U.S. Ambassador to Syria Robert Ford left. | Robert Ford | - | US | m",
        "Chairman of the Joint Chiefs of Staff Joseph Dunford left. | Joseph Dunford"
            + " | Chairman of the Joint Chiefs of Staff | US | m",
        "Svetlana Lukash, a Russian G20 sherpa, left. | Svetlana Lukash | Russian G20 sherpa"
            + " | RU | f",
        "It was Robert Ford who left. | Robert Ford | - | - | m"
      })
  void theWordsAroundANameTellOfficeCountryAndGender(
      String text, String name, String role, String country, String gender) throws Exception {
    EntityMention person = runner.mention(text, name);
    assertThat(person.getEntityType()).isEqualTo("PERSON");
    assertThat(person.getCountry()).isEqualTo(country);
    assertThat(person.getGender()).isEqualTo(gender);
    if (role == null) {
      assertThat(person.getRole()).matches(r -> r == null || r.contains("Ambassador"));
    } else {
      assertThat(person.getRole()).isEqualTo(role);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'The head of Mr. Putin’s office spoke.', Putin",
    "'A spokeswoman for Hillary Clinton spoke.', Hillary Clinton"
  })
  void theOfficeOfAnotherIsNoRole(String text, String name) throws Exception {
    assertThat(runner.mention(text, name).getRole()).isNull();
  }
}
