package org.dateline.annotator.credibility;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.api.SpeakerType;

/** Finds what only the whole article shows: how many sources, of which sides, how concrete. */
final class DocumentFinder implements Finder {

  private static final float CONFIDENCE = 0.7f;

  private final RatingScale scale;

  DocumentFinder(RatingScale scale) {
    this.scale = scale;
  }

  @Override
  public void find(Article article, Consumer<Finding> found) {
    List<Source> sources =
        new Sources(article)
            .all().stream().filter(s -> !s.type().equals(SpeakerType.UNKNOWN.label())).toList();
    if (sources.isEmpty()) {
      found.accept(finding(article, "no-source", "nobody is quoted"));
    } else if (sources.size() == 1) {
      found.accept(finding(article, "single-source", "only " + sources.get(0).name()));
    }
    Set<String> countries = new TreeSet<>();
    sources.stream().map(Source::country).filter(c -> c != null).forEach(countries::add);
    if (countries.size() > 1) {
      found.accept(finding(article, "both-sides", "sources of " + String.join(", ", countries)));
    }
    findDetail(article, found);
  }

  private void findDetail(Article article, Consumer<Finding> found) {
    int all = 0;
    int concrete = 0;
    for (SentenceWords words : article.sentences()) {
      for (int i = 0; i < words.size(); i++) {
        all += words.isPunctuation(i) ? 0 : 1;
        concrete += words.tag(i).equals("NUM") ? 1 : 0;
      }
    }
    double share = all == 0 ? 0 : 100.0 * concrete / all;
    if (share >= scale.value("detail")) {
      found.accept(
          finding(
              article,
              "concrete-detail",
              String.format(Locale.ROOT, "%.1f figures per 100 words", share)));
    }
  }

  private static Finding finding(Article article, String id, String why) {
    return new Finding(id, 0, article.text().length(), CONFIDENCE, why);
  }
}
