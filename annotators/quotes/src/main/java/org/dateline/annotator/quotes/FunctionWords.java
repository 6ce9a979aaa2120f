package org.dateline.annotator.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/** The closed classes of words that the rules look at; words in lower case. */
final class FunctionWords {

  private static final String LOCATION =
      "classpath:org/dateline/annotator/quotes/function-words.tsv";

  private final Set<String> question;
  private final Set<String> first;
  private final Set<String> personal;
  private final Set<String> relative;
  private final Set<String> time;
  private final Set<String> be;
  private final Set<String> soCalled;
  private final Set<String> indefinite;
  private final Set<String> catenative;
  private final Set<String> have;
  private final Set<String> particle;
  private final Set<String> subordinator;
  private final Set<String> aside;
  private final Set<String> quoting;
  private final Set<String> light;
  private final Set<String> masculine;
  private final Set<String> feminine;
  private final Set<String> plural;
  private final Set<String> neuter;
  private final Set<String> possessive;
  private final Set<String> unique;
  private final Set<String> unsaid;
  private final Set<String> condition;

  private FunctionWords(Map<String, Set<String>> classes, String location) throws IOException {
    question = named(classes, "question", location);
    first = named(classes, "first", location);
    personal = named(classes, "personal", location);
    relative = named(classes, "relative", location);
    time = named(classes, "time", location);
    be = named(classes, "be", location);
    soCalled = named(classes, "soCalled", location);
    indefinite = named(classes, "indefinite", location);
    catenative = named(classes, "catenative", location);
    have = named(classes, "have", location);
    particle = named(classes, "particle", location);
    subordinator = named(classes, "subordinator", location);
    aside = named(classes, "aside", location);
    quoting = named(classes, "quoting", location);
    light = named(classes, "light", location);
    masculine = named(classes, "masculine", location);
    feminine = named(classes, "feminine", location);
    plural = named(classes, "plural", location);
    neuter = named(classes, "neuter", location);
    possessive = named(classes, "possessive", location);
    unique = named(classes, "unique", location);
    unsaid = named(classes, "unsaid", location);
    condition = named(classes, "condition", location);
  }

  /** Returns the words that all workers share. */
  static FunctionWords load() throws IOException {
    return Resources.shared(
        FunctionWords.class, LOCATION, FunctionWords.class, FunctionWords::read);
  }

  private static FunctionWords read(InputStream in, String location) throws IOException {
    Map<String, Set<String>> classes = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(in, location, "class", "words").rows()) {
      classes.put(row.get("class"), Set.copyOf(row.list("words")));
    }
    return new FunctionWords(classes, location);
  }

  private static Set<String> named(Map<String, Set<String>> classes, String name, String location)
      throws IOException {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IOException(location + ": no class '" + name + "'; there are " + classes.keySet());
    }
    return words;
  }

  boolean isQuestion(String word) {
    return question.contains(word);
  }

  boolean isFirstPerson(String word) {
    return first.contains(word);
  }

  boolean isPersonal(String word) {
    return personal.contains(word);
  }

  boolean isRelative(String word) {
    return relative.contains(word);
  }

  boolean isTime(String word) {
    return time.contains(word);
  }

  boolean isBe(String word) {
    return be.contains(word);
  }

  boolean isSoCalled(String word) {
    return soCalled.contains(word);
  }

  boolean isIndefinite(String word) {
    return indefinite.contains(word);
  }

  boolean isHave(String word) {
    return have.contains(word);
  }

  boolean isSubordinator(String word) {
    return subordinator.contains(word);
  }

  boolean isAside(String word) {
    return aside.contains(word);
  }

  /** Returns m or f for a pronoun that shows it, else {@code null}. */
  String genderOf(String pronoun) {
    return masculine.contains(pronoun) ? "m" : feminine.contains(pronoun) ? "f" : null;
  }

  boolean isPlural(String pronoun) {
    return plural.contains(pronoun);
  }

  boolean isNeuter(String pronoun) {
    return neuter.contains(pronoun);
  }

  boolean isPossessive(String word) {
    return possessive.contains(word);
  }

  boolean isUnique(String word) {
    return unique.contains(word);
  }

  boolean isUnsaid(String word) {
    return unsaid.contains(word);
  }

  boolean isCondition(String word) {
    return condition.contains(word);
  }

  boolean isQuoting(String word) {
    return quoting.contains(word);
  }

  boolean isLight(String word) {
    return light.contains(word);
  }

  boolean isParticle(String word) {
    return particle.contains(word);
  }

  boolean isCatenative(String word) {
    return catenative.contains(word);
  }
}
